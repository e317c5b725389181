/** Where on a strip beside the document an offset lies: shares from 0 (top) to 1 (bottom). */

import type { Span } from '#shared/text/span.ts';
import { remembered } from '../ui/remembered.ts';
import { firstIndex } from './interval-index.ts';
import type { MarkPortions } from './mark-index.ts';
import type { Mark } from './marks.ts';

export interface Strip {
  /** Height of the whole document in CSS pixels. */
  readonly length: number;
  /** The sheets in text order, with their place in the document. */
  readonly sheets: readonly (Span & { readonly top: number; readonly height: number })[];
}

export function heightAt({ length, sheets }: Strip, offset: number): number {
  const index = firstIndex(sheets.length, (at) => (sheets[at]?.end ?? 0) > offset);
  const sheet = sheets[index] ?? sheets.at(-1);
  if (sheet === undefined || length <= 0) return 0;
  const share = (offset - sheet.start) / Math.max(1, sheet.end - sheet.start);
  const within = sheet.height * Math.min(Math.max(share, 0), 1);
  return Math.min(1, (sheet.top + within) / length);
}

export interface Stripe extends Pick<Mark, 'type' | 'state'> {
  /** CSS pixels from the top of the strip. */
  readonly y: number;
}

/**
 * What a strip of `height` whole pixels shows: one stripe a pixel at most, however many marks fall
 * upon it, so that ten thousand cost no more to draw than the screen can show. What a person
 * confirmed goes before suggestions. Asked again after a change of marks, it looks through the
 * portions that changed.
 */
export function makeStripes(strip: Strip, height: number): (marks: MarkPortions) => Stripe[] {
  const ofPortion = remembered((portion: readonly Mark[]) => stripesOf(strip, portion, height));
  return (marks) => {
    const rows = new Map<number, Stripe>();
    for (const stripe of marks.flatMap(ofPortion)) keepStronger(rows, stripe);
    return [...rows.values()].sort((one, other) => one.y - other.y);
  };
}

function stripesOf(strip: Strip, marks: readonly Mark[], height: number): Stripe[] {
  const rows = new Map<number, Stripe>();
  for (const { start, type, state } of marks) {
    if (state === 'rejected') continue;
    keepStronger(rows, { y: Math.round(heightAt(strip, start) * height), type, state });
  }
  return [...rows.values()];
}

function keepStronger(rows: Map<number, Stripe>, stripe: Stripe): void {
  if (rows.get(stripe.y)?.state !== 'confirmed') rows.set(stripe.y, stripe);
}

/** The mark that lies nearest to a place on the strip; null where there are none. */
export function nearestMark(strip: Strip, marks: readonly Mark[], at: number): Mark | null {
  let best: Mark | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const away = Math.abs(heightAt(strip, mark.start) - at);
    if (mark.state !== 'rejected' && away < distance) {
      best = mark;
      distance = away;
    }
  }
  return best;
}
