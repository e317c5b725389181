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

describe('a verb of sentencing in what is to be', () => {
  it.each([
    ['A prosecutor requested that Ada Lind be sentenced to ten years in prison.', 'requested'],
    ['The prosecution asked that Ada Lind be fined and jailed for ten years.', 'requested'],
    ['Prosecutors had called for Ada Lind to be jailed for ten years.', 'requested'],
    ['They insisted she be imprisoned for ten years.', 'requested'],
    ['Ada Lind will be sentenced to ten years in prison, the minister said.', 'threatened'],
    ['She was freed in May and is to be sentenced to ten years in prison.', 'threatened'],
    ['The judge ordered that Ada Lind be jailed for ten years.', 'imposed'],
    ['Ada Lind was sentenced to ten years in prison, as the prosecutor had asked.', 'imposed'],
    ['The judge, soon to be replaced, sentenced her to ten years in prison.', 'imposed'],
    ['Le procureur a requis qu’Anne Morel soit condamnée à dix ans de prison.', 'requested'],
    ['Le parquet voulait que les accusés soient condamnés à dix ans de prison.', 'requested'],
    ['Anne Morel vient d’être condamnée à dix ans de prison.', 'imposed'],
    ['Ada Lind soll zu zehn Jahren Haft verurteilt werden.', 'threatened'],
    ['Die Anklage verlangte, sie solle zu zehn Jahren Haft verurteilt werden.', 'requested'],
    ['Ada Lind ist zu zehn Jahren Haft verurteilt worden.', 'imposed'],
    ['Прокурор потребовал, чтобы Аду Линд приговорили к десяти годам колонии.', 'requested'],
    ['Обвинение настаивало, чтобы её приговорили к десяти годам колонии.', 'requested'],
    ['Аду Линд приговорили к десяти годам колонии, чтобы напугать других.', 'imposed'],
    ['Prosecutors want the court to hand Ada Lind a ten-year prison sentence.', 'requested'],
    ['Prosecutors had wanted her jailed for ten years.', 'requested'],
    ['The most wanted man of the town was jailed for ten years.', 'imposed'],
    ['Anyone who insults the president is sentenced to ten years in prison.', 'threatened'],
    ['Her lawyer fears that she will get ten years in prison.', 'threatened'],
    ['Friends fear for Ada Lind, sentenced to ten years in prison.', 'imposed'],
    ['Le procureur veut voir Anne Morel condamnée à dix ans de prison.', 'requested'],
    ['Elle aurait pu être condamnée à dix ans de prison.', 'threatened'],
    ['Ihr Anwalt befürchtet, dass sie zu zehn Jahren Haft verurteilt wird.', 'threatened'],
    ['Адвокат опасается, что её приговорят к десяти годам колонии.', 'threatened'],
    ['Ей хотят дать десять лет лишения свободы.', 'threatened'],
    ['Ей хотели дать пять лет, но суд дал ей десять лет лишения свободы.', 'imposed'],
  ])('%s is %s', (text, status) => {
    expect(found(text, 'penalty').map(({ normalized }) => normalized)).toContainEqual(
      expect.objectContaining({ kind: 'imprisonment', duration: 'P10Y', status }),
    );
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
      ['imprisonment P2Y/P2Y6M imposed'],
    ],
  ])('%s', (text, penalties) => {
    expect(told(text)).toEqual(penalties);
  });
});

/** `kind|duration|object|status`. */
const valuesOf = (text: string): string[] =>
  found(text, 'penalty').map(({ normalized: { kind, duration, object, status } }) =>
    [kind, duration ?? '-', object ?? '-', status].join('|'),
  );

describe('a range of several sentences, and one of a law', () => {
  it.each([
    [
      'The court sentenced twelve defendants to between three and fifteen years in prison.',
      'imposed',
    ],
    ['Eight people received prison terms ranging from two to five years.', 'imposed'],
    ['Elf andere bekamen Strafen von drei bis acht Jahren.', 'imposed'],
    ['Суд приговорил девятерых к лишению свободы на сроки от трёх до десяти лет.', 'imposed'],
    ['People convicted face between three and twelve years in prison.', 'threatened'],
    ['Activists could be sentenced to between three and twelve years in prison.', 'threatened'],
    [
      'The article provides for three to twelve years in prison for two people or more.',
      'threatened',
    ],
    ['Ihm drohen zwischen drei und fünfzehn Jahren Haft.', 'threatened'],
    ['Им грозит от трёх до десяти лет лишения свободы.', 'threatened'],
    ["L'article 96 punit d'un an à trois ans de prison plusieurs personnes.", 'threatened'],
  ])('%s', (text, status) => {
    expect(found(text, 'penalty').map(({ normalized }) => normalized.status)).toEqual([status]);
  });
});

