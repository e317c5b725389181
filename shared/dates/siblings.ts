/**
 * Years from other documents that tell the same act: "22 June" in one file, "22 June 2020" in
 * another about the same person.
 */

import { fromEdtf, toEdtf } from './calendar.ts';

/** A full date told of the same person in another document. */
export interface SiblingDate {
  readonly edtf: string;
  /** Which document tells it, so that one document counts once. */
  readonly document: string;
  /** How sure that document is of it: 1 where the year is written, 2 where a person confirmed it. */
  readonly weight: number;
}

export interface SiblingYear {
  readonly edtf: string;
  readonly year: number;
  /** 0 to 1. */
  readonly score: number;
  /** The documents that speak for it. */
  readonly documents: readonly string[];
}

/**
 * The year the siblings give a partial reading (`XXXX-06-22`, also `XXXX-01-04/XXXX-01-05`). Null
 * where none tells that day, or where two years have equal support.
 */
export function yearFromSiblings(
  reading: string,
  siblings: readonly SiblingDate[],
): SiblingYear | null {
  const [from = '', to] = reading.split('/');
  const wanted = fromEdtf(from);
  if (wanted === null || wanted.year !== null || wanted.day === null) return null;
  const votes = new Map<number, Map<string, number>>();
  for (const { edtf, document, weight } of siblings) {
    const told = fromEdtf(edtf.split('/')[0] ?? '');
    if (told?.year == null || told.month !== wanted.month || told.day !== wanted.day) continue;
    const byDocument = votes.get(told.year) ?? new Map<string, number>();
    byDocument.set(document, Math.max(byDocument.get(document) ?? 0, weight));
    votes.set(told.year, byDocument);
  }
  const ranked = [...votes]
    .map(([year, byDocument]) => ({ year, byDocument, sum: sumOf(byDocument) }))
    .sort((a, b) => b.sum - a.sum);
  const [best, second] = ranked;
  if (best === undefined || (second !== undefined && second.sum === best.sum)) return null;
  const end = to === undefined ? null : fromEdtf(to);
  const turns = end !== null && (end.month ?? 0) < (wanted.month ?? 0);
  const head = toEdtf({ ...wanted, year: best.year });
  const tail = end === null ? '' : `/${toEdtf({ ...end, year: best.year + (turns ? 1 : 0) })}`;
  return {
    edtf: head + tail,
    year: best.year,
    score: Math.min(0.97, 0.85 + 0.05 * best.sum),
    documents: [...best.byDocument.keys()],
  };
}

const sumOf = (weights: ReadonlyMap<string, number>): number =>
  [...weights.values()].reduce((sum, weight) => sum + weight, 0);
