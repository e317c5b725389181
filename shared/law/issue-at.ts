/**
 * What tells one law from others of its name: its number and its year, as in "No. 13 of 2018",
 * "652/2009", ", 2011", « n° 2017-20 du 20 avril 2018 », «№ 114-ФЗ».
 */

import { glued, type Token } from '#shared/language/analysed-text.ts';
import type { LawPlace } from './law-book.ts';

export interface Issue {
  /** Its figures and letters, joined by low lines: `652_2009`, `114_фз`; null where only a year is told. */
  readonly number: string | null;
  readonly year: string | null;
  /** Index of the token after it. */
  readonly next: number;
}

/** Signs and words between a law or an article and its number. */
const NUMBER_SIGNS = new Set(['no', 'nos', 'nr', 'n°', '№', 'n', '.', '°', 'number']);
const SIGNS = 3;
/** How many pieces the number of a law may have. */
const PIECES = 3;
const YEAR = /^(1[89]|20)\d\d$/;
/** A day, its stop and its month before a year. */
const DATE_WORDS = 3;

export const isNumberSign = (lower: string): boolean => NUMBER_SIGNS.has(lower);

export const isYear = (token: Token | undefined): boolean => YEAR.test(token?.text ?? '');

/**
 * The number and year of a law that stand at `at`; null where neither does. `bare` numbers need no sign
 * before them: "Law 1055".
 */
export function issueAt(place: LawPlace, at: number, bare = false): Issue | null {
  const numbered = lawNumberAt(place, at, bare);
  const dated = yearAt(place, numbered?.next ?? at);
  if (numbered === null && dated === null) return null;
  const { number = null } = numbered ?? {};
  const next = dated?.next ?? numbered?.next ?? at;
  return { number, year: dated?.year ?? null, next };
}

function lawNumberAt({ tokens, end }: LawPlace, at: number, bare: boolean) {
  let next = at;
  while (next < Math.min(end, at + SIGNS) && isNumberSign(tokens[next]?.lower ?? '')) next += 1;
  const signed = next > at && tokens[at]?.text !== '.';
  const first = next < end ? tokens[next] : undefined;
  if (first?.shape !== 'number' || !(signed || (bare && next === at))) return null;
  if (!signed && isYear(first) && !joined(tokens, next, end)) return null;
  let number = first.text;
  next += 1;
  for (let pieces = 1; pieces < PIECES && joined(tokens, next - 1, end); pieces += 1) {
    number += `_${tokens[next + 1]?.lower ?? ''}`;
    next += 2;
  }
  return { number, next };
}

/** Whether "/2009", "-20" or «-ФЗ» is glued to the token at `at`. */
function joined(tokens: readonly Token[], at: number, end: number): boolean {
  const [mark, piece] = [tokens[at + 1], tokens[at + 2]];
  if (at + 2 >= end || (mark?.text !== '/' && mark?.text !== '-') || piece === undefined)
    return false;
  const fits = piece.shape === 'number' || piece.shape === 'upper' || piece.shape === 'single';
  return fits && glued(tokens[at], mark) && glued(mark, piece);
}

/** ", 2011", "of 2011", "(2011)", « du 20 avril 2018 », «от 4 марта 2022». */
function yearAt(
  { tokens, end, lexicon }: LawPlace,
  at: number,
): { year: string; next: number } | null {
  const link = at < end ? (tokens[at]?.lower ?? '') : '';
  const told = (year: number) => {
    const tail = year + 1 < end && lexicon.issueTails.has(tokens[year + 1]?.lower ?? '') ? 2 : 1;
    return { year: tokens[year]?.text ?? '', next: year + tail };
  };
  if (isYear(tokens[at]) && at < end) return told(at);
  if (link === '(' && isYear(tokens[at + 1]) && tokens[at + 2]?.text === ')' && at + 2 < end)
    return { year: tokens[at + 1]?.text ?? '', next: at + 3 };
  if (link !== ',' && !lexicon.issueLinks.has(link)) return null;
  const reach = link === ',' ? at + 1 : at + 1 + DATE_WORDS;
  for (let year = at + 1; year <= reach && year < end; year += 1) {
    const token = tokens[year];
    if (isYear(token)) return told(year);
    const day = token?.shape === 'number' && token.text.length <= 2;
    const month = year > at + 1 && (token?.text === '.' || /^\p{L}/u.test(token?.text ?? ''));
    if (!day && !month) return null;
  }
  return null;
}
