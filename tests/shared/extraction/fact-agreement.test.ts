/** Whom an act cannot have befallen: a verb that does not agree, a doer, somebody nobody found. */

import { describe, expect, it } from 'vitest';
import { extracted } from '#tests/shared/extraction/found.ts';

/** `type | name or group | date`, in the order they are told. */
const told = (text: string): string[] => {
  const { clusters, facts } = extracted(text);
  return facts.map(({ type, person, group, date }) => {
    const name = clusters.find(({ id }) => id === person)?.name ?? group ?? '-';
    return `${type} | ${name} | ${date ?? '-'}`;
  });
};

describe('a verb in the plural', () => {
  it.each([
    [
      'The poet Ada Lind and her students were arrested on 5 May 2019.',
      ['arrest | Ada Lind | 2019-05-05'],
    ],
    [
      'Klara Brenner und drei Schüler wurden am 5. Mai 2019 festgenommen.',
      ['arrest | Klara Brenner | 2019-05-05'],
    ],
    [
      'Мария Белова и её ученики были задержаны 5 мая 2019 года.',
      ['arrest | Мария Белова | 2019-05-05'],
    ],
  ])('tells of one whom a word joins to others: %s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  it.each([
    'Ada Lind wrote that, on 5 May 2019, students of hers were arrested.',
    'Nach dem Konzert von Klara Brenner wurden am 5. Mai 2019 Gäste festgenommen.',
    'После концерта Марии Беловой задержаны гости, это было 5 мая 2019 года.',
  ])('tells of nobody alone: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('who did it', () => {
  it.each([
    ['Олег Лукин помиловал 5 мая 2019 года многих.', []],
    ['Олега Лукина помиловал 5 мая 2019 года президент.', ['pardon | Олег Лукин | 2019-05-05']],
    ['Олег Лукин был задержан 5 мая 2019 года.', ['arrest | Олег Лукин | 2019-05-05']],
    ['Олег Лукин вышел на свободу 5 мая 2019 года.', ['release | Олег Лукин | 2019-05-05']],
    ['Как пишет Олег Лукин, гостей суд оправдал 5 мая 2019 года.', []],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('somebody whom no rule has found', () => {
  const lead = 'Klara Brenner wurde am 5. Mai 2019 festgenommen. Brenner ist Autorin.';
  const head = 'arrest | Klara Brenner | 2019-05-05';

  it.each([
    ['Am 6. Juni 2019 wurde Meriam Yehya Nasrin aus dem Gefängnis entlassen.', [head]],
    [
      'Am 6. Juni 2019 wurde sie aus dem Gefängnis entlassen.',
      [head, 'release | Klara Brenner | 2019-06-06'],
    ],
  ])('takes the place of the one named before: %s', (text, facts) => {
    expect(told(`${lead} ${text}`)).toEqual(facts);
  });
});

describe('those counted before', () => {
  const lead = 'Ada Lind, Olga Brenner and Ivan Petrov ran a paper.';
  const each = (type: string) =>
    ['Ada Lind', 'Olga Brenner', 'Ivan Petrov'].map((name) => `${type} | ${name} | 2019-05-05`);

  it.each([
    ['The three editors were arrested on 5 May 2019.', each('arrest')],
    ['A court acquitted the three editors on 5 May 2019.', each('acquittal')],
    ['The four editors were arrested on 5 May 2019.', []],
    ['A court acquitted the two guards on 5 May 2019.', []],
  ])('%s', (text, facts) => {
    expect(told(`${lead} ${text}`)).toEqual(facts);
  });
});
