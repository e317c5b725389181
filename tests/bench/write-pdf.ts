/**
 * An action file as a word processor exports it to PDF: lines set one by one with their kerning,
 * fonts embedded as subsets with their ToUnicode maps, hyphenated line ends, words in italics in
 * the middle of lines, a header and a footer on each page.
 */

import { buildPdf, type PdfWriter } from '../support/build-pdf.ts';
import { wrap } from '../support/samples/wrap.ts';
import { showKerned } from './kerned-text.ts';
import type { ActionFile } from './prose.ts';

const SIZE = 11;
const MARGIN = 72;
/** Characters that fit a line of the page and of one of two columns at their sizes. */
const LINE = 68;
const COLUMN = 36;
const COLUMN_SIZE = 9.5;
/** Points between two lines, as the usual line spacing of 1.15 makes them. */
const LEADING = 15;
const LINES_OF_COLUMN = 45;
const FOOT = 100;

export function writeActionPdf(file: ActionFile, inColumns: boolean): Promise<Uint8Array> {
  return buildPdf(
    (pdf) => {
      pdf.heading(file.title, { size: 16 });
      for (const { heading, paragraphs } of file.parts) {
        breakPage(pdf, 3 * LEADING);
        pdf.heading(heading, { size: 14 });
        if (inColumns) writeColumns(pdf, paragraphs);
        else for (const text of paragraphs) writeParagraph(pdf, text);
      }
      breakPage(pdf, file.table.length * 20);
      pdf.table(file.table, { size: SIZE });
      for (const [index, note] of file.notes.entries()) {
        breakPage(pdf, 4 * LEADING);
        pdf.paragraph(`${index + 1} ${note}`, { size: 9 });
      }
    },
    {
      header: file.running,
      footer: (page, pages) => `${page} / ${pages}`,
      title: file.title,
      fontSize: SIZE,
    },
  );
}

function breakPage(pdf: PdfWriter, room: number): void {
  if (pdf.document.y + room > pdf.document.page.height - FOOT) pdf.page();
}

function writeParagraph(pdf: PdfWriter, text: string): void {
  for (const line of wrap(text, LINE)) {
    breakPage(pdf, LEADING);
    const { y } = pdf.document;
    writeLine(pdf, line, y);
    pdf.document.y = y + LEADING;
  }
  pdf.document.y += LEADING / 2;
}

/** A line in up to three runs: a word in its middle is in italics when its place says so. */
function writeLine(pdf: PdfWriter, line: string, y: number): void {
  let x = MARGIN;
  for (const [index, part] of runsOf(line).entries()) {
    const font = index % 2 === 1 ? 'serif-italic' : 'serif';
    x += showKerned(pdf, part, { x, y, size: SIZE, font });
  }
}

/** About one line in five holds a run of their own. */
function runsOf(line: string): string[] {
  const words = line.split(' ');
  const at = line.length % 5 === 0 && words.length > 4 ? 2 + (line.length % 2) : null;
  if (at === null) return [line];
  return [`${words.slice(0, at).join(' ')} `, words[at] ?? '', ` ${words.slice(at + 1).join(' ')}`];
}

function writeColumns(pdf: PdfWriter, paragraphs: readonly string[]): void {
  const lines = paragraphs.flatMap((text) => [...wrap(text, COLUMN), '']);
  for (let first = 0; first < lines.length; ) {
    breakPage(pdf, 6 * LEADING);
    const room = pdf.document.page.height - FOOT - pdf.document.y;
    const fit = Math.min(LINES_OF_COLUMN, Math.floor(room / (COLUMN_SIZE * 1.2)));
    const rows = Math.min(fit, Math.ceil((lines.length - first) / 2));
    const middle = first + rows;
    pdf.columns(lines.slice(first, middle), lines.slice(middle, middle + rows), 'down', {
      size: COLUMN_SIZE,
    });
    first = middle + rows;
  }
}
