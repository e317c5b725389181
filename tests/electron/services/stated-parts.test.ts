/** What a person says of a passage holds against the rules and the library, until it is taken back. */

import { describe, expect, test } from 'vitest';
import {
  importTexts,
  settled,
  startWithCasebook,
  type TestApp,
} from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

const BANNER =
  'The River Monitor is an association of lawyers; its founder Henrik Solvang was arrested in 1998 and soon went abroad.';
const TEXTS = {
  'irina.txt': `Irina Markelova was arrested in Brest on 5 May 2019. Markelova denies it.\n\n${BANNER}\n`,
  'azamat.txt': `Azamat Dzhumaliev was arrested in Osh on 17 March 2020. Dzhumaliev waits.\n\n${BANNER}\n`,
  'camille.txt': `Camille Ferrandier was arrested in Lyon on 9 October 2021. Ferrandier waits.\n\n${BANNER}\n`,
};

async function library(texts: Record<string, string> = TEXTS): Promise<TestApp> {
  const app = await startWithCasebook();
  await importTexts(app, texts);
  await settled(app);
  return app;
}

async function documentsOf({ client }: TestApp): Promise<Record<string, string>> {
  const list = await client.documents.list();
  return Object.fromEntries(list.map(({ fileName, id }) => [fileName, id]));
}

const kindsOf = async ({ client }: TestApp, id: string) =>
  (await client.documents.get({ id })).segments.map(({ kind }) => kind);

describe('a passage', () => {
  test('called account is so at once and for good, in its own document', async () => {
    const app = await library();
    const { 'irina.txt': irina = '', 'azamat.txt': azamat = '' } = await documentsOf(app);
    expect(await kindsOf(app, irina)).toEqual(['body', 'boilerplate']);
    await app.client.review.statePart({ documentId: irina, segment: 1, part: 'account' });
    expect(await kindsOf(app, irina)).toEqual(['body', 'body']);
    await settled(app);
    expect(await kindsOf(app, irina)).toEqual(['body', 'body']);
    expect(await kindsOf(app, azamat)).toEqual(['body', 'boilerplate']);
    expect(await app.app.check()).toEqual([]);
  });

  test('called frame keeps its mentions, and what was decided on them', async () => {
    const app = await library();
    const { 'irina.txt': irina = '' } = await documentsOf(app);
    const before = await mentionsOf(app.client, irina);
    const date = before.find(({ mention }) => mention.text === '5 May 2019');
    await app.client.review.decide({
      mentionIds: [date?.id ?? ''],
      decision: { kind: 'confirm' },
    });
    await app.client.review.statePart({ documentId: irina, segment: 0, part: 'frame' });
    expect(await kindsOf(app, irina)).toEqual(['boilerplate', 'boilerplate']);
    await settled(app);
    expect(await kindsOf(app, irina)).toEqual(['boilerplate', 'boilerplate']);
    const after = await mentionsOf(app.client, irina);
    expect(after.find(({ id }) => id === date?.id)?.state).toBe('confirmed');
    expect(after.map(({ mention }) => mention.text)).toEqual(
      before.map(({ mention }) => mention.text),
    );
    expect(await app.app.check()).toEqual([]);
  });

  test('is what the rules make of it again when that is taken back, and so on', async () => {
    const app = await library();
    const { 'irina.txt': irina = '' } = await documentsOf(app);
    const settledKinds = async () => {
      await settled(app);
      return kindsOf(app, irina);
    };
    await app.client.review.statePart({ documentId: irina, segment: 1, part: 'account' });
    await app.client.review.statePart({ documentId: irina, segment: 0, part: 'frame' });
    expect(await settledKinds()).toEqual(['boilerplate', 'body']);
    await app.client.history.undo();
    expect(await settledKinds()).toEqual(['body', 'body']);
    await app.client.history.undo();
    expect(await settledKinds()).toEqual(['body', 'boilerplate']);
    await app.client.history.redo();
    expect(await settledKinds()).toEqual(['body', 'body']);
    expect(await app.app.check()).toEqual([]);
  });

  test.each([
    ['a segment that is not there', 99],
    ['no document', 0],
  ])('is refused for %s', async (what, segment) => {
    const app = await library();
    const { 'irina.txt': irina = '' } = await documentsOf(app);
    const documentId = what === 'no document' ? 'none' : irina;
    const asked = app.client.review.statePart({ documentId, segment, part: 'frame' });
    await expect(asked).rejects.toThrow('Nothing can be said of this part');
  });
});
