/** What persons are in a document. */

import { describe, expect, it } from 'vitest';
import { extracted } from '#tests/shared/extraction/found.ts';

/** `name: role`, with a mark for minors. */
const rolesIn = (text: string): Record<string, string> => {
  const { mentions, clusters } = extracted(text);
  return Object.fromEntries(
    clusters
      .filter(({ type }) => type === 'person')
      .map(({ id, name, role }) => {
        const told = mentions.find(({ cluster }) => cluster === id)?.reason.role;
        return [name, `${role ?? '-'}${told?.minor === true ? ' minor' : ''}`];
      }),
  );
};

describe('roles', () => {
  it.each([
    [
      'The lawyer Anna Lind said that Maria Petrenko was arrested on 5 May 2019.',
      { 'Anna Lind': 'lawyer', 'Maria Petrenko': 'affected' },
    ],
    [
      'Judge Ivan Lind sentenced Maria Petrenko to two years in prison.',
      { 'Ivan Lind': 'judge', 'Maria Petrenko': 'affected' },
    ],
    ['Her husband, Ivan Lind, is ill.', { 'Ivan Lind': 'relative' }],
    ['Ivan Lind, a spokesperson for the party, resigned.', { 'Ivan Lind': 'spokesperson' }],
    ['President Ivan Lind spoke on Monday.', { 'Ivan Lind': 'official' }],
    // Who is arrested is the person affected, whatever their trade.
    [
      'The human rights lawyer Maria Petrenko was arrested on 5 May 2019.',
      { 'Maria Petrenko': 'affected' },
    ],
    ['Maria Petrenko wrote a letter.', { 'Maria Petrenko': '-' }],
    ['Son avocate, Anne Morel, a fait une déclaration.', { 'Anne Morel': 'lawyer' }],
    ['Die Menschenrechtsanwältin Anna Lutz sprach am Montag.', { 'Anna Lutz': 'lawyer' }],
    ['Об этом сообщил адвокат Алексей Горин.', { 'Алексей Горин': 'lawyer' }],
  ])('%s', (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });

  it.each([
    ['The 15-year-old Maria Petrenko was arrested on 5 May 2019.', true],
    ['Maria Petrenko, 15, was arrested on 5 May 2019.', true],
    ['Maria Petrenko, 51, was arrested on 5 May 2019.', false],
    ['Le militant Paul Girard, 16 ans, a été arrêté.', true],
    ['Der 17-jährige Karl Brenner wurde verhaftet.', true],
    ['16-летний Алексей Горин был задержан.', true],
    ['26-летний Алексей Горин был задержан.', false],
  ])('tells who is under eighteen: %s', (text, minor) => {
    const [person] = extracted(text).mentions.filter(({ type }) => type === 'person');
    expect(person?.reason.role?.minor ?? false).toBe(minor);
  });

  it('says which words tell it', () => {
    const text = 'Her husband, Ivan Lind, is ill.';
    const [person] = extracted(text).mentions.filter(({ type }) => type === 'person');
    const [cue] = person?.reason.role?.cues ?? [];
    expect(text.slice(cue?.start, cue?.end)).toBe('husband');
  });
});
