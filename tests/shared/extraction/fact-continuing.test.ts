/** Acts whose subject the neighbouring sentences tell: groups that get names, appeals, pronouns. */

import { describe, expect, it } from 'vitest';
import { extracted } from '#tests/shared/extraction/found.ts';

/** Type and name of what the text tells, in its order. */
const told = (text: string): string[] => {
  const { clusters, facts } = extracted(text);
  return facts.map(
    ({ type, person, group }) =>
      `${type} ${clusters.find(({ id }) => id === person)?.name ?? group ?? '-'}`,
  );
};

describe('people who are only counted', () => {
  it.each([
    [
      'A court sentenced two journalists to seven years in prison on 5 May 2020.',
      'It found Ada Lind and Olga Brenner guilty of espionage.',
      ['Ada Lind', 'Olga Brenner'],
    ],
    [
      'Zwei Journalisten wurden am 5. Mai 2020 zu sieben Jahren Haft verurteilt.',
      'Das Gericht sprach Karl Brenner und Klara Weber der Spionage schuldig.',
      ['Karl Brenner', 'Klara Weber'],
    ],
    [
      'Zwei Journalisten, die über die Wahl schrieben, wurden zu sieben Jahren Haft verurteilt.',
      'Das Gericht sprach Karl Brenner und Klara Weber am 5. Mai 2020 der Spionage schuldig.',
      ['Karl Brenner', 'Klara Weber'],
    ],
  ])('get the names told next: %s %s', (first, second, names) => {
    expect(told(`${first} ${second}`)).toEqual([
      ...names.map((name) => `sentence ${name}`),
      ...names.map((name) => `conviction ${name}`),
    ]);
  });

  it('have the grounds told with the names', () => {
    const { facts } = extracted(
      'A court sentenced two journalists to seven years in prison on 5 May 2020. ' +
        'It found Ada Lind and Olga Brenner guilty of espionage.',
    );
    expect(facts[0]).toMatchObject({ date: '2020-05-05', charges: ['espionage'] });
  });

  it.each([
    ['others than are counted', 'It found Ada Lind and Olga Brenner guilty of espionage.', 'three'],
    ['one alone', 'It found Ada Lind guilty of espionage.', 'two'],
    ['who has a term of their own', 'It sentenced Ada Lind and Olga Brenner to a year.', 'two'],
    ['another day', 'On 3 April 2019 it found Ada Lind and Olga Brenner guilty of theft.', 'two'],
  ])('do not get the names of %s', (_, second, count) => {
    const first = `A court sentenced ${count} journalists to seven years in prison on 5 May 2020.`;
    expect(told(`${first} ${second}`)[0]).toBe(`sentence ${count} journalists`);
  });
});

it('names no one of two groups that are counted', () => {
  const text =
    'Two journalists were jailed for seven years, and nine fined. ' +
    'The court found Ada Lind and Olga Brenner guilty of espionage on 5 May 2020.';
  expect(told(text)).not.toContain('sentence Ada Lind');
});

