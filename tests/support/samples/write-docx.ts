/** Writes a sample as DOCX: styles, notes, a table, a header and tracked changes as Word has them. */

import {
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { plain, type Sample, type SampleBlock } from './sample.ts';

/** Whoever tracked the changes of our samples, and when. */
const editor = { author: 'M. Lefèvre', date: '2021-06-20T09:30:00Z' };

function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.map((cell) => new TableCell({ children: [new Paragraph(plain(cell))] })),
        }),
    ),
  });
}

function paragraph(
  block: Exclude<SampleBlock, { kind: 'table' | 'columns' | 'footnote' }>,
  notes: ParagraphChild[],
) {
  const text = plain(block.text);
  if (block.kind === 'deleted') {
    return new Paragraph({ children: [new DeletedTextRun({ id: 901, text, ...editor })] });
  }
  if (block.kind === 'inserted') {
    return new Paragraph({ children: [new InsertedTextRun({ id: 902, text, ...editor })] });
  }
  const children = [new TextRun(text), ...notes];
  if (block.kind === 'heading') return new Paragraph({ heading: HeadingLevel.HEADING_1, children });
  if (block.kind === 'list_item') return new Paragraph({ bullet: { level: 0 }, children });
  return new Paragraph({ children, spacing: { after: 160 } });
}

/** The bytes of the sample as a DOCX file. */
export async function writeDocx(sample: Sample): Promise<Uint8Array> {
  const footnotes: Record<number, { children: Paragraph[] }> = {};
  const children: (Paragraph | Table)[] = [];
  for (const [index, block] of sample.blocks.entries()) {
    if (block.kind === 'footnote') continue;
    if (block.kind === 'table') children.push(table(block.rows));
    else if (block.kind === 'columns') {
      children.push(...block.paragraphs.map((text) => new Paragraph(plain(text))));
    } else {
      const notes: ParagraphChild[] = [];
      const next = sample.blocks[index + 1];
      if (next?.kind === 'footnote') {
        const number = Object.keys(footnotes).length + 1;
        footnotes[number] = { children: [new Paragraph(plain(next.text))] };
        notes.push(new FootnoteReferenceRun(number));
      }
      children.push(paragraph(block, notes));
    }
  }
  const running = (text: string | undefined) => [new Paragraph(plain(text ?? ''))];
  const document = new Document({
    creator: 'Casebook samples',
    footnotes,
    sections: [
      {
        ...(sample.header === undefined
          ? {}
          : { headers: { default: new Header({ children: running(sample.header) }) } }),
        ...(sample.footer === undefined
          ? {}
          : { footers: { default: new Footer({ children: running(sample.footer) }) } }),
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
