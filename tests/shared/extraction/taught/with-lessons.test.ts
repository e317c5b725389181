import { describe, expect, test } from 'vitest';
import { Extraction } from '#shared/extraction/extraction.ts';
import type { RejectedPlace, TaughtName } from '#shared/extraction/taught/lesson.ts';
import { type DecidedPlace, withLessons } from '#shared/extraction/taught/with-lessons.ts';
import { extraction } from '#tests/shared/extraction/analyse.ts';

const otter: TaughtName = { type: 'org', text: 'Silver Otter', value: { name: 'Silver Otter' } };
const otterAlone: TaughtName = { type: 'org', text: 'Otter', value: { name: 'Silver Otter' } };

function said(
  text: string,
  names: TaughtName[],
  rejected: RejectedPlace[] = [],
  decided: DecidedPlace[] = [],
): string[] {
  const result = withLessons(text, extraction(text), { names, rejected }, decided);
  expect(Extraction.safeParse(result).success).toBe(true);
  return result.mentions.map(
    ({ type, text: words, reason }) => `${type} ${words} ${reason.rule.split('.')[0]}`,
  );
}

describe('a confirmed name', () => {
  test.each([
    ['where it stands', 'The court fined Silver Otter.', [otter], ['org Silver Otter taught']],
    ['alone', 'The court fined Otter.', [otterAlone], ['org Otter taught']],
    [
      'more than once',
      'Silver Otter sued. They met Silver Otter.',
      [otter],
      ['org Silver Otter taught', 'org Silver Otter taught'],
    ],
  ])('is suggested %s', (_, text, names, expected) => {
    expect(said(text, names)).toEqual(expected);
  });

  test.each([
    ['that are longer', 'The court fined Silver Otters.', [otter]],
    ['that are written small', 'The court fined a silver otter.', [otter]],
    ['over two paragraphs', 'The court fined Silver\n\nOtter and others.', [otter]],
    ['that are common in the text', 'Otter came. They saw an otter there.', [otterAlone]],
  ])('is not suggested for words %s', (_, text, names) => {
    expect(said(text, names)).toEqual([]);
  });

  test('never goes over a suggestion', () => {
    const text = 'They spoke to the blogger Orvela Kuusik.';
    const name: TaughtName = { type: 'place', text: 'Kuusik', value: { name: 'K', country: null } };
    expect(said(text, [name])).toEqual(['person Orvela Kuusik person']);
  });

  test('never goes over a decision, but stays where it was itself decided on', () => {
    const text = 'The court fined Silver Otter.';
    const there = { start: 16, end: 28 };
    expect(said(text, [otter], [], [{ type: 'person', ...there }])).toEqual([]);
    expect(said(text, [otter], [], [{ type: 'org', start: 23, end: 28 }])).toEqual([]);
    expect(said(text, [otter], [], [{ type: 'org', ...there }])).toEqual([
      'org Silver Otter taught',
    ]);
  });
});

describe('another case of a confirmed name', () => {
  const inCase = (text: string, language = 'ru'): TaughtName => ({
    type: 'person',
    text,
    value: { name: 'Варнабут' },
    caseOf: 'Варнабут',
    language,
  });

  test('is suggested, with what taught it', () => {
    const text = 'Вечером говорили о Варнабуте и о погоде.';
    const lessons = { names: [inCase('Варнабуте')], rejected: [] };
    const [mention] = withLessons(text, extraction(text), lessons, []).mentions;
    expect(mention).toMatchObject({
      text: 'Варнабуте',
      normalized: { name: 'Варнабут' },
      reason: {
        rule: 'taught.confirmed-case',
        taught: { form: 'Варнабут', name: 'Варнабут' },
      },
    });
  });

  test.each([
    ['in a text of another language', 'They spoke of Varnabuts there.', inCase('Varnabuts', 'de')],
    [
      'where the text writes the word small',
      'О Варнабуте молчат. Тут стоит варнабут.',
      inCase('Варнабуте'),
    ],
    [
      'where somebody’s name is written so',
      'Активистка Анна Варнабута задержана в мае. Это сделала Варнабута.',
      inCase('Варнабута'),
    ],
  ])('is not suggested %s', (_, text, name) => {
    expect(said(text, [name]).filter((one) => one.endsWith('taught'))).toEqual([]);
  });

  test('of which these very words were confirmed too is what was confirmed', () => {
    const text = 'Вечером говорили о Варнабуте и о погоде.';
    const confirmed: TaughtName = { type: 'org', text: 'Варнабуте', value: { name: 'Варнабуте' } };
    expect(said(text, [confirmed, inCase('Варнабуте')])).toEqual(['org Варнабуте taught']);
  });
});

