/**
 * Marks: what HTML has no word for (tracked changes, hidden text, calls of notes, where a header
 * or a text box begins) travels through mammoth as bookmarks of no width, numbered into this list.
 * The document's own bookmarks are dropped first, so no file can forge one.
 */

import type { SegmentKind } from '#shared/text/source-text.ts';

/** A stretch of the document that stands beside the running text. */
export interface Section {
  readonly kind: 'section';
  readonly segment: SegmentKind;
  readonly label: string | null;
  /** Index of the mark that calls it: a note's number, a comment's range. */
  readonly call: number | null;
}

export type Mark =
  | Section
  | { readonly kind: 'insertion'; readonly author: string | null; readonly at: string | null }
  | {
      readonly kind: 'deletion';
      readonly author: string | null;
      readonly at: string | null;
      text: string;
    }
  | { readonly kind: 'hidden' }
  /** The number of a note in the running text. */
  | { readonly kind: 'call' }
  /** What a comment speaks about. */
  | { readonly kind: 'commented' };

export type Edge = 'start' | 'end' | 'point';

const LETTER: Readonly<Record<Edge, string>> = { start: 's', end: 'e', point: 'p' };
const NAME = /^m(\d+)([sep])$/;

export const bookmark = (index: number, edge: Edge): string =>
  `<w:bookmarkStart w:name="m${index}${LETTER[edge]}"/>`;

/** The mark that an element's id stands for; null for any other id. */
export function parseBookmark(id: string): { index: number; edge: Edge } | null {
  const match = NAME.exec(id);
  if (match === null) return null;
  const edge = match[2] === 's' ? 'start' : match[2] === 'e' ? 'end' : 'point';
  return { index: Number(match[1]), edge };
}

/** A paragraph of its own for the edge of a section, so that it never lies within another. */
const edgeParagraph = (index: number, edge: Edge): string => `<w:p>${bookmark(index, edge)}</w:p>`;

/** Wraps the content of a section and lists its mark. */
export function wrapSection(
  marks: Mark[],
  section: Omit<Section, 'kind'>,
  content: string,
): string {
  const index = marks.push({ kind: 'section', ...section }) - 1;
  return edgeParagraph(index, 'start') + content + edgeParagraph(index, 'end');
}
