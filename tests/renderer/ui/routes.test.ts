import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, to } from '#renderer/ui/routes.ts';

describe('routes', () => {
  it.each([
    ['', { screen: 'library' }],
    ['#/', { screen: 'library' }],
    ['#/library', { screen: 'library' }],
    ['#/nowhere', { screen: 'library' }],
    ['#/review', { screen: 'library' }],
    ['#/compare', { screen: 'compare', left: null, right: null }],
    ['#/cases', { screen: 'cases' }],
    ['#/settings', { screen: 'settings' }],
    [
      '#/review/%E0%A4%A',
      { screen: 'review', documentId: '%E0%A4%A', mention: null, start: null, end: null },
    ],
    [
      '#/review/a?start=-1&end=x',
      { screen: 'review', documentId: 'a', mention: null, start: null, end: null },
    ],
  ])('%s', (hash, route) => expect(parseRoute(hash)).toEqual(route));

  const id = fc.string({ minLength: 1 });

  it('come back as they went', () => {
    fc.assert(
      fc.property(id, id, fc.nat(), fc.nat(), (one, other, start, end) => {
        expect(parseRoute(to.review(one, { mention: other }))).toMatchObject({
          screen: 'review',
          documentId: one,
          mention: other,
        });
        expect(parseRoute(to.review(one, { start, end }))).toMatchObject({
          documentId: one,
          start,
          end,
        });
        expect(parseRoute(to.compare(one, other))).toEqual({
          screen: 'compare',
          left: one,
          right: other,
        });
        expect(parseRoute(to.case(one))).toEqual({ screen: 'case', id: one });
        expect(parseRoute(to.search(one))).toEqual({ screen: 'search', query: one });
      }),
    );
  });
});
