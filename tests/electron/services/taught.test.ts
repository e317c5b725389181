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
