import { describe, expect, test } from 'vitest';
import { mayHideText, namedInks, picturesIn } from '#electron/importers/pdf/content-scan.ts';
import { readPdf } from '#electron/importers/pdf/read-pdf.ts';
import type { SourceText } from '#shared/text/source-text.ts';
import { buildPdf, type PdfWriter } from '#tests/support/build-pdf.ts';

const SEEN = 'The activist was detained on 22 June 2020 in the city.';
const UNSEEN = 'Released on 1 July 2020 without charge.';

/** A grey picture of one dot, as large as it is drawn. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const inMode = (pdf: PdfWriter, mode: number, text: string, y: number) => {
  pdf.document.addContent(`BT ${mode} Tr ET`);
  pdf.document.text(text, 72, y);
  pdf.document.addContent('BT 0 Tr ET');
};

const inOpacity = ({ document }: PdfWriter, opacity: number) => {
  document.fillOpacity(opacity).text(UNSEEN, 72, 300).fillOpacity(1);
};

/** A stream of its own that any page may draw by what is returned. */
function formOf({ document }: PdfWriter, content: string, resources: object = {}): () => void {
  const font = { F9: { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' } };
  const form = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 600, 800],
    Resources: { Font: font, ...resources },
  });
  form.end(content);
  return () => {
    document.page.xobjects.Form9 = form;
    document.addContent('/Form9 Do');
  };
}

const LINE = `BT /F9 10 Tf 72 300 Td (${UNSEEN}) Tj ET`;

/** A line in a dark blue ink of its own, from a tint of 0, none of it, to 1 (8.6.6.4). */
const inInk = (pdf: PdfWriter, tint: number) => {
  const print = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 0.6, 0, 0.1], N: 1 };
  const inks = { House: ['Separation', 'House', 'DeviceCMYK', print] };
  formOf(pdf, `/House cs ${tint} scn ${LINE}`, { ColorSpace: inks })();
};

/** So much that the engine does not unpack a stream with it unheard. */
const MUCH = Array.from({ length: 900 }, (_, at) => `${(at * 7919) % 9973} 0 m`).join(' ');

const read = async (write: (pdf: PdfWriter) => void): Promise<SourceText> =>
  readPdf(await buildPdf(write), { password: null });

const hidden = ({ segments, text }: SourceText) =>
  segments.filter(({ kind }) => kind === 'hidden').map(({ start, end }) => text.slice(start, end));

describe('text that is there and not seen (R17)', () => {
  test.each<[string, (pdf: PdfWriter) => void]>([
    ['white on paper', (pdf) => pdf.paragraph(UNSEEN, { colour: '#ffffff' })],
    ['as good as white', (pdf) => pdf.paragraph(UNSEEN, { colour: '#fdfdfd' })],
    ['without ink', (pdf) => inMode(pdf, 3, UNSEEN, 300)],
    ['as a clip for nothing', (pdf) => inMode(pdf, 7, UNSEEN, 300)],
    ['as good as transparent', (pdf) => inOpacity(pdf, 0.02)],
    ['in an ink with no tint', (pdf) => inInk(pdf, 0)],
    [
      'white on a white box over a dark one',
      ({ document }) => {
        document.rect(60, 290, 400, 60).fill('#103040').rect(65, 295, 390, 50).fill('#ffffff');
        document.fillColor('#ffffff').text(UNSEEN, 72, 300);
      },
    ],
    [
      'white, and the dark box beside it',
      ({ document }) => {
        document.rect(60, 500, 400, 60).fill('#103040');
        document.fillColor('#ffffff').text(UNSEEN, 72, 300);
      },
    ],
  ])('%s is kept apart, marked and warned about', async (_, write) => {
    const source = await read((pdf) => {
      pdf.paragraph(SEEN);
      write(pdf);
    });
    expect(hidden(source)).toEqual([UNSEEN]);
    expect(source.quality.verdict).toBe('text_with_warnings');
    expect(source.quality.warnings).toMatchObject([{ code: 'hidden_text', page: 1 }]);
    expect(source.text.startsWith(SEEN)).toBe(true);
  });

  test.each<[string, (pdf: PdfWriter) => void]>([
    ['grey', (pdf) => pdf.paragraph(UNSEEN, { colour: '#cccccc' })],
    ['pale as a watermark', (pdf) => inOpacity(pdf, 0.3)],
    ['in an ink of its own', (pdf) => inInk(pdf, 1)],
    [
      'white on a dark box',
      ({ document }) => {
        document.rect(60, 290, 400, 60).fill('#103040');
        document.fillColor('#ffffff').text(UNSEEN, 72, 300);
      },
    ],
    [
      'white on a shape that is turned',
      ({ document }) => {
        document
          .save()
          .rotate(90, { origin: [200, 300] })
          .rect(100, 0, 200, 600)
          .fill('#700000');
        document.restore().fillColor('#ffffff').text(UNSEEN, 72, 300);
      },
    ],
    [
      'white on a picture',
      ({ document }) => {
        document.image(DOT, 50, 280, { width: 450, height: 80 });
        document.fillColor('#ffffff').text(UNSEEN, 72, 300);
      },
    ],
    [
      'without ink over the picture of a scan',
      (pdf) => {
        pdf.document.image(DOT, 0, 200, { width: 595, height: 400 });
        inMode(pdf, 3, UNSEEN, 300);
      },
    ],
    [
      'black after white boxes and lines',
      ({ document }) => {
        document.rect(60, 290, 400, 60).fill('#ffffff');
        document.fillColor('#000000').text(UNSEEN, 72, 300);
      },
    ],
  ])('%s is text like any other', async (_, write) => {
    const source = await read((pdf) => {
      pdf.paragraph(SEEN);
      write(pdf);
    });
    expect(hidden(source)).toEqual([]);
    expect(source.quality.warnings).toEqual([]);
    expect(source.text).toContain(UNSEEN);
  });

  test('only the page on which it stands is warned about', async () => {
    const source = await read((pdf) => {
      pdf.paragraph(SEEN).page();
      pdf.heading('The hearing').paragraph(UNSEEN, { colour: '#ffffff' });
      pdf.paragraph('It was put off by a week, said the lawyer.').page();
      pdf.heading('What is asked for').paragraph('Release him at once.');
    });
    expect(source.quality.warnings.map(({ code, page }) => [code, page])).toEqual([
      ['hidden_text', 2],
    ]);
  });
});

