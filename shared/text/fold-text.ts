/**
 * A text in which only what is read counts: white space of any length is one space, and soft
 * hyphens and signs of no width are gone. Every place leads back to the original.
 */

import { UNSEEN } from './unseen.ts';

export interface FoldedText {
  readonly text: string;
  /** The place in the original where a folded unit begins. */
  original(place: number): number;
  /** The folded place of an original one. */
  folded(place: number): number;
}

/** Runs of white space, and signs that are not seen, each with those around. */
const UNREAD = new RegExp(`[\\s${UNSEEN}]+`, 'g');

export function foldText(text: string): FoldedText {
  /** Where each kept stretch begins, folded and original. */
  const starts: { readonly folded: number; readonly original: number }[] = [];
  let written = '';
  let from = 0;
  const keep = (to: number): void => {
    if (to <= from) return;
    starts.push({ folded: written.length, original: from });
    written += text.slice(from, to);
  };
  for (const match of text.matchAll(UNREAD)) {
    keep(match.index);
    from = match.index + match[0].length;
    if (!/\s/.test(match[0])) continue;
    starts.push({ folded: written.length, original: match.index });
    written += ' ';
  }
  keep(text.length);

  /** Along the last stretch that begins at or before the place. */
  const carry = (place: number, by: 'folded' | 'original', to: 'folded' | 'original'): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle]?.[by] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const stretch = starts[low - 1];
    return stretch === undefined ? 0 : stretch[to] + place - stretch[by];
  };

  return {
    text: written,
    original: (place) => carry(place, 'folded', 'original'),
    folded: (place) => Math.min(written.length, carry(place, 'original', 'folded')),
  };
}
