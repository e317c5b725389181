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

const pageNumber =
  /^(?:[-–—·|]\s*)?(?:(?:page|seite|p\.|s\.|стр\.|страница|бет|página|pagina)\s*)?\d{1,4}(?:\s*(?:\/|of|sur|von|de|из)\s*\d{1,4})?(?:\s*[-–—·|])?$/iu;

/** Tells header, body and footer of every page apart, keeping the order inside each. */
export function sortRunningLines(pages: readonly PageFragments[]): SortedPage[] {
  const seen = countRepeats(pages);
  const least = Math.max(2, Math.ceil(pages.length * SHARE));
  return pages.map((page) => {
    const header: Fragment[] = [];
    const body: Fragment[] = [];
    const footer: Fragment[] = [];
    for (const fragment of page.fragments) {
      const band = bandOf(page, fragment);
      if (band === null) body.push(fragment);
      else if (isRunning(fragment, band, page, seen, least)) {
        (band === 'top' ? header : footer).push(fragment);
      } else body.push(fragment);
    }
    return { header, body, footer };
  });
}

type Band = 'top' | 'bottom';

function bandOf(page: PageFragments, fragment: Fragment): Band | null {
  if (fragment.angle !== 0) return null;
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
): boolean {
  const text = plainText(fragment);
  if (text.length > LONGEST) return false;
  if (isAlone(fragment, page) && pageNumber.test(text)) return true;
  const step = Math.round(fragment.baseline / HEIGHT_STEP);
  const words = wordsOf(text);
  let count = 0;
  for (const near of [step - 1, step, step + 1]) {
    count += seen.get(`${band} ${near} ${words}`) ?? 0;
  }
  return count >= least;
}

/** A number on a line of its own, so that a cell or the end of a sentence is none. */
function isAlone(fragment: Fragment, page: PageFragments): boolean {
  const near = fragment.size * 0.6;
  return !page.fragments.some(
    (other) => other !== fragment && Math.abs(other.baseline - fragment.baseline) < near,
  );
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
