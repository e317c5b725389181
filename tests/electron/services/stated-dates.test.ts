/** What a person says of a date is what the other dates of the document lean on. */

import { describe, expect, test } from 'vitest';
import {
  importTexts,
  settled,
  startWithCasebook,
  type TestApp,
} from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

const REPORT =
  '3 July 2021\n\nBlogger Marat Ilyanov was detained on 17 April in Osh. A court heard him on 20 May.\n';

type Library = TestApp & { readonly documentId: string };

async function library(): Promise<Library> {
  const app = await startWithCasebook();
  await importTexts(app, { 'report.txt': REPORT });
  const [document] = await app.client.documents.list();
  return { ...app, documentId: document?.id ?? '' };
}

const dateOf = async ({ client, documentId }: Library, text: string) =>
  (await mentionsOf(client, documentId)).find(({ mention }) => mention.text === text);

const values = async (app: Library) => {
  const found = await Promise.all(['17 April', '20 May'].map((text) => dateOf(app, text)));
  return found.map((one) => `${one?.mention.normalized['edtf' as never]} ${one?.state}`);
};

async function correct(app: Library, text: string, edtf: string): Promise<void> {
  const found = await dateOf(app, text);
  await app.client.review.decide({
    mentionIds: [found?.id ?? ''],
    decision: { kind: 'correct', type: 'date', value: { ...found?.mention.normalized, edtf } },
  });
  await settled(app);
}

describe('when the day of a report is corrected', () => {
  test('its days without a year follow, and say what was proposed before', async () => {
    const app = await library();
    expect(await values(app)).toEqual(['2021-04-17 suggested', '2021-05-20 suggested']);
    await correct(app, '3 July 2021', '2020-07-03');
    expect(await values(app)).toEqual(['2020-04-17 suggested', '2020-05-20 suggested']);
    const april = await dateOf(app, '17 April');
    const [told] = await app.client.review.reasons({ mentionIds: [april?.id ?? ''] });
    expect(told?.reason.before?.['edtf']).toBe('2021-04-17');
    const [document] = await app.client.documents.list();
    expect(document?.documentDate).toBe('2020-07-03');
    expect(await app.app.check()).toEqual([]);
  });

  test('they go back when that is taken back, and forth when it is done again', async () => {
    const app = await library();
    await correct(app, '3 July 2021', '2020-07-03');
    await app.client.history.undo();
    await settled(app);
    expect(await values(app)).toEqual(['2021-04-17 suggested', '2021-05-20 suggested']);
    await app.client.history.redo();
    await settled(app);
    expect(await values(app)).toEqual(['2020-04-17 suggested', '2020-05-20 suggested']);
    expect(await app.app.check()).toEqual([]);
  });

  test('what a person decided stays', async () => {
    const app = await library();
    const april = await dateOf(app, '17 April');
    const mentionIds = [april?.id ?? ''];
    await app.client.review.decide({ mentionIds, decision: { kind: 'confirm' } });
    await settled(app);
    await correct(app, '3 July 2021', '2020-07-03');
    expect(await values(app)).toEqual(['2021-04-17 confirmed', '2020-05-20 suggested']);
  });
});
