/** Acts on several persons, in clauses about a name, and on others than those named. */

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

describe('unnamed people', () => {
  it.each([
    ['Some 40 people were detained on 4 May 2021.', 'Some 40 people', '2021-05-04'],
    ['On 4 May 2021, three journalists were arrested in Minsk.', 'three journalists', '2021-05-04'],
    [
      'Dozens of students and teachers were arrested on 4 May 2021.',
      'Dozens of students and teachers',
      '2021-05-04',
    ],
    [
      'Au moins 40 personnes ont été arrêtées le 4 mai 2021.',
      'Au moins 40 personnes',
      '2021-05-04',
    ],
    ['Etwa 40 Menschen wurden am 4. Mai 2021 festgenommen.', 'Etwa 40 Menschen', '2021-05-04'],
    [
      'Am 4. Mai 2021 wurden mindestens 40 Menschen festgenommen.',
      'mindestens 40 Menschen',
      '2021-05-04',
    ],
    ['Около 40 человек были задержаны 4 мая 2021 года.', 'Около 40 человек', '2021-05-04'],
    ['4 мая 2021 года около 40 человек задержаны в Минске.', 'около 40 человек', '2021-05-04'],
  ])('%s', (text, group, date) => {
    expect(told(text).map((line) => line.replace(/^(arrest|detention)/, 'act'))).toEqual([
      `act | ${group} | ${date}`,
    ]);
  });

  it.each([
    ['those who act', 'Two officers arrested Maria Petrenko on 4 May 2021.'],
    ['days', 'Three days later, on 4 May 2021, Maria Petrenko was arrested.'],
    ['company of someone named', 'Maria Petrenko and two colleagues were arrested on 4 May 2021.'],
    ['named ones', 'Two activists Maria Petrenko and Ivan Lind were arrested on 4 May 2021.'],
    ['things', 'Two laptops were taken and Maria Petrenko was arrested on 4 May 2021.'],
    ['those who act, in Russian', '4 мая 2021 года двое полицейских задержали Марию Петренко.'],
  ])('are not %s', (_, text) => {
    expect(told(text).length).toBeGreaterThan(0);
    expect(told(text).filter((line) => !/Maria|Ivan|Мари/.test(line))).toEqual([]);
  });
});

