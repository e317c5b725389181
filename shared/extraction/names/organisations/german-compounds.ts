/** German bodies: a compound such as Justizministerium, or a kind with the name after it. */

import { tailOf } from '../leads.ts';
import { isNamePart } from '../name-part.ts';
import { isCapital, opensSentence, type Scan, sameSentence, Taken } from '../scan.ts';
import type { LanguageNames } from '../vocabulary.ts';
import type { Found } from './found.ts';
import { growRight } from './grow-right.ts';

/** German nouns that follow a kind of body without naming it. */
const NOUN_END =
  /(ung|heit|keit|schaft|tion|ismus|tät|nis|tum|ment|er|en|ern|zeit|jahr|tag|geld|recht|werk|haus|land|kraft|macht|volk|krieg)$/;

/** Bodies that carry the name of their town without a joint. */
const UNIVERSITY = /(universität|hochschule|akademie|institut)$/;

/** „Organisation Chinese Human Rights Defenders“, „Schulzeitung Tichaja Reka“: the kind, then the name. */
function nameAfterKind(scan: Scan, names: LanguageNames, at: number): Found | null {
  const lower = scan.tokens[at]?.lower ?? '';
  const kinds = names.organisations.before;
  const isKind = kinds.has(lower) || tailOf(lower, kinds);
  let end = at + 1;
  // „Gruppe Sumeria Human Rights“, „Gruppe Chinese Human Rights“: a state may come first.
  const ofState =
    scan.taken[end] === Taken.place || names.persons.demonyms.has(scan.tokens[end]?.lower ?? '');
  if (ofState && isCapital(scan.tokens[end]) && isNamePart(scan, names, end + 1)) end += 1;
  while (end < at + 6 && sameSentence(scan, at, end) && isNamePart(scan, names, end)) end += 1;
  const given = scan.vocabulary.isUsualGivenName(scan.tokens[at + 1]?.lower ?? '');
  const single = scan.tokens[at + 1];
  const noun =
    single !== undefined && (scan.smallWords.has(single.lower) || NOUN_END.test(single.lower));
  if (!isKind || end === at + 1 || given || (end === at + 2 && noun)) return null;
  return { from: at + 1, end, rule: 'org.kind-word', score: 0.8, cue: at };
}

/** German: a compound such as Justizministerium, with « für … » after it. */
export function germanCompound(scan: Scan, names: LanguageNames, at: number): Found | null {
  const token = scan.tokens[at];
  if (names.code !== 'de' || token?.shape !== 'capital') return null;
  const { suffixes, heads } = names.organisations;
  const named = nameAfterKind(scan, names, at);
  if (named !== null) return named;
  const compound = [...suffixes].some(
    (suffix) => token.lower.endsWith(suffix) && token.lower.length > suffix.length + 3,
  );
  if (!compound && !heads.has(token.lower)) return null;
  const from = adjectiveBefore(scan, names, at) ? at - 1 : at;
  const end = growRight(scan, names, at);
  const generic = from === at && end === at + 1 && names.organisations.generic.has(token.lower);
  if (compound && !generic && !scan.smallWords.has(token.lower)) {
    return { from, end: Math.max(at + 1, end), rule: 'org.head-word', score: 0.62, cue: at };
  }
  const ofPlace = scan.taken[at + 1] === Taken.place && UNIVERSITY.test(token.lower);
  if (ofPlace && sameSentence(scan, at, at + 1)) {
    return { from: at, end: at + 2, rule: 'org.head-word', score: 0.8, cue: at };
  }
  // „im Zentrum von Minsk“ is a part of the town, „Organisation von Unruhen“ what somebody does.
  const isDeed = token.lower === 'organisation' && scan.tokens[at + 1]?.lower === 'von';
  if (!heads.has(token.lower) || end - from < 3 || token.lower === 'zentrum' || isDeed) return null;
  return { from, end, rule: 'org.head-word', score: 0.7, cue: at };
}

/** „die Ägyptische Ärztegewerkschaft“: an adjective written large inside a sentence. */
function adjectiveBefore(scan: Scan, names: LanguageNames, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (before?.shape !== 'capital' || scan.taken[at - 1] !== Taken.free) return false;
  const adjective =
    /(^deutsche[nrms]?$|ische|ischen|ischer|isches|liche|lichen|licher|liches|ale|alen|aler|ales|^(allgemein|oberst|höchst|vereinigt|vereint)(e|en|er|es))$/.test(
      before.lower,
    );
  return (
    adjective &&
    sameSentence(scan, at - 1, at) &&
    !opensSentence(scan, at - 1) &&
    !names.persons.notNames.has(before.lower)
  );
}
