/** Writes a sample as PDF, set as a typesetter would: hyphenated lines, columns, running lines. */

import { buildPdf, type PdfWriter } from '../build-pdf.ts';
import { plain, type Sample, type SampleBlock } from './sample.ts';
import { wrap } from './wrap.ts';

/** Units that fit a line of running text and of a column in the sizes used below. */
const FONT_SIZE = 12;
const LINE = 61;
const COLUMN = 31;
const SPACE_AT_FOOT = 150;
const CALLS = ['¹', '²', '³', '⁴'];

function writeColumns(pdf: PdfWriter, paragraphs: readonly string[]): void {
  const lines = paragraphs.flatMap((text) => [...wrap(plain(text), COLUMN), '']).slice(0, -1);
  const half = Math.ceil(lines.length / 2);
  const right = lines.slice(half).join('\n').trimStart().split('\n');
  // As some programs write them: line by line over both columns.
  pdf.columns(lines.slice(0, half), right, 'across', { size: 10.5 });
}

function writeBlock(pdf: PdfWriter, block: SampleBlock, call: string): void {
  switch (block.kind) {
    case 'letter_spaced':
      pdf.spacedHeading(plain(block.text), 4);
      break;
    case 'heading':
      pdf.heading(plain(block.text), { size: 15 });
      break;
    case 'columns':
      writeColumns(pdf, block.paragraphs);
      break;
    case 'table':
      pdf.table(block.rows.map((cells) => cells.map(plain)));
      break;
    case 'list_item':
      pdf.lines(wrap(`• ${plain(block.text)}`, LINE));
      break;
    case 'footnote':
      pdf.footnote(call, plain(block.text));
      break;
    default:
      pdf.lines(wrap(plain(block.text) + call, LINE));
  }
}

/** The bytes of the sample as a PDF file. */
export function writePdf(sample: Sample): Promise<Uint8Array> {
  const footer = plain(sample.footer ?? '');
  return buildPdf(
    (pdf) => {
      let notes = 0;
      for (const [index, block] of sample.blocks.entries()) {
        if (sample.blocks[index + 1]?.kind === 'footnote') notes += 1;
        const concerned =
          block.kind === 'footnote' || sample.blocks[index + 1]?.kind === 'footnote';
        if (pdf.document.y > pdf.document.page.height - SPACE_AT_FOOT) pdf.page();
        writeBlock(pdf, block, concerned ? (CALLS[notes - 1] ?? '') : '');
      }
    },
    {
      title: sample.fileName,
      fontSize: FONT_SIZE,
      ...(sample.header === undefined ? {} : { header: plain(sample.header) }),
      ...(sample.footer === undefined
        ? {}
        : { footer: (page, pages) => `${footer}    ${page} / ${pages}` }),
    },
  );
}
