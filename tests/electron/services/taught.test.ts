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

const FIRST = 'They praised Silver Otter for it. Nobody else spoke on 3 July 2020.\n';
const SECOND = 'On 22 June 2020 the court fined Silver Otter, and released the others.\n';
const THIRD = 'On 5 May 2020 she left the silver otter and the Silver Otters alone.\n';

async function library(texts: Record<string, string>) {
  const app = await startWithCasebook();
  await importTexts(app, texts);
  const documents = await app.client.documents.list();
  const ids = Object.fromEntries(documents.map(({ fileName, id }) => [fileName, id]));
  return { ...app, id: (name: string) => ids[`${name}.txt`] ?? '' };
}

type Library = Pick<TestApp, 'client'>;

const found = async ({ client }: Library, documentId = '') =>
  (await mentionsOf(client, documentId))
    .map(({ mention, state }) => `${mention.type} ${mention.text} ${state}`)
    .sort();

const markOtter = ({ client }: Library, documentId: string, text: string) => {
  const start = text.indexOf('Silver Otter');
  return client.review.mark({ documentId, start, end: start + 12, type: 'org' });
};

const OTTER = 'org Silver Otter suggested';

test('a casebook that is closed right after a decision is left alone', async () => {
  const app = await library({ 'first.txt': FIRST, 'second.txt': SECOND });
  const { client, id } = app;
  for (let round = 0; round < 4; round += 1) {
    const mark = () => markOtter(app, id('first'), FIRST).catch(() => null);
    await (round % 2 === 0
      ? Promise.all([client.casebooks.close(), mark()])
      : Promise.all([mark(), client.casebooks.close()]));
    // Longer than suggestions wait before they are made anew: an error then would end the app.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const [recent] = (await client.casebooks.state()).recent;
    await client.casebooks.openRecent({ id: recent?.id ?? '' });
    expect(await app.app.check()).toEqual([]);
  }
});

describe('a name that a person confirmed', () => {
  test('is found in all documents, and nowhere when that is taken back', async () => {
    const app = await library({ 'first.txt': FIRST, 'second.txt': SECOND, 'third.txt': THIRD });
    const { client, id } = app;
    const before = [await found(app, id('second')), await found(app, id('third'))];
    await markOtter(app, id('first'), FIRST);
    await settled(app);
    expect(await found(app, id('second'))).toEqual([...(before[0] ?? []), OTTER].sort());
    expect(await found(app, id('third'))).toEqual(before[1]);
    const taught = (await mentionsOf(client, id('second'))).find(
      ({ mention }) => mention.text === 'Silver Otter',
    );
    expect(await client.review.reasons({ mentionIds: [taught?.id ?? ''] })).toMatchObject([
      { reason: { rule: 'taught.confirmed' } },
    ]);
    expect(await app.app.check()).toEqual([]);

    await client.history.undo();
    await settled(app);
    expect([await found(app, id('second')), await found(app, id('third'))]).toEqual(before);
    await client.history.redo();
    await settled(app);
    expect(await found(app, id('second'))).toContain(OTTER);
    expect(await app.app.check()).toEqual([]);
  });

  test('is found in what is imported later, and after a restart', async () => {
    const folder = await freshFolder();
    const one = await startApp(folder);
    await one.client.casebooks.create({ name: 'North' });
    await importTexts(one, { 'first.txt': FIRST });
    const [first] = await one.client.documents.list();
    await markOtter(one, first?.id ?? '', FIRST);
    await importTexts(one, { 'second.txt': SECOND });
    const second = (await one.client.documents.list()).find(
      ({ fileName }) => fileName === 'second.txt',
    );
    expect(await found(one, second?.id)).toContain(OTTER);
    await one.app.close();
    const two = await startApp(folder);
    const [recent] = (await two.client.casebooks.state()).recent;
    await two.client.casebooks.openRecent({ id: recent?.id ?? '' });
    await two.client.history.undo();
    await settled(two);
    expect(await found(two, second?.id)).not.toContain(OTTER);
  });

  test('leaves alone what a person decided on where it was found', async () => {
    const app = await library({ 'first.txt': FIRST, 'second.txt': SECOND });
    const { client, id } = app;
    await markOtter(app, id('first'), FIRST);
    await settled(app);
    const taught = (await mentionsOf(client, id('second'))).find(
      ({ mention }) => mention.text === 'Silver Otter',
    );
    await client.review.decide({
      mentionIds: [taught?.id ?? ''],
      decision: { kind: 'correct', type: 'place', value: { name: 'Silver Otter', country: null } },
    });
    await settled(app);
    expect(await found(app, id('second'))).toContain('place Silver Otter confirmed');
    expect(await found(app, id('second'))).not.toContain(OTTER);
    expect(await app.app.check()).toEqual([]);
  });
});

