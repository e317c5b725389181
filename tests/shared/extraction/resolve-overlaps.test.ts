import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CandidateOf } from '#shared/extraction/candidate.ts';
import { resolveOverlaps } from '#shared/extraction/resolve-overlaps.ts';

type Named = CandidateOf<'person'> | CandidateOf<'place'>;

function candidate(type: Named['type'], start: number, end: number, score: number): Named {
  const rest = { start, end, score, rule: 'test', cues: [], parts: [], alternatives: [] };
  return type === 'person'
    ? { type, ...rest, value: { name: 'x' } }
    : { type, ...rest, value: { name: 'x', country: null } };
}

const spans = (candidates: readonly Named[]): string[] =>
  resolveOverlaps(candidates).map(({ type, start, end }) => `${type} ${start}-${end}`);

describe('overlaps', () => {
  it('keeps the higher score of one type', () => {
    expect(spans([candidate('person', 0, 10, 0.5), candidate('person', 5, 8, 0.9)])).toEqual([
      'person 5-8',
    ]);
  });

  it('keeps the longer span at the same score', () => {
    expect(spans([candidate('person', 0, 4, 0.5), candidate('person', 2, 9, 0.5)])).toEqual([
      'person 2-9',
    ]);
  });

  it('lets types nest, the outer first', () => {
    expect(spans([candidate('place', 5, 8, 0.5), candidate('person', 5, 10, 0.5)])).toEqual([
      'person 5-10',
      'place 5-8',
    ]);
  });

  it('drops what is empty and keeps neighbours', () => {
    const given = [
      [0, 3],
      [3, 6],
      [6, 6],
    ].map(([start = 0, end = 0]) => candidate('person', start, end, 0.5));
    expect(spans(given)).toEqual(['person 0-3', 'person 3-6']);
  });

  it('never leaves an overlap within a type, whatever is given', () => {
    const any = fc
      .tuple(
        fc.constantFrom('person' as const, 'place' as const),
        fc.nat(40),
        fc.nat(10),
        fc.constantFrom(0.3, 0.5, 0.9),
      )
      .map(([type, start, length, score]) => candidate(type, start, start + length, score));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (candidates) => {
        const last: Record<string, number> = {};
        for (const { type, start, end } of resolveOverlaps(candidates)) {
          expect(start).toBeGreaterThanOrEqual(last[type] ?? 0);
          last[type] = end;
        }
      }),
    );
  });
});
