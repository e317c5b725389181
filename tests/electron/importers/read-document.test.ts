/** R1 and R12: every file ends as text or as an error with a code, and its kind is told by its content. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#electron/importers/read-document.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import { SourceText } from '#shared/text/source-text.ts';
import { buildDocx, CONTENT_TYPES, plain, zip } from '#tests/support/build-docx.ts';
import { buildPdf } from '#tests/support/build-pdf.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const read = (content: Uint8Array, fileName = 'file'): Promise<SourceText> =>
  readDocument({ fileName, bytes: content, password: null, encoding: null });

const looksLike = (kind: string) => ({ code: 'unknown_kind', params: { looksLike: kind } });

const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

describe('what is read', () => {
  it('is told by content, whatever the name', async () => {
    const docx = await read(await buildDocx(plain('text')), 'letter.txt');
    expect(docx.kind).toBe('docx');
    expect(docx.quality.verdict).toBe('text_with_warnings');
    expect(docx.quality.warnings[0]).toMatchObject({
      code: 'kind_differs_from_name',
      params: { extension: 'txt', kind: 'docx' },
    });
    expect((await read(bytes('words'), 'words.pdf')).kind).toBe('txt');
  });

  it.each(['a.txt', 'a', 'notes.md', 'a.log', '.txt', 'a.b.c.TXT'])(
    'a text named %s is no surprise',
    async (name) => {
      expect((await read(bytes('words'), name)).quality.warnings).toEqual([]);
    },
  );

  it.each([
    ['a text that quotes a PDF header', 'The header %PDF-1.7 begins such files.'],
    ['a text in HTML', '<html><body>words</body></html>'],
    ['a text that begins like an archive', 'PK is a code'],
    ['one letter', 'a'],
  ])('%s is text', async (_, content) => {
    expect((await read(bytes(content))).kind).toBe('txt');
  });
});

describe('words of two alphabets (R23)', () => {
  const MIXED = 'Mr Rаda Bekova spoke.';
  const told = [{ code: 'mixed_scripts', params: { words: 1 } }];

  it('are told in a text', async () => {
    const { quality } = await read(new TextEncoder().encode(MIXED));
    expect(quality).toMatchObject({ verdict: 'text_with_warnings', warnings: told });
  });
  it('are told in a DOCX', async () => {
    expect((await read(await buildDocx(plain(MIXED)))).quality.warnings).toMatchObject(told);
  });
  it('are told in a PDF, with their page', async () => {
    const pdf = await buildPdf((page) => page.paragraph('Ms Rada spoke.').page().paragraph(MIXED));
    expect((await read(pdf)).quality.warnings).toMatchObject([{ ...told[0], page: 2 }]);
  });
  it('are not words of one alphabet beside another', async () => {
    const { quality } = await read(
      new TextEncoder().encode('Rada Bekova (Рада Бекова), COVID-тест'),
    );
    expect(quality.warnings).toEqual([]);
  });
});

describe('what is refused says what it looks like', () => {
  it.each([
    ['png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['jpeg', '\xff\xd8\xff\xe0'],
    ['elf', '\x7fELF\x02\x01\x01'],
    ['gzip', '\x1f\x8b\x08\0'],
    ['rtf', '{\\rtf1\\ansi text}'],
    ['old_office', `${OLD_OFFICE}${'\0'.repeat(504)}`],
    ['locked_office', `${OLD_OFFICE}\0${[...'EncryptedPackage'].map((c) => `${c}\0`).join('')}`],
    ['binary', 'abc\0\x01\x02\x03def'],
    ['binary', '\x01\x02\x03\x04\x05\x06'],
  ])('%s', async (kind, content) => {
    await expect(read(bytes(content), 'a.txt')).rejects.toMatchObject(looksLike(kind));
  });

  it('random bytes', async () => {
    let seed = 7;
    const random = Uint8Array.from({ length: 4_001 }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed & 0xff;
    });
    await expect(read(random)).rejects.toMatchObject(looksLike('binary'));
  });

  it.each([
    ['odt', { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }],
    ['xlsx', { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }],
    ['pptx', { '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<x/>' }],
    ['epub', { mimetype: 'application/epub+zip' }],
    ['zip', { 'a.txt': 'text' }],
    ['zip', { 'word/document.xml': '<x/>' }],
  ])('%s', async (kind, parts) => {
    await expect(read(await zip(parts), 'a.docx')).rejects.toMatchObject(looksLike(kind));
  });

  it('an empty file', async () => {
    await expect(read(new Uint8Array())).rejects.toMatchObject({ code: 'empty' });
  });

  it('a DOCX cut short', async () => {
    const whole = await buildDocx(plain('text'));
    await expect(read(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({
      code: 'damaged',
    });
  });

  it('a DOCX without its main part', async () => {
    const parts = { '[Content_Types].xml': CONTENT_TYPES };
    await expect(read(await zip(parts))).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('whatever the bytes are', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 });
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    text.map((written) => new Uint8Array(Buffer.from(written, 'utf8'))),
    text.map((written) => new Uint8Array(Buffer.from(written, 'utf16le'))),
    fc
      .array(fc.integer({ min: 0x20, max: 0xff }), { maxLength: 200 })
      .map((codes) => Uint8Array.from(codes)),
  );

  it('the outcome is a sound text whose segments hold, or a failure with a code', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (content) => {
        const outcome: unknown = await read(content).catch((error: unknown) => error);
        if (outcome instanceof ImportFailure) return;
        const source = SourceText.parse(outcome);
        expect(source.text).not.toContain('\0');
        let end = 0;
        for (const segment of source.segments) {
          expect(source.text.slice(end, segment.start).trim()).toBe('');
          end = segment.end;
        }
        expect(source.text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
