/** What a researcher must know about the text of a PDF before trusting it. */

import type { CanonicalText } from '#shared/text/layout/canonical-text.ts';
import type { PageItems } from '#shared/text/layout/text-item.ts';
import type { Quality, Warning } from '#shared/text/source-text.ts';
import { isUnreadable, readabilityOf } from '#shared/text/text-layer.ts';
import { warning } from '../warning.ts';

/** `broken` are the pages that could not be read at all. */
export function pdfQuality(
  pages: readonly PageItems[],
  broken: readonly number[],
  canonical: CanonicalText,
): Quality {
  const unreadable = unreadablePages(pages);
  const warnings = [
    ...broken.map((page) =>
      warning('page_damaged', 'A page is damaged and could not be read.', {}, page),
    ),
    ...unreadable.map((page) =>
      warning('unreadable_text_layer', 'The text layer of a page is not readable text.', {}, page),
    ),
    ...withoutText(canonical, [...broken, ...unreadable]),
    ...hiddenText(canonical),
  ];
  const sound = canonical.pages.some((page) => page.hasText && !unreadable.includes(page.number));
  return {
    verdict: !sound ? 'needs_ocr' : warnings.length > 0 ? 'text_with_warnings' : 'text',
    encoding: null,
    warnings,
    parts: partsOf(canonical),
  };
}

function unreadablePages(pages: readonly PageItems[]): number[] {
  return pages
    .filter(({ items }) => isUnreadable(readabilityOf(items.map(({ text }) => text))))
    .map(({ number }) => number);
}

function withoutText(canonical: CanonicalText, told: readonly number[]): Warning[] {
  return canonical.pages
    .filter((page) => !page.hasText && !told.includes(page.number))
    .map((page) => warning('page_without_text', 'A page has no text of its own.', {}, page.number));
}

function hiddenText(canonical: CanonicalText): Warning[] {
  return canonical.segments
    .filter(({ kind }) => kind === 'hidden')
    .map(({ page }) => warning('hidden_text', 'A page holds text that cannot be seen.', {}, page));
}

/** How many segments there are of each kind that is not plain prose. */
function partsOf(canonical: CanonicalText): Quality['parts'] {
  const counts = new Map<string, number>();
  for (const { kind } of canonical.segments) {
    if (kind !== 'body') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([part, count]) => ({ part, count }));
}
