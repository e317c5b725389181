import { describe, expect, it } from 'vitest';
import { extraction } from '#tests/shared/extraction/analyse.ts';

/** The first words of every segment that surrounds the report, with its kind. */
const partsIn = (text: string): string[] =>
  extraction(text)
    .segments.filter(({ kind }) => kind === 'boilerplate' || kind === 'template_letter')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, Math.min(end, start + 24))}`);

const paragraphs = (...lines: string[]): string => lines.join('\n\n');

const REPORT =
  'Irina Markelova was arrested in Brest on 5 May 2019 and charged with organising an unauthorised march.';

describe('parts that surround a report', () => {
  it.each([
    ['a menu', ['Home', 'About us', 'Countries', 'Our work in Brest', 'Contact'], 5],
    ['a German menu', ['Startseite', 'Länder', 'Mitmachen', 'Unsere Arbeit', 'Spenden'], 5],
    ['a Russian menu', ['Главная', 'О нас', 'Минская область', 'Новости', 'Контакты'], 5],
    [
      'a menu in one paragraph, one entry a line',
      ['Startseite\nÜber uns\nUnsere Arbeit in Brest\nNewsletter\nSpenden'],
      1,
    ],
    ['a donation', ['Make a donation today: every gift counts.'], 1],
    ['a French donation', ['Soutenez-nous : votre générosité fait vivre nos enquêtes.'], 1],
    ['a newsletter', ['Melden Sie sich für unseren Newsletter an.'], 1],
    ['rights', ['Brest Monitor 2019. All rights reserved.'], 1],
    ['Russian rights', ['«Брестский вестник», 2019. Все права защищены.'], 1],
    [
      'a press contact with its numbers',
      ['Press contact: Vera Lindholm', 'Tel: +44 20 5555 0134', 'press@monitor.example'],
      3,
    ],
    ['a list of other articles', ['Related articles', 'March in Gomel broken up', 'New law'], 3],
    ['a French list of other articles', ['À lire aussi', 'À Gomel, une marche dispersée'], 2],
  ])('%s', (_, furniture, count) => {
    expect(partsIn(paragraphs(...furniture, REPORT.repeat(3)))).toHaveLength(count);
    expect(partsIn(paragraphs(REPORT.repeat(3), ...furniture))).toHaveLength(count);
  });

  it.each([
    ['a title, a place and a date', ['URGENT ACTION', 'Trial begins', 'Brest', '5 May 2019']],
    ['names in a row', ['Irina Markelova', 'Oleg Brandt', 'Vera Lindholm', 'Ana Kos', 'Li Wen']],
    ['names in one paragraph', ['Irina Markelova\nOleg Brandt\nVera Lindholm\nAna Kos\nLi Wen']],
    [
      'a wrapped report that tells of news',
      ['News\nreached us on Monday\nthat the court\nin Brest\nhad met.'],
    ],
    ['someone who refuses to join', ['She refused to become a member of the party.']],
    ['a complaint to the police', ['Ihr Anwalt erstattete Anzeige gegen zwei Beamte.']],
    ['advertising as an offence', ['Sie wurde wegen Werbung für eine Vereinigung verurteilt.']],
    ['two dates that look alike', ['Arrested on 5 May 2019.', 'Arrested on 5 May 2019.']],
    ['a target of letters', ['Prosecutor General of Brest', 'Tel: +375 555 0134', 'Minsk']],
    ['a home that was searched', ['Home searched']],
    ['what a witness may see', ['See also the statement of the second witness below.']],
  ])('not %s', (_, lines) => {
    expect(partsIn(paragraphs(...lines, REPORT))).toEqual([]);
  });

  it('calls the second of two equal paragraphs a repetition, however they are wrapped', () => {
    const wrapped = REPORT.replace(' and charged', '\nand charged');
    expect(partsIn(paragraphs(REPORT, 'She denies it.', wrapped))).toEqual([
      'boilerplate: Irina Markelova was arre',
    ]);
    expect(partsIn(paragraphs(REPORT, REPORT.replace('5 May', '6 May')))).toEqual([]);
  });

  it.each([
    ['Dear Minister,', 'Yours sincerely,'],
    ['Monsieur le Ministre,', 'Veuillez agréer, Monsieur le Ministre, mes salutations.'],
    ['Sehr geehrte Frau Ministerin,', 'Hochachtungsvoll'],
    ['Уважаемый господин министр!', 'С уважением,'],
  ])('a letter from %s to %s', (greeting, farewell) => {
    const text = paragraphs(REPORT, greeting, REPORT, 'Please act.', farewell, 'She is 34.');
    expect(partsIn(text).filter((part) => part.startsWith('template_letter'))).toHaveLength(4);
  });

  it.each([
    ['"Dear Minister" was all that she had written.'],
    ['Monsieur le ministre a refusé, selon son avocate.'],
    ['Sehr geehrte Gäste kamen nicht.'],
  ])('no letter: %s', (line) => {
    expect(partsIn(paragraphs(REPORT, line, 'She is 34.'))).toEqual([]);
  });

  it('ends a letter at the next heading when its farewell is missing', () => {
    const text = paragraphs('Dear Minister,', 'Please act.', '# Background', REPORT);
    expect(partsIn(text)).toHaveLength(2);
    expect(extraction(text).facts.map(({ type }) => type)).toContain('arrest');
  });

  it('finds the mentions of a letter and takes no facts from them', () => {
    const { mentions, facts } = extraction(paragraphs('Dear Minister,', REPORT, 'Yours sincerely'));
    expect(mentions.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['person', 'date', 'charge']),
    );
    expect(facts).toEqual([]);
  });
});