describe('a confirmed name in other forms', () => {
  const NAMED = 'Activist Aidar Zhumanov was detained in Almaty on 3 March 2021.\n';
  const BARE = 'Варнабут молчал весь день.\n';
  const CASES = 'Вечером говорили о Варнабуте и о погоде. С Варнабутом\nникто не спорил.\n';
  const GERMAN = 'Am Abend sprach man über Varnabuts Haus und über den Brief von Varnabut.\n';
  const ENGLISH =
    'In the evening they spoke of Varnabut’s house and of the Varnabuts of the town.\n';
  const ZHUMANOV = 'name:person:Aidar Zhumanov';

  const taughtIn = async ({ client }: Library, documentId: string) => {
    const mentions = await mentionsOf(client, documentId);
    if (mentions.length === 0) return [];
    const told = await client.review.reasons({ mentionIds: mentions.map(({ id }) => id) });
    const reasons = new Map(told.map(({ mentionId, reason }) => [mentionId, reason]));
    return mentions
      .map(({ id, mention, state }) => ({ mention, state, reason: reasons.get(id) }))
      .filter(({ reason }) => reason?.taught !== undefined)
      .map(({ mention, state, reason }) => [
        mention.text,
        'name' in mention.normalized ? mention.normalized.name : null,
        state,
        reason?.rule,
        reason?.taught,
      ]);
  };

  const mark = ({ client }: Library, documentId: string, end: number) =>
    client.review.mark({ documentId, start: 0, end, type: 'person' });

  test('is found in the cases of Russian, each with the name that taught it, until undo', async () => {
    const app = await library({ 'bare.txt': BARE, 'cases.txt': CASES, 'english.txt': ENGLISH });
    await mark(app, app.id('bare'), 'Варнабут'.length);
    await settled(app);
    const taught = { form: 'Варнабут', name: 'Варнабут' };
    expect(await taughtIn(app, app.id('cases'))).toEqual([
      ['Варнабуте', 'Варнабут', 'suggested', 'taught.confirmed-case', taught],
      ['Варнабутом', 'Варнабут', 'suggested', 'taught.confirmed-case', taught],
    ]);
    expect(await app.app.check()).toEqual([]);
    await app.client.history.undo();
    await settled(app);
    expect(await taughtIn(app, app.id('cases'))).toEqual([]);
    expect(await app.app.check()).toEqual([]);
  });

  async function withAlias() {
    const app = await library({ 'en.txt': NAMED, 'german.txt': GERMAN, 'english.txt': ENGLISH });
    const confirm = async (kind: 'confirm' | 'reject') => {
      const mention = (await mentionsOf(app.client, app.id('en'))).find(
        (one) => one.mention.text === 'Aidar Zhumanov',
      );
      await app.client.review.decide({ mentionIds: [mention?.id ?? ''], decision: { kind } });
      await settled(app);
    };
    const form = { text: 'Varnabut', language: 'en', type: 'alias', preferred: false } as const;
    const state = async () => {
      await app.client.names.stateForm({ bearer: ZHUMANOV, ...form });
      await settled(app);
    };
    return { app, confirm, state };
  }

  const taught = { form: 'Varnabut', name: 'Aidar Zhumanov' };
  const IN_ENGLISH = [['Varnabut', 'Aidar Zhumanov', 'suggested', 'taught.form', taught]];
  const IN_GERMAN = [
    ['Varnabuts', 'Aidar Zhumanov', 'suggested', 'taught.form-case', taught],
    ['Varnabut', 'Aidar Zhumanov', 'suggested', 'taught.form', taught],
  ];

  test('is found under an alias of its authority record, in the genitive of German too', async () => {
    const { app, confirm, state } = await withAlias();
    await state();
    expect(await taughtIn(app, app.id('german'))).toEqual([]);
    await confirm('confirm');
    expect(await taughtIn(app, app.id('german'))).toEqual(IN_GERMAN);
    expect(await taughtIn(app, app.id('english'))).toEqual(IN_ENGLISH);
    const cluster = await app.client.names.cluster({ bearer: ZHUMANOV });
    expect(cluster.variants.map(({ text }) => text)).toContain('Varnabut');
    expect(await app.app.check()).toEqual([]);
    await confirm('reject');
    expect(await taughtIn(app, app.id('german'))).toEqual([]);
    await app.client.history.undo();
    await settled(app);
    expect(await taughtIn(app, app.id('english'))).toEqual(IN_ENGLISH);
  });

  test('is so from when an archivist says it, and no longer when that is taken back', async () => {
    const { app, confirm, state } = await withAlias();
    await confirm('confirm');
    expect(await taughtIn(app, app.id('english'))).toEqual([]);
    await state();
    expect(await taughtIn(app, app.id('english'))).toEqual(IN_ENGLISH);
    await importTexts(app, { 'later.txt': `${ENGLISH}\nThen it rained.\n` });
    const later = (await app.client.documents.list()).find(
      ({ fileName }) => fileName === 'later.txt',
    );
    expect(await taughtIn(app, later?.id ?? '')).toEqual(IN_ENGLISH);
    await app.client.history.undo();
    await settled(app);
    expect(await taughtIn(app, app.id('english'))).toEqual([]);
    expect(await taughtIn(app, later?.id ?? '')).toEqual([]);
    expect(await app.app.check()).toEqual([]);
  });

  test('never goes over a decision', async () => {
    const { app, confirm, state } = await withAlias();
    const start = ENGLISH.indexOf('Varnabut');
    await app.client.review.mark({
      documentId: app.id('english'),
      start,
      end: start + 'Varnabut’s house'.length,
      type: 'place',
    });
    await state();
    await confirm('confirm');
    expect(await taughtIn(app, app.id('english'))).toEqual([]);
    expect(await taughtIn(app, app.id('german'))).toEqual(IN_GERMAN);
  });
});

