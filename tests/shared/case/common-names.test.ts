import { describe, expect, test } from 'vitest';
import { commonNames } from '#shared/case/common-names.ts';
import { confirmed } from '#tests/support/told-facts.ts';

const named = (type: string, name: string, subject: string) => ({
  ...confirmed('d', type, name, { name, country: null }),
  subject,
});

describe('the common name', () => {
  const ada = named('person', 'Ada Lind', 'ada');
  const russian = named('person', 'Ада Линд', 'ada');
  const boris = named('person', 'Boris Lind', 'boris');
  const court = named('court', 'Court of Lind', 'ada');
  const charge = confirmed('d', 'charge', 'libel', { code: 'libel' });
  const nameOf = commonNames([russian, ada, ada, boris, court, charge]);

  test.each([
    ['of a person written in two scripts is that of most mentions', russian, 'Ada Lind'],
    ['of a person written in one way is that', boris, 'Boris Lind'],
    ['is never that of another type', court, 'Court of Lind'],
    ['is none for what has no name', charge, null],
    ['is none for nobody', undefined, null],
  ])('%s', (_, one, expected) => {
    expect(nameOf(one)).toBe(expected);
  });
  test('is the first where two are as frequent', () => {
    expect(commonNames([russian, ada])(ada)).toBe('Ада Линд');
  });
});
