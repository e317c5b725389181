/** What belongs to one judgment, whom it befell, and what an arrest was for. */

import { describe, expect, it } from 'vitest';
import { extracted } from '#tests/shared/extraction/found.ts';

/** `type | name | date | charges | articles`, in the order they are told. */
const told = (text: string): string[] => {
  const { clusters, facts } = extracted(text);
  return facts.map(({ type, person, date, charges, articles }) =>
    [
      type,
      clusters.find(({ id }) => id === person)?.name ?? '-',
      date ?? '-',
      charges.join(' '),
      articles.map(({ article }) => article).join(' '),
    ].join(' | '),
  );
};

describe('one judgment', () => {
  it.each([
    [
      'a conviction and a sentence without a day',
      'Ada Lind was found guilty of espionage under Article 275. The court sentenced her to six years in prison.',
      ['conviction | Ada Lind | - | espionage | 275', 'sentence | Ada Lind | - | espionage | 275'],
    ],
    [
      'the day that the next sentence tells',
      'The court found Ada Lind guilty of espionage. It sentenced her to six years in prison on 5 May 2019.',
      [
        'conviction | Ada Lind | 2019-05-05 | espionage | ',
        'sentence | Ada Lind | 2019-05-05 | espionage | ',
      ],
    ],
    [
      'two sentences without a day: nobody can tell to which an offence belongs',
      'Ada Lind was found guilty of espionage. She was sentenced to six years in prison.\n\nShe was fined 300 euros for slander.',
      [
        'conviction | Ada Lind | - | espionage | ',
        'sentence | Ada Lind | - |  | ',
        'sentence | Ada Lind | - | slander | ',
      ],
    ],
    [
      'the day and the court of the sentence before',
      'The verdict was read out by the Baku City Court on 5 May 2019. Ada Lind was found guilty of espionage.',
      ['conviction | Ada Lind | 2019-05-05 | espionage | '],
    ],
    [
      'an offence without a penalty',
      'Paul Girard a été condamné en 2013 pour blanchiment d’argent.',
      ['conviction | Paul Girard | 2013 | money_laundering | '],
    ],
    [
      'an offence with a penalty',
      'Paul Girard a été condamné en 2013 à deux ans de prison pour blanchiment d’argent.',
      ['sentence | Paul Girard | 2013 | money_laundering | '],
    ],
  ])('%s', (_, text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('whom a court judged', () => {
  it.each([
    [
      'a date between commas parts the verb from its object in no language',
      'La cour d’appel a condamné, le 16 mai 2023, la poète Anne Morel à cinq ans de prison.',
      ['sentence | Anne Morel | 2023-05-16 |  | '],
    ],
    [
      'the killed is not the convicted',
      'Im Prozess um den Mord an dem früheren Bürgermeister Karl Weber hat das Gericht den Angeklagten am 5. Mai 2019 verurteilt.',
      [],
    ],
    [
      'the killer is',
      'Georg Brenner wurde am 5. Mai 2019 wegen des Mordes an Karl Weber zu lebenslanger Haft verurteilt.',
      ['sentence | Georg Brenner | 2019-05-05 | homicide | '],
    ],
    [
      'the English killed',
      'A man was sentenced to ten years in prison on 5 May 2019 for the murder of the poet Ada Lind.',
      [],
    ],
  ])('%s', (_, text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});

describe('what an arrest was for', () => {
  it.each([
    [
      'Ada Lind was arrested on 5 May 2019 on charges of drug trafficking (Article 234 of the Criminal Code).',
      ['arrest | Ada Lind | 2019-05-05 | drug_offence | 234'],
    ],
    [
      'Karl Brenner wurde am 5. Mai 2019 wegen Steuerhinterziehung festgenommen.',
      ['arrest | Karl Brenner | 2019-05-05 | tax_evasion | '],
    ],
    // What another act was for is not what the arrest was for.
    [
      'Ada Lind was arrested on 5 May 2019 and convicted of tax evasion on 6 June 2020.',
      [
        'arrest | Ada Lind | 2019-05-05 |  | ',
        'conviction | Ada Lind | 2020-06-06 | tax_evasion | ',
      ],
    ],
  ])('%s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
});
