/**
 * A worker reads files made by strangers, so what it answers is checked before anybody uses it:
 * shapes by the schemas, offsets against the text.
 */

import { z } from 'zod';
import { Extraction } from '#shared/extraction/extraction.ts';
import { Vote } from '#shared/extraction/votes/vote.ts';
import { Comparison } from '#shared/extraction/words/compare.ts';
import { ImportFailureCode } from '#shared/text/import-failure.ts';
import { BOX_STRIDE, Page, SourceText } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { Answer } from './messages.ts';

/** Boxes are the bulk of a PDF's answer: one plain loop instead of a schema for each number. */
const Boxes = z.custom<number[]>(
  (value) =>
    Array.isArray(value) &&
    value.length % BOX_STRIDE === 0 &&
    value.every((entry) => typeof entry === 'number' && Number.isFinite(entry)),
);

export const within = (text: string, spans: readonly Span[]) =>
  spans.every(({ start, end }) => start <= end && end <= text.length);

const Source = SourceText.extend({ pages: z.array(Page.extend({ boxes: Boxes })) }).refine(
  ({ text, segments, pages, edits, revisions }) =>
    [segments, pages, edits, revisions].every((spans) => within(text, spans)),
);

const Failure = z.object({
  code: ImportFailureCode,
  message: z.string().max(2000),
  params: z.record(z.string(), z.union([z.string().max(2000), z.number()])),
});

const AnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('parsed'), source: Source }),
  z.object({ kind: z.literal('extracted'), extraction: Extraction }),
  z.object({ kind: z.literal('voted'), votes: z.array(Vote) }),
  z.object({ kind: z.literal('tried'), comparison: Comparison }),
  z.object({ kind: z.literal('failed'), failure: Failure }),
]);

/** Null when the message is none that a sound worker sends. */
export const checkAnswer = (message: unknown): Answer | null => {
  const checked = AnswerSchema.safeParse(message);
  return checked.success ? checked.data : null;
};

/** Whether every mention quotes the text that it points at. */
export const quotesHold = (extraction: Extraction, text: string): boolean =>
  within(text, extraction.segments) &&
  extraction.mentions.every(
    ({ start, end, text: quoted, segment }) =>
      text.slice(start, end) === quoted && segment < Math.max(1, extraction.segments.length),
  ) &&
  (extraction.blocks ?? []).every(({ segment }) => segment < extraction.segments.length);
