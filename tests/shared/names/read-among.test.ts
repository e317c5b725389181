import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainKey, tokenKeys } from '#shared/names/name-key.ts';
import { readAmong } from '#shared/names/read-among.ts';

const KNOWN = ['ilya', 'mamai', 'zhanna', 'anna', 'daniil', 'khadija', 'шухрат', 'юлия'].map(
  mainKey,
);
const isKnown = readAmong(KNOWN);

describe('readAmong', () => {
  it.each([
    'Ilya',
    'iliya',
    'Илья',
    'ilja',
    'MAMAÏ',
    'мамай',
    'Janna',
    'Жанна',
    'ana',
    'Danil',
    'Chadidscha',
    'Chukhrat',
    'Schuchrat',
    'Yulia',
    'Julija',
    'Iulia',
  ])('hears a known name in %s', (token) => {
    expect(isKnown(token)).toBe(true);
  });

  it.each([
    '',
    'i',
    'ily',
    'ilyas',
    'mama',
    'mamaia',
    'ann',
    'annna-',
    'жан',
    'daniel',
    '1984',
    'шух',
    'a'.repeat(10_000),
    'susi'.repeat(10_000),
  ])('hears none in %s', (token) => {
    expect(isKnown(token)).toBe(false);
  });

  it('hears what one of the keys of a token says, and nothing else', () => {
    const letters = fc.constantFrom(...'abdegiklmnoruvyzhjаеийлнюяь');
    const word = fc.array(letters, { minLength: 1, maxLength: 7 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), word, (known, token) => {
        const keys = known.flatMap(tokenKeys);
        const isSaid = tokenKeys(token).some((key) => keys.includes(key));
        expect(readAmong(keys)(token)).toBe(isSaid);
      }),
      { numRuns: 2_000 },
    );
  });

  it('hears also what comes late among very many readings', () => {
    const known = mainKey('gavagala');
    expect(tokenKeys('qawaqala')).not.toContain(known);
    expect(readAmong([known])('qawaqala')).toBe(true);
  });
});
