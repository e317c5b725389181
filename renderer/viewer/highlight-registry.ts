/**
 * Puts ranges into the browser's named highlights. The registry belongs to the whole page, so that
 * two panes side by side draw with the same names; each keeps and removes its own ranges.
 */

import { priorityOf } from './highlight-names.ts';

export type DrawnRanges = ReadonlyMap<string, readonly AbstractRange[]>;

export function drawRanges(drawn: DrawnRanges): void {
  for (const [name, ranges] of drawn) {
    const highlight = named(name);
    for (const range of ranges) highlight.add(range);
  }
}

export function eraseRanges(drawn: DrawnRanges): void {
  for (const [name, ranges] of drawn) {
    const highlight = CSS.highlights.get(name);
    for (const range of ranges) highlight?.delete(range);
  }
}

function named(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const highlight = new Highlight();
  highlight.priority = priorityOf(name);
  CSS.highlights.set(name, highlight);
  return highlight;
}
