/**
 * The clean page of a DOCX as a tree ready to be drawn: deletions stand where they were made, and
 * the top level is gathered into sheets that the browser may skip.
 */

import type { Revision, RichNode, RichTag } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';

export type PageNode =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'deletion'; readonly text: string; readonly author: string | null }
  | {
      readonly kind: 'element';
      readonly tag: RichTag;
      readonly colSpan: number | undefined;
      readonly rowSpan: number | undefined;
      readonly children: readonly PageNode[];
    };

export interface RichSheet extends Span {
  readonly nodes: readonly PageNode[];
  /** The spans of the text nodes, in the order in which they are drawn. */
  readonly leaves: readonly Span[];
}

/** Puts deletions into the tree and cuts the text nodes where they stand. */
export function pageNodes(nodes: readonly RichNode[], revisions: readonly Revision[]): PageNode[] {
  const waiting = revisions
    .filter(({ kind, text }) => kind === 'deletion' && text !== '')
    .sort((left, right) => left.start - right.start);
  return nodes.map((node) => pageNode(node, waiting));
}

/** `waiting` is emptied from the front as its deletions find their place. */
function pageNode(node: RichNode, waiting: Revision[]): PageNode {
  if (!('tag' in node)) return { kind: 'text', start: node.start, end: node.end };
  const { tag, colSpan, rowSpan } = node;
  const children = node.children.flatMap((child): PageNode[] =>
    'tag' in child ? [pageNode(child, waiting)] : textWithDeletions(child, waiting),
  );
  return { kind: 'element', tag, colSpan, rowSpan, children };
}

function textWithDeletions({ start, end }: Span, waiting: Revision[]): PageNode[] {
  const pieces: PageNode[] = [];
  let at = start;
  const upTo = (offset: number): void => {
    if (offset > at) pieces.push({ kind: 'text', start: at, end: offset });
    at = Math.max(at, offset);
  };
  for (let next = waiting[0]; next !== undefined && next.start <= end; next = waiting[0]) {
    upTo(Math.max(next.start, start));
    pieces.push({ kind: 'deletion', text: next.text, author: next.author });
    waiting.shift();
  }
  upTo(end);
  return pieces;
}

/** Sheets of about `target` units; a table or list is never parted. */
export function richSheets(nodes: readonly PageNode[], target = 4_000): RichSheet[] {
  const sheets: RichSheet[] = [];
  let gathered: PageNode[] = [];
  let leaves: Span[] = [];
  const close = (): void => {
    if (gathered.length > 0) {
      const start = Math.min(...leaves.map((leaf) => leaf.start));
      const end = Math.max(...leaves.map((leaf) => leaf.end));
      sheets.push({ start, end, nodes: gathered, leaves });
    }
    gathered = [];
    leaves = [];
  };
  for (const node of nodes) {
    gathered.push(node);
    leaves.push(...leavesOf(node));
    if (leaves.reduce((sum, leaf) => sum + leaf.end - leaf.start, 0) >= target) close();
  }
  if (leaves.length > 0) close();
  return sheets;
}

/** The text nodes below `node`, in drawing order. */
export function leavesOf(node: PageNode): Span[] {
  if (node.kind === 'text') return [{ start: node.start, end: node.end }];
  return node.kind === 'element' ? node.children.flatMap(leavesOf) : [];
}
