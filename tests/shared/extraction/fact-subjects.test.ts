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

describe('acts told in other ways', () => {
  const sentences = (text: string) => {
    const { clusters, facts } = extracted(text);
    return facts
      .filter(({ type }) => type === 'sentence')
      .map(({ person: id, date, penalties }) => [
        clusters.find((cluster) => cluster.id === id)?.name ?? null,
        date,
        ...penalties.map(({ duration }) => duration),
      ]);
  };

  it('gives each of two people the penalty of their own', () => {
    const text =
      'Суд приговорил Вадима Лукина к шести годам колонии, а Ольгу Белову — к двум годам условно.';
    expect(sentences(text)).toEqual([
      ['Вадим Лукин', null, 'P6Y'],
      ['Ольга Белова', null, 'P2Y'],
    ]);
  });

  it('keeps two penalties of one person together', () => {
    const text =
      'Суд приговорил Вадима Лукина к шести годам колонии и запретил ему на три года вести сайты.';
    expect(sentences(text).map(([name]) => name)).toEqual(['Вадим Лукин']);
  });

  it('takes the day of a verdict from the next sentence, never from the line of the report', () => {
    const told = 'BAKU, 4 July 2023 – A court sentenced Nigar Safar to seven years in prison.';
    expect(sentences(told)).toEqual([['Nigar Safar', null, 'P7Y']]);
    expect(sentences(`${told} The judge read out the verdict on 3 July 2023.`)).toEqual([
      ['Nigar Safar', '2023-07-03', 'P7Y'],
    ]);
  });

  it('follows a French pronoun before the verb past the one who acts', () => {
    const text =
      'Solange Mbala est née en 1974. Solange Mbala est avocate. Le 3 mai 2017, le juge Luc Essomb la condamne à dix ans de prison.';
    expect(sentences(text)).toEqual([['Solange Mbala', '2017-05-03', 'P10Y']]);
  });

  it('tells him from her by the verb beside a Russian family name', () => {
    const text =
      'Вадим Лукин и Ольга Лукина — супруги. Вадим Лукин работает учителем.\n\nЛукина задержали 2 марта 2021 года. Лукина заявила об обыске.';
    const names = extracted(text).mentions.flatMap((mention) =>
      mention.type === 'person' ? [mention.normalized.name] : [],
    );
    expect(names.slice(-2)).toEqual(['Вадим Лукин', 'Ольга Лукина']);
  });
});
