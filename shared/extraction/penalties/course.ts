/**
 * What became of a penalty: upheld or changed by a court that judged it again, or put together with
 * others. Only what the words of its sentence tell.
 */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { PenaltyCourse } from '../mention.ts';
import { phraseAt } from '../names/lexicon.ts';
import type { PenaltyWords } from './penalty-words.ts';

export interface Course {
  readonly course: PenaltyCourse;
  readonly cue: Span;
}

/** Half-open range of word indices. */
interface Words {
  readonly from: number;
  readonly end: number;
}

const FAR_BEFORE = 10;
/** How far after a penalty it is said to be upheld: "five years in prison was later upheld". */
const UPHELD_AFTER = 5;
/** Terms in a row are put together by what is said once, before or after all of them. */
const TOGETHER_REACH = 16;
const DENIED_REACH = 2;
/** How far before its new term a penalty is said to change: "reduced his sentence from five to". */
const CHANGE_REACH = 6;

/** A full stop inside a sentence belongs to a figure or an abbreviation: „am 5. Mai“. */
const STOP = /^[;:]$/;
const CHANGES = new Set<PenaltyCourse>(['reduced', 'increased']);
const REVIEWED = new Set<PenaltyCourse>([...CHANGES, 'upheld']);

/** The course told by the words at `at`; null where none is, or where it is denied. */
function toldAt(words: readonly Token[], lexicon: PenaltyWords, at: number) {
  const hit = phraseAt(lexicon.courses, words, at, null);
  const [first, last] = [words[at], words[(hit?.end ?? 0) - 1]];
  if (hit === null || first === undefined || last === undefined) return null;
  const before = words.slice(Math.max(0, at - DENIED_REACH), at);
  if (before.some(({ lower }) => lexicon.without.has(lower))) return null;
  return { course: hit.item, cue: { start: first.start, end: last.end } };
}

/** The first course told among the indices, none beyond the end of the clause. */
function nearest(
  words: readonly Token[],
  lexicon: PenaltyWords,
  indices: Iterable<number>,
  fits: (course: PenaltyCourse) => boolean,
): Course | null {
  for (const at of indices) {
    const word = words[at];
    if (word === undefined || STOP.test(word.text)) return null;
    const told = toldAt(words, lexicon, at);
    if (told !== null && fits(told.course)) return told;
  }
  return null;
}

function* downFrom(at: number, count: number): Generator<number> {
  for (let index = at - 1; index >= 0 && index >= at - count; index -= 1) yield index;
}

function* upFrom(at: number, count: number): Generator<number> {
  for (let index = at; index < at + count; index += 1) yield index;
}

/** Whether the sentence speaks of a court or of a term: what is changed is a penalty then. */
const isReviewed = (words: readonly Token[], { reviews, weakKinds }: PenaltyWords): boolean =>
  words.some(({ lower }) => reviews.has(lower) || weakKinds.has(lower));

/** Whether a word such as "to" leads to the term: it is the new one, not the one before. */
const isNewTerm = (words: readonly Token[], { changeLinks }: PenaltyWords, { from, end }: Words) =>
  words.slice(Math.max(0, from - 1), end).some(({ lower }) => changeLinks.has(lower));

/**
 * "The appeal court upheld the sentence of …", „wurde in der Berufung auf … herabgesetzt“. A verb of
 * change has the new term as its object, or ends its clause right after it.
 */
function onReview(words: readonly Token[], lexicon: PenaltyWords, penalty: Words): Course | null {
  if (!isReviewed(words, lexicon)) return null;
  const { from, end } = penalty;
  const fresh = isNewTerm(words, lexicon, penalty);
  const fits = (course: PenaltyCourse) => REVIEWED.has(course) && (fresh || !CHANGES.has(course));
  const upheld = (course: PenaltyCourse) => course === 'upheld';
  return (
    nearest(words, lexicon, downFrom(from, FAR_BEFORE), fits) ??
    nearest(words, lexicon, upFrom(end, 1), fits) ??
    nearest(words, lexicon, upFrom(end, UPHELD_AFTER), upheld)
  );
}

/** "… and four years, to be served consecutively", „eine Gesamtfreiheitsstrafe von …“. */
function together(words: readonly Token[], lexicon: PenaltyWords, penalty: Words): Course | null {
  const fits = (course: PenaltyCourse) => !REVIEWED.has(course);
  const { from, end } = penalty;
  return (
    nearest(words, lexicon, upFrom(from, end - from + TOGETHER_REACH), fits) ??
    nearest(words, lexicon, downFrom(from, TOGETHER_REACH), fits)
  );
}

/** What the sentence tells of the penalty's further course; null where it tells nothing. */
export const courseOf = (
  words: readonly Token[],
  lexicon: PenaltyWords,
  penalty: Words,
): Course | null => onReview(words, lexicon, penalty) ?? together(words, lexicon, penalty);

/**
 * Whether the word at `at` leads to what a court changed a term to: «апелляция сократила срок | до
 * трёх лет» is three years, not at most three.
 */
export const leadsToNewTerm = (
  words: readonly Token[],
  lexicon: PenaltyWords,
  at: number,
): boolean =>
  lexicon.changeLinks.has(words[at]?.lower ?? '') &&
  isReviewed(words, lexicon) &&
  nearest(words, lexicon, downFrom(at, CHANGE_REACH), (course) => CHANGES.has(course)) !== null;

/** Whether a bare term is what a court changed a penalty to: „auf drei Jahre herabgesetzt“. */
export const isChangedTerm = (
  words: readonly Token[],
  lexicon: PenaltyWords,
  { from, end }: Words,
): boolean =>
  lexicon.changeLinks.has(words[from - 1]?.lower ?? '') &&
  CHANGES.has(onReview(words, lexicon, { from, end })?.course ?? 'upheld');