describe('what a court of appeal decides', () => {
  const person = 'Ada Lind was arrested on 5 May 2020. Ada Lind is a poet. ';
  const morel = 'Anne Morel a été arrêtée le 5 mai 2020. ';
  const brenner = 'Klara Brenner wurde am 5. Mai 2020 verhaftet. ';
  const lukina = 'Анна Лукина арестована 5 мая 2020 года. ';

  it.each([
    `${person}The government annulled the election on 6 May 2020.`,
    `${person}The ministry upheld the ban on rallies on 6 May 2020.`,
    `${person}She is pale from fasting and reduced to tears.`,
    `${morel}Le ministre a confirmé la nouvelle le 6 mai 2020.`,
    `${morel}Le maire a annulé le concert le 6 mai 2020.`,
    `${brenner}Der Ausnahmezustand wurde am 6. Mai 2020 aufgehoben.`,
    `${brenner}Die Polizei kassierte am 6. Mai 2020 ihren Pass.`,
    `${lukina}Министр отменил решение о митинге 6 мая 2020 года.`,
  ])('is no other decision: %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    [`${person}The verdict was overturned on 6 May 2020.`, 'appeal_overturned Ada Lind'],
    [`${morel}La peine a été confirmée en appel le 6 mai 2020.`, 'appeal_upheld Anne Morel'],
    [`${brenner}Das Urteil wurde am 6. Mai 2020 aufgehoben.`, 'appeal_overturned Klara Brenner'],
    [`${lukina}Верховный суд отменил приговор 6 мая 2020 года.`, 'appeal_overturned Анна Лукина'],
  ])('is told of her: %s', (text, expected) => {
    expect(told(text).at(-1)).toBe(expected);
  });

  it('holds for all whose case the sentence before tells', () => {
    const text =
      'В деле Анны Лукиной и Петра Белова новости. Верховный суд оставил приговор в силе.';
    expect(told(text)).toHaveLength(2);
  });

  it('holds for those whose appeals it rejects', () => {
    const text = 'Городской суд не удовлетворил апелляционные жалобы Анны Лукиной и Петра Белова.';
    expect(told(text)).toHaveLength(2);
    expect(told('Суд не рассматривал жалобы Анны Лукиной.')).toEqual([]);
  });

  it('is not told of one of whom no act was told', () => {
    const text =
      'King Karl Lind spoke in May. King Karl Lind is old. King Karl Lind rules. ' +
      'Police arrested Ada Brenner on 5 May 2020. The verdict was upheld on 6 May 2020.';
    expect(told(text)).not.toContain('appeal_upheld Karl Lind');
  });
});

describe('a pronoun for several', () => {
  it('stands for those told of together', () => {
    const text =
      'Ada Lind and Olga Brenner were arrested on 5 May 2020. They were charged with theft.';
    expect(told(text).slice(2)).toEqual(['charge Ada Lind', 'charge Olga Brenner']);
  });

  it.each([
    'Olaf Brenner was released on 5 May 2020. His three friends are held. They are charged with theft.',
    'Paul Morel a été libéré le 5 mai 2020. Ses amis sont détenus. Ils sont inculpés de complot.',
  ])('stands for no one alone: %s', (text) => {
    expect(told(text)).toHaveLength(1);
  });
});

describe('the object after a term and an offence', () => {
  it.each([
    'Un tribunal a condamné à deux ans de prison, pour « subversion », le militant Paul Morel.',
    'Un tribunal a condamné, le 5 mai 2020, à deux ans de prison le militant Paul Morel.',
  ])('is found: %s', (text) => {
    expect(told(text)).toEqual(['sentence Paul Morel']);
  });

  it.each([
    'Un tribunal a condamné à un an de prison pour diffamation contre le président Paul Morel.',
    'La cour a condamné à un an de prison pour outrage, né d’un article contre Paul Morel.',
  ])('is not who was offended: %s', (text) => {
    expect(told(text)).not.toContain('sentence Paul Morel');
  });
});

describe('a verb that opens a sentence', () => {
  const story =
    'Ada Lind was arrested on 6 January 2015 for a poem. She denies the charge. Her trial is near.';

  it('goes on with the person told of before', () => {
    const next = 'Sentenced to three years in prison on 9 May 2015, the poet has appealed.';
    expect(told(`${story} ${next}`)).toContain('sentence Ada Lind');
  });

  it.each([
    'Sentenced to death after a trial without lawyers\nTwo men were sentenced to death on 29 May 2015.',
    'Sentenced to death\n\nTwo men were told on 29 May 2015 that they would not be heard again.',
  ])('begins another story above a paragraph: %s', (next) => {
    expect(told(`${story}\n\n${next}`)).not.toContain('sentence Ada Lind');
  });
});

describe('a verb in a clause of purpose', () => {
  it('tells nothing that happened', () => {
    const start = 'Ивана Лукина арестовали 5 мая 2020 года.';
    const asked = 'Прокурор потребовал, чтобы Ивана Лукина приговорили к десяти годам колонии.';
    expect(told(`${start} ${asked}`)).toEqual(['arrest Ивана Лукина']);
  });

  it('leaves what stands beside it', () => {
    const judged = 'Суд приговорил Ивана Лукина к десяти годам колонии, чтобы напугать других.';
    expect(told(judged)).toEqual(['sentence Ивана Лукина']);
  });
});
