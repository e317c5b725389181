/**
 * An action file as a word processor saves it: styles, paragraphs in several runs, a header and a
 * footer, a table, footnotes.
 */

import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ActionFile } from './prose.ts';

/** Words of a run: a word processor begins another where spelling, language or an edit changed. */
const RUN = 12;

export async function writeActionDocx(file: ActionFile): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Casebook bench',
    title: file.title,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 160 } } },
      },
    },
    footnotes: Object.fromEntries(
      file.notes.map((note, index) => [index + 1, { children: [new Paragraph(note)] }]),
    ),
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(file.running)] }) },
        footers: { default: new Footer({ children: [new Paragraph(file.title)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(file.title)] }),
          ...file.parts.flatMap(({ heading, paragraphs }, part) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] }),
            ...paragraphs.map((text, index) =>
              paragraph(text, index === 0 && part < file.notes.length ? part + 1 : null),
            ),
          ]),
          table(file.table),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraph(text: string, note: number | null): Paragraph {
  const words = text.split(' ');
  const runs: (TextRun | FootnoteReferenceRun)[] = [];
  for (let first = 0; first < words.length; first += RUN) {
    const last = first + RUN >= words.length;
    const run = words.slice(first, first + RUN).join(' ');
    runs.push(
      new TextRun({ text: last ? run : `${run} `, italics: runs.length % 4 === 2, noProof: last }),
    );
  }
  if (note !== null) runs.push(new FootnoteReferenceRun(note));
  return new Paragraph({ children: runs, alignment: 'both' });
}

function table(rows: readonly (readonly string[])[]): Table {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })),
  });
}
