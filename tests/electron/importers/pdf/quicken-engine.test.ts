/** The changes that the build makes to the engine. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOfText } from '#electron/importers/pdf/place-of-text.ts';
import { quickenEngine, withoutCanvas } from '#electron/importers/pdf/quicken-engine.ts';

const half = (name: string) =>
  readFileSync(
    createRequire(import.meta.url).resolve(`pdfjs-dist/legacy/build/${name}.mjs`),
    'utf8',
  );
const engine = half('pdf.worker');

describe('quickenEngine', () => {
  it('finds every line in the engine that is shipped', () => {
    const changed = quickenEngine(engine, '/pdf');
    expect(changed).toContain('import { placeOfText } from "/pdf/place-of-text.ts";');
    expect(changed).toContain('placeOfText(textState, tsm)');
  });

  it.each([
    ['is not there', ''],
    ['is there twice', engine + engine],
    ['was changed already', quickenEngine(engine, '/pdf')],
  ])('refuses an engine in which a line %s', (_, source) => {
    expect(() => quickenEngine(source, '/pdf')).toThrow('has changed');
  });
});

describe('withoutCanvas', () => {
  it('loads no canvas at the start, and changes nothing else', () => {
    const drawing = half('pdf');
    const changed = withoutCanvas(drawing);
    expect(drawing).toMatch(/^\s*canvas = require\(/m);
    expect(changed).not.toMatch(/^\s*canvas = require\(/m);
    expect(drawing.length - changed.length).toBeLessThan(200);
  });

  it.each([
    ['is not there', engine],
    ['was changed already', withoutCanvas(half('pdf'))],
  ])('refuses an engine in which a line %s', (_, source) => {
    expect(() => withoutCanvas(source)).toThrow('has changed');
  });
});

/** As the engine has it: one matrix after the other. */
const multiply = (m: ArrayLike<number>, n: ArrayLike<number>): number[] => {
  const a = (index: number) => m[index] ?? 0;
  const b = (index: number) => n[index] ?? 0;
  return [
    a(0) * b(0) + a(2) * b(1),
    a(1) * b(0) + a(3) * b(1),
    a(0) * b(2) + a(2) * b(3),
    a(1) * b(2) + a(3) * b(3),
    a(0) * b(4) + a(2) * b(5) + a(4),
    a(1) * b(4) + a(3) * b(5) + a(5),
  ];
};

describe('placeOfText', () => {
  const number = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, -1, 1e308, Number.NaN));
  const matrix = fc.array(number, { minLength: 6, maxLength: 6 });

  it('is the product of the three matrices to the last bit, whatever stands in them', () => {
    fc.assert(
      fc.property(
        matrix,
        matrix,
        number,
        number,
        number,
        (ctm, textMatrix, width, height, rise) => {
          const glyph = [width, 0, 0, height, 0, rise];
          const expected = multiply(ctm, multiply(textMatrix, glyph));
          expect(placeOfText({ ctm, textMatrix }, glyph)).toEqual(expected);
        },
      ),
    );
  });

  it('takes typed lists too', () => {
    const ctm = new Float32Array([1, 0, 0, 1, 0, 0]);
    const place = placeOfText({ ctm, textMatrix: [1, 0, 0, 1, 72, 700] }, [11, 0, 0, 11, 0, 0]);
    expect(place).toEqual([11, 0, 0, 11, 72, 700]);
  });
});
