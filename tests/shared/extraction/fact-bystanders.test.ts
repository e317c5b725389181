/** Names that stand beside an act which befell another: whose relative, critic or lawyer it was. */

import { describe, expect, it } from 'vitest';
import { extracted } from '#tests/shared/extraction/found.ts';

/** Type and name of what the text tells, in its order. */
const told = (text: string): string[] => {
  const { clusters, facts } = extracted(text);
  return facts.map(
    ({ type, person }) => `${type} ${clusters.find(({ id }) => id === person)?.name ?? '-'}`,
  );
};

describe('a name that only tells who another is', () => {
  it.each([
    'The husband of Ada Lind was arrested on 5 May 2020.',
    'Police arrested the wife of the poet Paul Lind on 5 May 2020.',
    'A court in Minsk sentenced a critic of President Paul Lind to two years in prison.',
    'Police arrested an aide to Paul Lind on 5 May 2020.',
    'Le frère de Paul Morel a été arrêté le 5 mai 2020.',
    'La police a arrêté l’épouse d’Anne Morel le 5 mai 2020.',
    'Un tribunal a condamné un opposant au président Paul Morel à deux ans de prison.',
    'Der Anwalt von Klara Brenner wurde am 5. Mai 2020 festgenommen.',
    'Klara Brenners Anwalt wurde am 5. Mai 2020 festgenommen.',
    'Die Ehefrau des Dichters Karl Brenner wurde am 5. Mai 2020 festgenommen.',
    'Ein Gericht verurteilte einen Kritiker von Präsident Karl Brenner zu zwei Jahren Haft.',
    'Полиция задержала жену Петра Лукина 5 мая 2020 года.',
    'Суд приговорил критика президента Петра Лукина к двум годам колонии.',
    'Соратника Петра Лукина приговорили к двум годам колонии.',
  ])('is not whom it befell: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['Ada Lind, wife of the poet Paul Brenner, was arrested on 5 May 2020.', 'arrest Ada Lind'],
    ['The trial of Ada Lind, a critic of the king, began on 5 May 2020.', 'trial Ada Lind'],
    [
      'The court overturned the conviction of Ada Lind on 5 May 2020.',
      'appeal_overturned Ada Lind',
    ],
    ['La police a arrêté l’opposant Paul Morel le 5 mai 2020.', 'arrest Paul Morel'],
    ['Der Anwalt Karl Brenner wurde am 5. Mai 2020 festgenommen.', 'arrest Karl Brenner'],
    ['Суд приговорил критика властей Петра Лукина к двум годам колонии.', 'sentence Петра Лукина'],
  ])('leaves whom it befell: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('leaves the one whom a pronoun stands for', () => {
    const text = 'The lawyer of Ada Lind said that she was arrested on 5 May 2020.';
    expect(told(text)).toEqual(['arrest Ada Lind']);
  });
});

describe('somebody who belongs to the one told of', () => {
  it.each([
    ['Ada Lind was arrested on 5 May 2020.', 'Her brother was arrested on 6 May 2020.'],
    ['Ada Lind was arrested on 5 May 2020.', 'Police detained her lawyer on 6 May 2020.'],
    ['Anne Morel a été arrêtée le 5 mai 2020.', 'Son frère a été arrêté le 6 mai 2020.'],
    ['Klara Brenner wurde am 5. Mai 2020 verhaftet.', 'Am 6. Mai wurde ihr Anwalt verhaftet.'],
    ['Анна Лукина арестована 5 мая 2020 года.', 'Её брат арестован 6 мая 2020 года.'],
    ['Анна Лукина арестована 5 мая 2020 года.', '6 мая 2020 года задержали её мужа.'],
  ])('%s %s', (first, second) => {
    expect(told(`${first} ${second}`)).toHaveLength(1);
  });

  it.each([
    'Her lawyer said she was released on 6 May 2020.',
    'She was released on 6 May 2020 with her husband.',
  ])('does not hide what befell her: %s', (text) => {
    expect(told(`Ada Lind was arrested on 5 May 2020. ${text}`)).toEqual([
      'arrest Ada Lind',
      'release Ada Lind',
    ]);
  });
});

it('tells nothing of the last name where many are spoken of', () => {
  const text = 'Karl Brenner spricht. Die Gruppe zählt die verurteilten Journalisten in Minsk.';
  expect(told(text)).toEqual([]);
});