describe('a suggestion that a person rejected', () => {
  const HERE = 'The blogger Orvela Kuusik spoke on 3 July 2020.\n';
  const ALIKE = 'In short: the blogger Orvela Kuusik spoke again on 4 July 2020.\n';
  const OTHER = 'Then the blogger Orvela Kuusik left on 5 July 2020.\n';
  const KUUSIK = 'person Orvela Kuusik suggested';

  async function reject(app: Library, documentId: string) {
    const mention = (await mentionsOf(app.client, documentId)).find(
      (one) => one.mention.text === 'Orvela Kuusik',
    );
    await app.client.review.decide({
      mentionIds: [mention?.id ?? ''],
      decision: { kind: 'reject' },
    });
    await settled(app);
  }

  test('is not offered between the same words elsewhere until that is taken back', async () => {
    const app = await library({ 'here.txt': HERE, 'alike.txt': ALIKE, 'other.txt': OTHER });
    const { client, id } = app;
    const before = await found(app, id('alike'));
    expect(before).toContain(KUUSIK);
    await reject(app, id('here'));
    expect(await found(app, id('here'))).toContain('person Orvela Kuusik rejected');
    expect(await found(app, id('alike'))).not.toContain(KUUSIK);
    expect(await found(app, id('other'))).toContain(KUUSIK);
    expect(await app.app.check()).toEqual([]);

    await client.history.undo();
    await settled(app);
    expect(await found(app, id('here'))).toContain(KUUSIK);
    expect(await found(app, id('alike'))).toEqual(before);
    expect(await app.app.check()).toEqual([]);
  });

  test('is offered where it was confirmed between the same words as well', async () => {
    const again = `They heard that ${ALIKE}`;
    const app = await library({ 'here.txt': HERE, 'alike.txt': ALIKE, 'again.txt': again });
    const { client, id } = app;
    const alike = (await mentionsOf(client, id('alike'))).find(
      ({ mention }) => mention.text === 'Orvela Kuusik',
    );
    await client.review.decide({
      mentionIds: [alike?.id ?? ''],
      decision: { kind: 'confirm' },
    });
    await reject(app, id('here'));
    expect(await found(app, id('again'))).toContain(KUUSIK);
    await client.history.undo();
    await client.history.undo();
    await reject(app, id('here'));
    expect(await found(app, id('again'))).not.toContain(KUUSIK);
  });

  test('is not offered so in what is imported later, and stays away until it is reopened', async () => {
    const app = await library({ 'here.txt': HERE });
    await reject(app, app.id('here'));
    await importTexts(app, { 'alike.txt': ALIKE });
    const alike = (await app.client.documents.list()).find(
      ({ fileName }) => fileName === 'alike.txt',
    );
    expect(await found(app, alike?.id)).not.toContain(KUUSIK);
    expect(await app.app.check()).toEqual([]);
    await app.client.history.undo();
    await settled(app);
    // The place was never stored, so only another round of the rules can bring it.
    expect(await found(app, alike?.id)).toContain(KUUSIK);
  });
});
