/** Penalties upheld or changed by a court that judged them again, or put together with others. */

import { describe, expect, it } from 'vitest';
import { found } from '#tests/shared/extraction/found.ts';

const told = (text: string): string[] =>
  found(text, 'penalty').map(
    ({ normalized: { duration, object, status, course } }) =>
      `${duration ?? object ?? '-'} ${status} ${course ?? '-'}`,
  );

describe('what became of a penalty', () => {
  it.each([
    ['The court of appeal reduced the sentence from five to three years.', ['P3Y imposed reduced']],
    [
      'On appeal, her prison sentence was increased to eight years in prison.',
      ['P8Y imposed increased'],
    ],
    ['The appeal court upheld the sentence of six years in prison.', ['P6Y imposed upheld']],
    [
      'He was sentenced to two years in prison and four years in prison, to be served consecutively.',
      ['P2Y imposed consecutive', 'P4Y imposed consecutive'],
    ],
    [
      'She was sentenced to two years in prison, to run concurrently with an earlier term.',
      ['P2Y imposed concurrent'],
    ],
    ['La peine a été portée à dix ans de prison en appel.', ['P10Y imposed increased']],
    ['La cour d’appel a ramené sa peine à trois ans de prison.', ['P3Y imposed reduced']],
    ['La cour d’appel a confirmé la peine de cinq ans de prison.', ['P5Y imposed upheld']],
    [
      'Il a été condamné à deux ans de prison et trois ans de prison, à purger cumulativement.',
      ['P2Y imposed consecutive', 'P3Y imposed consecutive'],
    ],
    ['Die Strafe wurde in der Berufung auf drei Jahre herabgesetzt.', ['P3Y imposed reduced']],
    ['Das Berufungsgericht bestätigte die Haftstrafe von fünf Jahren.', ['P5Y imposed upheld']],
    [
      'Das Landgericht bestätigte am 5. Mai 2021 die Haftstrafe von fünf Jahren.',
      ['P5Y imposed upheld'],
    ],
    [
      'Er wurde zu einer Gesamtfreiheitsstrafe von sieben Jahren verurteilt.',
      ['P7Y imposed cumulated'],
    ],
    [
      'Его приговорили к девяти годам колонии по совокупности приговоров.',
      ['P9Y imposed cumulated'],
    ],
    ['Апелляция сократила срок до трёх лет лишения свободы.', ['P3Y imposed reduced']],
    ['Областной суд сократил срок до трёх лет.', ['P3Y imposed reduced']],
    ['Апелляционный суд оставил в силе приговор к пяти годам колонии.', ['P5Y imposed upheld']],
  ])('%s', (text, penalties) => {
    expect(told(text)).toEqual(penalties);
  });
});

describe('words that tell nothing of it', () => {
  it.each([
    ['She was sentenced to three consecutive years in prison.', ['P3Y imposed -']],
    [
      'He was sentenced to five years in prison; his hours of exercise were reduced.',
      ['P5Y imposed -'],
    ],
    [
      'Prosecutors asked the court to uphold the sentence of six years in prison.',
      ['P6Y requested -'],
    ],
    ['The court of appeal did not reduce his sentence of five years in prison.', ['P5Y imposed -']],
    ['The court sentenced two brothers to four years in prison.', ['P4Y imposed -']],
    [
      'Le tribunal l’a condamné à cinq ans de prison pour avoir porté un drapeau.',
      ['P5Y imposed -'],
    ],
    ['Il risque une peine portée à dix ans de prison en appel.', ['P10Y threatened -']],
    ['Elle a été condamnée à quatre ans de prison.', ['P4Y imposed -']],
    ['Das Gericht verurteilte ihn zu drei Jahren Haft.', ['P3Y imposed -']],
    ['Die Haftstrafe von fünf Jahren wurde vom Gericht nicht bestätigt.', ['P5Y imposed -']],
    ['Суд может сократить срок до трёх лет лишения свободы.', ['../P3Y threatened -']],
    ['Статья предусматривает до трёх лет лишения свободы.', ['../P3Y threatened -']],
    ['Поправки увеличили наказание до семи лет лишения свободы.', ['../P7Y threatened -']],
    ['Суд приговорил её к пяти годам колонии.', ['P5Y imposed -']],
    ['The court of appeal cut the time for each speech to three minutes.', []],
    ['Die Frist wurde auf drei Jahre herabgesetzt.', []],
  ])('%s', (text, penalties) => {
    expect(told(text)).toEqual(penalties);
  });
});
