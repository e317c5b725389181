/**
 * A worker reads files made by strangers, so what it answers is checked before anybody uses it:
 * shapes by the schemas, offsets against the text.
 */

import { z } from 'zod';
import { Extraction } from '#shared/extraction/extraction.ts';
import { Vote } from '#shared/extraction/votes/vote.ts';
import { Comparison } from '#shared/extraction/words/compare.ts';
import { ImportFailureCode } from '#shared/text/import-failure.ts';
import { BOX_STRIDE, SourceText } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';
import { fitting } from './fitting.ts';
import type { Answer } from './messages.ts';

export const within = (text: string, spans: readonly Span[]) =>
  spans.every(({ start, end }) => start <= end && end <= text.length);

/** Whether what has a place in the text lies within it, and whether boxes are whole. */
const placesHold = ({ text, segments, pages, edits, revisions }: SourceText): boolean =>
  [segments, pages, edits, revisions].every((spans) => within(text, spans)) &&
  pages.every(({ boxes }) => boxes.length % BOX_STRIDE === 0);

const Failure = z.object({
  code: ImportFailureCode,
  message: z.string().max(2000),
  params: z.record(z.string(), z.union([z.string().max(2000), z.number()])),
});

const isAnswer = fitting(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('ready') }),
    z.object({ kind: z.literal('parsed'), source: SourceText }),
    z.object({ kind: z.literal('extracted'), extraction: Extraction }),
    z.object({ kind: z.literal('voted'), votes: z.array(Vote) }),
    z.object({ kind: z.literal('tried'), comparison: Comparison }),
    z.object({ kind: z.literal('failed'), failure: Failure }),
  ]),
);

/** Null when the message is none that a sound worker sends. */
export const checkAnswer = (message: unknown): Answer | null => {
  if (!isAnswer(message)) return null;
  const answer = message as Answer;
  return answer.kind !== 'parsed' || placesHold(answer.source) ? answer : null;
};

/** Whether every mention quotes the text that it points at. */
export const quotesHold = (extraction: Extraction, text: string): boolean =>
  within(text, extraction.segments) &&
  extraction.mentions.every(
    ({ start, end, text: quoted, segment }) =>
      text.slice(start, end) === quoted && segment < Math.max(1, extraction.segments.length),
  ) &&
  (extraction.blocks ?? []).every(({ segment }) => segment < extraction.segments.length);
