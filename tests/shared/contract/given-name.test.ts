import { describe, expect, test } from 'vitest';
import { givenName } from '#shared/contract/base.ts';

describe('a name that a person gives', () => {
  test.each([
    ['Rivers', 'Rivers'],
    ['  Дело № 7  ', 'Дело № 7'],
    ['case 👩‍⚖️', 'case 👩‍⚖️'],
  ])('%j is kept', (given, kept) => {
    expect(givenName(20).parse(given)).toBe(kept);
  });

  test.each(['', '   ', 'a'.repeat(21), 'half \ud83d', '\udc69 a pair'])(
    '%j is refused',
    (given) => {
      expect(givenName(20).safeParse(given).success).toBe(false);
    },
  );
});
