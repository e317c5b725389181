/** Affine maps as PDF writes them: `[a b c d e f]`, x' = ax + cy + e, y' = bx + dy + f. */

import type { Rectangle } from '#shared/text/page-boxes.ts';

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Missing numbers are those of the map that changes nothing. */
export function matrixOf(numbers: ArrayLike<number>): Matrix {
  const [a, b, c, d, e, f] = IDENTITY.map((usual, at) => numbers[at] ?? usual);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** First `other`, then `one`. */
export function multiply(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

/** The upright rectangle around what becomes of the rectangle from (x1, y1) to (x2, y2). */
export function areaOf(
  [a, b, c, d, e, f]: Matrix,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): Rectangle {
  const corners = [x1, x2].flatMap((x) =>
    [y1, y2].map((y) => ({ x: a * x + c * y + e, y: b * x + d * y + f })),
  );
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
