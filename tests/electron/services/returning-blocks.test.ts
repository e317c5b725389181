/** Blocks that stand in the documents of different cases, in a casebook that grows. */

import { describe, expect, test } from 'vitest';
import {
  freshFolder,
  importTexts,
  settled,
  startApp,
  startWithCasebook,
  type TestApp,
  workersHere,
} from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

const BANNER =
  'The River Monitor is an association of lawyers; its founder Henrik Solvang was arrested in 1998 and soon went abroad.';
const UPDATE =
  'She has not been let out into the yard since the first week and reads with a lamp that is never put out.';

const IRINA = 'Irina Markelova was arrested in Brest on 5 May 2019. Markelova denies the charge.';
const AZAMAT = 'Azamat Dzhumaliev was arrested in Osh on 17 March 2020. Dzhumaliev repairs phones.';
const CAMILLE = 'Camille Ferrandier was arrested in Lyon on 9 October 2021. Ferrandier had filmed.';
const TEMUR = 'Temur Rakhimov was arrested in Termez on 2 June 2018. Rakhimov sells melons.';

const withBanner = (text: string, block = BANNER) => `${text}\n\n${block}\n`;

/** Imports one text after the other, and lets the casebook settle between them. */
async function grow(app: TestApp, texts: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    await importTexts(app, { [`${name}.txt`]: text });
    await settled(app);
  }
}

async function library(texts: Record<string, string>): Promise<TestApp> {
  const app = await startWithCasebook();
  await grow(app, texts);
  return app;
}

/** The kind of each document's last paragraph. */
async function lastKinds({ client }: Pick<TestApp, 'client'>): Promise<Record<string, string>> {
  const kinds: Record<string, string> = {};
  for (const { id, fileName } of await client.documents.list()) {
    const { segments } = await client.documents.get({ id });
    kinds[fileName.replace('.txt', '')] = segments.at(-1)?.kind ?? '';
  }
  return kinds;
}

const idOf = async ({ client }: TestApp, name: string): Promise<string> =>
  (await client.documents.list()).find(({ fileName }) => fileName === `${name}.txt`)?.id ?? '';

const CASES = {
  irina: withBanner(IRINA),
  azamat: withBanner(AZAMAT),
  camille: withBanner(CAMILLE),
};
const BOILERPLATE = { irina: 'boilerplate', azamat: 'boilerplate', camille: 'boilerplate' };

describe('a block that stands in the documents of three cases', () => {
  test('is boilerplate in all of them as soon as the third is there', async () => {
    const { camille, ...two } = CASES;
    const app = await library(two);
    expect(await lastKinds(app)).toEqual({ irina: 'body', azamat: 'body' });
    await grow(app, { camille });
    expect(await lastKinds(app)).toEqual(BOILERPLATE);
    expect(await app.app.check()).toEqual([]);
  });

  test('whether they come one by one or together', async () => {
    const app = await startWithCasebook();
    const files = Object.entries(CASES).map(([name, text]) => [`${name}.txt`, text]);
    await importTexts(app, Object.fromEntries(files));
    await settled(app);
    expect(await lastKinds(app)).toEqual(BOILERPLATE);
  });

  test('is boilerplate at once in whatever comes later, which is read only once', async () => {
    const app = await library(CASES);
    await importTexts(app, { 'temur.txt': withBanner(TEMUR) });
    expect((await lastKinds(app))['temur']).toBe('boilerplate');
  });

  test('is boilerplate in what was being read while that was found', async () => {
    const here = workersHere();
    let isLate = false;
    const app = await startWithCasebook({
      workers: workersHere({
        import: (job, watch) => here.import(isLate ? { ...job, boilerplate: [] } : job, watch),
      }),
    });
    await grow(app, CASES);
    isLate = true;
    await importTexts(app, { 'temur.txt': withBanner(TEMUR) });
    await settled(app);
    expect((await lastKinds(app))['temur']).toBe('boilerplate');
  });

  test('has mentions, which are found and searched, and the decisions on them stay', async () => {
    const { camille, ...two } = CASES;
    const app = await library(two);
    const irina = await idOf(app, 'irina');
    const founder = async () =>
      (await mentionsOf(app.client, irina)).find(
        ({ mention }) => mention.text === 'Henrik Solvang',
      );
    const before = await founder();
    await app.client.review.decide({
      mentionIds: [before?.id ?? ''],
      decision: { kind: 'confirm' },
    });
    await settled(app);
    await grow(app, { camille });
    const after = await founder();
    expect([after?.id, after?.state]).toEqual([before?.id, 'confirmed']);
    expect((await lastKinds(app))['irina']).toBe('boilerplate');
    expect(await app.app.check()).toEqual([]);
  });

  test('is what a document is made of', async () => {
    const app = await library(CASES);
    const parts = await app.client.documents.composition({ id: await idOf(app, 'irina') });
    expect(parts).toContainEqual({
      part: 'frame',
      language: 'en',
      characters: BANNER.length,
    });
  });

  test('is told of its case again when a later document names its person elsewhere', async () => {
    const app = await library(CASES);
    const solvang = 'Henrik Solvang was arrested again in Tartu on 3 March 2022.';
    await grow(app, { solvang: withBanner(solvang) });
    const all = { irina: 'body', azamat: 'body', camille: 'body', solvang: 'body' };
    expect(await lastKinds(app)).toEqual(all);
    await grow(app, { temur: withBanner(TEMUR) });
    expect(await lastKinds(app)).toEqual({ ...all, temur: 'body' });
  });

  test('is known after a restart', async () => {
    const folder = await freshFolder();
    const one = await startApp(folder, { host: 'cli' });
    await one.client.casebooks.create({ name: 'North' });
    await grow(one, CASES);
    await one.app.close();
    const two = await startApp(folder);
    const [recent] = (await two.client.casebooks.state()).recent;
    await two.client.casebooks.openRecent({ id: recent?.id ?? '' });
    await settled(two);
    expect(await lastKinds(two)).toEqual(BOILERPLATE);
  });
});

describe('not boilerplate', () => {
  test.each<[string, Record<string, string>]>([
    [
      'what updates of one case repeat',
      {
        one: withBanner(IRINA, UPDATE),
        two: withBanner('Irina Markelova wrote a letter. Markelova is well.', UPDATE),
        three: withBanner('A judge asked Irina Markelova. Nobody helped Markelova.', UPDATE),
      },
    ],
    [
      'what says who the person is',
      {
        one: withBanner(IRINA, `Irina Markelova. ${BANNER}`),
        two: withBanner(AZAMAT, `Irina Markelova. ${BANNER}`),
        three: withBanner(CAMILLE, `Irina Markelova. ${BANNER}`),
      },
    ],
    [
      'what stands in documents that name nobody',
      {
        one: withBanner('A march was held in Brest on 5 May 2019.'),
        two: withBanner('A shop was searched in Osh on 17 March 2020.'),
        three: withBanner('A concert ended in Lyon on 9 October 2021.'),
      },
    ],
    [
      'a line too short to be the same by more than chance',
      {
        one: withBanner(IRINA, 'All charges are denied.'),
        two: withBanner(AZAMAT, 'All charges are denied.'),
        three: withBanner(CAMILLE, 'All charges are denied.'),
      },
    ],
  ])('%s', async (_, texts) => {
    const app = await library(texts);
    const kinds = Object.values(await lastKinds(app));
    expect(kinds).toEqual(kinds.map(() => 'body'));
  });
});
