import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '#renderer/viewer/marks.ts';
import { type OverlaySpan, partsOf } from '#renderer/viewer/parts.ts';

const mark = (type: Mark['type'], start: number, end: number): Mark => ({
  id: `${type}-${start}-${end}`,
  type,
  state: 'suggested',
  subject: type,
  start,
  end,
});
const current = (start: number, end: number): OverlaySpan => ({ overlay: 'current', start, end });
const told = (marks: readonly Mark[], overlays: readonly OverlaySpan[] = []) =>
  partsOf(marks, overlays).map(({ name, start, end }) => `${name} ${start}-${end}`);

describe('what the browser is told to draw', () => {
  test.each([
    ['marks apart', [mark('date', 0, 4), mark('org', 6, 9)], ['date 0-4', 'org 6-9']],
    ['side by side', [mark('date', 0, 4), mark('org', 4, 9)], ['date 0-4', 'org 4-9']],
    ['one in another', [mark('court', 0, 17), mark('place', 0, 6)], ['place 0-6', 'court 6-17']],
    [
      'in the middle of another',
      [mark('charge', 0, 30), mark('org', 10, 20)],
      ['charge 0-10', 'org 10-20', 'charge 20-30'],
    ],
    [
      'across one another: the shorter has the letters of both',
      [mark('person', 0, 10), mark('org', 6, 20)],
      ['person 0-6', 'person 6-10', 'org 10-20'],
    ],
    ['nothing', [], []],
    ['a mark without letters', [mark('date', 4, 4)], []],
  ])('%s', (_, marks, parts) => {
    expect(told(marks)).toEqual(
      parts.map((part) => part.replace(' ', '-suggested ').replace(/^/, 'mark-')),
    );
  });

  test('an overlay cuts the mark that it covers in part', () => {
    expect(told([mark('court', 0, 10)], [current(0, 4)])).toEqual([
      'mark-court-suggested 0-4',
      'overlay-current 0-4',
      'mark-court-suggested 4-10',
    ]);
  });

  test('no piece covers another in part, and each covered letter has one mark', () => {
    const span = fc.record({ start: fc.nat(60), length: fc.nat(12) });
    const marks = fc.array(
      span.map(({ start, length }) => mark('person', start, start + length)),
      { maxLength: 12 },
    );
    const overlays = fc.array(
      span.map(({ start, length }) => current(start, start + length)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(marks, overlays, (some, over) => {
        const parts = partsOf(some, over);
        for (const one of parts) {
          for (const other of parts) {
            const apart = one.end <= other.start || other.end <= one.start;
            expect(apart || (one.start === other.start && one.end === other.end)).toBe(true);
          }
        }
        const covered = (spans: readonly { start: number; end: number }[], at: number) =>
          spans.filter(({ start, end }) => start <= at && at < end).length;
        const drawn = parts.filter(({ name }) => name.startsWith('mark-'));
        for (let at = 0; at < 75; at++) {
          expect(covered(drawn, at)).toBe(Math.min(1, covered(some, at)));
        }
      }),
    );
  });
});
