/** What is usual in a document: the size, the typeface and the line spacing of its running text. */

import type { Line } from './lines.ts';

export interface BodyStyle {
  /** Of an em, in points. */
  readonly size: number;
  readonly font: string;
  /** From baseline to baseline, in ems. */
  readonly leading: number;
}

/** The commonest values, by number of characters (sizes, fonts) and of line steps (leading). */
export function bodyStyleOf(pages: readonly (readonly Line[])[]): BodyStyle {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  const leadings = new Map<number, number>();
  for (const lines of pages) {
    let before: Line | null = null;
    for (const line of lines) {
      add(sizes, Math.round(line.size * 4) / 4, line.length);
      add(fonts, line.font, line.length);
      if (before !== null && Math.abs(before.size - line.size) < 0.5) {
        const step = (line.baseline - before.baseline) / line.size;
        if (step > 0.8 && step < 3) add(leadings, Math.round(step * 20) / 20, 1);
      }
      before = line;
    }
  }
  return {
    size: commonest(sizes) ?? 10,
    font: commonest(fonts) ?? '',
    leading: commonest(leadings) ?? 1.2,
  };
}

function add<Key>(counts: Map<Key, number>, key: Key, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

function commonest<Key>(counts: ReadonlyMap<Key, number>): Key | null {
  let best: Key | null = null;
  let most = 0;
  for (const [key, count] of counts) {
    if (count > most) {
      best = key;
      most = count;
    }
  }
  return best;
}
