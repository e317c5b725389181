/**
 * Page boxes as a blob. A page has thousands of glyphs and each follows the one before, so
 * differences of hundredths of a point in variable length take a sixth of plain numbers.
 */

import { BOX_STRIDE } from '#shared/text/source-text.ts';

const HUNDREDTHS = 100;
/** Offsets are whole already; positions and sizes are kept to a hundredth of a point. */
const SCALES = [1, 1, HUNDREDTHS, HUNDREDTHS, HUNDREDTHS, HUNDREDTHS];

/** Packs `Page.boxes`; `start` is the page's start in the text. */
export function packBoxes(boxes: readonly number[], start: number): Uint8Array {
  const bytes = new Uint8Array(boxes.length * 5);
  const previous = [start, start, 0, 0, 0, 0];
  let at = 0;
  for (let index = 0; index < boxes.length; index++) {
    const field = index % BOX_STRIDE;
    const value = Math.round((boxes[index] ?? 0) * (SCALES[field] ?? 1));
    at = writeNumber(bytes, at, value - (previous[field] ?? 0));
    previous[field] = value;
  }
  return bytes.slice(0, at);
}

/** The boxes that were packed, positions rounded to a hundredth of a point. */
export function unpackBoxes(bytes: Uint8Array, start: number): number[] {
  const boxes: number[] = [];
  const previous = [start, start, 0, 0, 0, 0];
  for (let at = 0; at < bytes.length; ) {
    let zigzag = 0;
    let factor = 1;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      zigzag += (byte & 0x7f) * factor;
      factor *= 128;
    } while (byte > 0x7f);
    const field = boxes.length % BOX_STRIDE;
    const value = (previous[field] ?? 0) + unzigzag(zigzag);
    previous[field] = value;
    boxes.push(value / (SCALES[field] ?? 1));
  }
  return boxes;
}

function writeNumber(bytes: Uint8Array, at: number, value: number): number {
  let rest = Math.min(value < 0 ? -2 * value - 1 : 2 * value, 2 ** 35 - 1);
  let next = at;
  while (rest > 0x7f) {
    bytes[next++] = (rest % 128) | 0x80;
    rest = Math.floor(rest / 128);
  }
  bytes[next++] = rest;
  return next;
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