describe('several persons', () => {
  it.each([
    [
      'Maria Petrenko and Ivan Lind were arrested on 5 May 2019.',
      ['arrest | Maria Petrenko | 2019-05-05', 'arrest | Ivan Lind | 2019-05-05'],
    ],
    [
      'Maria Petrenko, 40, and her brother Ivan Lind were arrested on 5 May 2019. They were released on 7 May 2019.',
      [
        'arrest | Maria Petrenko | 2019-05-05',
        'arrest | Ivan Lind | 2019-05-05',
        'release | Maria Petrenko | 2019-05-07',
        'release | Ivan Lind | 2019-05-07',
      ],
    ],
    [
      'Le militant Paul Girard, 40 ans, et la journaliste Anne Morel, 29 ans, ont été arrêtés le 6 août 2014.',
      ['arrest | Paul Girard | 2014-08-06', 'arrest | Anne Morel | 2014-08-06'],
    ],
    [
      'Les militant·e·s Paul Girard et Anne Morel ont été arrêté·e·s le 6 août 2014. Le 8 août, ils ont été libéré-e-s.',
      [
        'arrest | Paul Girard | 2014-08-06',
        'arrest | Anne Morel | 2014-08-06',
        'release | Paul Girard | 2014-08-08',
        'release | Anne Morel | 2014-08-08',
      ],
    ],
    [
      'Maria Petrenko and two colleagues were arrested on 5 May 2019.',
      ['arrest | Maria Petrenko | 2019-05-05'],
    ],
    [
      'Paul Girard et deux collègues ont été arrêtés le 6 août 2014.',
      ['arrest | Paul Girard | 2014-08-06'],
    ],
    [
      'Am 13. April 2023 wurden der Anwalt Karl Brenner und seine Frau Eva Brenner-Lutz festgenommen.',
      ['arrest | Karl Brenner | 2023-04-13', 'arrest | Eva Brenner-Lutz | 2023-04-13'],
    ],
    [
      'Журналиста Алексея Горина и активистку Ольгу Белову задержали 4 марта 2021 года.',
      ['arrest | Алексей Горин | 2021-03-04', 'arrest | Ольга Белова | 2021-03-04'],
    ],
    [
      'Karl Brenner war zusammen mit dem Redakteur Georg Weber 2015 angeklagt worden. Sie wurden am 4. Mai 2016 freigesprochen.',
      [
        'charge | Karl Brenner | 2015',
        'charge | Georg Weber | 2015',
        'acquittal | Karl Brenner | 2016-05-04',
        'acquittal | Georg Weber | 2016-05-04',
      ],
    ],
    [
      'Karl Brenner wurde am 7. Juni 2011 mit drei weiteren Männern festgenommen.',
      ['arrest | Karl Brenner | 2011-06-07'],
    ],
    [
      'Maria Petrenko, President Ivan Lind’s fiercest critic, was arrested in January 2021.',
      ['arrest | Maria Petrenko | 2021-01'],
    ],
    // Who only speaks, judges or is talked of is not told together with the other.
    [
      'Maria Petrenko was arrested on 5 May 2019, Ivan Lind said.',
      ['arrest | Maria Petrenko | 2019-05-05'],
    ],
    [
      'Maria Petrenko, a critic of Ivan Lind, was arrested on 5 May 2019.',
      ['arrest | Maria Petrenko | 2019-05-05'],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('penalties of several persons', () => {
  const sentenced = (text: string): string[] => {
    const { clusters, facts } = extracted(text);
    return facts.map(({ type, person, penalties }) => {
      const name = clusters.find(({ id }) => id === person)?.name ?? '-';
      return `${type} | ${name} | ${penalties.map(({ duration }) => duration).join(' ')}`;
    });
  };

  it.each([
    [
      'Ada Lind, Olga Weber and Karl Brand were sentenced to five, seven and nine years in prison.',
      ['sentence | Ada Lind | P5Y', 'sentence | Olga Weber | P7Y', 'sentence | Karl Brand | P9Y'],
    ],
    [
      'Karl Brenner und Georg Weber wurden zu 20 und 19 Jahren Haft verurteilt.',
      ['sentence | Karl Brenner | P20Y', 'sentence | Georg Weber | P19Y'],
    ],
    [
      'Paul Girard et Anne Morel ont été condamnés à trois et cinq ans de prison.',
      ['sentence | Paul Girard | P3Y', 'sentence | Anne Morel | P5Y'],
    ],
    [
      'Алексея Горина приговорили к семи годам колонии, Ольгу Белову и Игоря Лукина — к пяти годам колонии.',
      [
        'sentence | Алексей Горин | P7Y',
        'sentence | Ольга Белова | P5Y',
        'sentence | Игорь Лукин | P5Y',
      ],
    ],
    ['Суд арестовал на пять суток активиста Алексея Горина.', ['sentence | Алексей Горин | P5D']],
    ['Суд арестовал на два месяца активиста Алексея Горина.', ['detention | Алексей Горин | P2M']],
    [
      'Алексей Горин был приговорен к 19 годам заключения, Ольга Белова — к 18 годам, Игорь Лукин — к 12 годам.',
      [
        'sentence | Алексей Горин | P19Y',
        'sentence | Ольга Белова | P18Y',
        'sentence | Игорь Лукин | P12Y',
      ],
    ],
    [
      'The court sentenced Ada Lind to five years in prison and Karl Brand to three years.',
      ['sentence | Ada Lind | P5Y', 'sentence | Karl Brand | P3Y'],
    ],
    [
      'Ada Lind was sentenced to five years in prison. Karl Brand was jailed two years ago.',
      ['sentence | Ada Lind | P5Y', 'sentence | Karl Brand | '],
    ],
    [
      'Ada Lind spoke.\n\nOn 5 May 2019 the court sentenced eight officers to five years in prison.',
      ['sentence | - | P5Y'],
    ],
    // Terms of two kinds, or fewer than the names, are those of all.
    [
      'Ada Lind and Olga Weber were sentenced to five years in prison and fined 300 euros.',
      ['sentence | Ada Lind | P5Y ', 'sentence | Olga Weber | P5Y '],
    ],
    [
      'Ada Lind was sentenced to five years in prison and two years in exile.',
      ['sentence | Ada Lind | P5Y'],
    ],
  ])('%s', (text, facts) => {
    expect(sentenced(text)).toEqual(facts);
  });
});

describe('the date of the own clause', () => {
  it.each([
    [
      'Maria Petrenko, who was arrested in March 2018, was released on 5 May 2019.',
      ['arrest | Maria Petrenko | 2018-03', 'release | Maria Petrenko | 2019-05-05'],
    ],
    [
      'Am 5. Mai 2019 wurde Karl Brenner, der im März 2018 verhaftet worden war, freigelassen.',
      ['arrest | Karl Brenner | 2018-03', 'release | Karl Brenner | 2019-05-05'],
    ],
    [
      'On 23 February 2017 the Minsk City Court convicted Maria Petrenko of assault during the 2013 protest, sentencing her to 30 months in prison.',
      ['conviction | Maria Petrenko | 2017-02-23', 'sentence | Maria Petrenko | 2017-02-23'],
    ],
    [
      'Anna Lutz lebt in Minsk. Seit ihrer Festnahme im Oktober 2020 ist Anna Lutz krank.',
      ['arrest | Anna Lutz | 2020-10'],
    ],
    [
      'Sentenced to five years in prison, Maria Petrenko said on 2 April 2025 that she would appeal.',
      ['sentence | Maria Petrenko | -', 'appeal | Maria Petrenko | 2025-04-02'],
    ],
    [
      'La cour a prononcé le 1er juillet 2025 son verdict. Paul Girard est condamné à cinq ans de prison.',
      ['sentence | Paul Girard | 2025-07-01'],
    ],
    [
      'Maria Petrenko was not charged until 21 November 1995.',
      ['charge | Maria Petrenko | 1995-11-21'],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('acts on others', () => {
  it.each([
    'Maria Petrenko spoke for three others convicted for the protest.',
    'Maria Petrenko said that people were arrested on 5 May 2019.',
    'Anna Kovalenko was fined instead of being released.',
    'Если суд оставит приговор без изменений, Алексея Горина отправят в колонию.',
    'Paul Girard craint son arrestation.',
  ])('%s', (text) => {
    expect(told(text).filter((fact) => !fact.startsWith('sentence'))).toEqual([]);
  });

  it('takes who a report opens with for who it goes on to name', () => {
    const text =
      'A court has sentenced one of the best-known critics of the government to six years in prison.\n\n' +
      'Maria Petrenko, 53, was arrested in March 2018. Maria Petrenko is a poet.';
    expect(told(text)).toEqual([
      'sentence | Maria Petrenko | -',
      'arrest | Maria Petrenko | 2018-03',
    ]);
  });
});
