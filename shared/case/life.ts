/**
 * What documents tell of somebody's years, reckoned so that two can be compared: an age with the
 * date of its document is a birth. Two lives that do not fit are not one person's.
 */

import type { LifeTold } from '#shared/extraction/mention.ts';

/** First and last year that it may have been; `day` where it is told to the day. */
interface Years {
  readonly from: number;
  readonly to: number;
  /** EDTF. */
  readonly day: string | null;
}

export interface Life {
  readonly born: Years | null;
  readonly died: Years | null;
}

/** How two lives do not fit: births, deaths, or one born after the other had died. */
export type Misfit = 'born' | 'died' | 'apart';

/** Ages are told roughly, and of the day of the act rather than of the document. */
const TOLERANCE = 1;

/** `issued` is the document's date (EDTF); without one an age tells no birth. */
export function lifeOf({ age, born, died }: LifeTold, issued: string | null): Life {
  const year = yearOf(issued);
  const reckoned =
    age === null || year === null ? null : { from: year - age - 1, to: year - age, day: null };
  return { born: yearsOf(born) ?? reckoned, died: yearsOf(died) };
}

/** Null where the two may be one person's. */
export function misfitOf(a: Life, b: Life): Misfit | null {
  if (areApart(a.born, b.born)) return 'born';
  if (areApart(a.died, b.died)) return 'died';
  return isBornAfter(a, b) || isBornAfter(b, a) ? 'apart' : null;
}

/** How all that is told of one misfits all that is told of another; null where anything fits. */
export function misfitOfAll(all: readonly Life[], others: readonly Life[]): Misfit | null {
  let found: Misfit | null = null;
  for (const life of all) {
    for (const other of others) {
      found = misfitOf(life, other);
      if (found === null) return null;
    }
  }
  return found;
}

/** Whether births or deaths are told of both, and fit. */
export const agree = (a: Life, b: Life): boolean =>
  misfitOf(a, b) === null &&
  ((a.born !== null && b.born !== null) || (a.died !== null && b.died !== null));

function areApart(a: Years | null, b: Years | null): boolean {
  if (a === null || b === null) return false;
  if (a.day !== null && b.day !== null) return a.day !== b.day;
  return Math.max(a.from, b.from) - Math.min(a.to, b.to) > TOLERANCE;
}

const isBornAfter = ({ born }: Life, { died }: Life): boolean =>
  born !== null && died !== null && born.from > died.to;

const FULL_DAY = /^\d{4}-\d\d-\d\d$/;

function yearsOf(edtf: string | null): Years | null {
  const year = yearOf(edtf);
  if (edtf === null || year === null) return null;
  return { from: year, to: year, day: FULL_DAY.test(edtf) ? edtf : null };
}

function yearOf(edtf: string | null): number | null {
  const [, year] = /^(\d{4})/.exec(edtf ?? '') ?? [];
  return year === undefined ? null : Number(year);
}
