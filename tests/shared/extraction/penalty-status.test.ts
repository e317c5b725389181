/** Sentences that are asked for, feared or passed, where a noun stands between verb and term. */

import { describe, expect, it } from 'vitest';
import { found } from '#tests/shared/extraction/found.ts';

const told = (text: string): string[] =>
  found(text, 'penalty').map(
    ({ normalized: { kind, duration, object, status } }) =>
      `${kind} ${duration ?? object ?? '-'} ${status}`,
  );

describe('the verb before a noun of sentencing', () => {
  it.each([
    ['Prosecutors sought a sentence of ten years in prison.', ['imprisonment P10Y requested']],
    ['The court passed a sentence of ten years in prison.', ['imprisonment P10Y imposed']],
    ['Maria Petrenko risks a prison sentence of ten years.', ['imprisonment P10Y threatened']],
    ['Le parquet avait requis une peine de dix ans de prison.', ['imprisonment P10Y requested']],
    ['Le tribunal l’a condamnée à une peine de dix ans de prison.', ['imprisonment P10Y imposed']],
    [
      'Die Staatsanwaltschaft forderte eine Strafe von zehn Jahren Haft.',
      ['imprisonment P10Y requested'],
    ],
    ['Das Gericht verhängte eine Haftstrafe von zehn Jahren.', ['imprisonment P10Y imposed']],
    [
      'Прокурор потребовал назначить Горину наказание в виде девяти лет лишения свободы.',
      ['imprisonment P9Y requested'],
    ],
    [
      'Суд назначил Горину наказание в виде девяти лет лишения свободы.',
      ['imprisonment P9Y imposed'],
    ],
  ])('%s', (text, penalties) => {
    expect(told(text)).toEqual(penalties);
  });
});

describe('words that are modals in small letters only', () => {
  it.each([
    ['On 5 May the court sentenced him to ten years in prison.', ['imprisonment P10Y imposed']],
    ['He may be sentenced to ten years in prison.', ['imprisonment P10Y threatened']],
    ['May he be sentenced to ten years in prison?', ['imprisonment P10Y threatened']],
    ['Such people usually end with a house arrest.', ['house_arrest - threatened']],
  ])('%s', (text, penalties) => {
    expect(told(text)).toEqual(penalties);
  });
});

describe('years that are no term, and terms without a number', () => {
  it.each([
    [
      'Le tribunal a condamné cette femme âgée de 30 ans à 11 années d’emprisonnement.',
      ['imprisonment P11Y imposed'],
    ],
    [
      'Maria Petrenko, aged 30, was sentenced to two years in prison.',
      ['imprisonment P2Y imposed'],
    ],
    ['Горина осудили на год и три месяца колонии общего режима.', ['imprisonment P1Y3M imposed']],
    ['The court sentenced Ivan Lind to death for spying.', ['death - imposed']],
    ['Ivan Lind was beaten to death in his cell, the court heard.', []],
    [
      'Das Gericht verhängte Freiheitsstrafen zwischen zwei und zweieinhalb Jahren.',
      ['imprisonment P2Y/P2Y6M threatened'],
    ],
  ])('%s', (text, penalties) => {
    expect(told(text)).toEqual(penalties);
  });
});
