import { describe, expect, test } from 'vitest';
import { bounds, distanceToCentre } from '#renderer/viewer/geometry.ts';
import { markName, OVERLAYS, overlayName, priorityOf } from '#renderer/viewer/highlight-names.ts';
import type { Mark } from '#renderer/viewer/marks.ts';
import { withoutSpace } from '#renderer/viewer/selection.ts';
import { heightAt, nearestMark, stripesOf } from '#renderer/viewer/strip.ts';
import { layerBoxes, NOMINAL_SIZE, stretch } from '#renderer/viewer/text-layer.ts';

const mark = (id: string, start: number, state: Mark['state'] = 'suggested'): Mark => ({
  id,
  start,
  end: start + 5,
  type: 'person',
  state,
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
    expect(stripesOf(strip, marks, 100)).toEqual([
      { y: 5, type: 'person', state: 'confirmed' },
      { y: 6, type: 'person', state: 'suggested' },
      { y: 81, type: 'person', state: 'suggested' },
    ]);
  });
  test('more marks than pixels give no more stripes than pixels', () => {
    const marks = Array.from({ length: 10_000 }, (_, index) => mark(`m${index}`, index / 50));
    expect(stripesOf(strip, marks, 300).length).toBeLessThanOrEqual(301);
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
  test('stretches text to its box', () => {
    const [box] = layerBoxes({ boxes: [0, 5, 0, 0, 50, 10] });
    const measure = () => 5 * NOMINAL_SIZE;
    expect(box && stretch('hello', box, measure)).toBe(1);
    expect(box && stretch('hello', box, () => 0)).toBe(1);
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
