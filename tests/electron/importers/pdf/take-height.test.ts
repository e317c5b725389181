import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { takeHeight } from '#electron/importers/pdf/take-height.ts';

const serif = new Uint8Array(
  readFileSync(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSerif.ttf')),
);

const heightOf = (bytes: Uint8Array) => {
  const font = { ascent: 0, descent: 0 };
  return takeHeight(font, { peekBytes: () => bytes }) ? font : null;
};

/** The font with a size of nothing, which stands 18 bytes behind the beginning of its head. */
function withoutSize(): Uint8Array {
  const bytes = serif.slice();
  const head = new DataView(bytes.buffer).getUint32(Buffer.from(serif).indexOf('head') + 8);
  return bytes.fill(0, head + 18, head + 20);
}

/** The font with other letters for the name of a table in its directory. */
function withTable(name: string, other: string): Uint8Array {
  const at = Buffer.from(serif).indexOf(name);
  const bytes = serif.slice();
  bytes.set(Buffer.from(other), at);
  return bytes;
}

describe('takeHeight', () => {
  it('reads how far letters reach above and below their line', () => {
    expect(heightOf(serif)).toEqual({ ascent: 1901 / 2048, descent: -483 / 2048 });
  });

  it('finds the tables of a font that lies somewhere in a larger buffer', () => {
    const larger = new Uint8Array(serif.length + 3);
    larger.set(serif, 3);
    expect(heightOf(larger.subarray(3))).toEqual(heightOf(serif));
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a header alone', serif.subarray(0, 12)],
    ['half a directory', serif.subarray(0, 60)],
    ['a directory without what it lists', serif.subarray(0, 400)],
    ['a font of another format', Uint8Array.from([...Buffer.from('OTTO'), ...serif.subarray(4)])],
    ['a font with compact outlines', withTable('kern', 'CFF ')],
    ['a font without outlines', withTable('loca', 'none')],
    ['a font without measures', withTable('hhea', 'none')],
    ['a font without a size', withoutSize()],
  ])('leaves %s to the engine', (_, bytes) => {
    expect(heightOf(bytes)).toBeNull();
  });
});
