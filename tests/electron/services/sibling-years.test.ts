/** Years that the documents of a case tell one another, in a casebook that changes. */

import { describe, expect, test } from 'vitest';
import {
  freshFolder,
  importTexts,
  settled,
  startApp,
  startWithCasebook,
  type TestApp,
} from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

const OPEN =
  'Blogger Marat Ilyanov was detained on 17 April. A year later, in 2022, Ilyanov left the town.\n';
const TELLS = 'Blogger Marat Ilyanov was detained on 17 April 2020. Ilyanov denied it.\n';
const OTHERWISE = 'Blogger Marat Ilyanov was detained on 17 April 2019. Ilyanov denied it.\n';
const STRANGER = 'Teacher Oksana Velichko was detained on 17 April 2018. Velichko denied it.\n';

type Library = TestApp & { id: (name: string) => string };

async function opened(app: TestApp): Promise<Library> {
  const documents = await app.client.documents.list();
  const ids = Object.fromEntries(documents.map(({ fileName, id }) => [fileName, id]));
  return { ...app, id: (name) => ids[`${name}.txt`] ?? '' };
}

async function library(texts: Record<string, string>): Promise<Library> {
  const app = await startWithCasebook();
  await importTexts(app, texts);
  await settled(app);
  return opened(app);
}

const april = async ({ client }: Pick<TestApp, 'client'>, documentId: string) =>
  (await mentionsOf(client, documentId)).find(({ mention }) => mention.text.startsWith('17 April'));

const value = async (app: Library, name: string) => {
  const found = await april(app, app.id(name));
  return `${found?.mention.normalized['edtf' as never]} ${found?.state}`;
};

const reasonOf = async (app: Library, name: string) => {
  const found = await april(app, app.id(name));
  const [told] = await app.client.review.reasons({ mentionIds: [found?.id ?? ''] });
  return told?.reason;
};

async function correct(app: Library, name: string, edtf: string): Promise<void> {
  const found = await april(app, app.id(name));
  const normalized = { ...found?.mention.normalized, edtf };
  await app.client.review.decide({
    mentionIds: [found?.id ?? ''],
    decision: { kind: 'correct', type: 'date', value: normalized },
  });
  await settled(app);
}

async function decide(app: Library, name: string, kind: 'confirm' | 'reject'): Promise<void> {
  const found = await april(app, app.id(name));
  await app.client.review.decide({ mentionIds: [found?.id ?? ''], decision: { kind } });
  await settled(app);
}

