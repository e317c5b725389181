/** R1, R7 and R11: no declaration, entity, depth or link of a DOCX does harm. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#electron/importers/docx/read-docx.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import { SourceText } from '#shared/text/source-text.ts';
import {
  buildDocx,
  docxParts,
  paragraph,
  plain,
  relationships,
  run,
  wordPart,
  zip,
} from '#tests/support/build-docx.ts';
import { buildZip } from '#tests/support/build-zip.ts';

const nest = (open: string, close: string, times: number, content: string): string =>
  open.repeat(times) + content + close.repeat(times);

const DOCUMENT = wordPart('document', `<w:body>${plain('text')}</w:body>`);
const withProlog = (prolog: string): string => DOCUMENT.replace('?>', `?>${prolog}`);

describe('XML that is refused', () => {
  it.each([
    ['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
    ['a billion laughs', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'],
    ['an empty declaration', '<!DOCTYPE x>'],
  ])('%s in the main part', async (_, prolog) => {
    const bytes = await buildDocx('', { 'word/document.xml': withProlog(prolog) });
    await expect(readDocx(bytes)).rejects.toMatchObject({ code: 'xml_refused' });
  });

  it.each(['word/settings.xml', 'docProps/core.xml', 'word/theme/theme1.xml', '_rels/.rels'])(
    'a declaration in %s, though its content is not read',
    async (part) => {
      const bytes = await buildDocx(plain('x'), { [part]: '<!DOCTYPE x><x/>' });
      await expect(readDocx(bytes)).rejects.toMatchObject({
        code: 'xml_refused',
        params: { reason: 'doctype' },
      });
    },
  );

  it('a declaration in UTF-16', async () => {
    const hidden = Buffer.from('\ufeff<!DOCTYPE x><x/>', 'utf16le');
    const bytes = await buildDocx(plain('x'), { 'word/settings.xml': hidden });
    await expect(readDocx(bytes)).rejects.toMatchObject({ code: 'xml_refused' });
  });

  it.each(['&secret;', '&#xD800;', '&#0;'])('the entity %s', async (entity) => {
    const bytes = await buildDocx(paragraph(run(entity)));
    await expect(readDocx(bytes)).rejects.toMatchObject({ code: 'xml_refused' });
  });

  it.each([
    ['elements', nest('<w:smartTag>', '</w:smartTag>', 10_000, plain('x')), 'depth'],
    [
      'tables',
      nest('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 70, plain('x')),
      'table_depth',
    ],
  ])('%s nested too deeply', async (_, body, reason) => {
    await expect(readDocx(await buildDocx(body))).rejects.toMatchObject({
      code: 'xml_refused',
      params: { reason },
    });
  });
});

describe('broken documents', () => {
  it.each([
    ['a main part that ends early', { 'word/document.xml': DOCUMENT.slice(0, -30) }],
    ['tags that do not match', { 'word/document.xml': DOCUMENT.replace('</w:p>', '</w:r>') }],
    ['no main part', { '_rels/.rels': relationships({}), 'word/document.xml': '' }],
    ['a character that XML forbids', { 'word/document.xml': DOCUMENT.replace('text', '\u0001') }],
  ])('are damaged: %s', async (_, parts) => {
    await expect(readDocx(await buildDocx('', parts))).rejects.toMatchObject({ code: 'damaged' });
  });

  it('without a style part are read all the same', async () => {
    const source = await readDocx(
      await buildDocx(paragraph(run('H'), '<w:pStyle w:val="Heading2"/>')),
    );
    expect(source.segments[0]?.kind).toBe('heading');
  });
});

describe('links out of the document', () => {
  it('are never followed, in any part', async () => {
    const external = (id: string, type: string): string =>
      `<Relationship Id="${id}" Type="x/${type}" Target="file:///etc/passwd" TargetMode="External"/>`;
    const source = await readDocx(
      await buildDocx(
        `${plain('body')}<w:p><w:r><w:pict><v:imagedata r:id="i"/></w:pict></w:r></w:p><w:altChunk r:id="c"/><w:sectPr><w:headerReference r:id="h"/></w:sectPr>`,
        {
          'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${external('i', 'image')}${external('h', 'header')}${external('c', 'aFChunk')}${external('f', 'footnotes')}</Relationships>`,
        },
      ),
    );
    expect(source.text).toBe('body');
    expect(source.quality.warnings.map(({ code }) => code)).toEqual(['embedded_not_opened']);
  });

  it('cannot climb out of the archive', async () => {
    const source = await readDocx(
      await buildDocx(`${plain('body')}<w:sectPr><w:headerReference r:id="h"/></w:sectPr>`, {
        'word/_rels/document.xml.rels': relationships({
          h: ['header', '../../../../etc/passwd'],
        }),
      }),
    );
    expect(source.text).toBe('body');
  });

  it('do not open documents inside the document', async () => {
    const inner = await buildDocx(plain('inner'));
    const source = await readDocx(
      await buildDocx(plain('outer'), { 'word/embeddings/inner.docx': inner }),
    );
    expect(source.text).toBe('outer');
  });
});

describe('unusual but sound documents', () => {
  it('may call the namespaces as they like', async () => {
    const xml =
      '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>strict</d:t></d:r></d:p></d:body></d:document>';
    expect((await readDocx(await buildDocx('', { 'word/document.xml': xml }))).text).toBe('strict');
  });

  it('may be in UTF-16', async () => {
    const utf16 = Buffer.from(`\ufeff${DOCUMENT.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect((await readDocx(await buildDocx('', { 'word/document.xml': utf16 }))).text).toBe('text');
  });

  it.each(['x', 'xx'])('may be stored without compression, at odd addresses too', async (first) => {
    const entries = Object.entries({ [first]: 'x', ...docxParts(plain('text')) });
    const stored = entries.map(([name, content]) => ({
      name,
      content: Buffer.from(content),
      stored: true,
    }));
    expect((await readDocx(buildZip(stored))).text).toBe('text');
  });

  it('may keep their main part elsewhere', async () => {
    const parts = {
      ...docxParts(''),
      'word/document.xml': '<x/>',
      '_rels/.rels': relationships({ r1: ['officeDocument', '/content/main.xml'] }),
      'content/main.xml': DOCUMENT,
    };
    expect((await readDocx(await zip(parts))).text).toBe('text');
  });

  it('may hold a paragraph without end, which is cut into segments', async () => {
    const long = 'слово '.repeat(200_000);
    const source = await readDocx(await buildDocx(paragraph(run(long))));
    expect(source.text.length).toBe(long.length);
    expect(source.segments.length).toBeGreaterThan(50);
  });

  it('may hold direction signs and letters beyond the basic plane', async () => {
    const odd = '\u202ereversed\u202c 𝒜😀 \u200bzero';
    expect((await readDocx(await buildDocx(plain(odd)))).text).toBe(odd);
  });
});

describe('whatever the bytes are', () => {
  it('the outcome is a sound text or a failure with a code', async () => {
    const sound = await buildDocx(
      paragraph(`${run('One ')}<w:ins w:id="1">${run('two')}</w:ins>`) + plain('three'),
    );
    const change = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Uint8Array.from(sound);
        for (const { at, byte } of changes) bytes[at] = byte;
        const outcome = await readDocx(bytes).catch((error: unknown) => error);
        if (!(outcome instanceof ImportFailure)) SourceText.parse(outcome);
      }),
      { numRuns: 300 },
    );
  });

  it('segments are ordered, apart and inside the text, for any body', async () => {
    const piece: fc.Arbitrary<string> = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => run(xmlText(text))),
      fc.constant('<w:r><w:br/></w:r>'),
      fc.constant(run('hidden ', '<w:vanish/>')),
      fc.constant(`<w:r><w:pict><w:txbxContent>${plain('box')}</w:txbxContent></w:pict></w:r>`),
      fc.constant(`<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del>`),
    );
    const body = fc.array(
      fc.array(piece, { maxLength: 5 }).map((runs) => paragraph(runs.join(''))),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    await fc.assert(
      fc.asyncProperty(body, async (paragraphs) => {
        const source = await readDocx(await buildDocx(plain('.') + paragraphs.join('')));
        let end = 0;
        for (const segment of source.segments) {
          expect(source.text.slice(end, segment.start).trim()).toBe('');
          expect(segment.end).toBeGreaterThan(segment.start);
          end = segment.end;
        }
        expect(source.text.slice(end).trim()).toBe('');
        expect(source.text.normalize('NFC')).toBe(source.text);
      }),
      { numRuns: 60 },
    );
  });
});

function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to hold them
  const allowed = text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
