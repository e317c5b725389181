import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allChosen,
  currentIndex,
  moved,
  NOTHING_SELECTED,
  noneChosen,
  pointed,
  type Selection,
  toggled,
} from '#renderer/ui/selection.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const at = (id: string): Selection => pointed(NOTHING_SELECTED, ids, id, false);
const chosen = (selection: Selection) => [...selection.chosen].sort().join('');

describe('moving through a list', () => {
  it('begins at the first row and stops at both ends', () => {
    expect(moved(NOTHING_SELECTED, ids, 1, false).current).toBe('a');
    expect(moved(at('e'), ids, 1, false).current).toBe('e');
    expect(moved(at('a'), ids, -1, false).current).toBe('a');
    expect(moved(at('c'), ids, -5, false).current).toBe('a');
  });

  it('extends from where it began, and shrinks again', () => {
    const down = moved(moved(at('b'), ids, 1, true), ids, 1, true);
    expect(chosen(down)).toBe('bcd');
    expect(chosen(moved(down, ids, -1, true))).toBe('bc');
    expect(chosen(moved(at('c'), ids, -2, true))).toBe('abc');
  });

  it('keeps what is chosen while it only moves', () => {
    expect(chosen(moved(toggled(at('b'), 'b'), ids, 2, false))).toBe('b');
  });

  it('finds its feet when the current row is gone', () => {
    expect(currentIndex(at('d'), ['a', 'b'])).toBe(0);
    expect(currentIndex(at('d'), [])).toBe(-1);
    expect(moved(at('d'), [], 1, false)).toEqual(NOTHING_SELECTED);
  });
});

describe('choosing', () => {
  it('toggles, takes all, takes none', () => {
    expect(chosen(toggled(toggled(at('a'), 'b'), 'c'))).toBe('bc');
    expect(chosen(toggled(toggled(at('a'), 'b'), 'b'))).toBe('');
    expect(chosen(allChosen(at('a'), ids))).toBe('abcde');
    expect(chosen(noneChosen(allChosen(at('a'), ids)))).toBe('');
  });

  it('never chooses what is not in the list', () => {
    const step = fc.record({ by: fc.integer({ min: -6, max: 6 }), extend: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let selection = NOTHING_SELECTED;
        for (const { by, extend } of steps) selection = moved(selection, ids, by, extend);
        for (const id of selection.chosen) expect(ids).toContain(id);
        if (selection.current !== null) expect(ids).toContain(selection.current);
      }),
    );
  });
});
