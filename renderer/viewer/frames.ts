/** Stretches of a document that surround or repeat what it tells: banners, contacts, template letters. */

import { partOf } from '#shared/text/composition.ts';
import type { Segment } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { IntervalIndex } from './interval-index.ts';

export interface Frame extends Span {
  readonly part: 'frame' | 'template_letter';
}

/** Neighbouring segments of one part are one frame. In text order. */
export function framesOf(segments: readonly Segment[]): Frame[] {
  const frames: Frame[] = [];
  let open = false;
  for (const { kind, start, end } of segments) {
    const part = partOf(kind);
    const last = frames.at(-1);
    if (part !== 'frame' && part !== 'template_letter') open = false;
    else if (open && last?.part === part) frames[frames.length - 1] = { ...last, end };
    else {
      frames.push({ part, start, end });
      open = true;
    }
  }
  return frames;
}

/** Things of a sheet that stand in one frame, or (null) in none. */
export interface Framed<T> {
  readonly frame: Frame | null;
  /** Whether the frame begins with them, and not on a sheet before. */
  readonly isFirst: boolean;
  readonly items: readonly T[];
}

/**
 * The same things in the same order, those of one frame together. `spanOf` is null for what has no
 * text: it goes with what stands before it. What reaches out of a frame is not in it.
 */
export function framed<T>(
  items: readonly T[],
  spanOf: (item: T) => Span | null,
  frames: IntervalIndex<Frame>,
): Framed<T>[] {
  const groups: (Framed<T> & { readonly items: T[] })[] = [];
  for (const item of items) {
    const span = spanOf(item);
    const last = groups.at(-1);
    const frame = span === null ? (last?.frame ?? null) : frameAround(span, frames);
    if (last !== undefined && last.frame === frame) last.items.push(item);
    else {
      const goesOn = groups.length === 0 && (frame?.start ?? 0) < (span?.start ?? 0);
      groups.push({ frame, isFirst: frame !== null && !goesOn, items: [item] });
    }
  }
  return groups;
}

const frameAround = ({ start, end }: Span, frames: IntervalIndex<Frame>): Frame | null =>
  frames.covering(start).find((frame) => end <= frame.end) ?? null;
