/**
 * A run of text as word processors write it: glyphs in groups of one to three with a small step
 * between the groups, because they place glyphs by their own measure and not by the font's.
 */

import type { PdfFont, PdfWriter } from '../support/build-pdf.ts';

/** What pdfkit knows of the present font; its types leave it out. */
interface EmbeddedFont {
  readonly id: string;
  readonly ascender: number;
  ref(): unknown;
  encode(text: string): [glyphs: string[], positions: { xAdvance: number }[]];
}

export interface RunPlace {
  /** Top left corner, in points from that of the page. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly font: PdfFont;
}

/** Steps after the groups, in thousandths of an em; a run comes back to its own measure. */
const STEPS = [-3, 4, -5, 2, 6, -4];
const GROUPS = [2, 1, 3, 2, 1];

/** Shows the run and gives its width in points. */
export function showKerned(pdf: PdfWriter, text: string, place: RunPlace): number {
  const { x, y, size } = place;
  pdf.font(place.font, size);
  const { document } = pdf;
  const font: EmbeddedFont = Reflect.get(document, '_font');
  const fonts: Record<string, unknown> = Reflect.get(document.page, 'fonts');
  fonts[font.id] ??= font.ref();
  const [glyphs, positions] = font.encode(text);
  const baseline = document.page.height - y - (font.ascender * size) / 1000;
  document.addContent(
    [
      'q',
      `1 0 0 -1 0 ${document.page.height} cm`,
      `BT /${font.id} ${size} Tf 1 0 0 1 ${x.toFixed(3)} ${baseline.toFixed(3)} Tm`,
      `[${groupsOf(glyphs)}] TJ ET Q`,
    ].join('\n'),
  );
  return (positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * size) / 1000;
}

function groupsOf(glyphs: readonly string[]): string {
  let array = '';
  for (let first = 0, group = 0; first < glyphs.length; group += 1) {
    const length = GROUPS[group % GROUPS.length] ?? 1;
    array += `<${glyphs.slice(first, first + length).join('')}> ${STEPS[group % STEPS.length]} `;
    first += length;
  }
  return array.trimEnd();
}
