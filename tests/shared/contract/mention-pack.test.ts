import { describe, expect, test } from 'vitest';
import { PackReader, unpackMentions } from '#shared/contract/mention-pack.ts';

const DATE = '{"edtf":"2020-06-22","reading":"2020-06-22","kind":"explicit"}';
const packed = (changed: Partial<Record<number, unknown>> = {}) =>
  Object.assign(
    ['d1.e7', 'suggested', 0, 'date', 4, 16, '22 June 2020', DATE, 0.9, 2, 'date:2020-06-22'],
    changed,
  );
const packOf = (...mentions: readonly unknown[][]) => JSON.stringify(mentions);

describe('mentions in packs', () => {
  test('come out as they are', () => {
    expect(unpackMentions([packOf(packed())])).toEqual([
      {
        id: 'd1.e7',
        documentId: 'd1',
        state: 'suggested',
        edited: false,
        mention: {
          type: 'date',
          start: 4,
          end: 16,
          text: '22 June 2020',
          normalized: JSON.parse(DATE),
          score: 0.9,
          segment: 2,
        },
        subject: 'date:2020-06-22',
      },
    ]);
  });

  test('keep their order over all packs', () => {
    const packs = [packOf(packed({ 0: 'd1.e1' }), packed({ 0: 'd1.e2' })), packOf(packed())];
    expect(unpackMentions(packs).map(({ id }) => id)).toEqual(['d1.e1', 'd1.e2', 'd1.e7']);
    expect(unpackMentions([])).toEqual([]);
  });

  test('equal values are one object for one reader, but never over types', () => {
    const reader = new PackReader();
    const [one] = reader.read(packOf(packed()));
    const [other] = reader.read(packOf(packed({ 0: 'd1.e8' })));
    expect(other?.mention.normalized).toBe(one?.mention.normalized);
    expect(() => reader.read(packOf(packed({ 3: 'doc_ref' })))).toThrow();
  });

  test.each<[string, Partial<Record<number, unknown>>]>([
    ['a state that is none', { 1: 'maybe' }],
    ['a type that is none', { 3: 'weather' }],
    ['a place between letters', { 4: 1.5 }],
    ['words that are none', { 6: null }],
    ['a value that is no JSON', { 7: '{' }],
    ['a value of another type', { 7: '{"name":"Ada"}' }],
    ['a value that is none', { 7: 'null' }],
    ['no subject', { 10: 7 }],
  ])('%s is refused', (_, changed) => {
    expect(() => unpackMentions([packOf(packed(changed))])).toThrow();
  });

  test.each(['', '{}', 'null', '[7]', '[[]]'])('%j is no pack', (pack) => {
    expect(() => unpackMentions([pack])).toThrow();
  });
});
