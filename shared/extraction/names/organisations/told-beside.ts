/** Bodies by what is told beside them: what they are, who works for them, what stands in their list. */

import { isNamePart } from '../name-part.ts';
import {
  Casing,
  casingAt,
  isCapital,
  isFree,
  opensSentence,
  propose,
  type Scan,
  sameSentence,
  spanOf,
  Taken,
  take,
  writtenName,
} from '../scan.ts';
import { isTitle } from '../titles.ts';
import type { LanguageNames } from '../vocabulary.ts';
import type { Found } from './found.ts';

/** Words between a comma and the kind of body: "an independent human rights". */
const LONGEST_DESCRIPTION = 6;
const LONGEST_OWN = 5;
const OF_ANOTHER =
  /^(whose|that|which|who|where|of|in|de|du|des|d|dont|qui|où|dans|deren|dessen|von|an)$/;
const ARTICLE = /^(a|an|the|une?|la|le|l|eine?|die|das|der)$/;

/** Whether the word may be in a body's name here: inside a sentence "Freedom" and "Against" may too. */
function mayBeOwn(scan: Scan, names: LanguageNames, at: number): boolean {
  const token = scan.tokens[at];
  if (isNamePart(scan, names, at)) return true;
  if (!isCapital(token) || opensSentence(scan, at)) return false;
  if (scan.taken[at] === Taken.place)
    return isCapital(scan.tokens[at - 1]) && sameSentence(scan, at - 1, at);
  const { titles, demonyms } = names.persons;
  const other =
    titles.has(token.lower) || demonyms.has(token.lower) || names.calendar.has(token.lower);
  return scan.taken[at] === Taken.free && names.code !== 'de' && !other;
}

/** Where the capital words begin that end before `end`; `end` where there are none. */
function ownBefore(scan: Scan, names: LanguageNames, end: number): number {
  let from = end;
  while (from > end - LONGEST_OWN && sameSentence(scan, from - 1, end - 1)) {
    if (!mayBeOwn(scan, names, from - 1)) break;
    from -= 1;
  }
  return from;
}

const hasGivenName = (scan: Scan, from: number, end: number): boolean =>
  scan.tokens.slice(from, end).some(({ lower }) => scan.vocabulary.isGivenForm(lower));

/** Whether a stretch can be a body by what it is not: a person, a heading, one common word. */
function isLikely(scan: Scan, names: LanguageNames, from: number, end: number): boolean {
  const first = scan.tokens[from];
  if (first === undefined || end === from || casingAt(scan, from) !== Casing.normal) return false;
  if (hasGivenName(scan, from, end) || isTitle(names, first.lower)) return false;
  if (isTitle(names, scan.tokens[from - 1]?.lower ?? '')) return false;
  const single = end - from === 1;
  return !(single && (scan.smallWords.has(first.lower) || names.persons.common.has(first.lower)));
}

/** "Blue Dawn Jask, a rights organisation that …": what a body is, told behind its name. */
export function describedBehind(scan: Scan, names: LanguageNames, at: number): Found | null {
  const kind = scan.tokens[at];
  const { introduces, before } = names.organisations;
  if (names.code === 'ru' || kind === undefined) return null;
  if (!introduces.has(kind.lower) && !before.has(kind.lower)) return null;
  let article = at - 1;
  while (article > at - LONGEST_DESCRIPTION && scan.tokens[article]?.text !== ',') article -= 1;
  const told = scan.tokens[article]?.text === ',' && sameSentence(scan, article, at);
  if (!told || !ARTICLE.test(scan.tokens[article + 1]?.word.plain.lower ?? '')) return null;
  // "…, the Danor party", "…, a town whose party …": the kind of another body.
  const other = scan.tokens
    .slice(article + 2, at)
    .some((token) => OF_ANOTHER.test(token.lower) || (isCapital(token) && names.code !== 'de'));
  const from = ownBefore(scan, names, article);
  if (other || !isLikely(scan, names, from, article) || isListed(scan, from)) return null;
  if (opensSentence(scan, from) && article - from === 1) return null;
  return { from, end: article, rule: 'org.described', score: 0.74, cue: at };
}

/** "in Danor, Jask and Blue Dawn, a …": the last of a list is told less surely. */
const isListed = (scan: Scan, from: number): boolean =>
  /^(and|et|und|or|ou|oder)$/.test(scan.tokens[from - 1]?.lower ?? '') ||
  (scan.tokens[from - 1]?.text === ',' && isCapital(scan.tokens[from - 2]));

/** "Blue Dawn founder Bruno Falk": a name of several words before who works there. */
export function staffBehind(scan: Scan, names: LanguageNames, at: number): Found | null {
  const staff = scan.tokens[at];
  if (names.code !== 'en' || staff === undefined) return null;
  if (!names.organisations.employed.has(staff.lower) || !isCapital(scan.tokens[at + 1]))
    return null;
  if (!sameSentence(scan, at, at + 1)) return null;
  const from = ownBefore(scan, names, at);
  if (at - from < 2 || opensSentence(scan, from) || !isLikely(scan, names, from, at)) return null;
  return { from, end: at, rule: 'org.staff-behind', score: 0.7, cue: at };
}

const MARK = /^(,|;|and|et|und|&)$/;

/**
 * The words of a list of bodies that no other rule explains: what the list is said to be of ("human
 * rights organisations, including …") and its neighbours tell what they are.
 */
export function findListed(scan: Scan): void {
  scan.text.sentences.forEach(({ firstToken, endToken }, sentence) => {
    const names = scan.languages[sentence];
    if (names === undefined || !scan.taken.subarray(firstToken, endToken).includes(Taken.org))
      return;
    for (let at = firstToken; at < endToken; at += 1) {
      const token = scan.tokens[at];
      if (token?.shape !== 'lower' || !names.organisations.listed.has(token.lower)) continue;
      if (scan.taken.subarray(at, endToken).includes(Taken.org))
        listFrom(scan, names, at, endToken);
    }
  });
}

function listFrom(scan: Scan, names: LanguageNames, kind: number, last: number): void {
  for (let from = kind + 1; from < last; from += 1) {
    if (!mayBeOwn(scan, names, from)) continue;
    let end = from;
    while (end < last && mayBeOwn(scan, names, end)) end += 1;
    if (
      isBesideBody(scan, from, end) &&
      isLikely(scan, names, from, end) &&
      isUntaken(scan, from, end)
    ) {
      const name = writtenName(scan, from, end);
      const cues = [spanOf(scan, kind, kind + 1)];
      propose(scan, 'org', { from, end, name, score: 0.66, rule: 'org.listed', cues });
      take(scan, from, end, Taken.org);
    }
    from = end;
  }
}

const isUntaken = (scan: Scan, from: number, end: number): boolean =>
  isFree(scan, from, from + 1) && !scan.taken.subarray(from, end).includes(Taken.org);

/** Whether a body stands next in the list, on either side; its short name in brackets may be between. */
function isBesideBody(scan: Scan, from: number, end: number): boolean {
  const isBody = (at: number) => scan.taken[at] === Taken.org;
  const after = MARK.test(scan.tokens[end]?.lower ?? '');
  const before = MARK.test(scan.tokens[from - 1]?.lower ?? '');
  const next = isBody(end + 1) || isBody(end + 2);
  const previous = isBody(from - 2) || (scan.tokens[from - 2]?.text === ')' && isBody(from - 3));
  return (after && next) || (before && previous);
}
