/** What a sound PDF says, and what it lacks: pages without text (R15), letters that cannot be read (R16). */

import { describe, expect, test } from 'vitest';
import { readPdf } from '#electron/importers/pdf/read-pdf.ts';
import { rectanglesOfSpan } from '#shared/text/page-boxes.ts';
import { BOX_STRIDE, SourceText } from '#shared/text/source-text.ts';
import { buildPdf, type PdfOptions, type PdfWriter } from '#tests/support/build-pdf.ts';

const english =
  'The activist was detained on 22 June 2020 after she had published a post about the local authorities. Her lawyer said that the charge under Article 274 of the Criminal Code has no basis in fact.';
const russian =
  'Активистка была задержана 22 июня 2020 года после публикации о местных властях. По словам её адвоката, обвинение по статье 274 Уголовного кодекса ни на чём не основано.';

async function read(
  write: (pdf: PdfWriter) => void,
  options: PdfOptions = {},
): Promise<SourceText> {
  return readPdf(await buildPdf(write, options), { password: null });
}

function segmentsOf(source: SourceText, kind: string): string[] {
  return source.segments
    .filter((segment) => segment.kind === kind)
    .map(({ start, end }) => source.text.slice(start, end));
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

describe('a PDF as canonical text', () => {
  test('paragraphs of Latin and Cyrillic prose, in the shape all importers share', async () => {
    const source = await read((pdf) =>
      pdf.paragraph(english).paragraph(russian, { align: 'justify' }),
    );
    expect(SourceText.parse(source)).toEqual(source);
    expect(segmentsOf(source, 'body').map(flat)).toEqual([english, russian]);
    expect(source.quality).toMatchObject({ verdict: 'text', warnings: [] });
    expect(source.text.normalize('NFC')).toBe(source.text);
  });

  test('bytes are read also as a Buffer, which a message between processes makes of them', async () => {
    const bytes = Buffer.from(await buildPdf((pdf) => pdf.paragraph(english)));
    const source = await readPdf(bytes, { password: null });
    expect(flat(source.text)).toContain(english);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('decomposed accents are composed, with a way back', async () => {
    const source = await read((pdf) =>
      pdf.paragraph('Elle est ne\u0301e a\u0300 Almaty et juge\u0301e'),
    );
    expect(source.text).toBe('Elle est née à Almaty et jugée');
    expect(source.edits.map(({ kind, raw }) => [kind, raw])).toEqual([
      ['unicode_composed', 'e\u0301'],
      ['unicode_composed', 'a\u0300'],
      ['unicode_composed', 'e\u0301'],
    ]);
  });

  test('hyphenated line ends are joined, real hyphens kept', async () => {
    const source = await read((pdf) =>
      pdf.lines([
        'Elle a été condam-',
        'née pour un texte sur le COVID-',
        '19. Peut-',
        'être sera-t-elle libre.',
      ]),
    );
    expect(source.text).toBe(
      'Elle a été condamnée pour un texte sur le COVID-19. Peut-être sera-t-elle libre.',
    );
    expect(source.edits.map(({ kind, raw }) => [kind, raw])).toEqual([
      ['hyphen_joined', '-\n'],
      ['soft_break', '\n'],
      ['soft_break', '\n'],
    ]);
  });

  test.each([1.7, 2, 3, 6, 12])('a heading with its letters %d points apart', async (tracking) => {
    const source = await read((pdf) =>
      pdf.spacedHeading('URGENT ACTION', tracking).paragraph(english),
    );
    expect(segmentsOf(source, 'heading')).toEqual(['URGENT ACTION']);
    expect(source.edits).toMatchObject([{ kind: 'letter_spacing' }]);
  });

  const left = [
    'The left column says that',
    'she was held for a week',
    'without seeing her own',
    'lawyer or her family.',
  ];
  const right = [
    'The right column goes on',
    'and tells of the hearing',
    'that was put off again',
    'and again until spring.',
  ];
  test.each(['down', 'across'] as const)('two columns written %s', async (order) => {
    const source = await read((pdf) =>
      pdf.heading('A case').paragraph(english).columns(left, right, order).paragraph(english),
    );
    expect(flat(source.text)).toBe(flat(['A case', english, ...left, ...right, english].join(' ')));
  });

  test('headers, footers and page numbers are kept apart from the prose', async () => {
    const source = await read(
      (pdf) => pdf.paragraph(english).page().paragraph(russian).page().paragraph(english),
      {
        header: 'AI Index: EUR 57/2227/2020',
        footer: (page, pages) => `Page ${page} of ${pages}`,
      },
    );
    expect(segmentsOf(source, 'header')).toEqual(
      Array.from({ length: 3 }, () => 'AI Index: EUR 57/2227/2020'),
    );
    expect(segmentsOf(source, 'footer')).toEqual(['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3']);
    expect(segmentsOf(source, 'body').map(flat)).toEqual([english, russian, english]);
  });

  test('a footnote, its sign and its call', async () => {
    const source = await read((pdf) =>
      pdf
        .paragraph(english)
        .paragraphWithCall('She was first arrested in 2020', '1', ', then freed.')
        .footnote('1', 'See the ruling of the city court of that day.'),
    );
    const note = source.segments.find(({ kind }) => kind === 'footnote');
    expect(note).toMatchObject({ label: '1' });
    expect(source.text.slice(note?.call?.start, note?.call?.end)).toBe('1');
    expect(source.text).toContain('in 2020 1, then freed.');
  });

  test('a table cell by cell', async () => {
    const source = await read((pdf) =>
      pdf.paragraph(english).table([
        ['Name', 'Born', 'Article'],
        ['Rada', '1980', '274'],
        ['Ilyas', '1976', '174'],
      ]),
    );
    expect(segmentsOf(source, 'table_cell')).toEqual([
      'Name',
      'Born',
      'Article',
      'Rada',
      '1980',
      '274',
      'Ilyas',
      '1976',
      '174',
    ]);
  });
});

describe('the pages of a PDF', () => {
  test('have the size that is shown, turned pages too', async () => {
    const source = await read((pdf) =>
      pdf
        .paragraph(english)
        .page({ rotate: 90 })
        .paragraph(english)
        .page({ size: [400, 300] })
        .paragraph(english),
    );
    expect(
      source.pages.map(({ width, height }) => [Math.round(width), Math.round(height)]),
    ).toEqual([
      [595, 842],
      [842, 595],
      [400, 300],
    ]);
  });

  test.each([90, 180, 270] as const)(
    'every span lies inside a page turned by %d°',
    async (rotate) => {
      const source = await read((pdf) =>
        pdf.turned(rotate).paragraph(english).at(500, 600, 'turned in the margin', { rotate: -90 }),
      );
      const [page] = source.pages;
      if (page === undefined) throw new Error('no page');
      expect(flat(source.text)).toContain(english);
      for (let start = 0; start < source.text.length; start += 3) {
        for (const { x, y, width, height } of rectanglesOfSpan(
          page,
          { start, end: start + 9 },
          source.text,
        )) {
          expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(page.width + 0.02);
          expect(y + height).toBeLessThanOrEqual(page.height + 0.02);
        }
      }
    },
  );

  test('a box stands where its words were put', async () => {
    const source = await read((pdf) => pdf.at(100, 200, 'Rada Bekova'));
    const [page] = source.pages;
    const [r] = page === undefined ? [] : rectanglesOfSpan(page, { start: 0, end: 11 });
    expect(r?.x).toBeCloseTo(100, 0);
    expect(r?.y).toBeCloseTo(200, -1);
    expect(r?.width).toBeGreaterThan(50);
    expect(r?.width).toBeLessThan(80);
  });

  test('every page holds its own boxes and nothing but its text', async () => {
    const source = await read((pdf) => pdf.paragraph(english).page().paragraph(russian));
    for (const { start, end, boxes } of source.pages) {
      expect(boxes.length).toBeGreaterThan(0);
      expect(boxes.length % BOX_STRIDE).toBe(0);
      expect(boxes[0]).toBe(start);
      expect(boxes.at(1 - BOX_STRIDE)).toBe(end);
    }
  });
});

describe('what a PDF hides or lacks', () => {
  test('pages without text are named', async () => {
    const source = await read((pdf) =>
      pdf.paragraph(english).page().picture().page().paragraph(english).page(),
    );
    expect(source.quality.verdict).toBe('text_with_warnings');
    expect(source.quality.warnings.map(({ code, page }) => [code, page])).toEqual([
      ['page_without_text', 2],
      ['page_without_text', 4],
    ]);
    expect(source.pages.map(({ hasText }) => hasText)).toEqual([true, false, true, false]);
  });

  test('a scan with a page number is still a scan', async () => {
    const source = await read((pdf) => pdf.picture().page().picture(), {
      footer: (page) => `${page}`,
    });
    expect(source.quality.verdict).toBe('needs_ocr');
  });

  test('tiny text is marked as hidden', async () => {
    const source = await read((pdf) =>
      pdf.paragraph(english).at(72, 500, 'words for machines only', { size: 0.5 }),
    );
    expect(segmentsOf(source, 'hidden')).toEqual(['words for machines only']);
    expect(source.quality.warnings).toMatchObject([{ code: 'hidden_text', page: 1 }]);
  });

  test('text off the page is not part of the document', async () => {
    const source = await read((pdf) =>
      pdf.paragraph(english).at(2000, 500, 'out of sight').at(72, -500, 'above'),
    );
    expect(flat(source.text)).toBe(english);
  });

  test('a text layer of private signs is not taken for text', async () => {
    const source = await read((pdf) => pdf.paragraph('\ue001\ue002\ue003\ue004 \ue005\ue006 ok'));
    expect(source.quality).toMatchObject({
      verdict: 'needs_ocr',
      warnings: [{ code: 'unreadable_text_layer', page: 1 }],
    });
  });
});
