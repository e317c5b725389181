/** Tracked changes, from their marks to spans of the canonical text. */

import type { Revision } from '#shared/text/source-text.ts';
import type { CanonicalWriter } from './canonical-writer.ts';
import type { Mark } from './marks.ts';

function revisionOf(
  mark: Mark,
  start: number | undefined,
  end: number | undefined,
  text: string,
): Revision | null {
  if (start === undefined || end === undefined) return null;
  if (mark.kind === 'insertion') {
    const inserted = text.slice(start, end);
    const { kind, author, at } = mark;
    return inserted === '' ? null : { kind, author, at, start, end, text: inserted };
  }
  if (mark.kind !== 'deletion' || mark.text === '') return null;
  const { kind, author, at } = mark;
  return { kind, author, at, start, end: start, text: mark.text.normalize('NFC') };
}

/** Word cuts one change into a piece for each run. */
const continues = (earlier: Revision, later: Revision): boolean =>
  earlier.kind === later.kind &&
  earlier.author === later.author &&
  earlier.at === later.at &&
  earlier.end === later.start;

/** In text order; neighbouring pieces of one change are one revision. */
export function revisionsOf(
  marks: readonly Mark[],
  { starts, ends }: CanonicalWriter,
  text: string,
): Revision[] {
  const revisions: Revision[] = [];
  const found = marks
    .map((mark, index) => revisionOf(mark, starts.get(index), ends.get(index), text))
    .filter((revision) => revision !== null)
    .toSorted((a, b) => a.start - b.start);
  for (const revision of found) {
    const last = revisions.at(-1);
    if (last === undefined || !continues(last, revision)) revisions.push(revision);
    else {
      const joined = { ...last, end: revision.end, text: last.text + revision.text };
      revisions[revisions.length - 1] = joined;
    }
  }
  return revisions;
}
