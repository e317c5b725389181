/**
 * A paragraph in NFC with the way back. Letters and their accents may come from different runs, so
 * composing is done for the whole paragraph and the places of its runs are carried along.
 */

import type { Edit } from '#shared/text/source-text.ts';

export interface Composed {
  readonly text: string;
  /** Places are offsets into `text`. */
  readonly edits: readonly Edit[];
  /** Carries an offset of the raw paragraph over; one inside a composed letter comes after it. */
  readonly place: (raw: number) => number;
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Where raw and composed offsets part: from `raw` on, the difference is `shift`. */
interface Step {
  readonly raw: number;
  readonly shift: number;
}

export function composeParagraph(raw: string): Composed {
  const text = raw.normalize('NFC');
  if (text === raw) return { text, edits: [], place: (offset) => offset };
  return composeClusters(raw, text) ?? composeWhole(raw, text);
}

function composeClusters(raw: string, whole: string): Composed | null {
  const edits: Edit[] = [];
  const steps: Step[] = [];
  let text = '';
  for (const { 0: cluster, index } of raw.matchAll(CLUSTER)) {
    const composed = cluster.normalize('NFC');
    if (composed !== cluster) {
      const start = text.length;
      const end = start + composed.length;
      edits.push({ kind: 'unicode_composed', start, end, raw: cluster });
      steps.push({ raw: index + cluster.length, shift: end - index - cluster.length });
    }
    text += composed;
  }
  return text === whole ? { text, edits, place: placeBy(steps, edits) } : null;
}

/** Letters that compose across clusters (Hangul) leave one edit for the paragraph. */
function composeWhole(raw: string, text: string): Composed {
  const edit: Edit = { kind: 'unicode_composed', start: 0, end: text.length, raw };
  return { text, edits: [edit], place: (offset) => (offset === 0 ? 0 : text.length) };
}

function placeBy(steps: readonly Step[], edits: readonly Edit[]): (raw: number) => number {
  return (raw) => {
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((steps[middle]?.raw ?? 0) <= raw) low = middle + 1;
      else high = middle;
    }
    const placed = raw + (steps[low - 1]?.shift ?? 0);
    const next = edits[low];
    return next !== undefined && placed > next.start ? next.end : placed;
  };
}
