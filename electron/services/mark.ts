/** A person marks words: a mention of their own, confirmed at once. */

import { appendDecision } from '#electron/database/append-decision.ts';
import { findDocument } from '#electron/database/documents-table.ts';
import {
  countPersonsMentions,
  insertPersonsMention,
  mentionsAt,
  mentionsById,
} from '#electron/database/mentions-table.ts';
import { meetSubjects } from '#electron/database/name-subjects.ts';
import { readSegments, readText } from '#electron/database/text-tables.ts';
import { wordChanges } from '#electron/database/words-table.ts';
import { mark as markStep } from '#shared/case/decide.ts';
import { mentionId } from '#shared/case/mention-id.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import type { JournalEntry } from '#shared/contract/history.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { Mention, type MentionType } from '#shared/extraction/mention.ts';
import type { Segment } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { Bench } from './bench.ts';
import { checkedValue } from './checked-value.ts';
import { decide, mentionNotFound } from './decide.ts';
import { journalEntry } from './journal-entries.ts';
import { documentNotFound } from './read-documents.ts';
import { readValue } from './read-value.ts';
import { tellEntry } from './tell-entry.ts';

export interface MarkRequest extends Span {
  readonly documentId: string;
  readonly type: MentionType;
  readonly value?: Record<string, unknown> | undefined;
}

export interface Marked {
  readonly mention: ReviewMention;
  readonly entry: JournalEntry;
}

/** Marks a span, white space at its ends left out. A suggestion that stands there is decided. */
export async function mark(bench: Bench, request: MarkRequest): Promise<Marked> {
  const { read } = bench.session.current();
  const [document, content, segments] = await Promise.all([
    findDocument(read, request.documentId),
    readText(read, request.documentId),
    readSegments(read, request.documentId),
  ]);
  if (document === null || content === null) throw documentNotFound();
  const span = trimmedSpan(content.text, request);
  const value = request.value === undefined ? null : checkedValue(request.type, request.value);
  const there = await mentionAt(bench, request, span);
  if (there !== null) return decideThere(bench, there, value);
  const ordinal = segmentAt(segments, span);
  const segment = segments[ordinal];
  if (segment === undefined) throw invalidSpan();
  const segmentText = content.text.slice(segment.start, Math.max(segment.end, span.end));
  const inSegment = { start: span.start - segment.start, end: span.end - segment.start };
  const { kind, quality } = document;
  const words = {
    type: request.type,
    kind,
    quality,
    segment,
    segmentText,
    span: inSegment,
    words: await wordChanges(read),
  };
  const given =
    value ?? checkedValue(request.type, await readValue(bench.environment.workers, words));
  const text = content.text.slice(span.start, span.end);
  return store(bench, request, { span, text, ordinal, value: given });
}

interface Words {
  readonly span: Span;
  readonly text: string;
  readonly ordinal: number;
  readonly value: Record<string, unknown>;
}

async function store(bench: Bench, request: MarkRequest, words: Words): Promise<Marked> {
  const { span, text, ordinal, value } = words;
  const casebook = bench.session.current();
  const [{ row, isBehind }, id] = await casebook.write(async (tx) => {
    const localId = `u${(await countPersonsMentions(tx, request.documentId)) + 1}`;
    const mention = Mention.parse({
      ...span,
      id: localId,
      type: request.type,
      text,
      normalized: value,
      score: 1,
      cluster: null,
      segment: ordinal,
      reason: { rule: 'user.selection', cues: [], parts: [], alternatives: [] },
    });
    const newId = mentionId(request.documentId, localId);
    const [subject = ''] = await meetSubjects(tx, [mention]);
    await insertPersonsMention(tx, request.documentId, newId, mention, subject);
    const at = bench.environment.clock().toISOString();
    const entry = await appendDecision(tx, casebook.taught, {
      at,
      operation: 'mark',
      step: markStep(newId),
    });
    return [entry, newId] as const;
  });
  tellEntry(bench.changes, row);
  if (isBehind) bench.renewal.startInPause();
  return { mention: await present(bench, id), entry: journalEntry(row) };
}

async function decideThere(
  bench: Bench,
  there: ReviewMention,
  value: Record<string, unknown> | null,
): Promise<Marked> {
  const entry = await decide(bench, {
    mentionIds: [there.id],
    decision:
      value === null ? { kind: 'confirm' } : { kind: 'correct', type: there.mention.type, value },
  });
  return { mention: await present(bench, there.id), entry };
}

async function mentionAt(bench: Bench, request: MarkRequest, span: Span) {
  const there = await mentionsAt(bench.session.current().read, request.documentId, span);
  return there.find(({ mention }) => mention.type === request.type) ?? null;
}

async function present(bench: Bench, id: string): Promise<ReviewMention> {
  const [mention] = await mentionsById(bench.session.current().read, [id]);
  if (mention === undefined) throw mentionNotFound();
  return mention;
}

/** The span without white space at its ends and without half of a surrogate pair. */
function trimmedSpan(text: string, { start, end }: Span): Span {
  if (start >= end || end > text.length) throw invalidSpan();
  let from = /^[\udc00-\udfff]/.test(text.charAt(start)) && start > 0 ? start - 1 : start;
  let to = /^[\udc00-\udfff]/.test(text.charAt(end)) ? end + 1 : end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (from < to && /\s/u.test(text.charAt(to - 1))) to -= 1;
  if (from === to) throw invalidSpan();
  return { start: from, end: to };
}

function segmentAt(segments: readonly Segment[], { start }: Span): number {
  return segments.findIndex((segment) => segment.start <= start && start < segment.end);
}

const invalidSpan = () =>
  new RefusalError('invalid_span', 'There are no words at this place of the document.');
