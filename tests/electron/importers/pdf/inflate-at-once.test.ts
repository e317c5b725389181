import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { InflateAtOnce } from '#electron/importers/pdf/inflate-at-once.ts';

/** As the engine calls it. */
async function inflated(packed: Uint8Array, format = 'deflate'): Promise<Buffer> {
  const { readable, writable } = new InflateAtOnce(format);
  const writer = writable.getWriter();
  writer.write(packed).catch(() => undefined);
  writer.close().catch(() => undefined);
  const chunks: Uint8Array[] = [];
  const reader = readable.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done || value === undefined) return Buffer.concat(chunks);
    chunks.push(value);
  }
}

describe('inflating at once', () => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a line', Buffer.from('BT /F1 11 Tf (text) Tj ET')],
    ['a megabyte', Buffer.alloc(1024 * 1024, 'content ')],
  ])('%s comes back', async (_, plain) => {
    expect(await inflated(deflateSync(plain))).toEqual(plain);
  });

  test('a line end behind the stream, as many programs leave it, is no matter', async () => {
    const packed = Buffer.concat([deflateSync(Buffer.from('text')), Buffer.from('\r\n')]);
    expect((await inflated(packed)).toString()).toBe('text');
  });

  test.each([
    ['cut short', deflateSync(Buffer.alloc(5000, 'text of many words ')).subarray(0, 20)],
    ['no zlib stream', Buffer.from('plain text')],
    ['without the head of zlib', deflateRawSync(Buffer.from('text'))],
    ['a bomb', deflateSync(Buffer.alloc(65 * 1024 * 1024))],
  ])('%s is refused, for the engine to try by itself', async (_, packed) => {
    await expect(inflated(packed)).rejects.toThrow();
  });

  test('another format is refused at once', () => {
    expect(() => new InflateAtOnce('brotli')).toThrow('zlib');
  });
});
