/**
 * Names the parts of a document that surround or repeat its report. Their mentions are found and
 * searched like others; they give no facts, and the queue shows them when asked.
 */

import type { AnalysedText } from '#shared/language/analysed-text.ts';
import type { SegmentKind } from '#shared/text/source-text.ts';
import type { ExtractionResources } from '../resources.ts';
import { furniture } from './furniture.ts';
import { partsOf } from './part-lines.ts';
import { partWords } from './part-words.ts';
import { repeatedBlocks } from './repeated-blocks.ts';
import { templateLetters } from './template-letters.ts';

/** Kinds that an importer gives by the look of a block; what it read from the file's own marks stays. */
const OPEN_KINDS: ReadonlySet<SegmentKind> = new Set(['body', 'heading', 'list_item']);

/** The same text, tokens and spans; segments that surround the report have another kind. */
export function labelParts(text: AnalysedText, resources: ExtractionResources): AnalysedText {
  const words = partWords(resources);
  const parts = partsOf(text);
  const labels = new Map<number, SegmentKind>();
  for (const index of repeatedBlocks(text, parts)) labels.set(index, 'boilerplate');
  for (const index of furniture(parts, words)) labels.set(index, 'boilerplate');
  for (const index of templateLetters(parts, words)) labels.set(index, 'template_letter');
  if (labels.size === 0) return text;
  const segments = text.segments.map((segment, index) => {
    const kind = labels.get(index);
    const isOpen = OPEN_KINDS.has(segment.kind) && !text.statedAccount?.has(index);
    return kind === undefined || !isOpen ? segment : { ...segment, kind };
  });
  return { ...text, segments };
}
