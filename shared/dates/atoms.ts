/** The smallest parts of a date, read at one token: a day, a month, a year, a weekday. */

import { glued, type Token } from '#shared/language/analysed-text.ts';
import { isDayOf } from './calendar.ts';
import type { DateLexicon } from './lexicon.ts';

/** The tokens of one sentence with the words of its language. */
export interface Place {
  readonly tokens: readonly Token[];
  /** The sentence's half-open range of tokens. */
  readonly first: number;
  readonly end: number;
  readonly lexicon: DateLexicon;
}

export interface Atom {
  readonly value: number;
  readonly next: number;
}

const DASHES = new Set(['-', '–', '—', '−', '‑']);
const FIGURE_JOINTS = new Set(['.', ',', ':', '/']);
const MONEY = new Set(['$', '€', '£', '₽', '₸', '%', '°', '§', '№', '#', '+']);

export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && DASHES.has(token.text);

/** A token of the sentence; undefined outside it. */
export const tokenIn = (place: Place, index: number): Token | undefined =>
  index >= place.first && index < place.end ? place.tokens[index] : undefined;

/** Whether a number is glued into a longer figure: 23,000 or 488.11 or 12:30. */
function insideFigure(place: Place, index: number): boolean {
  const token = tokenIn(place, index);
  const before = tokenIn(place, index - 1);
  if (before !== undefined && glued(before, token)) {
    if (MONEY.has(before.text)) return true;
    if (FIGURE_JOINTS.has(before.text)) {
      const figure = tokenIn(place, index - 2);
      if (glued(figure, before) && figure?.shape === 'number') return true;
    }
  }
  const after = tokenIn(place, index + 1);
  if (after === undefined || !glued(token, after)) return false;
  if (MONEY.has(after.text)) return true;
  const figure = tokenIn(place, index + 2);
  return FIGURE_JOINTS.has(after.text) && glued(after, figure) && figure?.shape === 'number';
}

/** A day of the month in figures or as a word, with its ordinal ending. */
export function dayAt(place: Place, index: number): Atom | null {
  const token = tokenIn(place, index);
  if (token === undefined) return null;
  const word = place.lexicon.dayWords.get(token.lower);
  if (word !== undefined) return { value: word, next: index + 1 };
  if (token.shape !== 'number' || token.text.length > 2 || insideFigure(place, index)) return null;
  const value = Number(token.text);
  if (value < 1 || value > 31) return null;
  return { value, next: afterOrdinal(place, index) };
}

function afterOrdinal(place: Place, index: number): number {
  const { lexicon } = place;
  const token = tokenIn(place, index);
  const next = tokenIn(place, index + 1);
  if (next === undefined || !glued(token, next)) return index + 1;
  if (lexicon.daySuffixes.has(next.lower)) return index + 2;
  if (lexicon.ordinalStop && next.text === '.') return index + 2;
  const suffix = tokenIn(place, index + 2);
  const hyphened = isDash(next) && suffix !== undefined && glued(next, suffix);
  return hyphened && lexicon.daySuffixes.has(suffix.lower) ? index + 3 : index + 1;
}

export interface MonthAtom extends Atom {
  /** Where the month begins: inside the token in « mi-mars ». */
  readonly start: number;
  /** After the word, without the stop of an abbreviation. */
  readonly end: number;
  /** The second month of a hyphenated pair (juin-juillet), else null. */
  readonly last: number | null;
  readonly word: string;
}

/** A month, whole, shortened or as a pair: "juin", "Jan.", "June-July". */
export function monthAt(place: Place, index: number): MonthAtom | null {
  const token = tokenIn(place, index);
  if (token === undefined || token.script === 'none') return null;
  const { months } = place.lexicon;
  let word = token.lower;
  let start = token.start;
  let last: number | null = null;
  let value = months.get(word);
  if (value === undefined && word.includes('-')) {
    const cut = word.indexOf('-');
    const head = word.slice(0, cut);
    const tail = word.slice(cut + 1);
    if (head === 'mi') start += cut + 1;
    else last = months.get(tail) ?? null;
    word = head === 'mi' ? tail : head;
    value = head === 'mi' || last !== null ? months.get(word) : undefined;
  }
  if (value === undefined) return null;
  const stop = tokenIn(place, index + 1);
  const shortened = word.length <= 5 && stop?.text === '.' && glued(token, stop);
  return { value, next: shortened ? index + 2 : index + 1, start, end: token.end, last, word };
}

/** A year of four figures with the words that belong to it (2020 года). */
export function yearAt(place: Place, index: number): Atom | null {
  const token = tokenIn(place, index);
  if (token?.shape !== 'number' || token.text.length !== 4 || insideFigure(place, index)) {
    return null;
  }
  const value = Number(token.text);
  if (value < 1000 || value > 2100) return null;
  // «2021-го года»: the ending belongs to the figures.
  const ending = tokenIn(place, index + 2);
  const hyphen = tokenIn(place, index + 1);
  const ordinal = isDash(hyphen) && glued(token, hyphen) && glued(hyphen, ending);
  const inflected = ordinal && place.lexicon.daySuffixes.has(ending?.lower ?? '');
  const next = inflected ? index + 3 : index + 1;
  const suffix = tokenIn(place, next);
  if (suffix === undefined || !place.lexicon.yearSuffixes.has(suffix.lower)) return { value, next };
  const stop = tokenIn(place, next + 1);
  const shortened = suffix.text.length <= 2 && stop?.text === '.' && glued(suffix, stop);
  return { value, next: shortened ? next + 2 : next + 1 };
}

/** A weekday and what joins it to a date: "Thursday, ", "Donnerstag, den ". */
export function weekdayAt(place: Place, index: number): Atom | null {
  const token = tokenIn(place, index);
  if (token === undefined) return null;
  const value = place.lexicon.weekdays.get(token.lower);
  if (value === undefined) return null;
  const stop = tokenIn(place, index + 1);
  const shortened = token.text.length <= 5 && stop?.text === '.' && glued(token, stop);
  return { value, next: shortened ? index + 2 : index + 1 };
}

/** Skips at most two of the words that may stand between the parts of a date. */
export function overJoints(place: Place, index: number): number {
  let at = index;
  while (at < index + 2 && place.lexicon.joints.has(tokenIn(place, at)?.lower ?? '')) at += 1;
  return at;
}

/**
 * A year after a month, if the figures do not count something: "in May 300 police". After a day and its
 * month they are the year: "on 5 May 2019 police arrested".
 */
export function yearAfter(place: Place, index: number, day: number | null = null): Atom | null {
  const at = overJoints(place, index);
  const year = yearAt(place, at);
  if (year === null || day !== null) return year;
  const counted = place.lexicon.units.has(tokenIn(place, year.next)?.lower ?? '');
  return counted ? null : year;
}

/** Whether a day in figures counts something instead: "In June 23 people", "22-year-old". */
export function countsSomething(place: Place, next: number): boolean {
  const token = tokenIn(place, next);
  if (token === undefined) return false;
  if (place.lexicon.units.has(token.lower) || MONEY.has(token.text)) return true;
  if (token.shape === 'number' && token.text.length !== 4) return true;
  const last = tokenIn(place, next - 1);
  const after = tokenIn(place, next + 1);
  return isDash(token) && glued(last, token) && glued(token, after) && after?.shape === 'lower';
}

export const possible = (day: number, month: number, year: number | null): boolean =>
  isDayOf(day, month, year);
