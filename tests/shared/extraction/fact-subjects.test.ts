/** Whom an act befell, where, and by which court: cases that a name beside the verb does not settle. */

import { describe, expect, it } from 'vitest';
import { extracted } from '#tests/shared/extraction/found.ts';

const nameOf = (text: string, type: string): string | null | undefined => {
  const { clusters, facts } = extracted(text);
  const fact = facts.find((one) => one.type === type);
  if (fact === undefined) return undefined;
  return clusters.find(({ id }) => id === fact.person)?.name ?? fact.group;
};

const person = 'Pavel Marchenko was arrested in Minsk on 4 May 2021. Marchenko is a teacher.\n\n';

describe('the person concerned', () => {
  it.each([
    [
      'a lawyer who announces',
      `${person}His lawyer, Olga Petrova, said that he would appeal.`,
      'appeal',
    ],
    ['counsel without a name', `${person}Counsel lodged an appeal on 7 June 2021.`, 'appeal'],
    [
      'a role in place of the name',
      `${person}The court convicted the teacher of fraud.`,
      'conviction',
    ],
    [
      'an order',
      `${person}A judge ordered that he be held in pretrial detention for two months.`,
      'detention',
    ],
  ])('%s', (_, text, type) => {
    expect(nameOf(text, type)).toBe('Pavel Marchenko');
  });

  it('follows a German verb in two parts', () => {
    const text = 'Am 4. Mai 2021 nahmen Polizisten die Aktivistin Olga Petrowa in Minsk fest.';
    expect(nameOf(text, 'arrest')).toBe('Olga Petrowa');
    expect(nameOf('Die Partei nahm am 4. Mai 2021 Olga Petrowa auf.', 'arrest')).toBeUndefined();
  });

  it('follows a French appeal that a lawyer announces', () => {
    const text =
      'Le militant Pavel Martchenko a été arrêté le 4 mai 2021. Pavel Martchenko est enseignant. ' +
      'Son avocate, Olga Petrova, a annoncé qu’il ferait appel.';
    expect(nameOf(text, 'appeal')).toBe('Pavel Martchenko');
  });

  it.each([
    ['days are not people', `${person}He was released two days later.`, 'release'],
    [
      'nor is the day of a month',
      'Журналист Павел Марченко невиновен. Его задержали 2 марта 2021 года.',
      'arrest',
    ],
  ])('%s', (_, text, type) => {
    const fact = extracted(text).facts.find((one) => one.type === type);
    expect(fact?.group ?? null).toBeNull();
    expect(fact?.person ?? null).not.toBeNull();
  });

  it('plans nothing that is denied', () => {
    const text = `${person}His lawyer said that he would not appeal.`;
    expect(nameOf(text, 'appeal')).toBeUndefined();
  });
});

describe('the other slots', () => {
  it('takes the place told beside the act', () => {
    const { clusters, facts } = extracted(person);
    expect(clusters.find(({ id }) => id === facts[0]?.place)?.name).toBe('Minsk');
  });

  it('takes the court named in the sentence before', () => {
    const { clusters, facts } = extracted(
      'The trial of Pavel Marchenko opened before the Minsk City Court on 1 June 2021. ' +
        'On 9 June 2021 the court sentenced Pavel Marchenko to two years in prison.',
    );
    const sentence = facts.find(({ type }) => type === 'sentence');
    expect(clusters.find(({ id }) => id === sentence?.court)?.name).toBe('Minsk City Court');
  });

  it('does not take the date line for the day of the act', () => {
    const { facts } = extracted(
      'Minsk, 12 June 2021 (Agency) – A court sentenced Pavel Marchenko to two years in prison on 11 June 2021.',
    );
    expect(facts.find(({ type }) => type === 'sentence')?.date).toBe('2021-06-11');
  });
});
