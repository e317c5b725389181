/** The day of an act that is told without one: where the text tells it elsewhere. */

import { describe, expect, it } from 'vitest';
import { extracted } from '#tests/shared/extraction/found.ts';

/** `type | name or group | date | charges`, in the order they are told. */
const told = (text: string): string[] => {
  const { clusters, facts } = extracted(text);
  return facts.map(({ type, person, group, date, charges }) => {
    const name = clusters.find(({ id }) => id === person)?.name ?? group ?? '-';
    return [type, name, date ?? '-', charges.join(' ')].join(' | ');
  });
};

describe('a day told for somebody not named yet', () => {
  it.each([
    [
      'A court in Baku jailed two bloggers for espionage on 5 May 2019. Ada Lind was given six years in prison.',
      'sentence | Ada Lind | 2019-05-05 | espionage',
    ],
    [
      'Ein Gericht in Minsk hat am 5. Mai 2019 eine Autorin verurteilt. Klara Brenner erhielt sechs Jahre Haft.',
      'sentence | Klara Brenner | 2019-05-05 | ',
    ],
    [
      'Un tribunal a ordonné le 5 mai 2019 la libération conditionnelle d’une poète. La libération conditionnelle de la poète Anne Morel a été saluée.',
      'release | Anne Morel | 2019-05-05 | ',
    ],
  ])('%s', (text, fact) => {
    expect(told(text)).toContain(fact);
  });

  it.each([
    [
      'another term',
      'A court in Baku jailed a blogger for two years on 5 May 2019. Ada Lind, Olga Brenner and Ivan Petrov were given six years in prison.',
      'sentence | Ada Lind | - | ',
    ],
    [
      'an earlier judgment',
      'A court in Baku jailed two bloggers for espionage on 5 May 2019. Ada Lind had been sentenced to six years in prison earlier.',
      'sentence | Ada Lind | - | ',
    ],
  ])('is not that of %s', (_, text, fact) => {
    expect(told(text)).toContain(fact);
  });
});

describe('the verdict that a text reports', () => {
  it.each([
    [
      'the only one it tells of',
      'The court in Baku read out the verdict on 5 May 2019. Many came.\n\nIt rained.\n\nThe hall was full.\n\nNobody spoke.\n\nAda Lind was sentenced to six years in prison.',
      'sentence | Ada Lind | 2019-05-05 | ',
    ],
    [
      'what its opening says was reported on a weekday',
      '3. März 2023\n\nKlara Brenner wurde von einem Gericht in Minsk zu sechs Jahren Haft verurteilt. Das berichtete eine Agentur am Freitag.',
      'sentence | Klara Brenner | 2023-03-03 | ',
    ],
    [
      'the report after a comma',
      '3. März 2023\n\nEin Gericht in Minsk hat Klara Brenner zu sechs Jahren Haft verurteilt. Sie sei der Spionage schuldig gesprochen worden, meldete die Agentur am Freitag.',
      'conviction | Klara Brenner | 2023-03-03 | espionage',
    ],
  ])('%s', (_, text, fact) => {
    expect(told(text)).toContain(fact);
  });

  it.each([
    [
      'with the day of another by name',
      'Ada Lind was sentenced to six years in prison on 5 May 2019. Many came.\n\nIt rained.\n\nThe hall was full.\n\nOlga Brenner was jailed for two years.',
      'sentence | Olga Brenner | - | ',
    ],
    [
      'with two days',
      'The court read out the verdict on 5 May 2019. It rained.\n\nThe court in Baku read out a verdict on 6 June 2020.\n\nIt rained.\n\nThe hall was full.\n\nAda Lind was sentenced to six years in prison.',
      'sentence | Ada Lind | - | ',
    ],
    [
      'with an appeal',
      'The court in Baku read out the verdict on 5 May 2019. It rejected the appeal of Ada Lind.\n\nIt rained.\n\nThe hall was full.\n\nAda Lind was sentenced to six years in prison.',
      'sentence | Ada Lind | - | ',
    ],
  ])('tells no day %s', (_, text, fact) => {
    expect(told(text)).toContain(fact);
  });
});
