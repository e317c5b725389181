/** A test of a schema says what parsing says, and refuses fields that the schema does not name. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fitting } from '#electron/workers/fitting.ts';
import { Extraction } from '#shared/extraction/extraction.ts';
import { RichNode, SourceText } from '#shared/text/source-text.ts';

const Shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('disc'), radius: z.number().positive() }),
  z.object({ kind: z.enum(['square', 'box']), sides: z.array(z.number().int().nonnegative()) }),
]);

const cases: [what: string, schema: z.ZodType, fit: unknown[], misfit: unknown[]][] = [
  ['a string', z.string(), ['', 'a'], [1, null, undefined, ['a']]],
  ['a string held to a length', z.string().max(2), ['ab'], ['abc', 1]],
  ['a number', z.number(), [0, -1.5], [Number.NaN, Number.POSITIVE_INFINITY, '1', null]],
  ['a whole number', z.number().int().nonnegative(), [0, 7], [-1, 0.5, 2 ** 60, '1']],
  ['a number between bounds', z.number().min(0).max(1), [0, 0.5, 1], [-0.1, 1.1, Number.NaN]],
  ['a positive number', z.number().positive(), [0.1], [0, -1]],
  ['a truth', z.boolean(), [true, false], [0, 'true', null]],
  ['one of some words', z.enum(['a', 'b']), ['a'], ['c', 'toString', null]],
  ['what may be missing', z.object({ a: z.string().optional() }), [{}, { a: 'x' }], [{ a: null }]],
  ['what may be null', z.object({ a: z.string().nullable() }), [{ a: null }], [{}, { a: 1 }]],
  ['a list', z.array(z.string()), [[], ['a']], [['a', 1], { 0: 'a', length: 1 }, new Array(1)]],
  ['a record', z.record(z.string(), z.number()), [{}, { a: 1 }], [{ a: 'x' }, [], new Map(), null]],
  ['anything under a name', z.object({ a: z.unknown() }), [{ a: 1 }, { a: null }], [[], 'a']],
  ['fields not named', z.object({ a: z.string() }), [{ a: 'x' }], [{ a: 'x', b: 1 }, new Date()]],
  [
    'one of several shapes',
    Shape,
    [
      { kind: 'disc', radius: 1 },
      { kind: 'box', sides: [1, 2] },
    ],
    [{ kind: 'disc', sides: [1] }, { kind: 'ring', radius: 1 }, { radius: 1 }, null],
  ],
  [
    'what stands in itself',
    z.array(RichNode),
    [[{ tag: 'p', children: [{ start: 0, end: 3 }] }]],
    [[{ tag: 'p', children: [{ start: 0 }] }], [{ tag: 'script', children: [] }]],
  ],
  ['a refinement', z.string().refine((text) => text !== 'no'), ['yes'], ['no', 1]],
  ['a format', z.email(), ['a@example.org'], ['a', 1]],
];

describe('fitting', () => {
  test.each(cases)('%s', (_, schema, fit, misfit) => {
    const fits = fitting(schema);
    expect(fit.filter((value) => !fits(value))).toEqual([]);
    expect(misfit.filter(fits)).toEqual([]);
  });

  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.constantFrom('disc', 'square', 'a', null, undefined, true),
      fc.double(),
      fc.integer({ min: -2, max: 2 }),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.record(
        { kind: tie('value'), radius: tie('value'), sides: tie('value') },
        { requiredKeys: [], noNullPrototype: true },
      ),
    ),
  })).value;

  test('agrees with parsing of strict objects', () => {
    const strict = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('disc'), radius: z.number().positive().nullable() }),
      z.strictObject({ kind: z.enum(['square']), sides: z.array(z.number().int()).optional() }),
    ]);
    const fits = fitting(strict);
    fc.assert(
      fc.property(values, (value) => fits(value) === strict.safeParse(value).success),
      { numRuns: 2_000 },
    );
  });

  test('takes what answers are made of as a whole', () => {
    for (const schema of [Extraction, SourceText]) expect(fitting(schema)({})).toBe(false);
    const nothing = {
      segments: [],
      mentions: [],
      clusters: [],
      facts: [],
      apart: [],
      warnings: [],
    };
    expect(fitting(Extraction)({ language: null, documentDate: null, ...nothing })).toBe(true);
  });
});
