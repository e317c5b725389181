import { describe, expect, test } from 'vitest';
import type { Trial, WordWish } from '#shared/contract/rules.ts';
import {
  freshFolder,
  importTexts,
  refusalCode,
  settled,
  startApp,
  startWithCasebook,
  type TestApp,
} from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

const TITLES = { path: 'languages/en/persons.json', key: 'titles' };
const BODIES = { path: 'vocabularies/organisations.json', key: 'organisations' };
const FIRST = `They went to see beekeeper Tarvo Ilmsaar at noon.

On 22 June 2020 the court fined Silver Otter and released the others.
`;
const SECOND =
  'She praised Silver Otter for it. They spoke to the blogger Orvela Kuusik on 3 July 2020.\n';

const added = (list: { path: string; key: string }, word: string): WordWish => ({
  ...list,
  word,
  change: 'added',
});

async function library() {
  const test = await startWithCasebook();
  await importTexts(test, { 'first.txt': FIRST, 'second.txt': SECOND });
  return { ...test, ids: (await test.client.documents.list()).map(({ id }) => id) };
}

const found = async ({ client }: Pick<TestApp, 'client'>, documentId = '') =>
  (await mentionsOf(client, documentId))
    .map(({ mention, state }) => `${mention.type} ${mention.text} ${state}`)
    .sort();

