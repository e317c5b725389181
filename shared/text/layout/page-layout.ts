/** Pages of items → pages of blocks: running lines, reading order, lines, paragraphs. */

import type { Block } from './blocks.ts';
import { blocksOf } from './blocks.ts';
import { type BodyStyle, bodyStyleOf } from './body-style.ts';
import { type Fragment, fragmentsOf } from './fragments.ts';
import { type Line, linesOf } from './lines.ts';
import { inReadingOrder } from './reading-order.ts';
import { sortRunningLines } from './running-lines.ts';
import type { PageItems } from './text-item.ts';

export interface PageLayout {
  readonly page: PageItems;
  readonly header: readonly Line[];
  readonly blocks: readonly Block[];
  readonly hidden: readonly Line[];
  readonly footer: readonly Line[];
}

export interface DocumentLayout {
  readonly style: BodyStyle;
  readonly pages: readonly PageLayout[];
}

/** In points: smaller text is there for machines, not for readers. */
const TINY = 2;

/** Lays out all pages of a document at once, since headers and the usual style need all of them. */
export function layOut(pages: readonly PageItems[]): DocumentLayout {
  const hideTiny = !isTinyThroughout(pages);
  const parted = pages.map((page) => partTiny(fragmentsOf(page.items), hideTiny));
  const running = sortRunningLines(
    pages.map(({ number, height }, index) => ({
      number,
      height,
      fragments: parted[index]?.seen ?? [],
    })),
  );
  const bodies = running.map(({ body }) =>
    byDirection(body).flatMap((part) => linesOf(inReadingOrder(part))),
  );
  const style = bodyStyleOf(bodies);
  return {
    style,
    pages: pages.map((page, index) => ({
      page,
      header: linesFromTop(running[index]?.header ?? []),
      blocks: blocksOf(bodies[index] ?? [], style, page.height),
      hidden: linesFromTop([...(parted[index]?.tiny ?? []), ...fragmentsOf(page.unseen ?? [])]),
      footer: linesFromTop(running[index]?.footer ?? []),
    })),
  };
}

/** A drawing scaled down as a whole is no hidden text. */
function isTinyThroughout(pages: readonly PageItems[]): boolean {
  let tiny = 0;
  let all = 0;
  for (const { items } of pages) {
    for (const { size, text } of items) {
      all += text.length;
      if (size < TINY) tiny += text.length;
    }
  }
  return tiny * 2 > all;
}

function partTiny(
  fragments: readonly Fragment[],
  hideTiny: boolean,
): { seen: readonly Fragment[]; tiny: Fragment[] } {
  if (!hideTiny || fragments.every(({ size }) => size >= TINY))
    return { seen: fragments, tiny: [] };
  return {
    seen: fragments.filter(({ size }) => size >= TINY),
    tiny: fragments.filter(({ size }) => size < TINY),
  };
}

/** The page's main direction of text first; turned text (margins, stamps) after it. */
function byDirection(fragments: readonly Fragment[]): (readonly Fragment[])[] {
  const first = fragments[0];
  if (first === undefined || fragments.every(({ angle }) => angle === first.angle))
    return [fragments];
  const parts = new Map<number, Fragment[]>();
  for (const fragment of fragments) {
    const part = parts.get(fragment.angle);
    if (part === undefined) parts.set(fragment.angle, [fragment]);
    else part.push(fragment);
  }
  return [...parts.values()].sort((one, other) => lengthOf(other) - lengthOf(one));
}

function lengthOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, { length }) => sum + length, 0);
}

function linesFromTop(fragments: readonly Fragment[]): Line[] {
  return linesOf(
    [...fragments].sort((one, other) => one.baseline - other.baseline || one.left - other.left),
  );
}
