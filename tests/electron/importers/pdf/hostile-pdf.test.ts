/** R1 and R14: a broken PDF has its error, and nothing in a PDF runs or fetches. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackagedData, pdfOptions } from '#electron/importers/pdf/pdf-engine.ts';
import { MOST_PAGES } from '#electron/importers/pdf/pdf-limits.ts';
import { readPdf } from '#electron/importers/pdf/read-pdf.ts';
import { ImportFailure, type ImportFailureCode } from '#shared/text/import-failure.ts';
import { buildPdf } from '#tests/support/build-pdf.ts';
import { rawPdf } from '#tests/support/raw-pdf.ts';

const words = 'The activist was detained on 22 June 2020 in the city.';

async function failureOf(
  bytes: Uint8Array,
  password: string | null = null,
): Promise<ImportFailureCode> {
  try {
    await readPdf(bytes, { password });
  } catch (error) {
    if (error instanceof ImportFailure) return error.code;
    throw error;
  }
  throw new Error('The file was read.');
}

describe('files that are no sound PDF', () => {
  const sound = buildPdf((pdf) => pdf.paragraph(words));
  const encoder = new TextEncoder();

  test.each([
    ['zero bytes', new Uint8Array(0), 'empty'],
    ['a text file', encoder.encode('Not a PDF at all.'), 'damaged'],
    ['an archive', encoder.encode('PK\u0003\u0004 and so on'), 'damaged'],
    ['a head and nothing more', encoder.encode('%PDF-1.7\n'), 'damaged'],
    ['a megabyte of nothing', new Uint8Array(1_000_000), 'damaged'],
  ] as const)('%s: %s', async (_name, bytes, code) => {
    expect(await failureOf(bytes)).toBe(code);
  });

  test.each([0.1, 0.3, 0.6])(
    'a file cut off at %d of its length is refused or read, never hangs',
    async (part) => {
      const bytes = await sound;
      await outcomeOf(bytes.slice(0, Math.floor(bytes.length * part)));
    },
  );

  test('bytes changed anywhere give text or a failure', async () => {
    const bytes = await sound;
    const changes = fc.array(fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const mutant = bytes.slice();
        for (const { at, byte } of list) mutant[at] = byte;
        await outcomeOf(mutant);
      }),
      { numRuns: 40 },
    );
  });

  async function outcomeOf(bytes: Uint8Array): Promise<string> {
    try {
      return (await readPdf(bytes, { password: null })).quality.verdict;
    } catch (error) {
      expect(error).toBeInstanceOf(ImportFailure);
      return 'failed';
    }
  }
});

describe('encrypted files', () => {
  const locked = buildPdf((pdf) => pdf.paragraph(words), { password: 'Qyzyl' });

  test('ask for the password', async () => {
    expect(await failureOf(await locked)).toBe('password_required');
  });

  test.each(['qyzyl', '', ' Qyzyl'])('say that %j is wrong', async (password) => {
    expect(['password_wrong', 'password_required']).toContain(
      await failureOf(await locked, password),
    );
  });

  test('open with the right one', async () => {
    expect((await readPdf(await locked, { password: 'Qyzyl' })).text).toBe(words);
  });
});

describe('files that try something', () => {
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
  const content = 'BT /F1 12 Tf 20 200 Td (Sound text all the same.) Tj ET';
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
  const plain = (catalog: string) => rawPdf([catalog, pages, page, { stream: content }, font]);

  test.each([
    [
      'a script at opening',
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>',
    ],
    [
      'a program to start',
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/sh) >> >>',
    ],
    [
      'an address to open',
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (http://127.0.0.1:1/) >> >>',
    ],
    ['a form of XML', '<< /Type /Catalog /Pages 2 0 R /AcroForm << /XFA (<xdp/>) /Fields [] >> >>'],
  ])('%s is data', async (_name, catalog) => {
    expect((await readPdf(plain(catalog), { password: null })).text).toBe(
      'Sound text all the same.',
    );
  });

  test('pages that hold themselves are refused', async () => {
    const bytes = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [2 0 R] /Count 3 >>',
    ]);
    expect(await failureOf(bytes)).toBe('damaged');
  });

  test('a form that draws itself is drawn once', async () => {
    const form = {
      dict: '/Type /XObject /Subtype /Form /BBox [0 0 300 300] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>',
      stream: `${content} /X Do`,
    };
    const bytes = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      pages,
      page.replace('/Font <<', '/XObject << /X 6 0 R >> /Font <<'),
      { stream: '/X Do' },
      font,
      form,
    ]);
    expect((await readPdf(bytes, { password: null })).text).toBe('Sound text all the same.');
  });

  test('a huge number of pages that are not there', async () => {
    const bytes = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      pages.replace('/Count 1', '/Count 2000000000'),
      page,
      { stream: content },
      font,
    ]);
    const outcome = await readPdf(bytes, { password: null }).then(
      (source) => source.text,
      (error: unknown) => (error instanceof ImportFailure ? error.code : error),
    );
    expect(['Sound text all the same.', 'too_large']).toContain(outcome);
  });

  test('more pages than the bound are refused with both numbers', async () => {
    const count = MOST_PAGES + 1;
    const kids = Array.from({ length: count }, () => '3 0 R').join(' ');
    const bytes = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
      page,
      { stream: content },
      font,
    ]);
    await expect(readPdf(bytes, { password: null })).rejects.toMatchObject({
      code: 'too_large',
      params: { pages: count, most: MOST_PAGES },
    });
  });

  test('one broken page leaves the others', async () => {
    const bytes = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 9 0 R] /Count 2 >>',
      page,
      { stream: content },
      font,
    ]);
    const source = await readPdf(bytes, { password: null });
    expect(source.text).toBe('Sound text all the same.');
    expect(source.quality.warnings.map((warning) => warning.page)).toEqual([2]);
  });
});

describe('how the engine is held', () => {
  test('nothing runs, nothing is fetched, nothing is drawn', () => {
    const options = pdfOptions(new Uint8Array(3), null);
    expect(options).toMatchObject({
      enableXfa: false,
      disableRange: true,
      disableStream: true,
      disableAutoFetch: true,
      useWorkerFetch: false,
      useSystemFonts: false,
      useWasm: false,
      maxImageSize: 0,
      verbosity: 0,
    });
    expect(Object.keys(options)).not.toContain('url');
    expect(() => new options.CanvasFactory().create()).toThrow();
  });

  test('the bytes stay with the caller', async () => {
    const bytes = await buildPdf((pdf) => pdf.paragraph(words));
    const before = bytes.slice();
    await readPdf(bytes, { password: null });
    expect(bytes).toEqual(before);
  });

  test('text in a character map of the package is read', async () => {
    const bytes = rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      { stream: 'BT /F1 12 Tf 20 200 Td <4E2D56FD4EBA6743> Tj ET' },
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 /CapHeight 700 >>',
    ]);
    expect((await readPdf(bytes, { password: null })).text).toBe('中国人权');
  });

  test('character maps come from the package', async () => {
    const data = await new PackagedData().fetch({
      kind: 'cMapUrl',
      filename: 'Adobe-Japan1-UCS2.bcmap',
    });
    expect(data.length).toBeGreaterThan(100);
  });

  test.each([
    ['cMapUrl', '../package.json'],
    ['cMapUrl', '/etc/passwd'],
    ['cMapUrl', '..'],
    ['cMapUrl', '%2e%2e/package.json'],
    ['cMapUrl', 'no-such-map'],
    ['wasmUrl', 'openjpeg.wasm'],
    ['toString', 'Adobe-Japan1-UCS2.bcmap'],
  ])('no other file is read: %s %s', async (kind, filename) => {
    await expect(new PackagedData().fetch({ kind, filename })).rejects.toThrow();
  });
});
