/** How far the name of a body goes on after its head word. */

import type { Token } from '#shared/language/analysed-text.ts';
import { phraseAt } from '../lexicon.ts';
import { bare, isCapital, opensSentence, type Scan, sameSentence, Taken } from '../scan.ts';
import type { LanguageNames } from '../vocabulary.ts';
import { LONGEST_NAME } from './found.ts';
import { isFrenchAdjective } from './french-adjectives.ts';
import {
  isDative,
  isGenitive,
  isGenitivePair,
  isGoverned,
  isPlainWord,
} from './russian-government.ts';

/** How far a name goes on after its head: adjectives, capitals, and joints that lead to a noun or name. */
export function growRight(scan: Scan, names: LanguageNames, head: number): number {
  const { adjectives, nouns, joints } = names.organisations;
  let end = head + 1;
  for (let at = end; at < head + LONGEST_NAME && sameSentence(scan, at, head); ) {
    const token = scan.tokens[at];
    if (token === undefined || scan.taken[at] === Taken.court) break;
    if (adjectives.has(token.lower) || nouns.has(token.lower)) at += 1;
    else if (names.code === 'fr' && isFrenchAdjective(scan, names, head, at)) at += 1;
    else if (isDative(scan, head, at)) at += 1;
    else if (names.code === 'ru' && (isGenitive(token) || isGoverned(scan, at, head))) at += 1;
    else if (names.code === 'ru' && token.lower === 'имени' && isCapital(scan.tokens[at + 1])) {
      at = afterCapitals(scan, at + 1);
    } else if (names.code === 'ru' && scan.vocabulary.isGivenForm(token.lower)) break;
    else if (isCapital(token) && !names.calendar.has(token.lower)) at += 1;
    else if (joints.has(bare(token))) {
      let next = at + 1;
      while (next < at + 3 && joints.has(bare(scan.tokens[next]))) next += 1;
      const goal = scan.tokens[next];
      if (goal === undefined) break;
      // «Комитет по борьбе с коррупцией», but «обратился к Комитету с критикой».
      if (token.lower === 'с' && !AGAINST.test(scan.tokens[at - 1]?.lower ?? '')) break;
      // « Cabinet Doran à Jask »: where it is.
      if (token.lower === 'à' && scan.taken[next] === Taken.place) break;
      const governed = names.code === 'ru' && isCapital(scan.tokens[head]) && isPlainWord(goal);
      const plural = names.code === 'fr' && isPluralOf(scan, head, at, goal);
      const parallel = names.code === 'fr' && isParallel(scan, head, at, next);
      if (!governed && !plural && !parallel && !leadsOn(goal, scan.tokens[next + 1], names)) break;
      if (COORDINATING.test(token.lower)) {
        const pair = names.code === 'ru' && next === at + 1 && isGenitivePair(scan, next);
        if (
          !(pair || parallel || joinsOn(scan, names, next)) ||
          isNextBody(scan, names, { head, at, next })
        )
          break;
      }
      at = next + 1;
    } else break;
    end = at;
  }
  return end;
}

/** «Университет имени Ивана Орлова»: the index after whose name a body bears. */
function afterCapitals(scan: Scan, from: number): number {
  let end = from + 1;
  while (end < from + 3 && sameSentence(scan, from, end) && isCapital(scan.tokens[end])) end += 1;
  return end;
}

/** « Association des riverains »: what a head written large consists of. */
const isPluralOf = (scan: Scan, head: number, joint: number, goal: Token): boolean =>
  scan.tokens[joint]?.lower === 'des' &&
  goal.shape === 'lower' &&
  /[sx]$/.test(goal.lower) &&
  isCapital(scan.tokens[head]) &&
  !opensSentence(scan, head);

const AGAINST = /^(борьб|связ|сотруднич|взаимодейств|работ)/;

/** « Direction des prisons et de la formation »: of a second thing, told as the first. */
function isParallel(scan: Scan, head: number, and: number, next: number): boolean {
  const goal = scan.tokens[next];
  if (scan.tokens[and]?.lower !== 'et') return false;
  const first = scan.tokens.slice(head, and).some((token) => /^(de|des|du|d)$/.test(bare(token)));
  const second = /^(de|des|du|d)$/.test(bare(scan.tokens[and + 1]));
  return first && second && goal?.shape === 'lower' && isCapital(scan.tokens[head]);
}

const COORDINATING = /^(and|et|und|и)$/;

/** « Ligue des droits de l'homme et du citoyen »: after "and" a common noun, or no name of its own. */
function joinsOn(scan: Scan, names: LanguageNames, at: number): boolean {
  const goal = scan.tokens[at];
  if (goal === undefined || names.organisations.nouns.has(goal.lower)) return goal !== undefined;
  if (names.code !== 'en' || scan.vocabulary.isUsualGivenName(goal.lower)) return false;
  return phraseAt(scan.vocabulary.known, scan.tokens, at, names.code) === null;
}

const CHAMBER = /^(senate|parliament|congress|council|assembly)$/;

/** "North Media Group and Eastern News": behind a name that is complete begins another with its head. */
function isNextBody(
  scan: Scan,
  names: LanguageNames,
  { head, at, next }: { readonly head: number; readonly at: number; readonly next: number },
): boolean {
  const { heads } = names.organisations;
  const complete = at > head && heads.has(scan.tokens[at - 1]?.lower ?? '');
  if (!complete || !isCapital(scan.tokens[at - 2])) return false;
  // "the National Assembly and Senate"
  const single = heads.has(scan.tokens[next]?.lower ?? '') && !isCapital(scan.tokens[next + 1]);
  if (single && CHAMBER.test(scan.tokens[next]?.lower ?? '')) return true;
  let last = next;
  while (isCapital(scan.tokens[last + 1]) && sameSentence(scan, head, last + 1)) last += 1;
  return last > next && heads.has(scan.tokens[last]?.lower ?? '');
}

function leadsOn(goal: Token, after: Token | undefined, names: LanguageNames): boolean {
  if (names.organisations.nouns.has(goal.lower)) return true;
  return (
    isCapital(goal) &&
    !names.calendar.has(goal.lower) &&
    !(names.persons.titles.has(goal.lower) && isCapital(after)) &&
    goal.text.length > 1
  );
}

/** « Ensemble | pour la Soumérie »: the index after what a French name says its body is for, or `end`. */
export function afterPurpose(scan: Scan, names: LanguageNames, end: number): number {
  if (names.code !== 'fr' || scan.tokens[end]?.lower !== 'pour') return end;
  const article = /^(la|le|l|les)$/.test(bare(scan.tokens[end + 1]));
  const goal = article ? end + 2 : end + 1;
  if (!article || scan.tokens[goal]?.shape !== 'capital' || !sameSentence(scan, end - 1, goal))
    return end;
  return scan.taken[goal] === Taken.free ? goal + 1 : end;
}