describe('what a law or a court may give', () => {
  it.each([
    [
      'Wilderei ist ein Vergehen, das mit Haftstrafen von bis zu zwei Jahren und drei Monaten belegt werden kann.',
      'threatened',
    ],
    [
      'A decree was passed setting jail terms of up to six years for whoever gossips.',
      'threatened',
    ],
    ['Das ist eine Anklage, die das Todesurteil nach sich zieht.', 'threatened'],
    ['Подсудимые заслуживают смертной казни.', 'threatened'],
    ['Das Gericht stellte ihm ein Jahr Haft auf Bewährung in Aussicht.', 'threatened'],
    ['Die Staatsanwaltschaft fordere zwischen drei und fünf Jahren Haft.', 'requested'],
    ['She was sentenced in May to four years in prison.', 'imposed'],
  ])('%s', (text, status) => {
    expect(found(text, 'penalty').map(({ normalized }) => normalized.status)).toEqual([status]);
  });
});

describe('the highest term of a law', () => {
  it.each([
    ['The court handed out the maximum punishment of two years’ imprisonment.', 'imposed'],
    ['The maximum punishment is two years’ imprisonment.', 'threatened'],
    ['Прокурор запросил максимальное наказание — пять лет колонии.', 'requested'],
    ['The court could hand out the maximum punishment of two years’ imprisonment.', 'threatened'],
  ])('%s', (text, status) => {
    expect(found(text, 'penalty').map(({ normalized }) => normalized.status)).toEqual([status]);
  });
});

describe('numbers in words', () => {
  it.each([
    ['He was fined two hundred and fifty thousand rupees.', ['fine|-|INR 250000|imposed']],
    ['She was fined two million five hundred thousand pesos.', ['fine|-|MXN 2500000|imposed']],
    ['He received two hundred lashes.', ['corporal_punishment|-|200 lashes|imposed']],
    ['The law allows a fine not exceeding Shs480,000.', ['fine|-|UGX 480000|threatened']],
    ['Il a écopé de quatre-vingt-dix jours de prison.', ['imprisonment|P90D|-|imposed']],
    ['Il doit payer une amende de cinq cent mille francs CFA.', ['fine|-|XOF 500000|imposed']],
    ['Er erhielt eine Geldstrafe von zweihunderttausend Rubel.', ['fine|-|RUB 200000|imposed']],
    ['Er bekam hundertfünfzig Stockhiebe.', ['corporal_punishment|-|150 lashes|imposed']],
    ['Er erhielt eine Geldstrafe von 90 Tagessätzen.', ['fine|-|day-fines 90|imposed']],
    ['Его оштрафовали на двести пятьдесят тысяч рублей.', ['fine|-|RUB 250000|imposed']],
    ['Она получила штраф в пятьсот тысяч тенге.', ['fine|-|KZT 500000|imposed']],
    ['He was sentenced to two and three years in prison.', ['imprisonment|P3Y|-|imposed']],
  ])('%s', (text, expected) => {
    expect(valuesOf(text).slice(-expected.length)).toEqual(expected);
  });
});

describe('further kinds', () => {
  it.each([
    ['She was stripped of her citizenship.', ['deprivation_of_rights|-|-|imposed']],
    ['Il a été déchu de sa nationalité.', ['deprivation_of_rights|-|-|imposed']],
    ['He was sentenced to two years of internal exile.', ['restriction_of_liberty|P2Y|-|imposed']],
    ['Суд приговорил её к году пробационного надзора.', ['restriction_of_liberty|P1Y|-|imposed']],
    ['He was sentenced to life in prison.', ['life_imprisonment|-|-|imposed']],
    ['Der zum Tode verurteilte Mann schweigt.', ['death|-|-|imposed']],
    ['Sie muss für fünf Jahre ins Gefängnis.', ['imprisonment|P5Y|-|imposed']],
    ['The deadline was reduced to three years.', []],
    ['He has lived in exile for two years.', []],
  ])('%s', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });
});

describe('what stands beside a term', () => {
  it.each([
    [
      'Une peine de cinq mois de prison avec sursis avait été requise contre elle.',
      ['suspended_sentence|P5M|-|requested'],
    ],
    [
      'Er wurde zu acht Jahren Gefängnis und drei Jahren auf Bewährung verurteilt.',
      ['imprisonment|P8Y|-|imposed', 'suspended_sentence|P3Y|-|imposed'],
    ],
    [
      'He got a five-year suspended prison sentence with a two-year ban on leaving the country.',
      ['suspended_sentence|P5Y|-|imposed', 'travel_ban|P2Y|-|imposed'],
    ],
    [
      'He got a sentence of four years in prison instead of the eight requested.',
      ['imprisonment|P4Y|-|imposed'],
    ],
  ])('%s', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });
});
