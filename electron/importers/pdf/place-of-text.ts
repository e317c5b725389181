/** Where the next letter of a PDF stands: the one sum that reading a page spends most of its time on. */

/** The state of the engine that counts; its lists may be typed or plain. */
interface TextState {
  /** From the space of the text to that of the page, six numbers each. */
  readonly ctm: ArrayLike<number>;
  readonly textMatrix: ArrayLike<number>;
}

/**
 * The product ctm × textMatrix × `glyph` of ISO 32000-2, 9.4.4, where `glyph` is [width, 0, 0,
 * height, 0, rise]. Every sum and product is that of multiplying the matrices one by one, zeros
 * included, so that the numbers are the same to the last bit; but no list is made in between.
 */
export function placeOfText({ ctm, textMatrix }: TextState, glyph: readonly number[]): number[] {
  const width = at(glyph, 0);
  const height = at(glyph, 3);
  const rise = at(glyph, 5);
  const a = at(textMatrix, 0);
  const b = at(textMatrix, 1);
  const c = at(textMatrix, 2);
  const d = at(textMatrix, 3);
  const alongX = a * width + c * 0;
  const alongY = b * width + d * 0;
  const upX = a * 0 + c * height;
  const upY = b * 0 + d * height;
  const x = a * 0 + c * rise + at(textMatrix, 4);
  const y = b * 0 + d * rise + at(textMatrix, 5);
  const e = at(ctm, 0);
  const f = at(ctm, 1);
  const g = at(ctm, 2);
  const h = at(ctm, 3);
  return [
    e * alongX + g * alongY,
    f * alongX + h * alongY,
    e * upX + g * upY,
    f * upX + h * upY,
    e * x + g * y + at(ctm, 4),
    f * x + h * y + at(ctm, 5),
  ];
}

const at = (numbers: ArrayLike<number>, index: number): number => numbers[index] ?? 0;
