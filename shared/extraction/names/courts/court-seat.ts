/** The place that a court is called by: "a court in the northern province of Danor". */

import type { KnownAt } from '../known-names.ts';
import { bare, isCapital, isWord, languageAt, type Scan, sameSentence } from '../scan.ts';
import { type CourtRun, isAfter, isDay, isLevel } from './court-tokens.ts';
import type { CourtWords } from './court-words.ts';

/**
 * "a court in Almaty", "in the northern province of Danor": the index after the place, or `at`; never
 * "appeared in court in Almaty".
 */
function seatOfBare(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  at: number,
): number {
  const before = scan.tokens[at - 2]?.lower ?? '';
  return PREPOSITION.test(before) ? at : seatAfter(scan, words, known, at);
}

/** How many words may stand between "in" and the place. */
const SEAT_WORDS = 5;

/** How many of them may tell of the place alone: "northern", "remote". */
const ADJECTIVES = 2;

/** The index after the place that a word such as "in" at `at` leads to, or `at`. */
export function seatAfter(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  at: number,
): number {
  if (!words.locatives.has(bare(scan.tokens[at]))) return at;
  let seat = false;
  let adjectives = 0;
  for (let to = at + 1; to <= at + SEAT_WORDS && sameSentence(scan, at, to); to += 1) {
    const place = known.get(to);
    if (place?.known.type === 'place') return overSeat(scan, words, place.end);
    const word = bare(scan.tokens[to]);
    if (words.seats.has(word)) {
      const leads = words.seatLinks.has(bare(scan.tokens[to + 1]));
      if (isCapital(scan.tokens[to - 1]) && !leads) return to + 1;
      seat = true;
    } else if (seat && isCapital(scan.tokens[to])) return overCapitals(scan, to);
    else if (!words.seatLinks.has(word)) adjectives += isWord(scan.tokens[to]) ? 1 : ADJECTIVES + 1;
    // "in favour of Danor": what belongs to a noun is a place only after "province".
    else if (adjectives > 0 && !seat) return at;
    if (adjectives > ADJECTIVES || isDay(scan, to)) return at;
  }
  return at;
}

/** "Lam Dong | province": over the noun that may close a place. */
const overSeat = (scan: Scan, { seats }: CourtWords, at: number): number =>
  seats.has(bare(scan.tokens[at])) && scan.tokens[at]?.shape === 'lower' ? at + 1 : at;

/** Over the one or two words of a place that no list holds. */
const overCapitals = (scan: Scan, at: number): number =>
  isCapital(scan.tokens[at + 1]) && sameSentence(scan, at, at + 1) ? at + 2 : at + 1;

/** „des | Bundesstaates Danoria“, «Алмазарского района»: a place told by its noun, or `at`. */
export function seatNamed(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  at: number,
): number {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  const code = languageAt(scan, at)?.code;
  if (!sameSentence(scan, at, at + 1) || next === undefined) return at;
  if (code === 'ru') {
    const owner = isCapital(token) && /(ого|ой)$/.test(token.lower);
    return owner && words.seats.has(next.lower) ? at + 2 : at;
  }
  if (code !== 'de' || !words.seats.has(token?.lower ?? '') || !isCapital(next)) return at;
  return known.get(at + 1)?.end ?? at + 2;
}

const PREPOSITION = /^(in|to|before|from|at|en|au|du|в|во)$/;

/** A court known by its level alone has two words: "High Court". */
export const LEVEL_AND_HEAD = 2;

/** Where a court ends: a bare one, or one known by its level alone, goes on with its seat. */
export function seatOf(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  { from, head, end }: CourtRun,
): number {
  if (end - from === 1) return seatOfBare(scan, words, known, end);
  if (end - from > LEVEL_AND_HEAD) return end;
  for (let at = from; at < end; at += 1) {
    const token = scan.tokens[at];
    if (known.get(at)?.known.type === 'place' || token?.shape === 'number') return end;
    if (at !== head && isCapital(token) && !isLevel(words, token) && !isAfter(scan, words, at))
      return end;
  }
  return seatAfter(scan, words, known, end);
}
