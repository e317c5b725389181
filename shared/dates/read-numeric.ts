/** Dates in figures: 12.01.2022, 12/01/22, 2022-01-12, and "am 12.01." where a language has it. */

import { glued } from '#shared/language/analysed-text.ts';
import { type Place, possible, tokenIn } from './atoms.ts';
import type { PartialDate } from './calendar.ts';
import { type Draft, draft } from './draft.ts';

const SEPARATORS = new Set(['.', '/', '-', '–']);

interface Figures {
  readonly numbers: readonly string[];
  readonly separator: string;
  readonly next: number;
}

/** Up to four numbers joined by one separator; four are no date. */
function figuresAt(place: Place, index: number): Figures | null {
  const first = tokenIn(place, index);
  if (first?.shape !== 'number') return null;
  const separator = tokenIn(place, index + 1)?.text ?? '';
  if (!SEPARATORS.has(separator)) return null;
  const numbers = [first.text];
  let at = index + 1;
  while (numbers.length < 4) {
    const mark = tokenIn(place, at);
    const figure = tokenIn(place, at + 1);
    if (mark?.text !== separator || figure?.shape !== 'number') break;
    const spaced = separator === '.' && place.lexicon.ordinalStop;
    if (!glued(tokenIn(place, at - 1), mark) || (!spaced && !glued(mark, figure))) break;
    numbers.push(figure.text);
    at += 2;
  }
  return { numbers, separator, next: at };
}

export function numericAt(place: Place, index: number): Draft | null {
  const first = tokenIn(place, index);
  const before = tokenIn(place, index - 1);
  if (first === undefined || partOfMore(place, index, before)) return null;
  const figures = figuresAt(place, index);
  if (figures === null) return null;
  if (figures.numbers.length === 3) return threeFigures(place, figures, first.start);
  return figures.numbers.length === 2 ? dayAndMonth(place, index, figures) : null;
}

function partOfMore(place: Place, index: number, before: ReturnType<typeof tokenIn>): boolean {
  const first = tokenIn(place, index);
  if (before === undefined || !glued(before, first)) return false;
  return before.text !== '(' && before.text !== '[' && before.text !== '„' && before.text !== '“';
}

function threeFigures(place: Place, figures: Figures, start: number): Draft | null {
  const last = tokenIn(place, figures.next - 1);
  const after = tokenIn(place, figures.next);
  const following = tokenIn(place, figures.next + 1);
  if (last === undefined) return null;
  // 1.2.2020.3 or 12-01-2022-7 is a number of something.
  const goesOn = glued(after, following) && following?.shape === 'number';
  if (after !== undefined && glued(last, after) && (goesOn || after.text === '/')) return null;
  const [a = '', b = '', c = ''] = figures.numbers;
  const span = { start, end: last.end, next: figures.next };
  if (a.length === 4 && b.length <= 2 && c.length <= 2) {
    const date = { year: Number(a), month: Number(b), day: Number(c) };
    return sound(date) ? draft('numeric', span, date, 0.97) : null;
  }
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  return dayFirst(figures, span);
}

function dayFirst(figures: Figures, span: { start: number; end: number; next: number }) {
  const [a = 0, b = 0] = figures.numbers.map(Number);
  const last = figures.numbers[2] ?? '';
  const year = last.length === 2 ? century(Number(last)) : Number(last);
  const straight = { year, month: b, day: a };
  const turned = { year, month: a, day: b };
  const sure = last.length === 2 ? 0.85 : 0.95;
  if (!sound(straight)) return sound(turned) ? draft('numeric', span, turned, sure - 0.05) : null;
  // Only a slash leaves the order open: 4/5/2020 may be the fifth of April.
  const open = figures.separator === '/' && sound(turned) && a !== b;
  return draft('numeric', span, straight, open ? sure - 0.1 : sure, {
    otherwise: open ? turned : null,
  });
}

/** Two figures and a stop are a day and month only where the language writes them so. */
function dayAndMonth(place: Place, index: number, figures: Figures): Draft | null {
  const first = tokenIn(place, index);
  const stop = tokenIn(place, figures.next);
  const last = tokenIn(place, figures.next - 1);
  if (first === undefined || last === undefined || figures.separator !== '.') return null;
  if (!place.lexicon.ordinalStop || stop?.text !== '.' || !glued(last, stop)) return null;
  if (!place.lexicon.dayCues.has(tokenIn(place, index - 1)?.lower ?? '')) return null;
  const [day = 0, month = 0] = figures.numbers.map(Number);
  if (!possible(day, month, null)) return null;
  const span = { start: first.start, end: stop.end, next: figures.next + 1 };
  return draft('day-month', span, { year: null, month, day }, 0.8, { cued: true });
}

/** The century of a year in two figures: 70 to 99 lie in the last one. */
const century = (year: number): number => (year >= 70 ? 1900 + year : 2000 + year);

function sound({ year, month, day }: PartialDate): boolean {
  if (year === null || month === null || day === null) return false;
  return year >= 1800 && year <= 2100 && possible(day, month, year);
}