describe('a year that another document of the case tells', () => {
  test('is proposed, with its link and what was proposed before', async () => {
    const app = await library({ 'open.txt': OPEN });
    const own = await value(app, 'open');
    expect(own).not.toContain('2020');
    await importTexts(app, { 'tells.txt': TELLS });
    await settled(app);
    const both = await opened(app);
    expect(await value(both, 'open')).toBe('2020-04-17 suggested');
    const reason = await reasonOf(both, 'open');
    expect(reason?.parts).toContainEqual({ name: 'year.sibling', value: 2020 });
    expect(reason?.siblings).toEqual([both.id('tells')]);
    expect(reason?.cues).toEqual([]);
    expect(`${reason?.before?.['edtf']} suggested`).toBe(own);
    expect(await app.app.check()).toEqual([]);
  });

  test('is proposed whichever came first', async () => {
    const app = await library({ 'tells.txt': TELLS, 'open.txt': OPEN });
    expect(await value(app, 'open')).toBe('2020-04-17 suggested');
    expect((await reasonOf(app, 'open'))?.before).toBeUndefined();
  });

  test('says nothing of another person', async () => {
    const app = await library({ 'stranger.txt': STRANGER, 'open.txt': OPEN });
    expect(await value(app, 'open')).not.toContain('2018');
  });

  test('says nothing in another case', async () => {
    const app = await library({ 'open.txt': OPEN, 'tells.txt': TELLS });
    const [first] = await app.client.cases.list();
    const other = await app.client.cases.create({ title: 'Another' });
    const move = async (caseId: string, included: boolean) => {
      await app.client.cases.assign({ caseId, documentIds: [app.id('tells')], included });
      await settled(app);
    };
    await move(first?.id ?? '', false);
    expect(await value(app, 'open')).not.toContain('2020');
    await move(other.id, true);
    expect(await value(app, 'open')).not.toContain('2020');
    await app.client.history.undo();
    await app.client.history.undo();
    await settled(app);
    expect(await value(app, 'open')).toBe('2020-04-17 suggested');
    expect(await app.app.check()).toEqual([]);
  });

  test('goes when it is rejected there, comes back when that is taken back', async () => {
    const app = await library({ 'open.txt': OPEN, 'tells.txt': TELLS });
    await decide(app, 'tells', 'reject');
    expect(await value(app, 'open')).not.toContain('2020');
    await app.client.history.undo();
    await settled(app);
    expect(await value(app, 'open')).toBe('2020-04-17 suggested');
    await app.client.history.redo();
    await settled(app);
    expect(await value(app, 'open')).not.toContain('2020');
    expect(await app.app.check()).toEqual([]);
  });

  test('follows what a person confirms against what another text tells', async () => {
    const app = await library({ 'open.txt': OPEN, 'tells.txt': TELLS, 'otherwise.txt': OTHERWISE });
    expect(await value(app, 'open')).not.toMatch(/2020|2019/);
    await decide(app, 'otherwise', 'confirm');
    expect(await value(app, 'open')).toBe('2019-04-17 suggested');
    await correct(app, 'otherwise', '2021-04-17');
    expect(await value(app, 'open')).toBe('2021-04-17 suggested');
  });

  test('is never put over what a person decided', async () => {
    const app = await library({ 'open.txt': OPEN });
    await correct(app, 'open', '2017-04-17');
    await importTexts(app, { 'tells.txt': TELLS });
    await settled(app);
    expect(await value(app, 'open')).toBe('2017-04-17 confirmed');
    expect(await app.app.check()).toEqual([]);
  });

  describe('follows an archivist', () => {
    const OTHER_NAME =
      'Blogger Zahar Petrovich was detained on 17 April 2016. Petrovich denied it.\n';
    const MARAT = 'name:person:Marat Ilyanov';
    const ZAHAR = 'name:person:Zahar Petrovich';

    /** Puts the two names into one cluster, or keeps them apart, as the page does by its keys. */
    const judge = async (
      app: Library,
      cluster: string,
      picks: Parameters<TestApp['client']['names']['judge']>[0]['picks'],
      judgement: 'same' | 'not_same',
    ) => {
      await app.client.names.judge({ cluster, picks, judgement });
      await settled(app);
    };
    const both = [{ bearer: MARAT }, { bearer: ZAHAR }];

    test('who joins two names, until that is taken back, and shows what was before', async () => {
      const app = await library({ 'open.txt': OPEN, 'other.txt': OTHER_NAME });
      const own = await value(app, 'open');
      expect(own).not.toContain('2016');
      await judge(app, MARAT, both, 'same');
      expect(await value(app, 'open')).toBe('2016-04-17 suggested');
      const reason = await reasonOf(app, 'open');
      expect(reason?.siblings).toEqual([app.id('other')]);
      expect(`${reason?.before?.['edtf']} suggested`).toBe(own);
      expect(await app.app.check()).toEqual([]);
      await app.client.history.undo();
      await settled(app);
      expect(await value(app, 'open')).toBe(own);
      await app.client.history.redo();
      await settled(app);
      expect(await value(app, 'open')).toBe('2016-04-17 suggested');
    });

    test('who joined the names before the file came', async () => {
      const app = await library({ 'open.txt': OPEN, 'later.txt': OTHER_NAME });
      await judge(app, MARAT, both, 'same');
      await importTexts(app, { 'again.txt': `${OPEN}\nThat was all.\n` });
      await settled(app);
      expect(await value(await opened(app), 'again')).toBe('2016-04-17 suggested');
      await decide(app, 'later', 'reject');
      expect(await value(await opened(app), 'again')).not.toContain('2016');
      expect(await value(app, 'open')).not.toContain('2016');
    });

    test('who says that one file means another person of the same name', async () => {
      const app = await library({ 'open.txt': OPEN, 'tells.txt': TELLS });
      expect(await value(app, 'open')).toBe('2020-04-17 suggested');
      await judge(app, MARAT, [{ bearer: MARAT, documentId: app.id('tells') }], 'not_same');
      expect(await value(app, 'open')).not.toContain('2020');
      expect(await app.app.check()).toEqual([]);
      await app.client.history.undo();
      await settled(app);
      expect(await value(app, 'open')).toBe('2020-04-17 suggested');
    });

    test('who says that the file with the open year means another person', async () => {
      const app = await library({ 'open.txt': OPEN, 'tells.txt': TELLS });
      await judge(app, MARAT, [{ bearer: MARAT, documentId: app.id('open') }], 'not_same');
      expect(await value(app, 'open')).not.toContain('2020');
    });

    test('but never over what a person decided', async () => {
      const app = await library({ 'open.txt': OPEN, 'other.txt': OTHER_NAME });
      await correct(app, 'open', '2017-04-17');
      await judge(app, MARAT, both, 'same');
      expect(await value(app, 'open')).toBe('2017-04-17 confirmed');
      expect(await app.app.check()).toEqual([]);
    });
  });

  test('is caught up with after a restart', async () => {
    const folder = await freshFolder();
    const one = await startApp(folder);
    await one.client.casebooks.create({ name: 'North' });
    await importTexts(one, { 'open.txt': OPEN, 'tells.txt': TELLS });
    const before = await opened(one);
    const found = await april(one, before.id('tells'));
    await one.client.review.decide({
      mentionIds: [found?.id ?? ''],
      decision: { kind: 'reject' },
    });
    await one.app.close();
    const two = await startApp(folder);
    const [recent] = (await two.client.casebooks.state()).recent;
    await two.client.casebooks.openRecent({ id: recent?.id ?? '' });
    await settled(two);
    const after = await opened(two);
    expect(await value(after, 'open')).not.toContain('2020');
    await two.client.history.undo();
    await settled(two);
    expect(await value(after, 'open')).toBe('2020-04-17 suggested');
  });
});
