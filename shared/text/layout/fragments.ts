/** From the items of a page to fragments: what stands side by side on one baseline without a wide gap. */

import type { TextItem } from './text-item.ts';

export interface PlacedItem {
  readonly item: TextItem;
  /** White space before it: none, as the file has it, or put in because of the gap. */
  readonly space: 'none' | 'given' | 'added';
  /** A small sign above the line: the call of a note, an exponent. */
  readonly raised: boolean;
}

export interface Fragment {
  readonly parts: PlacedItem[];
  readonly angle: number;
  left: number;
  right: number;
  /** Of its largest item. */
  baseline: number;
  size: number;
  /** Font of most of its characters, and how many characters there are in all. */
  font: string;
  length: number;
}

/** In ems: below it a gap is kerning, above it a missing space. */
const SPACE_GAP = 0.2;
/** In ems: above it two texts only happen to share a baseline (cells, columns, tab stops). */
const FRAGMENT_GAP = 2;
/** In ems: how far a run may step back over its neighbour (kerning, italics). */
const OVERLAP = 0.4;
/** In ems of the larger text: how far notes and exponents stand off the baseline. */
const RAISE = 0.6;
const SMALL = 0.85;

/** Fragments in the order of the file. Runs drawn twice at one place (poor man's bold) count once. */
export function fragmentsOf(items: readonly TextItem[]): Fragment[] {
  const fragments: Fragment[] = [];
  let open: Fragment | null = null;
  let last: TextItem | null = null;
  let blank = false;
  let fontLength = 0;
  for (const item of items) {
    if (isBlank(item.text)) {
      blank = true;
      continue;
    }
    if (last !== null && isSamePlace(last, item)) continue;
    if (open !== null && last !== null && follows(open, last, item)) {
      const grew = item.size > open.size * 1.05;
      const gap = item.left - last.right;
      const given = blank || last.text.endsWith(' ') || item.text.startsWith(' ');
      const space = given ? 'given' : gap > SPACE_GAP * item.size ? 'added' : 'none';
      open.parts.push({ item, space, raised: isRaised(open, item) });
      open.right = Math.max(open.right, item.right);
      open.left = Math.min(open.left, item.left);
      open.length += item.text.length;
      if (grew) {
        open.size = item.size;
        open.baseline = item.baseline;
      }
      if (item.text.length > fontLength) {
        open.font = item.font;
        fontLength = item.text.length;
      }
    } else {
      open = fragmentOf(item);
      fontLength = item.text.length;
      fragments.push(open);
    }
    last = item;
    blank = false;
  }
  return fragments;
}

function fragmentOf(item: TextItem): Fragment {
  return {
    parts: [{ item, space: 'none', raised: false }],
    angle: item.angle,
    left: item.left,
    right: item.right,
    baseline: item.baseline,
    size: item.size,
    font: item.font,
    length: item.text.length,
  };
}

function follows(open: Fragment, last: TextItem, item: TextItem): boolean {
  if (open.angle !== item.angle) return false;
  const larger = Math.max(open.size, item.size);
  const step = Math.abs(item.baseline - open.baseline);
  const smaller = Math.min(open.size, item.size);
  if (step > larger * (smaller < larger * SMALL ? RAISE : 0.25)) return false;
  const gap = item.left - last.right;
  return (
    gap > -OVERLAP * larger && gap < Math.max(FRAGMENT_GAP * larger, 3 * letterGap(open, last))
  );
}

/** The gap between the last two letters of a line that is spaced out letter by letter, else nought. */
function letterGap(open: Fragment, last: TextItem): number {
  const before = open.parts.at(-2)?.item;
  if (before === undefined || before.text.length > 1 || last.text.length > 1) return 0;
  return last.left - before.right;
}

function isRaised(open: Fragment, item: TextItem): boolean {
  return item.size < open.size * SMALL && open.baseline - item.baseline > open.size * 0.15;
}

function isSamePlace(last: TextItem, item: TextItem): boolean {
  return (
    last.text === item.text &&
    Math.abs(last.left - item.left) < item.size * 0.1 &&
    Math.abs(last.baseline - item.baseline) < item.size * 0.1
  );
}

function isBlank(text: string): boolean {
  return text === ' ' || text.trim() === '';
}

/** The text of a fragment with its spaces, before any repair. */
export function plainText(fragment: Fragment): string {
  let text = '';
  for (const { item, space } of fragment.parts) {
    const words = item.text.trim();
    text += space === 'none' || text === '' ? words : ` ${words}`;
  }
  return text;
}

/** Whether two fragments stand on one baseline, give or take what a raised sign needs. */
export function onOneRow(one: Fragment, other: Fragment): boolean {
  const larger = Math.max(one.size, other.size);
  return (
    one.angle === other.angle &&
    Math.abs(one.baseline - other.baseline) <= Math.max(1, larger * 0.3)
  );
}
