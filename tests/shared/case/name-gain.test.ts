import { expect, test } from 'vitest';
import { gainOf } from '#shared/case/name-gain.ts';

test.each([
  [[5, 3], 0.5, 3],
  [[5, 3, 2], 0.5, 5],
  [[5], 0.5, 0],
  [[], 0.5, 0],
  [[5, 3], 1, 0.15],
  [[5, 3], 0, 0.15],
])('joining %j at %d gains %d', (groups, probability, gain) => {
  expect(gainOf(groups, probability)).toBeCloseTo(gain, 5);
});

test('what is less sure gains more', () => {
  expect(gainOf([5, 3], 0.7)).toBeGreaterThan(gainOf([5, 3], 0.9));
});