async function tried({ client }: Pick<TestApp, 'client'>): Promise<Trial> {
  for (;;) {
    const trial = await client.rules.trial();
    if (trial !== null && trial.state !== 'running') return trial;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('the words of the rules', () => {
  test('are listed as they ship, without a casebook too', async () => {
    const { client } = await startApp(await freshFolder());
    const { lists, changes, examples } = await client.rules.lists();
    expect(changes).toEqual([]);
    expect(lists.find(({ path, key }) => path === TITLES.path && key === 'titles')).toMatchObject({
      meaning: 'persons.titles',
      language: 'en',
    });
    expect(new Set(examples.map(({ language }) => language))).toEqual(
      new Set(['de', 'en', 'fr', 'ru']),
    );
  });

  test('change by the journal; suggestions in all documents follow, and undo brings them back', async () => {
    const app = await library();
    const { client, ids } = app;
    const [first, second] = ids;
    const before = [await found(app, first), await found(app, second)];
    expect(before.flat()).not.toContain('org Silver Otter suggested');
    const wishes = [added(TITLES, ' Beekeeper '), added(BODIES, 'Silver Otter')];
    expect(await client.rules.change({ wishes })).toMatchObject({
      operation: 'change_words',
      count: 2,
      words: [
        { ...TITLES, word: 'beekeeper', change: 'added' },
        { ...BODIES, word: 'Silver Otter', change: 'added' },
      ],
    });
    await settled(app);
    expect(await found(app, first)).toContain('org Silver Otter suggested');
    expect(await found(app, first)).toContain('person Tarvo Ilmsaar suggested');
    expect(await found(app, second)).toContain('org Silver Otter suggested');
    expect((await client.rules.lists()).changes).toHaveLength(2);
    expect(await app.app.check()).toEqual([]);

    await client.history.undo();
    await settled(app);
    expect([await found(app, first), await found(app, second)]).toEqual(before);
    expect((await client.rules.lists()).changes).toEqual([]);
    await client.history.redo();
    await settled(app);
    expect(await found(app, first)).toContain('org Silver Otter suggested');
    expect(await app.app.check()).toEqual([]);
  });

  test('hold for what is imported later, and after a restart', async () => {
    const folder = await freshFolder();
    const one = await startApp(folder);
    await one.client.casebooks.create({ name: 'North' });
    await one.client.rules.change({ wishes: [added(BODIES, 'Silver Otter')] });
    await importTexts(one, { 'first.txt': FIRST });
    const [document] = await one.client.documents.list();
    expect(await found(one, document?.id)).toContain('org Silver Otter suggested');
    await one.app.close();
    const two = await startApp(folder);
    const [recent] = (await two.client.casebooks.state()).recent;
    await two.client.casebooks.openRecent({ id: recent?.id ?? '' });
    expect((await two.client.rules.lists()).changes).toHaveLength(1);
    await two.client.history.undo();
    await settled(two);
    expect(await found(two, document?.id)).not.toContain('org Silver Otter suggested');
  });

  test('leave alone what people decided, whatever the rules say now', async () => {
    const app = await library();
    const { client, ids } = app;
    const [, second = ''] = ids;
    const person = (await mentionsOf(client, second)).find(
      ({ mention }) => mention.text === 'Orvela Kuusik',
    );
    await client.review.decide({
      mentionIds: [person?.id ?? ''],
      decision: { kind: 'correct', type: 'person', value: { name: 'Ada K.' } },
    });
    await client.review.mark({
      documentId: second,
      start: SECOND.indexOf('Silver'),
      end: SECOND.indexOf('Silver') + 'Silver Otter'.length,
      type: 'org',
    });
    const before = await found(app, second);
    await client.rules.change({
      wishes: [
        { ...TITLES, word: 'blogger', change: 'removed' },
        added(BODIES, 'Silver Otter'),
        added(BODIES, 'Orvela Kuusik'),
      ],
    });
    await settled(app);
    const now = await found(app, second);
    expect(now.filter((line) => !line.endsWith('suggested'))).toEqual(
      before.filter((line) => !line.endsWith('suggested')),
    );
    expect(now.filter((line) => line.startsWith('org Silver Otter'))).toHaveLength(1);
    expect(await app.app.check()).toEqual([]);
  });

  test.each<[string, WordWish, string]>([
    [
      'a list that is not there',
      { path: 'x.json', key: 'y', word: 'z', change: 'added' },
      'list_not_found',
    ],
    ['a word that is there', added(TITLES, 'Blogger'), 'invalid_word'],
    [
      'a removal of what is not there',
      { ...TITLES, word: 'zz', change: 'removed' },
      'invalid_word',
    ],
    ['several words at once', added(TITLES, 'a, b'), 'invalid_word'],
    [
      'a value that the rules cannot read',
      added({ path: 'languages/en/pack.json', key: 'dates.dayWords' }, 'umpteenth = 99'),
      'invalid_word',
    ],
  ])('are not changed by %s', async (_name, wish, code) => {
    const { client } = await startWithCasebook();
    expect(await refusalCode(client.rules.change({ wishes: [wish] }))).toBe(code);
    expect(await client.history.list({ limit: 5 })).toEqual([]);
  });
});

describe('trying words', () => {
  test('tells on a document what would appear and vanish, and stores nothing', async () => {
    const app = await library();
    const { client, ids } = app;
    const [first = ''] = ids;
    const before = await found(app, first);
    await client.rules.try({ wishes: [added(BODIES, 'Silver Otter')], documentId: first });
    const trial = await tried(app);
    expect(trial).toMatchObject({ state: 'finished', done: 1, total: 1, failed: 0, count: 1 });
    expect(trial.differences).toMatchObject([
      {
        before: null,
        after: { type: 'org', value: { name: 'Silver Otter' } },
        verdictAfter: 'open',
        excerpt: { exact: 'Silver Otter', fileName: 'first.txt' },
      },
    ]);
    expect(trial.after.suggestions).toBe(trial.before.suggestions + 1);
    expect(await found(app, first)).toEqual(before);
    expect(await client.history.list({ limit: 5 })).toEqual([]);
  });

  test('counts hits and false hits by what people decided, over the library', async () => {
    const app = await library();
    const { client, ids } = app;
    const [first = '', second = ''] = ids;
    await client.review.mark({
      documentId: first,
      start: FIRST.indexOf('Silver'),
      end: FIRST.indexOf('Silver') + 'Silver Otter'.length,
      type: 'org',
    });
    const wish = added(BODIES, 'Silver Otter');
    const verdicts = ({ differences }: Trial) =>
      differences.map(({ verdictBefore, verdictAfter }) => [verdictBefore, verdictAfter]).sort();
    await client.rules.try({ wishes: [wish], documentId: null });
    const adding = await tried(app);
    expect(adding).toMatchObject({ total: 2, before: { hits: 0 }, after: { hits: 1 } });
    expect(verdicts(adding)).toEqual([
      [null, 'hit'],
      [null, 'open'],
    ]);

    await client.rules.change({ wishes: [wish] });
    await settled(app);
    const body = (await mentionsOf(client, second)).find(
      ({ mention }) => mention.text === 'Silver Otter',
    );
    await client.review.decide({ mentionIds: [body?.id ?? ''], decision: { kind: 'reject' } });
    await client.rules.try({ wishes: [{ ...wish, change: null }], documentId: null });
    const removing = await tried(app);
    expect(removing.before).toMatchObject({ hits: 1, falseHits: 1 });
    expect(removing.after).toMatchObject({ hits: 0, falseHits: 0 });
    expect(verdicts(removing)).toEqual([
      ['false_hit', null],
      ['hit', null],
    ]);
  });

  test('can be given up', async () => {
    const app = await library();
    await app.client.rules.try({ wishes: [added(BODIES, 'Silver Otter')], documentId: null });
    await app.client.rules.cancelTrial();
    expect((await tried(app)).state).toBe('cancelled');
  });
});

describe('what corrections teach', () => {
  const TWICE = 'They met Grey Heron on 3 July 2020. The letter of Grey Heron came late.\n';

  async function marked(app: TestApp, times: number) {
    await importTexts(app, { 'twice.txt': TWICE });
    const [document] = await app.client.documents.list();
    const starts = [TWICE.indexOf('Grey'), TWICE.lastIndexOf('Grey')];
    for (const start of starts.slice(0, times)) {
      await app.client.review.mark({
        documentId: document?.id ?? '',
        start,
        end: start + 'Grey Heron'.length,
        type: 'org',
      });
    }
  }

  test('is nothing when something was said once', async () => {
    const app = await startWithCasebook();
    await marked(app, 1);
    expect(await app.client.rules.offers()).toEqual([]);
  });

  test('is offered with its evidence when it was said twice, and gone when accepted', async () => {
    const app = await startWithCasebook();
    await marked(app, 2);
    const [offer, ...others] = await app.client.rules.offers();
    expect(others).toEqual([]);
    expect(offer).toMatchObject({
      wish: { ...BODIES, word: 'Grey Heron', change: 'added' },
      said: 'org',
      count: 2,
      quotes: [{ exact: 'Grey Heron', fileName: 'twice.txt' }, { exact: 'Grey Heron' }],
    });
    if (offer) await app.client.rules.change({ wishes: [offer.wish] });
    await settled(app);
    expect(await app.client.rules.offers()).toEqual([]);
    await app.client.history.undo();
    expect(await app.client.rules.offers()).toHaveLength(1);
  });
});
