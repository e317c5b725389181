import { describe, expect, it, test } from 'vitest';
import { loadResources } from '#electron/workers/load-resources.ts';
import { extract } from '#shared/extraction/extract.ts';
import { readResources } from '#shared/extraction/resources.ts';
import { withWordChanges } from '#shared/extraction/words/with-word-changes.ts';
import { rulesMark, type WordChange } from '#shared/extraction/words/word-change.ts';
import { wordFor, wordLists } from '#shared/extraction/words/word-lists.ts';
import { projectRoot } from '#tests/support/project-root.ts';
import { sourceOf } from '../analyse.ts';

const files = loadResources(`${projectRoot}/resources`);
const lists = wordLists(files);

const wordsIn = (path: string, key: string, within = lists) =>
  within.find((list) => list.path === path && list.key === key)?.words;

describe('the table of word lists', () => {
  test.each([
    ['languages/en/persons.json', 'titles', 'blogger', 'persons.titles', null, 'en'],
    [
      'languages/fr/penalties.json',
      'kinds.death',
      'peine de mort',
      'penalties.kinds',
      'death',
      'fr',
    ],
    ['languages/en/penalties.json', 'numbers.3', 'three', 'penalties.numbers', '3', 'en'],
    [
      'languages/de/facts.json',
      'triggers.arrest',
      'festgenommen',
      'facts.triggers',
      'arrest',
      'de',
    ],
    ['languages/en/pack.json', 'dates.months.0', 'january', 'pack.dates.months', '0', 'en'],
    [
      'languages/en/pack.json',
      'dates.ranges.0.joint',
      'until',
      'pack.dates.ranges',
      '0.joint',
      'en',
    ],
    ['languages/en/pack.json', 'dates.today', 'yesterday = -1', 'pack.dates.today', null, 'en'],
    ['languages/en/law.json', 'listWords', ',', 'law.listWords', null, 'en'],
    [
      'languages/en/law.json',
      'instruments.criminal_code.names',
      'penal code',
      'law.instruments',
      'criminal_code.names',
      'en',
    ],
    ['law/KZ.json', 'names.en', 'kazakh*', 'country.names', 'KZ.en', 'en'],
    [
      'vocabularies/charges.json',
      'charges.treason.en',
      'treason',
      'known.charges',
      'treason.en',
      'en',
    ],
    ['vocabularies/countries.json', 'countries.DE', 'Germany', 'known.countries', 'DE', null],
    ['vocabularies/given-names.json', 'slavic', 'taras', 'known.given-names', 'slavic', null],
  ])('%s %s holds %s', (path, key, word, meaning, member, language) => {
    const list = lists.find((one) => one.path === path && one.key === key);
    expect(list).toMatchObject({ meaning, member, language });
    expect(list?.words).toContain(word);
  });

  it('keeps an organisation and its forms together', () => {
    expect(wordsIn('vocabularies/organisations.json', 'organisations')).toContain(
      'Reporters Without Borders, Reporters sans frontières, Reporters sans Frontières, Reporter ohne Grenzen, Репортеры без границ, Репортёры без границ, Репортеров без границ, Репортёров без границ, RSF',
    );
  });

  it('has each list once, and no notes, sources or titles of articles', () => {
    const names = lists.map(({ path, key }) => `${path} ${key}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /(\b(note|sources?|code)|^law.*articles.*)$/.test(name))).toEqual(
      [],
    );
  });
});

describe('changed words', () => {
  it('leave every file as it is where nothing is changed', () => {
    expect([...withWordChanges(files, [])]).toEqual([...files]);
  });

  it('write every list again so that it reads the same', () => {
    const again = lists.map(({ path, key, words }): WordChange => {
      return { path, key, word: words[0] ?? 'x', change: words[0] ? 'added' : 'removed' };
    });
    const written = withWordChanges(files, again);
    expect(wordLists(written)).toEqual(
      lists.map((list) => ({ ...list, words: unique(list.words) })),
    );
    expect(() => readResources(written)).not.toThrow();
  });

  test.each([
    ['languages/en/persons.json', 'titles', 'beekeeper', 'blogger'],
    ['languages/en/penalties.json', 'numbers.3', 'trey', 'three'],
    [
      'languages/fr/pack.json',
      'dates.relativeDays',
      'huit jours plus tard = 8',
      'le lendemain = 1',
    ],
    [
      'vocabularies/organisations.json',
      'organisations',
      'Meadow Union, MU',
      'Front Line Defenders',
    ],
    ['law/KZ.json', 'instruments.criminal_code.names', 'уголовка рк', 'ук рк'],
  ])('%s %s takes %s and loses %s', (path, key, added, removed) => {
    const changed = wordLists(
      withWordChanges(files, [
        { path, key, word: added, change: 'added' },
        { path, key, word: removed, change: 'removed' },
      ]),
    );
    expect(wordsIn(path, key, changed)).toContain(added);
    expect(wordsIn(path, key, changed)).not.toContain(removed);
    const others = (all: typeof lists) =>
      all.filter((list) => list.path !== path || list.key !== key);
    expect(others(changed).map(({ key: name }) => name)).toEqual(
      others(lists).map(({ key: name }) => name),
    );
  });

  it('of lists that are not there say nothing', () => {
    const gone: WordChange[] = [
      { path: 'languages/en/none.json', key: 'a', word: 'b', change: 'added' },
      { path: 'languages/en/persons.json', key: 'none', word: 'b', change: 'added' },
    ];
    expect(wordLists(withWordChanges(files, gone))).toEqual(lists);
  });

  it('are marked alike in whatever order', () => {
    const a: WordChange = { path: 'p', key: 'k', word: 'a', change: 'added' };
    const b: WordChange = { path: 'p', key: 'k', word: 'b', change: 'removed' };
    expect(rulesMark([a, b])).toBe(rulesMark([b, a]));
    expect(rulesMark([a])).not.toBe(rulesMark([b]));
    expect(rulesMark([])).toBe('');
  });
});

describe('a written word', () => {
  const titles = { takesCommas: false, words: ['mr', 'judge'] };
  const bodies = { takesCommas: true, words: ['Amnesty, AI'] };
  const days = { takesCommas: true, words: ['today = 0'] };
  test.each([
    [titles, '  Bee   Keeper ', 'bee keeper'],
    [titles, 'a, b', null],
    [titles, '   ', null],
    [titles, 'x'.repeat(201), null],
    [titles, 'a\u0000b', null],
    [bodies, 'Meadow Union, MU', 'Meadow Union, MU'],
    [days, 'the day after that = 2', 'the day after that = 2'],
    [days, 'the day after that', null],
  ])('%o: %s → %s', (list, written, word) => {
    expect(wordFor(list, written)).toBe(word);
  });
});

/** Each passes through the same preparation as the words that ship: what begins at them is asked. */
describe('extraction with changed words', () => {
  const found = (text: string, changes: WordChange[]) =>
    extract(sourceOf(text), readResources(withWordChanges(files, changes))).mentions.map(
      ({ type, text: words, normalized }) =>
        [type, words, ...('code' in normalized ? [normalized.code] : [])].join(' '),
    );
  const added = (path: string, key: string, word: string): WordChange => ({
    path,
    key,
    word,
    change: 'added',
  });

  test.each([
    [
      'Tarvo Ilmsaar, beekeeper, agreed.',
      added('languages/en/persons.json', 'titles', 'beekeeper'),
      'person Tarvo Ilmsaar',
    ],
    [
      'She praised Silver Otter for it.',
      added('vocabularies/organisations.json', 'organisations', 'Silver Otter'),
      'org Silver Otter',
    ],
    [
      'The court gave her three years of orchard duty.',
      added('languages/en/penalties.json', 'kinds.community_service', 'orchard duty'),
      'penalty three years of orchard duty',
    ],
    [
      'He was charged with moonlight fishing last week.',
      added('vocabularies/charges.json', 'charges.theft.en', 'moonlight fishing'),
      'charge moonlight fishing theft',
    ],
    [
      'Sie wurde zu drei Monaten Gartendienst verurteilt.',
      added('languages/de/penalties.json', 'kinds.community_service', 'gartendienst'),
      'penalty drei Monaten Gartendienst',
    ],
  ])('%s', (text, change, mention) => {
    expect(found(text, [])).not.toContain(mention);
    expect(found(text, [change])).toContain(mention);
    expect(found(text, [])).not.toContain(mention);
  });

  it('no longer finds what a removed word told', () => {
    const text = 'The court gave her three years of community service.';
    const removed: WordChange = {
      path: 'languages/en/penalties.json',
      key: 'kinds.community_service',
      word: 'community service',
      change: 'removed',
    };
    const mention = 'penalty three years of community service';
    expect(found(text, [])).toContain(mention);
    expect(found(text, [removed])).not.toContain(mention);
  });
});

const unique = (words: readonly string[]) => [...new Set(words)];
