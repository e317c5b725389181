/** The names under which marks are registered with the browser; `viewer.css` draws each of them. */

import type { Mark } from './marks.ts';

/** Drawn over the marks, from weakest to strongest. */
export const OVERLAYS = ['cue', 'partner', 'place', 'current'] as const;
export type Overlay = (typeof OVERLAYS)[number];

export function markName(mark: Pick<Mark, 'type' | 'state'>): string {
  return `mark-${mark.type}-${mark.state}`;
}

export function overlayName(overlay: Overlay): string {
  return `overlay-${overlay}`;
}

/** Who is drawn on top where highlights overlap. */
export function priorityOf(name: string): number {
  const overlay = OVERLAYS.findIndex((known) => overlayName(known) === name);
  if (overlay >= 0) return 10 + overlay;
  return name.endsWith('-confirmed') ? 2 : 1;
}
