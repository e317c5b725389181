/**
 * Puts ranges into the browser's named highlights. The registry belongs to the whole page, so that
 * two panes side by side draw with the same names; each keeps and removes its own ranges.
 */

import { priorityOf } from './highlight-names.ts';

export interface DrawnPart {
  readonly name: string;
  readonly ranges: readonly AbstractRange[];
}

export function drawRanges({ name, ranges }: DrawnPart): void {
  const highlight = named(name);
  for (const range of ranges) highlight.add(range);
}

export function eraseRanges({ name, ranges }: DrawnPart): void {
  const highlight = CSS.highlights.get(name);
  for (const range of ranges) highlight?.delete(range);
}

function named(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const highlight = new Highlight();
  highlight.priority = priorityOf(name);
  CSS.highlights.set(name, highlight);
  return highlight;
}