test.each([
  ['white', 1, [UNSEEN, UNSEEN]],
  ['grey', 0.4, []],
])('a %s line that two pages share is looked at on both', async (_, grey, expected) => {
  const source = await read((pdf) => {
    const draw = formOf(pdf, `${grey} g ${LINE} ${MUCH} n`);
    pdf.paragraph(SEEN);
    draw();
    pdf.page();
    pdf.paragraph(SEEN);
    draw();
  });
  expect(hidden(source)).toEqual(expected);
});

const PLAIN = { veils: false, tints: false };

describe('a look into a content stream', () => {
  test.each([
    ['BT 3 Tr (a) Tj ET'],
    ['BT 7 Tr [(a) 20 (b)] TJ ET'],
    ['1 1 1 rg BT (a) Tj ET'],
    ['1 g BT (a) Tj ET'],
    ['0 0 0 0 k BT <0041> Tj ET'],
    ['/DeviceRGB cs 1.0 1.0 1.0 sc BT (a) Tj ET'],
    ['q 1 g Q 0.99 g BT (a (b)) Tj ET'],
    ["BT 3 Tr (a) ' ET"],
  ])('%j may hide text', (stream) => {
    expect(mayHideText(stream, PLAIN)).toBe(true);
  });
  test.each([
    ['BT 0 Tr (a) Tj ET'],
    ['1 1 1 rg 0 0 600 800 re f 0 g BT (a) Tj ET'],
    ['q 1 g Q BT (a) Tj ET'],
    ['q BT 3 Tr ET Q BT (a) Tj ET'],
    ['1 0 0 rg BT (a) Tj ET'],
    ['0 0 0 1 k BT (a) Tj ET'],
    ['1 g /Pattern cs BT (a) Tj ET'],
    ['BT (1 g 3 Tr) Tj ET'],
    ['1 1 1 RG BT (a) Tj ET'],
  ])('%j hides none', (stream) => {
    expect(mayHideText(stream, PLAIN)).toBe(false);
  });
  test.each([
    ['/GS1 gs BT (a) Tj ET', { veils: true, tints: false }],
    ['/Cs8 cs 0 scn BT (a) Tj ET', { veils: false, tints: true }],
  ])('%j may hide text only where the file holds such an ink', (stream, inks) => {
    expect(mayHideText(stream, inks)).toBe(true);
    expect(mayHideText(stream, { veils: inks.tints, tints: inks.veils })).toBe(false);
    expect(mayHideText(stream.replace('BT', '0 g Q BT'), inks)).toBe(false);
  });
  test.each([
    ['<< /Type /ExtGState /ca 0 >>', { veils: true, tints: false }],
    ['<</ca 0.0/CA 1>>', { veils: true, tints: false }],
    ['<</ca .05>>', { veils: true, tints: false }],
    ['<</ca 0.06 /CA 0>>', PLAIN],
    ['<</ca 0.5>> <</ca 1>> <</ca 1.0>>', PLAIN],
    ['<</cab 0 /ca /x>>', PLAIN],
    ['[ /Separation /House /DeviceCMYK 9 0 R ]', { veils: false, tints: true }],
    ['[/DeviceN[/One/Two]/DeviceCMYK 9 0 R]', { veils: false, tints: true }],
    ['[/ICCBased 9 0 R] /Separations', PLAIN],
  ])('%j tells what inks a file holds', (part, inks) => {
    expect(namedInks(part)).toEqual(inks);
  });
  test('finds pictures where they are placed', () => {
    const stream = 'q 2 0 0 2 10 20 cm q 100 0 0 50 5 5 cm /Im1 Do Q Q /Fm1 Do';
    expect(picturesIn(stream)).toEqual([{ x: 20, y: 30, width: 200, height: 100 }]);
  });
});
