/**
 * Where dates lie on one line. A day is a point; a month, a year or a range is as long as what it
 * covers, so that nothing looks more certain than it is.
 */

import { edtfDays, parseEdtf } from '../../ui/index.ts';

export interface Scale {
  /** Days since 1970, half-open. */
  start: number;
  end: number;
}

export interface Stretch {
  /** Shares of the scale, 0 to 1. */
  left: number;
  width: number;
  isPoint: boolean;
  isUncertain: boolean;
  /** The date goes on beyond what is known. */
  isOpen: boolean;
}

/** The days that all dates cover together, with a little air; null where none has a year. */
export function scaleOf(dates: readonly string[]): Scale | null {
  const spans = dates.map(edtfDays).filter((span) => span !== null);
  if (spans.length === 0) return null;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const air = Math.max(3, (end - start) * 0.04);
  return { start: start - air, end: end + air };
}

/** Null for a date that has no place on the scale, such as one without a year. */
export function stretchOf(edtf: string, scale: Scale): Stretch | null {
  const span = edtfDays(edtf);
  const date = parseEdtf(edtf);
  if (!span || !date) return null;
  const length = scale.end - scale.start;
  const isOpen = date.isRange && date.to === null;
  const end = isOpen ? scale.end : span.end;
  return {
    left: (span.start - scale.start) / length,
    width: (end - span.start) / length,
    isPoint: date.precision === 'day' && !date.isRange,
    isUncertain: date.uncertain || date.approximate,
    isOpen,
  };
}

const DAY_MS = 86_400_000;
const MOST_TICKS = 4;

/** First days of years (or every second, fifth … one) on the scale, as shares of it. */
export function yearTicks({ start, end }: Scale): { year: number; at: number }[] {
  const first = new Date(start * DAY_MS).getUTCFullYear() + 1;
  const last = new Date(end * DAY_MS).getUTCFullYear();
  const steps = [1, 2, 5, 10, 20, 50, 100];
  const step = steps.find((size) => (last - first) / size < MOST_TICKS) ?? 100;
  const ticks: { year: number; at: number }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = Date.UTC(year, 0, 1) / DAY_MS;
    ticks.push({ year, at: (day - start) / (end - start) });
  }
  return ticks;
}

/** Earliest first; dates without a year at the end. */
export function byDate(left: { date: string }, right: { date: string }): number {
  const a = edtfDays(left.date);
  const b = edtfDays(right.date);
  if (!a || !b) return Number(a === null) - Number(b === null);
  return a.start - b.start || a.end - b.end;
}
