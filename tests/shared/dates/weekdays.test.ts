/** Weekdays told without a date, against the day of the document: the last one or the next. */

import { describe, expect, it } from 'vitest';
import { datesIn } from '#tests/shared/extraction/analyse.ts';

/** Saturday 12 June 2021. */
const HEADS = {
  en: 'Almaty, 12 June 2021 – ',
  fr: 'Almaty, le 12 juin 2021 – ',
  de: 'Bozen, 12. Juni 2021 – ',
  ru: 'Алматы, 12 июня 2021 года – ',
};

const lastIn = (language: keyof typeof HEADS, text: string): string | undefined =>
  datesIn(HEADS[language] + text).at(-1);

describe('the last such day, the document’s own among them', () => {
  it.each([
    ['en', 'A court sentenced him on Tuesday to two years in prison.', 'Tuesday → 2021-06-08'],
    ['en', 'On Friday police said that they will free her.', 'Friday → 2021-06-11'],
    ['en', 'The lawyer told reporters on Friday he will appeal.', 'Friday → 2021-06-11'],
    ['en', 'On Friday, he was arrested; the trial will follow.', 'Friday → 2021-06-11'],
    ['en', 'He was freed on Saturday.', 'Saturday → 2021-06-12'],
    ['en', 'The court, which will hear the appeal, ruled on Friday.', 'Friday → 2021-06-11'],
    ['fr', 'Un tribunal l’a condamné mardi à deux ans de prison.', 'mardi → 2021-06-08'],
    ['fr', 'Vendredi, elle a déclaré que le procès sera public.', 'Vendredi → 2021-06-11'],
    ['fr', 'Il a été arrêté vendredi et sera jugé.', 'vendredi → 2021-06-11'],
    ['de', 'Ein Gericht verurteilte ihn am Dienstag zu zwei Jahren Haft.', 'Dienstag → 2021-06-08'],
    ['de', 'Am Freitag wurde sie festgenommen.', 'Freitag → 2021-06-11'],
    ['de', 'Ihm wird vorgeworfen, am Freitag eine Rede gehalten zu haben.', 'Freitag → 2021-06-11'],
    ['de', 'Am Freitag sagte sie, dass er freikommen wird.', 'Freitag → 2021-06-11'],
    ['ru', 'Суд приговорил его во вторник к двум годам колонии.', 'вторник → 2021-06-08'],
    ['ru', 'В пятницу суд отпустил её.', 'пятницу → 2021-06-11'],
    ['ru', 'В пятницу адвокат сообщил, что будет обжаловать приговор.', 'пятницу → 2021-06-11'],
  ] as const)('%s: %s', (language, text, told) => {
    expect(lastIn(language, text)).toBe(told);
  });
});

describe('the next such day', () => {
  it.each([
    ['en', 'The court will hear the appeal on Friday.', 'Friday → 2021-06-18'],
    ['en', 'On Friday the court will hear the appeal.', 'Friday → 2021-06-18'],
    ['en', 'The hearing is due next Friday.', 'next Friday → 2021-06-18'],
    ['fr', 'Le procès s’ouvrira vendredi.', 'vendredi → 2021-06-18'],
    ['fr', 'Vendredi, le tribunal rendra son jugement.', 'Vendredi → 2021-06-18'],
    ['fr', 'Le procès reprend vendredi prochain.', 'vendredi prochain → 2021-06-18'],
    ['fr', 'Elle sera jugée mardi.', 'mardi → 2021-06-15'],
    ['de', 'Das Gericht wird am Freitag entscheiden.', 'Freitag → 2021-06-18'],
    ['de', 'Am Freitag wird das Gericht entscheiden.', 'Freitag → 2021-06-18'],
    ['de', 'Am Dienstag soll der Prozess beginnen.', 'Dienstag → 2021-06-15'],
    ['de', 'Am Freitag werden die Richter das Urteil verkünden.', 'Freitag → 2021-06-18'],
    ['ru', 'Заседание состоится в пятницу.', 'пятницу → 2021-06-18'],
    ['ru', 'В пятницу состоится суд.', 'пятницу → 2021-06-18'],
    ['ru', 'В пятницу суд рассмотрит жалобу.', 'пятницу → 2021-06-18'],
    ['ru', 'Во вторник будет оглашён приговор.', 'вторник → 2021-06-15'],
    ['en', 'The court will rule on Saturday.', 'Saturday → 2021-06-12'],
  ] as const)('%s: %s', (language, text, told) => {
    expect(lastIn(language, text)).toBe(told);
  });
});

describe('no day at all', () => {
  it.each([
    ['en', 'They protest every Friday.'],
    ['fr', 'Ils manifestent chaque vendredi.'],
    ['de', 'Sie demonstrieren jeden Freitag.'],
    ['ru', 'Они выходят каждую пятницу.'],
  ] as const)('%s: %s', (language, text) => {
    expect(datesIn(HEADS[language] + text)).toHaveLength(1);
  });
});

describe('reports of several days in one document', () => {
  const digest = (second: string, more: string) =>
    datesIn(`Almaty, 12 June 2021 – Police came on Friday.\n\n${second}${more}`).slice(2);

  it.each([
    ['Baku, 5 May 2021 – ', 'On Tuesday a court met.', ['5 May 2021', 'Tuesday → 2021-05-04']],
    ['Baku, 5 May 2021 – ', 'A court met today.', ['5 May 2021', 'today → 2021-05-05']],
    ['Baku, 5 May 2020 – ', 'On 7 April a court met.', ['5 May 2020', '7 April → 2020-04-07']],
    ['5 May 2021\n\n', 'On Tuesday a court met.', ['5 May 2021', 'Tuesday → 2021-05-04']],
    ['On 5 May 2021 he left. ', 'On Tuesday a court met.', ['5 May 2021', 'Tuesday → 2021-06-08']],
  ] as const)('%s%s', (second, more, [own, told]) => {
    const found = digest(second, more);
    expect(found[0]?.startsWith(own)).toBe(true);
    expect(found[1]).toBe(told);
  });
});

describe('a report without a date line', () => {
  it.each([
    [
      'its newest day, where the weekday fits',
      'On 20 August 2018 the king freed her. On Monday she left.',
      'Monday → 2018-08-20',
    ],
    ['nothing, where it does not', 'On 20 August 2018 she left. She spoke on Friday.', null],
    [
      'the day at its end',
      'A court met on Tuesday.\n\nShe was there.\n\nAlmaty Daily, August 3, 2016',
      'Tuesday → 2016-08-02',
    ],
  ])('%s', (_, text, told) => {
    expect(datesIn(text).find((date) => /^(Mon|Tues|Fri)day/.test(date)) ?? null).toBe(told);
  });
});
