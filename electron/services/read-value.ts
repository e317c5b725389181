/** The value of words that a person marked, where the person gave none. */

import type { Workers } from '#electron/workers/jobs.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import type { Mention, MentionType } from '#shared/extraction/mention.ts';
import type { WordChange } from '#shared/extraction/words/word-change.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import type { DocumentKind, Quality, Segment } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';

export interface MarkedWords {
  readonly type: MentionType;
  readonly kind: DocumentKind;
  readonly quality: Quality;
  /** The segment around the words; the rules read them in their context. */
  readonly segment: Segment;
  readonly segmentText: string;
  /** Where the words stand in the segment's text. */
  readonly span: Span;
  /** What the casebook changed in the words of the rules. */
  readonly words: readonly WordChange[];
}

/** What the rules read in the words, or the plainest value of the type; refuses where none fits. */
export async function readValue(
  workers: Workers,
  words: MarkedWords,
): Promise<Record<string, unknown>> {
  const found = await mentionsIn(workers, words);
  const same = found
    .filter(({ type }) => type === words.type)
    .map((mention) => ({ mention, overlap: overlapOf(mention, words.span) }))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap)[0];
  const text = words.segmentText.slice(words.span.start, words.span.end);
  const value = same?.mention.normalized ?? plainValue(words.type, text);
  if (value === null) {
    const { type } = words;
    throw new RefusalError('invalid_value', 'No value can be read from these words.', { type });
  }
  return { ...value };
}

async function mentionsIn(workers: Workers, words: MarkedWords): Promise<readonly Mention[]> {
  const { segment, segmentText: text, kind, quality } = words;
  const alone = { ...segment, start: 0, end: text.length, call: null };
  try {
    const source = { kind, quality, text, segments: [alone], pages: [], edits: [], revisions: [] };
    const job = { source: { ...source, rich: null }, words: words.words, boilerplate: null };
    const extraction = await workers.extract(job);
    return extraction.mentions;
  } catch (error) {
    // The words can still be marked with their plainest value.
    if (error instanceof ImportFailure) return [];
    throw error;
  }
}

/** The words themselves, for types whose value is little more than words. */
function plainValue(type: MentionType, text: string): Record<string, unknown> | null {
  const words = text.replace(/\s+/gu, ' ').trim();
  switch (type) {
    case 'person':
    case 'org':
      return { name: words };
    case 'place':
    case 'court':
      return { name: words, country: null };
    case 'doc_ref':
      return { ref: words };
    case 'charge':
      return {
        code: words
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, '_')
          .replace(/^_|_$/g, ''),
      };
    case 'legal_article': {
      const article = /\d+(?:[.-]\d+)*/.exec(words)?.[0] ?? null;
      return article === null
        ? null
        : { jurisdiction: null, instrument: null, article, part: null };
    }
    case 'date':
      return dateValue(words);
    case 'penalty':
      return null;
  }
}

/** Only what is written as a date everywhere; all else is for the rules or the person. */
function dateValue(words: string): Record<string, unknown> | null {
  const edtf = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.exec(words)?.[0];
  if (edtf === undefined) return null;
  return { edtf, reading: edtf, kind: edtf.length === 10 ? 'explicit' : 'partial' };
}

function overlapOf(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
