/** Writes the canonical text of a DOCX paragraph by paragraph and notes where everything went. */

import { cutLong } from '#shared/text/cut-long.ts';
import type { Edit, RichNode, Segment, SegmentKind } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';
import { composeParagraph } from './compose-paragraph.ts';
import type { Edge } from './marks.ts';

/** A segment whose call is still known by its mark only. */
export interface OpenSegment extends Omit<Segment, 'call' | 'page' | 'language'> {
  readonly call: number | null;
}

type TextLeaf = Extract<RichNode, { start: number }>;

/** A paragraph as it is read: raw text with the places of its runs, breaks and marks. */
export interface RawParagraph {
  text: string;
  readonly leaves: TextLeaf[];
  readonly breaks: number[];
  readonly marks: { readonly index: number; readonly edge: Edge; readonly at: number }[];
  /** Raw spans that the document hides. */
  readonly hidden: Span[];
}

export interface Belonging {
  readonly kind: SegmentKind;
  readonly label: string | null;
  readonly call: number | null;
}

export const emptyParagraph = (): RawParagraph => ({
  text: '',
  leaves: [],
  breaks: [],
  marks: [],
  hidden: [],
});

export class CanonicalWriter {
  readonly segments: OpenSegment[] = [];
  readonly edits: Edit[] = [];
  /** Where each mark begins and ends. */
  readonly starts = new Map<number, number>();
  readonly ends = new Map<number, number>();
  readonly #chunks: string[] = [];
  #length = 0;
  #pending = '';

  /** The text so far. */
  text(): string {
    return this.#chunks.join('');
  }

  /** Writes a paragraph; one without letters leaves only its marks. Says whether it was written. */
  paragraph(raw: RawParagraph, belonging: Belonging): boolean {
    const isBlank = raw.text.trim() === '';
    if (!isBlank) this.#flush();
    const base = this.#length;
    const composed = composeParagraph(isBlank ? '' : raw.text);
    const place = (offset: number): number => base + composed.place(isBlank ? 0 : offset);
    for (const { index, edge, at } of raw.marks) this.#mark(index, edge, place(at));
    if (isBlank) return false;
    this.#push(composed.text);
    this.#pending = '\n';
    this.#noteEdits(raw, composed.edits, base, place);
    for (const leaf of raw.leaves) {
      Object.assign(leaf, { start: place(leaf.start), end: place(leaf.end) });
    }
    this.#noteSegments(
      composed.text,
      base,
      belonging,
      raw.hidden.map(({ start, end }) => ({
        start: place(start) - base,
        end: place(end) - base,
      })),
    );
    return true;
  }

  /** Ends the line: the next text begins below. */
  line(): void {
    if (this.#length > 0) this.#pending = '\n';
  }

  /** Goes on in the next cell of a row. */
  tab(): void {
    this.#push('\t');
    this.#pending = '';
  }

  /** Begins a row: what is pending is written now, so that leading tabs stay in their row. */
  row(): void {
    this.#flush();
  }

  /** Between the last paragraph of a cell and the tab there is no line end. */
  cellEnd(): void {
    this.#pending = '';
  }

  #push(text: string): void {
    if (text === '') return;
    this.#chunks.push(text);
    this.#length += text.length;
  }

  #flush(): void {
    this.#push(this.#pending);
    this.#pending = '';
  }

  #mark(index: number, edge: Edge, at: number): void {
    if (edge !== 'end' && !this.starts.has(index)) this.starts.set(index, at);
    if (edge !== 'start') this.ends.set(index, at);
  }

  #noteEdits(
    { breaks }: RawParagraph,
    composed: readonly Edit[],
    base: number,
    place: (raw: number) => number,
  ): void {
    const softBreaks = breaks.map((at): Edit => {
      const start = place(at);
      return { kind: 'soft_break', start, end: start + 1, raw: '' };
    });
    const moved = composed.map((edit) => ({
      ...edit,
      start: edit.start + base,
      end: edit.end + base,
    }));
    for (const edit of [...softBreaks, ...moved].sort((a, b) => a.start - b.start)) {
      this.edits.push(edit);
    }
  }

  #noteSegments(text: string, base: number, belonging: Belonging, hidden: readonly Span[]): void {
    for (const { kind, ...stretch } of splitHidden(text.length, hidden, belonging.kind)) {
      for (const { start, end } of cutLong(text, stretch)) {
        this.segments.push({ ...belonging, kind, start: start + base, end: end + base });
      }
    }
  }
}

/** The paragraph in order, its hidden stretches apart. */
function splitHidden(
  length: number,
  hidden: readonly Span[],
  kind: SegmentKind,
): (Span & { kind: SegmentKind })[] {
  const pieces: (Span & { kind: SegmentKind })[] = [];
  let at = 0;
  for (const { start, end } of hidden) {
    const from = Math.max(at, start);
    if (from >= end) continue;
    if (from > at) pieces.push({ start: at, end: from, kind });
    const last = pieces.at(-1);
    if (last?.kind === 'hidden' && last.end === from) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ start: from, end, kind: 'hidden' });
    at = end;
  }
  if (at < length) pieces.push({ start: at, end: length, kind });
  return pieces;
}
