/** R10: an archive is looked through before anything of it is opened. */

import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MAX_ENTRIES, scanArchive } from '#electron/importers/archive/scan-archive.ts';
import { buildZip, type ZipEntry } from '#tests/support/build-zip.ts';

const refusal = (reason: string) => ({ code: 'archive_refused', params: { reason } });
const letters = (count: number): Buffer => Buffer.alloc(count, 'a');
const entry = (name: string, content: Buffer = Buffer.from('x')): ZipEntry => ({ name, content });

describe('a sound archive', () => {
  it('gives its parts, stored or deflated, whatever the case of their names', async () => {
    const archive = await scanArchive(
      buildZip([entry('Word/A.xml', Buffer.from('<a/>')), { ...entry('b'), stored: true }]),
    );
    expect(archive.names).toEqual(['Word/A.xml', 'b']);
    expect(Buffer.from((await archive.read('word/a.xml')) ?? []).toString()).toBe('<a/>');
    expect(Buffer.from((await archive.read('b')) ?? []).toString()).toBe('x');
    expect(await archive.read('c')).toBeNull();
    expect(archive.has('c')).toBe(false);
  });
});

describe('a hostile archive is refused', () => {
  it.each([
    [
      'too many entries',
      Array.from({ length: MAX_ENTRIES + 1 }, (_, n) => entry(`p${n}`)),
      'entries',
    ],
    ['two parts of one name', [entry('a'), entry('a')], 'duplicate'],
    ['two parts that differ by case', [entry('word/a'), entry('Word/A')], 'duplicate'],
    ['an encrypted part', [{ ...entry('a'), flags: 1 }], 'encrypted'],
    ['another compression', [{ ...entry('a'), method: 12 }], 'method'],
    ['a name that climbs', [entry('../../etc/passwd')], 'names'],
    ['an absolute name', [entry('/etc/passwd')], 'names'],
    ['a drive', [entry('C:/a')], 'names'],
    ['a NUL in a name', [entry('a\0b')], 'names'],
    ['a huge declared part', [{ ...entry('a'), declared: 150_000_000 }], 'part_size'],
  ])('for %s', async (_, entries, reason) => {
    await expect(scanArchive(buildZip(entries))).rejects.toMatchObject(refusal(reason));
  });

  it('for many parts that are too large together', async () => {
    const entries = Array.from({ length: 30 }, (_, n) => ({
      ...entry(`p${n}`),
      declared: 9_000_000,
    }));
    await expect(scanArchive(buildZip(entries))).rejects.toMatchObject(refusal('total_size'));
  });

  it('for parts that share their bytes', async () => {
    const entries = [entry('a', letters(5_000)), { ...entry('b', letters(5_000)), sharesWith: 0 }];
    await expect(scanArchive(buildZip(entries))).rejects.toMatchObject(refusal('overlap'));
  });

  it('for an honest bomb', async () => {
    const bomb = buildZip([entry('a', letters(20_000_000))]);
    await expect(scanArchive(bomb)).rejects.toMatchObject(refusal('ratio'));
  });

  it('for a bomb that lies about its size, without inflating it whole', async () => {
    const archive = await scanArchive(
      buildZip([{ ...entry('a', letters(60_000_000)), declared: 10 }]),
    );
    await expect(archive.read('a')).rejects.toMatchObject({ code: 'archive_refused' });
  });
});

describe('a broken archive is damaged', () => {
  const sound = buildZip([entry('a', letters(3_000))]);

  it.each([
    ['cut short', sound.subarray(0, sound.length - 30)],
    ['only a beginning', sound.subarray(0, 20)],
    ['an empty directory record cut', Buffer.from('PK\x05\x06')],
  ])('when %s', async (_, bytes) => {
    await expect(scanArchive(bytes)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('when its content is no deflate stream', async () => {
    const broken = buildZip([{ ...entry('a'), packed: Buffer.from('not deflated at all') }]);
    const archive = await scanArchive(broken);
    await expect(archive.read('a')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('when a bit of its content is not as it was', async () => {
    const packed = deflateRawSync(Buffer.from('2 years of imprisonment'));
    const archive = await scanArchive(
      buildZip([{ ...entry('a', Buffer.from('3 years')), packed }]),
    );
    await expect(archive.read('a')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('when a part is cut', async () => {
    const packed = deflateRawSync(Buffer.from('some text to be cut in the middle of it'));
    const archive = await scanArchive(buildZip([{ ...entry('a'), packed: packed.subarray(0, 9) }]));
    await expect(archive.read('a')).rejects.toMatchObject({ code: 'damaged' });
  });
});