describe('the cluster of a confirmed name', () => {
  const clustersOf = (text: string, names: TaughtName[]) => {
    const { clusters, mentions } = withLessons(text, extraction(text), { names, rejected: [] }, []);
    const texts = new Map(mentions.map(({ id, text: words }) => [id, words]));
    for (const { id, mentions: members } of clusters) {
      const own = mentions.filter(({ cluster }) => cluster === id).map((mention) => mention.id);
      expect(own.toSorted()).toEqual(members.toSorted());
    }
    return clusters.map(({ id, mentions: ids }) => `${id}: ${ids.map((one) => texts.get(one))}`);
  };
  const orvela: TaughtName = { type: 'person', text: 'Orka', value: { name: 'Orvela Kuusik' } };

  test.each([
    [
      'is that of those with its name',
      'Police arrested the blogger Orvela Kuusik. They call her Orka.',
      [orvela],
      ['per:orvela_kuusik: Orvela Kuusik,Orka'],
    ],
    [
      'is one for all words that name one',
      'The court fined Silver Otter. They met Otter.',
      [otter, otterAlone],
      ['org:silver_otter: Silver Otter,Otter'],
    ],
    [
      'is another for another type',
      'Police arrested the blogger Orvela Kuusik. They met at the Orka.',
      [{ ...orvela, type: 'org' as const }],
      ['per:orvela_kuusik: Orvela Kuusik', 'org:orvela_kuusik: Orka'],
    ],
  ])('%s', (_, text, names, expected) => {
    expect(clustersOf(text, names)).toEqual(expected);
  });
});

describe('a rejected place', () => {
  const text = 'They saw the blogger Orvela Kuusik there.';
  const place: RejectedPlace = {
    type: 'person',
    text: 'Orvela Kuusik',
    before: 'blogger',
    after: 'there',
  };

  test('takes the suggestion away, with all that leans on it alone', () => {
    expect(said(text, [], [place])).toEqual([]);
    const court = 'Police arrested the blogger Orvela Kuusik on 3 July 2020.';
    const found = extraction(court);
    expect(found.facts).not.toEqual([]);
    const rejected = [{ ...place, after: 'on' }];
    const left = withLessons(court, found, { names: [], rejected }, []);
    expect(left.clusters.filter(({ type }) => type === 'person')).toEqual([]);
    expect(left.facts).toEqual([]);
    expect(left.mentions.map(({ type }) => type)).toEqual(['date']);
  });

  test.each([
    ['another word before', { ...place, before: 'friend' }],
    ['another word after', { ...place, after: 'here' }],
    ['another type', { ...place, type: 'org' } as RejectedPlace],
    ['other words', { ...place, text: 'Kuusik' }],
  ])('does not with %s', (_, other) => {
    expect(said(text, [], [other])).toEqual(['person Orvela Kuusik person']);
  });

  test('leaves what somebody decided on', () => {
    const decided: DecidedPlace = { type: 'person', start: 21, end: 34 };
    expect(said(text, [], [place], [decided])).toEqual(['person Orvela Kuusik person']);
  });

  test('holds for confirmed names too', () => {
    const rejected: RejectedPlace = { type: 'org', text: 'Silver Otter', before: 'a', after: '' };
    expect(said('They bought a Silver Otter.', [otter], [rejected])).toEqual([]);
  });
});

test('without lessons nothing changes', () => {
  const text = 'They spoke to the blogger Orvela Kuusik on 3 July 2020.';
  const found = extraction(text);
  expect(withLessons(text, found, { names: [], rejected: [] }, [])).toEqual(found);
});
