import { describe, expect, test } from 'vitest';
import { bounds, distanceToCentre } from '#renderer/viewer/geometry.ts';
import { markName, OVERLAYS, overlayName, priorityOf } from '#renderer/viewer/highlight-names.ts';
import type { Mark } from '#renderer/viewer/marks.ts';
import { isFlight } from '#renderer/viewer/pace.ts';
import { withoutSpace } from '#renderer/viewer/selection.ts';
import { heightAt, makeStripes, nearestMark } from '#renderer/viewer/strip.ts';
import { fitOf, type LayerBox, layerBoxes, NOMINAL_SIZE } from '#renderer/viewer/text-layer.ts';

const mark = (id: string, start: number, state: Mark['state'] = 'suggested'): Mark => ({
  id,
  start,
  end: start + 5,
  type: 'person',
  state,
  subject: `person:${id}`,
});

describe('centring', () => {
  const pane = { top: 100, bottom: 500 };
  test('puts a line in the middle', () => {
    expect(distanceToCentre(pane, { top: 290, bottom: 310 })).toBe(0);
    expect(distanceToCentre(pane, { top: 890, bottom: 910 })).toBe(600);
  });
  test('shows the beginning of what is taller than the pane', () => {
    expect(distanceToCentre(pane, { top: 140, bottom: 900 })).toBe(0);
  });
  test('bounds hold all lines', () => {
    expect(
      bounds([
        { top: 5, bottom: 9 },
        { top: 2, bottom: 4 },
      ]),
    ).toEqual({ top: 2, bottom: 9 });
  });
});

describe('the strip beside the document', () => {
  const strip = {
    length: 1000,
    sheets: [
      { start: 0, end: 100, top: 0, height: 500 },
      { start: 110, end: 200, top: 500, height: 400 },
    ],
  };
  test.each([
    [0, 0],
    [50, 0.25],
    [105, 0.5],
    [155, 0.7],
    [999, 0.9],
  ])('offset %i lies at %f', (offset, share) => {
    expect(heightAt(strip, offset)).toBeCloseTo(share);
  });
  test('an empty document has no places', () => {
    expect(heightAt({ length: 0, sheets: [] }, 5)).toBe(0);
    expect(nearestMark({ length: 0, sheets: [] }, [], 0.5)).toBeNull();
  });
  test('a pixel carries one stripe: a confirmed mark before suggestions, nothing rejected', () => {
    const marks = [
      mark('a', 10),
      mark('b', 9, 'confirmed'),
      mark('c', 9.5),
      mark('f', 12),
      mark('d', 60, 'rejected'),
      mark('e', 180),
    ];
    expect(makeStripes(strip, 100)([marks.slice(0, 2), marks.slice(2)])).toEqual([
      { y: 5, type: 'person', state: 'confirmed' },
      { y: 6, type: 'person', state: 'suggested' },
      { y: 81, type: 'person', state: 'suggested' },
    ]);
  });
  test('more marks than pixels give no more stripes than pixels', () => {
    const marks = Array.from({ length: 10_000 }, (_, index) => mark(`m${index}`, index / 50));
    expect(makeStripes(strip, 300)([marks]).length).toBeLessThanOrEqual(301);
  });
  test('a click finds the nearest mark, never a rejected one', () => {
    const marks = [mark('a', 10), mark('b', 90, 'rejected'), mark('c', 180)];
    expect(nearestMark(strip, marks, 0.4)?.id).toBe('a');
    expect(nearestMark(strip, marks, 0.8)?.id).toBe('c');
  });
});

describe('the text layer of a PDF page', () => {
  test('reads boxes of six numbers and leaves empty ones out', () => {
    const boxes = [0, 5, 10, 20, 50, 12, 5, 5, 0, 0, 9, 9, 6, 12, 70, 20, 8, 60];
    expect(layerBoxes({ boxes })).toEqual([
      { start: 0, end: 5, x: 10, y: 20, width: 50, height: 12, upright: true },
      { start: 6, end: 12, x: 70, y: 20, width: 8, height: 60, upright: false },
    ]);
  });
  const box: LayerBox = { start: 0, end: 5, x: 0, y: 0, width: 50, height: 10, upright: true };
  /** Every letter as wide as it is high times `em`. */
  const measure = (em: number) => (text: string) => text.length * em * NOMINAL_SIZE;
  test.each([
    ['letters as long as the box', 1, { size: 1, spacing: 0 }],
    ['a little long: smaller letters', 1.25, { size: 0.8, spacing: 0 }],
    ['a little short: larger letters', 0.95, { size: 1 / 0.95, spacing: 0 }],
    ['much too long: letters move together', 2, { size: 0.78, spacing: -5.6 }],
    ['much too short: letters move apart', 0.5, { size: 1.12, spacing: 4.4 }],
    ['letters without width', 0, { size: 1, spacing: 0 }],
  ])('%s', (_, em, fit) => {
    const found = fitOf('hello', box, measure(em));
    expect(found.size).toBeCloseTo(fit.size);
    expect(found.spacing).toBeCloseTo(fit.spacing);
  });
  test('marks upon letters and second halves of characters get no space of their own', () => {
    const spacing = (text: string) => fitOf(text, box, () => NOMINAL_SIZE).spacing;
    expect(spacing('e\u0301')).toBe(spacing('e'));
    expect(spacing('\u{1d400}')).toBe(spacing('A'));
    expect(spacing('ab')).toBeLessThan(spacing('a'));
  });
  test('text that runs down fits the height', () => {
    const down: LayerBox = { ...box, width: 10, height: 50, upright: false };
    expect(fitOf('hello', down, measure(1))).toEqual({ size: 1, spacing: 0 });
  });
});

describe('flying past', () => {
  /** Places reached in steps of so many pixels, so many milliseconds apart. */
  const walk = (step: number, everyMs: number, steps: number) =>
    Array.from({ length: steps + 1 }, (_, index) => ({ top: step * index, at: everyMs * index }));
  test.each([
    ['nothing moved', walk(0, 16, 0), false],
    ['a notch of the wheel', walk(100, 16, 1), false],
    ['ten notches a second', walk(100, 100, 30), false],
    ['one page key', walk(800, 16, 1), false],
    ['a page key a second', walk(800, 1000, 5), false],
    ['a held page key', walk(800, 33, 3), true],
    ['a dragged scroll bar', walk(9000, 100, 1), true],
    ['the same upwards', walk(-9000, 100, 1), true],
    ['a third of a screen with each slow frame', walk(267, 60, 8), true],
    ['a flight that ended a second ago', [...walk(800, 33, 9), { top: 7200, at: 1300 }], false],
  ])('%s', (_, places, flown) => {
    expect(isFlight(places, 800)).toBe(flown);
  });
});

describe('highlights', () => {
  test('confirmed lies over suggested, what is current over all', () => {
    const names = [
      markName({ type: 'date', state: 'suggested' }),
      markName({ type: 'date', state: 'confirmed' }),
      ...OVERLAYS.map(overlayName),
    ];
    const priorities = names.map(priorityOf);
    expect(priorities).toEqual([...priorities].sort((one, two) => one - two));
    expect(new Set(priorities).size).toBe(priorities.length);
  });
});

describe('a selection', () => {
  test.each([
    ['a word b', 1, 7, { start: 2, end: 6 }],
    ['a \n\t ', 1, 5, null],
    ['abc', 0, 3, { start: 0, end: 3 }],
  ])('in %j from %i to %i', (text, start, end, span) => {
    expect(withoutSpace(text, { start, end })).toEqual(span);
  });
});
