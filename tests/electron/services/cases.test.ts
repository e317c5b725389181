import { describe, expect, test } from 'vitest';
import { importTexts, refusalCode, startWithCasebook } from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

const TEXT = `It began late. The court met on 22 June 2020 in Karaganda. Reference: UA 065/20.

It met again on 3 July 2020.
`;

async function confirmedCase() {
  const test = await startWithCasebook();
  await importTexts(test, { 'a.txt': TEXT, 'b.txt': 'A note on 22 June 2020, see UA: 65/20.' });
  const { client } = test;
  const documents = await client.documents.list();
  const mentions = (await Promise.all(documents.map(({ id }) => mentionsOf(client, id)))).flat();
  const mentionIds = mentions
    .filter(({ mention }) => ['date', 'doc_ref'].includes(mention.type))
    .map(({ id }) => id);
  await client.review.decide({ mentionIds, decision: { kind: 'confirm' } });
  const [first] = await client.cases.list();
  return { ...test, documents, mentionIds, caseId: first?.id ?? '' };
}

describe('a case', () => {
  test('a casebook is born with one, and imports go into it', async () => {
    const { client, caseId, documents, mentionIds } = await confirmedCase();
    expect(await client.cases.list()).toEqual([
      { id: caseId, title: 'North', documents: 2, confirmed: mentionIds.length },
    ]);
    expect(documents.every(({ caseIds }) => caseIds.includes(caseId))).toBe(true);
  });

  test('shows each confirmed value once, with every quote in its sentence', async () => {
    const { client, caseId, documents } = await confirmedCase();
    const { values, timeline } = await client.cases.get({ id: caseId });
    const date = values.find(({ value }) => value['edtf'] === '2020-06-22');
    expect(date).toMatchObject({ type: 'date', forms: ['22 June 2020'], documents: 2 });
    const quote = date?.quotes.find(({ fileName }) => fileName === 'a.txt');
    expect(quote).toMatchObject({
      before: 'The court met on ',
      exact: '22 June 2020',
      after: ' in Karaganda.',
      start: TEXT.indexOf('22 June'),
    });
    expect(documents.map(({ id }) => id)).toContain(quote?.documentId);
    expect(
      values.filter(({ type }) => type === 'doc_ref').map(({ documents }) => documents),
    ).toEqual([2]);
    expect(timeline.map((entry) => entry.date)).toEqual(['2020-06-22', '2020-07-03']);
  });

  test('shows nothing that is not confirmed any more', async () => {
    const { client, caseId, mentionIds } = await confirmedCase();
    await client.review.decide({ mentionIds, decision: { kind: 'reopen' } });
    const { values, timeline } = await client.cases.get({ id: caseId });
    expect([values, timeline]).toEqual([[], []]);
  });

  test('documents go in and out; a document may be in two', async () => {
    const { app, client, documents, caseId } = await confirmedCase();
    const made = await client.cases.create({ title: '  East  ' });
    expect(made.title).toBe('East');
    const documentIds = documents.map(({ id }) => id);
    const full = await client.cases.assign({ caseId: made.id, documentIds, included: true });
    expect(full.documents).toBe(2);
    const [first = ''] = documentIds;
    await client.cases.assign({ caseId, documentIds: [first], included: false });
    expect((await client.cases.get({ id: caseId })).documentIds).not.toContain(first);
    await client.history.undo();
    expect((await client.cases.get({ id: caseId })).documentIds).toEqual(documentIds);
    expect(await app.check()).toEqual([]);
  });

  test('importing into a case of choice', async () => {
    const { app, client } = await confirmedCase();
    const made = await client.cases.create({ title: 'East' });
    await importTexts({ app, client }, { 'c.txt': 'Another one of 4 May 2021.' }, made.id);
    expect((await client.cases.get({ id: made.id })).documentIds).toHaveLength(1);
    await client.history.undo();
    expect((await client.cases.list()).map(({ title }) => title)).toEqual(['North']);
    expect(await app.check()).toEqual([]);
    await client.history.redo();
    expect((await client.cases.get({ id: made.id })).documentIds).toHaveLength(1);
  });

  test('what is not there is refused', async () => {
    const { client, caseId } = await confirmedCase();
    expect(await refusalCode(client.cases.get({ id: 'none' }))).toBe('case_not_found');
    expect(await refusalCode(client.cases.rename({ id: 'none', title: 'x' }))).toBe(
      'case_not_found',
    );
    const strangers = { caseId, documentIds: ['none'], included: true };
    expect(await refusalCode(client.cases.assign(strangers))).toBe('document_not_found');
    expect(await client.history.list({ limit: 10 })).toHaveLength(1);
  });

  test('is exported with its quotes and nothing that was not confirmed', async () => {
    const { client, caseId } = await confirmedCase();
    const json = await client.exports.case({ caseId, format: 'json' });
    expect(json).toMatchObject({ fileName: 'North.json', mediaType: 'application/json' });
    const content = JSON.parse(json.content);
    expect(content.values.map(({ type }: { type: string }) => type)).toEqual([
      'date',
      'date',
      'doc_ref',
    ]);
    expect(json.content).not.toContain('mentionId');
    const csv = await client.exports.case({ caseId, format: 'csv' });
    expect(csv.content.split('\r\n').filter((line) => line !== '')).toHaveLength(6);
  });

  test('tells one person under all spellings that an archivist joined, and two when split', async () => {
    const started = await startWithCasebook();
    await importTexts(started, {
      'a.txt': 'Activist Aidar Zhumanov was detained in Almaty on 3 March 2021.',
      'b.txt': 'Activist Aider Zhumanof was detained in Almaty on 3 March 2021.',
    });
    const { client } = started;
    const documents = await client.documents.list();
    const mentions = (await Promise.all(documents.map(({ id }) => mentionsOf(client, id)))).flat();
    await client.review.decide({
      mentionIds: mentions.map(({ id }) => id),
      decision: { kind: 'confirm' },
    });
    const [first] = await client.cases.list();
    const people = async () => {
      const { values, timeline } = await client.cases.get({ id: first?.id ?? '' });
      const persons = values.filter(({ type }) => type === 'person');
      return [persons.map(({ forms }) => forms.length), timeline.length];
    };
    expect(await people()).toEqual([[1, 1], 2]);
    const picks = ['Aidar Zhumanov', 'Aider Zhumanof'].map((name) => ({
      bearer: `name:person:${name}`,
    }));
    const cluster = picks[0]?.bearer ?? '';
    await client.names.judge({ cluster, picks, judgement: 'same' });
    expect(await people()).toEqual([[2], 1]);
    await client.history.undo();
    expect(await people()).toEqual([[1, 1], 2]);
  });
});
