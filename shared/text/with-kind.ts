/** Naming what segments of a text are, where more is known than its importer could see. */

import type { SegmentKind, SourceText } from './source-text.ts';

/** The same text and spans; the segments with these indices have another kind. */
export function withKind(
  source: SourceText,
  segments: readonly number[],
  kind: SegmentKind,
): SourceText {
  const named = new Set(segments);
  return {
    ...source,
    segments: source.segments.map((segment, index) =>
      named.has(index) ? { ...segment, kind } : segment,
    ),
  };
}
