/**
 * The glyphs of a page one by one. Reading them costs as much as drawing the page, so it is done only
 * for pages with letter-spaced lines whose words cannot be told by their gaps.
 */

import { type GlyphWords, glyphWordsOf } from '#shared/text/layout/glyph-words.ts';
import { isSpacedInside } from '#shared/text/layout/letter-spacing.ts';
import type { PageItems, TextItem } from '#shared/text/layout/text-item.ts';

/** The part of the engine's page that is used here. */
interface DrawablePage {
  getOperatorList(options: { annotationMode: number }): Promise<{ argsArray: unknown[] }>;
}

const NO_ANNOTATIONS = 0;

/** Shorter runs are one word. */
const SHORTEST = 'S I X L E'.length;

/**
 * True when a line is spaced out letter by letter with single spaces inside one run. Where its words
 * came as several runs, their gaps were wide enough to tell them.
 */
export function needsGlyphs({ items }: PageItems): boolean {
  return items.some((item, index) => {
    if (item.text.length < SHORTEST || !isSpacedInside(item.text)) return false;
    return !isBeside(item, items[index - 1]) && !isBeside(item, items[index + 1]);
  });
}

/** Whether the neighbour in the file, white space as often as not, stands on the same line. */
function isBeside(item: TextItem, other: TextItem | undefined): boolean {
  return other !== undefined && Math.abs(other.baseline - item.baseline) < item.size * 0.1;
}

/** The words as the glyphs spell them; null when the page cannot be taken apart. */
export async function readGlyphWords(page: DrawablePage): Promise<GlyphWords | null> {
  try {
    const { argsArray } = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
    return glyphWordsOf(argsArray.map(spelled).join(''));
  } catch {
    return null;
  }
}

/** The text of one operator: only those that show text hold a list of glyphs. */
function spelled(args: unknown): string {
  const glyphs: unknown = Array.isArray(args) ? args[0] : null;
  if (!Array.isArray(glyphs)) return '';
  let text = '';
  for (const glyph of glyphs) {
    if (typeof glyph === 'object' && glyph !== null && 'unicode' in glyph) text += glyph.unicode;
  }
  return text;
}
