/**
 * DOCX → `SourceText`. The archive is checked, every part with text is read once and refused where
 * it is dangerous, mammoth makes HTML of what is left, and one walker makes text, segments and the
 * tree that the page shows.
 */

import { ImportFailure } from '#shared/text/import-failure.ts';
import type { Revision, Segment, SourceText, Warning } from '#shared/text/source-text.ts';
import { type Archive, scanArchive } from '../archive/scan-archive.ts';
import { warning } from '../warning.ts';
import type { OpenSegment } from './canonical-writer.ts';
import { convertToHtml } from './convert-to-html.ts';
import { gatherStories } from './gather-stories.ts';
import { openParts } from './parts.ts';
import { revisionsOf } from './revisions.ts';
import { type Walked, walkHtml } from './walk-html.ts';

function closeSegment(segment: OpenSegment, { starts, ends }: Walked['writer']): Segment {
  const { start, end, kind, label } = segment;
  const from = segment.call === null ? undefined : starts.get(segment.call);
  const to = segment.call === null ? undefined : (ends.get(segment.call) ?? from);
  const call = from === undefined || to === undefined ? null : { start: from, end: to };
  return { start, end, kind, page: null, language: null, label, call };
}

/** A note whose mark the author wrote is called what stands in the text. */
function withOwnLabel(segment: Segment, text: string): Segment {
  const isNote = segment.kind === 'footnote' || segment.kind === 'endnote';
  if (!isNote || segment.label !== null || segment.call === null) return segment;
  const label = text.slice(segment.call.start, segment.call.end).trim();
  return label === '' ? segment : { ...segment, label };
}

function warningsOf(
  counts: ReadonlyMap<string, number>,
  segments: readonly Segment[],
  revisions: readonly Revision[],
  text: string,
): Warning[] {
  const warnings: Warning[] = [];
  const tell = (code: string, count: number, message: string): void => {
    if (count > 0) warnings.push(warning(code, message, { count }));
  };
  const hidden = segments.filter(({ kind }) => kind === 'hidden').length;
  const embedded = (counts.get('embedded_object') ?? 0) + (counts.get('embedded_document') ?? 0);
  const drawn = (counts.get('chart') ?? 0) + (counts.get('diagram') ?? 0);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  tell('tracked_changes', revisions.length, 'The document holds tracked changes.');
  tell('hidden_text', hidden, 'The document holds hidden text.');
  tell('embedded_not_opened', embedded, 'Documents inside the document are not opened.');
  tell('drawings_not_read', drawn, 'Charts and diagrams are not read.');
  tell('invalid_bytes', broken, 'Some characters of the document are broken.');
  return warnings;
}

function partsOf(
  counts: ReadonlyMap<string, number>,
  segments: readonly Segment[],
  revisions: readonly Revision[],
): { part: string; count: number }[] {
  const all = new Map(counts);
  const count = (part: string, found: number): void => {
    if (found > 0) all.set(part, (all.get(part) ?? 0) + found);
  };
  for (const kind of ['heading', 'list_item', 'hidden'] as const) {
    count(kind, segments.filter((segment) => segment.kind === kind).length);
  }
  for (const { kind } of revisions) count(kind, 1);
  return [...all].map(([part, found]) => ({ part, count: found }));
}

/** Reads a checked archive. Throws `damaged`, `archive_refused`, `xml_refused` and `empty`. */
export async function readDocxArchive(archive: Archive): Promise<SourceText> {
  const { context, content } = await gatherStories(await openParts(archive));
  const { writer, rich } = walkHtml(await convertToHtml(content), context.marks);
  const text = writer.text();
  const images = context.counts.get('image') ?? 0;
  if (text.trim() === '' && images === 0) {
    throw new ImportFailure('empty', 'The document holds no text.');
  }
  const segments = writer.segments.map((segment) =>
    withOwnLabel(closeSegment(segment, writer), text),
  );
  const revisions = revisionsOf(context.marks, writer, text);
  const warnings = warningsOf(context.counts, segments, revisions, text);
  const withText = warnings.length === 0 ? 'text' : 'text_with_warnings';
  return {
    kind: 'docx',
    text,
    segments,
    pages: [],
    edits: writer.edits,
    revisions,
    quality: {
      verdict: text.trim() === '' ? 'needs_ocr' : withText,
      encoding: null,
      warnings,
      parts: partsOf(context.counts, segments, revisions),
    },
    rich,
  };
}

/** Reads the bytes of a DOCX. */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  return readDocxArchive(await scanArchive(bytes));
}
