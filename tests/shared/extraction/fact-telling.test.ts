/** Ways of telling whom an act befell and when, beside a name before its verb. */

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

const lead = 'Maria Petrenko was arrested on 5 May 2019. Petrenko is a poet.';
const head = 'arrest | Maria Petrenko | 2019-05-05';

describe('those held', () => {
  it.each([
    ['Maria Petrenko has been detained since 5 May 2019.', 'Maria Petrenko'],
    ['Maria Petrenko has been held in custody since 5 May 2019.', 'Maria Petrenko'],
    ['Depuis le 5 mai 2019, la militante Marie Perrin est détenue.', 'Marie Perrin'],
    ['Die Autorin Klara Brenner sitzt seit dem 5. Mai 2019 in Haft.', 'Klara Brenner'],
    ['Der Autor Karl Brenner ist seit dem 5. Mai 2019 inhaftiert.', 'Karl Brenner'],
    ['Активистка Мария Белова находится в СИЗО с 5 мая 2019 года.', 'Мария Белова'],
  ])('%s', (text, name) => {
    expect(told(text)).toEqual([`detention | ${name} | 2019-05-05`]);
  });

  it.each([
    ['an arrest told too', `${lead} She has been in custody since 5 May 2019.`, [head]],
    ['a place', 'Maria Petrenko worked in a prison in May 2019.', []],
    ['a place since a year', 'Since 2019 the prison has had a library, Maria Petrenko said.', []],
  ])('are no other detention: %s', (_, text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('one of many', () => {
  it.each([
    [
      'Maria Petrenko was among 16 people arrested on 5 May 2019.',
      'arrest | Maria Petrenko | 2019-05-05',
    ],
    [
      'Among those arrested on 5 May 2019 was Maria Petrenko.',
      'arrest | Maria Petrenko | 2019-05-05',
    ],
    [
      'Unter den am 5. Mai 2019 Festgenommenen war Klara Brenner.',
      'arrest | Klara Brenner | 2019-05-05',
    ],
    ['Среди задержанных 5 мая 2019 года — поэт Иван Лукин.', 'arrest | Иван Лукин | 2019-05-05'],
  ])('%s', (text, fact) => {
    expect(told(text)).toEqual([fact]);
  });

  it.each([
    'Число задержанных растёт, сообщил поэт Иван Лукин.',
    'Die Festgenommenen warten, sagte Klara Brenner.',
    'Maria Petrenko said that 16 people were arrested.',
  ])('not in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the one told of before', () => {
  it.each([
    [
      'Klara Brenner lebt in Minsk. Die Produzentin wurde am 5. Mai 2019 festgenommen.',
      ['arrest | Klara Brenner | 2019-05-05'],
    ],
    [
      'Marie Perrin vit à Minsk. La quadragénaire a été arrêtée le 5 mai 2019.',
      ['arrest | Marie Perrin | 2019-05-05'],
    ],
    [
      'Maria Petrenko lives in Minsk. The mechanic was arrested on 5 May 2019.',
      ['arrest | Maria Petrenko | 2019-05-05'],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  it.each([
    ['a thing', `${lead} The newspaper was banned for two years on 6 June 2019.`],
    ['a relative', `${lead} The brother was arrested on 6 June 2019.`],
    ['people', `${lead} The protesters were arrested on 6 June 2019.`],
  ])('is not %s', (_, text) => {
    expect(told(text)).toEqual([head]);
  });

  it('is nobody who is named only later', () => {
    const story = 'The rally was long. Many came. It rained. Then it was over. ';
    const later = 'Maria Petrenko came late. Maria Petrenko is a poet. Maria Petrenko left.';
    expect(told(`${story}She was arrested on 5 May 2019. ${later}`)).toEqual([]);
  });

  it('are both where a French pronoun says so', () => {
    const text =
      'Le 5 mai 2019, le tribunal de Lyon a condamné Anne Morel et Paul Girard à un an de prison. ' +
      'Le tribunal les a reconnus coupables de diffamation.';
    expect(told(text).filter((line) => line.startsWith('conviction'))).toEqual([
      'conviction | Anne Morel | 2019-05-05',
      'conviction | Paul Girard | 2019-05-05',
    ]);
  });
});

describe('who acts and whom it befalls', () => {
  it.each([
    [
      'On 5 May 2019 President Pavel Marchenko granted royal pardons to Maria Petrenko.',
      ['pardon | Maria Petrenko | 2019-05-05'],
    ],
    [
      'Le 5 mai 2019, le juge Luc Essomb a condamné la poète Anne Morel à un an de prison.',
      ['sentence | Anne Morel | 2019-05-05'],
    ],
    [
      'On 5 May 2019 a court sentenced the editor of a weekly, Maria Petrenko, to a year in prison.',
      ['sentence | Maria Petrenko | 2019-05-05'],
    ],
    [
      'Суд признал виновной лидера «Утра» Марию Белову в клевете 5 мая 2019 года.',
      ['conviction | Мария Белова | 2019-05-05'],
    ],
    [
      'Karl Brenner war am 5. Mai 2019 bei einer Feier für den Aktivisten Jan Weber festgenommen worden.',
      ['arrest | Karl Brenner | 2019-05-05'],
    ],
    [
      'On 5 May 2019 the Baku City Court sentenced Anna Kovalenko.',
      ['sentence | Anna Kovalenko | 2019-05-05'],
    ],
    ['The court sentenced Anna Kovalenko.', []],
    [
      'On 5 May 2019 police arrested 33-year-old musician Anna Kovalenko.',
      ['arrest | Anna Kovalenko | 2019-05-05'],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  it.each([
    ['Anna Kovalenko was held without charge and released on 5 May 2019.', 1],
    ['Karl Brenner muss aus dem Lager, in dem er seit Tagen sitzt, freigelassen werden.', 0],
    ['Anna Kovalenko left without being arrested.', 0],
  ])('%s', (text, count) => {
    expect(told(text)).toHaveLength(count);
  });
});

describe('the day of an act', () => {
  it.each([
    [
      'Karl Brenner war am 5. Mai 2019 entlassen worden, zwei Tage später jedoch ohne Anklage erneut verhaftet worden.',
      ['release | Karl Brenner | 2019-05-05', 'arrest | Karl Brenner | 2019-05-07'],
    ],
    [
      'Anna Kovalenko was fined 500 euros for libel. Neighbours came. Nobody spoke. Then it rained. On 5 May 2019 Anna Kovalenko was found guilty of libel.',
      ['sentence | Anna Kovalenko | 2019-05-05', 'conviction | Anna Kovalenko | 2019-05-05'],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('what an act is about', () => {
  const charges = (text: string) =>
    extracted(text).facts.map(({ type, charges: codes }) => [type, ...codes].join(' '));

  it('is told after its verb', () => {
    expect(
      charges(
        'Anna Kovalenko was sentenced to six days in prison for arson, and was charged with libel on 5 May 2019.',
      ),
    ).toEqual(['sentence arson', 'charge libel']);
    expect(
      charges('Anna Kovalenko was found guilty and sentenced to two years in prison for arson.'),
    ).toEqual(['conviction arson', 'sentence arson']);
  });

  it('is no other verb’s', () => {
    expect(
      charges('Anna Kovalenko was jailed for two years for libel and charged on 5 May 2019.'),
    ).toEqual(['sentence libel', 'charge']);
  });
});

describe('several told of before', () => {
  it.each([
    [
      'Karl Brenner und Klara Weber wurden am 5. Mai 2019 von Präsident Jan Hollmann begnadigt. Sie waren zusammen mit Olga Lind am 3. März 2018 zu drei Jahren Haft verurteilt worden.',
      [
        'pardon | Karl Brenner | 2019-05-05',
        'pardon | Klara Weber | 2019-05-05',
        'sentence | Karl Brenner | 2018-03-03',
        'sentence | Klara Weber | 2018-03-03',
        'sentence | Olga Lind | 2018-03-03',
      ],
    ],
    [
      'Anne Morel et Paul Girard ont été arrêtés le 3 mars 2018. Les deux journalistes ont été libérés le 5 mai 2019.',
      [
        'arrest | Anne Morel | 2018-03-03',
        'arrest | Paul Girard | 2018-03-03',
        'release | Anne Morel | 2019-05-05',
        'release | Paul Girard | 2019-05-05',
      ],
    ],
    [
      'Maria Petrenko, Ivan Lind, and other activists were detained on 5 May 2019.',
      ['arrest | Maria Petrenko | 2019-05-05', 'arrest | Ivan Lind | 2019-05-05'],
    ],
    [
      'On 5 May 2019 a court jailed two bloggers. Maria Petrenko was sentenced to two years in prison and Ivan Lind was given three years in prison.',
      [
        'sentence | two bloggers | 2019-05-05',
        'sentence | Maria Petrenko | 2019-05-05',
        'sentence | Ivan Lind | 2019-05-05',
      ],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('what is told only in passing', () => {
  it.each([
    ['Maria Petrenko is ready to see the sentence overturned.', []],
    [
      'On 5 May 2019 the court rejected an appeal by Maria Petrenko against the sentence.',
      ['appeal_upheld | Maria Petrenko | 2019-05-05'],
    ],
    ['Maria Petrenko spoke about the two months of May 2019.', []],
    ['Judge Ivan Lind handed down the verdict on 5 May 2019.', []],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });

  it('has no day of another verb', () => {
    const text =
      'Maria Petrenko had been arrested at home, before she was convicted of libel on 5 May 2019.';
    expect(told(text)).toEqual([
      'arrest | Maria Petrenko | -',
      'conviction | Maria Petrenko | 2019-05-05',
    ]);
  });
});

describe('words by which acts are told', () => {
  it.each([
    ['The poet Ada Lind was taken into police custody on 5 May 2019.', 'arrest'],
    ['The poet Ada Lind was placed under house arrest on 5 May 2019.', 'detention'],
    ['La poète Anne Morel a été appréhendée le 5 mai 2019.', 'arrest'],
    ['Le pourvoi d’Anne Morel a été rejeté le 5 mai 2019.', 'appeal_upheld'],
    ['Die Autorin Klara Brenner durfte am 5. Mai 2019 das Gefängnis verlassen.', 'release'],
    ['Полиция задержала поэта Ивана Лукина 5 мая 2019 года.', 'arrest'],
    ['Поэта Ивана Лукина поместили под домашний арест 5 мая 2019 года.', 'detention'],
  ])('%s', (text, type) => {
    expect(told(text).map((fact) => fact.split(' | ')[0])).toEqual([type]);
  });

  it.each([
    'The poet Ada Lind said on 5 May 2019 that the house was under arrest.',
    'Le recours de la ville a été rejeté le 5 mai 2019.',
    'Die Wärter haben am 5. Mai 2019 das Gefängnis verlassen.',
    'Полиция задержала поезд 5 мая 2019 года.',
  ])('and not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
