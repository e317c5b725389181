/** Which segments of a text a person said to be its account, or its frame: that holds, whatever rules say. */

import { z } from 'zod';
import { partOf } from './composition.ts';
import type { Segment, SegmentKind, SourceText } from './source-text.ts';

/** `frame`: what surrounds or repeats an account. Its mentions are found, and tell no act. */
export const StatedPart = z.object({
  /** Index of the segment. */
  segment: z.number().int().nonnegative(),
  part: z.enum(['account', 'frame']),
});
export type StatedPart = z.infer<typeof StatedPart>;

/** Comments and hidden text are told by nobody, whatever they say. */
export const canBeStated = (kind: SegmentKind): boolean =>
  partOf(kind) !== 'comment' && partOf(kind) !== 'hidden';

/** What a segment of that kind is where a person said so. */
export function statedKind(kind: SegmentKind, part: StatedPart['part']): SegmentKind {
  if (!canBeStated(kind)) return kind;
  if (part === 'frame') return 'boilerplate';
  return partOf(kind) === 'account' ? kind : 'body';
}

/** The same text and spans; the segments of which a person said something are what was said. */
export function withStatedParts(source: SourceText, stated: readonly StatedPart[]): SourceText {
  if (stated.length === 0) return source;
  const parts = new Map(stated.map(({ segment, part }) => [segment, part]));
  const said = (segment: Segment, index: number): Segment => {
    const part = parts.get(index);
    return part === undefined ? segment : { ...segment, kind: statedKind(segment.kind, part) };
  };
  return { ...source, segments: source.segments.map(said) };
}

/** The segments that a person said to be account. */
export const statedAccount = (stated: readonly StatedPart[]): ReadonlySet<number> =>
  new Set(stated.filter(({ part }) => part === 'account').map(({ segment }) => segment));
