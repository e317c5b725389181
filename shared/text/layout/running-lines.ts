/**
 * Running headers and footers: what stands at one height near the edge of several pages with the same
 * words, numbers aside, and page numbers. They are kept in the text, marked, out of the way of prose.
 */

import { type Fragment, plainText } from './fragments.ts';

export interface PageFragments {
  readonly number: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

export interface SortedPage {
  readonly header: readonly Fragment[];
  readonly body: readonly Fragment[];
  readonly footer: readonly Fragment[];
}

/** Part of the page's height at its top and bottom where headers and footers are looked for. */
const BAND = 0.13;
/** Points by which the height may differ from page to page. */
const HEIGHT_STEP = 4;
/** Seen on this part of the pages at least, and on two: headers of left and right pages alternate. */
const SHARE = 0.3;
/** Longer lines of the same words are prose that repeats, not a running line. */
const LONGEST = 160;
/** So are lines set close in the size of the body, when together they are longer than this. */
const LONGEST_GROUP = 110;

const pageNumber =
  /^(?:[-–—·|]\s*)?(?:(?:page|seite|p\.|s\.|стр\.|страница|бет|página|pagina)\s*)?\d{1,4}(?:\s*(?:\/|of|sur|von|de|из)\s*\d{1,4})?(?:\s*[-–—·|])?$/iu;

/** "3 / 7", "Page 3 of 7" at the end of a line of other words. */
const pageCount = /(?:^|\s)(\d{1,4})\s*(?:\/|of|sur|von|de|из)\s*(\d{1,4})$/iu;

/** A page with more parts than this is a drawing; looking for its footer would take long. */
const MOST_FRAGMENTS = 2_000;

/** Tells header, body and footer of every page apart, keeping the order inside each. */
export function sortRunningLines(pages: readonly PageFragments[]): SortedPage[] {
  const seen = countRepeats(pages);
  const least = Math.max(2, Math.ceil(pages.length * SHARE));
  const bodySize = usualSize(pages);
  return pages.map((page) => {
    const found = (band: Band) =>
      withoutProse(
        page.fragments.filter(
          (fragment) =>
            bandOf(page, fragment) === band &&
            isRunning(fragment, band, page, seen, least, pages.length),
        ),
        bodySize,
      );
    const header = found('top');
    const footer = found('bottom');
    const running = new Set([...header, ...footer]);
    const body =
      running.size === 0 ? page.fragments : page.fragments.filter((one) => !running.has(one));
    return { header, body, footer };
  });
}

/** Leaves out paragraphs that happen to begin several pages, or to end them, with the same words. */
function withoutProse(candidates: readonly Fragment[], bodySize: number): readonly Fragment[] {
  if (candidates.length === 0) return candidates;
  const groups: Fragment[][] = [];
  for (const fragment of [...candidates].sort((one, other) => one.baseline - other.baseline)) {
    const last = groups.at(-1)?.at(-1);
    const close = last !== undefined && fragment.baseline - last.baseline < fragment.size * 1.7;
    if (close) groups.at(-1)?.push(fragment);
    else groups.push([fragment]);
  }
  const prose = new Set(groups.filter((group) => isProse(group, bodySize)).flat());
  return prose.size === 0 ? candidates : candidates.filter((fragment) => !prose.has(fragment));
}

function isProse(group: readonly Fragment[], bodySize: number): boolean {
  const length = group.reduce((sum, fragment) => sum + fragment.length, 0);
  return length > LONGEST_GROUP && group.every(({ size }) => size > bodySize * 0.95);
}

/** The size most characters have, to half a point. */
function usualSize(pages: readonly PageFragments[]): number {
  const sizes = new Map<number, number>();
  for (const { fragments } of pages) {
    for (const { size, length } of fragments) {
      const key = Math.round(size * 2) / 2;
      sizes.set(key, (sizes.get(key) ?? 0) + length);
    }
  }
  return [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

type Band = 'top' | 'bottom';

function bandOf(page: PageFragments, fragment: Fragment): Band | null {
  if (fragment.angle !== 0 || page.fragments.length > MOST_FRAGMENTS) return null;
  if (fragment.baseline <= page.height * BAND) return 'top';
  if (fragment.baseline >= page.height * (1 - BAND)) return 'bottom';
  return null;
}

function isRunning(
  fragment: Fragment,
  band: Band,
  page: PageFragments,
  seen: ReadonlyMap<string, number>,
  least: number,
  pages: number,
): boolean {
  const text = plainText(fragment);
  if (text.length > LONGEST) return false;
  const row = page.fragments.filter((other) => isBeside(fragment, other));
  if (row.length === 1 && pageNumber.test(text)) return true;
  if (row.some((other) => tellsPageCount(plainText(other), page.number, pages))) return true;
  const step = Math.round(fragment.baseline / HEIGHT_STEP);
  const words = wordsOf(text);
  let count = 0;
  for (const near of [step - 1, step, step + 1]) {
    count += seen.get(`${band} ${near} ${words}`) ?? 0;
  }
  return count >= least;
}

/** On one line, so that a number is alone on it or shares it with the other parts of a footer. */
function isBeside(fragment: Fragment, other: Fragment): boolean {
  return Math.abs(other.baseline - fragment.baseline) < fragment.size * 0.6;
}

/** The very number of the page and of all pages: no prose ends with these by chance. */
function tellsPageCount(text: string, page: number, pages: number): boolean {
  const found = pageCount.exec(text.slice(-24));
  return found !== null && Number(found[1]) === page && Number(found[2]) === pages;
}

/** On how many pages each text stands at each height. */
function countRepeats(pages: readonly PageFragments[]): Map<string, number> {
  const seen = new Map<string, number>();
  if (pages.length < 2) return seen;
  for (const page of pages) {
    const here = new Set<string>();
    for (const fragment of page.fragments) {
      const band = bandOf(page, fragment);
      if (band === null || fragment.length > LONGEST) continue;
      const step = Math.round(fragment.baseline / HEIGHT_STEP);
      here.add(`${band} ${step} ${wordsOf(plainText(fragment))}`);
    }
    for (const key of here) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen;
}

function wordsOf(text: string): string {
  return text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').toLowerCase();
}
