import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packsOf, unpackMentions } from '#shared/contract/mention-pack.ts';
import type { Decision } from '#shared/contract/review.ts';
import {
  importTexts,
  refusalCode,
  startApp,
  startWithCasebook,
  type TestApp,
} from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

const TEXT = `The court met on 22 June 2020 in Karaganda. Reference: UA 065/20.

On 3 July 2020 it met again. The appeal was heard on 22 June 2020 too.

Ада Ильяшева пришла. Nothing else was said about Article 274 of the Criminal Code.
`;

async function withDocument() {
  const test = await startWithCasebook();
  await importTexts(test, { 'a.txt': TEXT });
  const [document] = await test.client.documents.list();
  const documentId = document?.id ?? '';
  const mentions = await mentionsOf(test.client, documentId);
  return { ...test, documentId, mentions };
}

const dump = async ({ client }: Pick<TestApp, 'client'>) => {
  const documents = await client.documents.list();
  const cases = await client.cases.list();
  return {
    documents,
    cases: await Promise.all(cases.map(({ id }) => client.cases.get({ id }))),
    mentions: await Promise.all(documents.map(({ id }) => mentionsOf(client, id))),
  };
};

describe('deciding', () => {
  test('confirms, rejects, reopens and corrects', async () => {
    const { client, documentId, mentions } = await withDocument();
    const date = mentions.find(({ mention }) => mention.type === 'date');
    const id = date?.id ?? '';
    const now = async () => (await mentionsOf(client, documentId)).find((one) => one.id === id);
    const decide = (decision: Decision) => client.review.decide({ mentionIds: [id], decision });
    expect(await decide({ kind: 'confirm' })).toMatchObject({
      seq: 1,
      operation: 'confirm',
      count: 1,
      documentId,
      mentionIds: [id],
      undone: false,
    });
    expect(await now()).toMatchObject({ state: 'confirmed', edited: false });
    await decide({ kind: 'correct', type: 'person', value: { name: 'Ada' } });
    expect(await now()).toMatchObject({
      state: 'confirmed',
      edited: true,
      mention: { type: 'person', normalized: { name: 'Ada' }, text: date?.mention.text },
    });
    await decide({ kind: 'reject' });
    expect(await now()).toMatchObject({ state: 'rejected', edited: true });
    await decide({ kind: 'reopen' });
    expect(await now()).toEqual(date);
  });

  test.each<[string, Decision]>([
    ['a value of another type', { kind: 'correct', type: 'date', value: { name: 'Ada' } }],
    [
      'a value with a surplus part',
      { kind: 'correct', type: 'person', value: { name: 'Ada', age: 3 } },
    ],
    ['an empty name', { kind: 'correct', type: 'person', value: { name: '  ' } }],
    ['an endless name', { kind: 'correct', type: 'person', value: { name: 'x'.repeat(5000) } }],
  ])('refuses %s and leaves the journal as it was', async (_name, decision) => {
    const { client, mentions } = await withDocument();
    const call = client.review.decide({ mentionIds: [mentions[0]?.id ?? ''], decision });
    expect(await refusalCode(call)).toBe('invalid_value');
    expect(await client.history.list({ limit: 5 })).toEqual([]);
  });

  test('decides on all or on none', async () => {
    const { client, mentions, documentId } = await withDocument();
    const call = client.review.decide({
      mentionIds: [mentions[0]?.id ?? '', `${documentId}.e999`],
      decision: { kind: 'confirm' },
    });
    expect(await refusalCode(call)).toBe('mention_not_found');
    const after = await mentionsOf(client, documentId);
    expect(after.every(({ state }) => state === 'suggested')).toBe(true);
  });

  test('a pack that is known is named only; a decision sends its pack anew', async () => {
    const { client, documentId, mentions } = await withDocument();
    const first = await client.review.mentions({ documentId });
    const known = first.map(({ digest }) => digest);
    expect(packsOf(first)).toHaveLength(1);
    expect(await client.review.mentions({ documentId, known })).toEqual([
      { digest: known[0], pack: null },
    ]);
    const mentionId = mentions[0]?.id ?? '';
    await client.review.decide({ mentionIds: [mentionId], decision: { kind: 'confirm' } });
    const after = await client.review.mentions({ documentId, known });
    expect(known).not.toContain(after[0]?.digest);
    const decided = unpackMentions(packsOf(after)).find(({ id }) => id === mentionId);
    expect(decided?.state).toBe('confirmed');
  });

  test('identical mentions are found in all documents, decided ones left out', async () => {
    const test = await withDocument();
    const { client, mentions } = test;
    await importTexts(test, { 'b.txt': 'The hearing of 22 June 2020 was closed.' });
    const dates = mentions.filter(
      ({ mention }) => mention.type === 'date' && mention.text === '22 June 2020',
    );
    expect(dates).toHaveLength(2);
    const mentionId = dates[0]?.id ?? '';
    expect(unpackMentions(await client.review.identical({ mentionId }))).toHaveLength(3);
    await client.review.decide({ mentionIds: [mentionId], decision: { kind: 'confirm' } });
    const rest = unpackMentions(await client.review.identical({ mentionId }));
    expect(rest.map(({ id }) => id)).not.toContain(mentionId);
    expect(new Set(rest.map(({ documentId }) => documentId)).size).toBe(2);
  });
});

describe('marking', () => {
  const spanOf = (exact: string) => {
    const start = TEXT.indexOf(exact);
    return { start, end: start + exact.length };
  };

  test('makes a confirmed mention whose value is read from the words', async () => {
    const { app, client, documentId } = await withDocument();
    const { mention } = await client.review.mark({
      documentId,
      ...spanOf(' Karaganda'),
      type: 'org',
    });
    expect(mention).toMatchObject({
      state: 'confirmed',
      edited: true,
      mention: {
        type: 'org',
        text: 'Karaganda',
        normalized: { name: 'Karaganda' },
      },
    });
    expect(mention.mention.start).toBe(TEXT.indexOf('Karaganda'));
    expect(await client.review.reasons({ mentionIds: [mention.id, 'none'] })).toMatchObject([
      { mentionId: mention.id, reason: { rule: 'user.selection' } },
    ]);
    expect(await app.check()).toEqual([]);
  });

  test('decides on the suggestion that stands at the same place', async () => {
    const { client, documentId, mentions } = await withDocument();
    const date = mentions.find(({ mention }) => mention.type === 'date');
    const { mention, entry } = await client.review.mark({
      documentId,
      start: date?.mention.start ?? 0,
      end: date?.mention.end ?? 0,
      type: 'date',
    });
    expect(mention.id).toBe(date?.id);
    expect(entry.operation).toBe('confirm');
    expect(await mentionsOf(client, documentId)).toHaveLength(mentions.length);
  });

  test('taken back it is gone, done again it is there', async () => {
    const { client, documentId, mentions } = await withDocument();
    const marked = await client.review.mark({
      documentId,
      ...spanOf('Nothing else'),
      type: 'org',
    });
    const before = await mentionsOf(client, documentId);
    await client.history.undo();
    expect(await mentionsOf(client, documentId)).toEqual(mentions);
    const decide = client.review.decide({
      mentionIds: [marked.mention.id],
      decision: { kind: 'confirm' },
    });
    expect(await refusalCode(decide)).toBe('mention_not_found');
    await client.history.redo();
    expect(await mentionsOf(client, documentId)).toEqual(before);
  });

  test.each<[string, Partial<{ start: number; end: number; type: 'penalty' }>, string]>([
    ['beyond the text', { start: TEXT.length - 2, end: TEXT.length + 5 }, 'invalid_span'],
    ['the wrong way round', { start: 10, end: 5 }, 'invalid_span'],
    [
      'of white space',
      { start: TEXT.indexOf('\n\n'), end: TEXT.indexOf('\n\n') + 2 },
      'invalid_span',
    ],
    ['without a value in it', { start: 0, end: 9, type: 'penalty' }, 'invalid_value'],
  ])('refuses a span %s', async (_name, span, code) => {
    const { client, documentId } = await withDocument();
    const request = { documentId, start: 0, end: 1, type: 'person' as const, ...span };
    expect(await refusalCode(client.review.mark(request))).toBe(code);
    expect(await client.history.list({ limit: 1 })).toEqual([]);
  });
});

describe('notes', () => {
  test('are written, changed, taken away and brought back by undo, over a restart', async () => {
    const first = await withDocument();
    const { client, documentId, mentions } = first;
    const path = (await client.casebooks.state()).open?.path ?? '';
    const [mentionId = '', other = ''] = mentions.map(({ id }) => id);
    const written = await client.review.note({ mentionId, text: ' Ask the lawyer.\nTwice. ' });
    expect(written).toMatchObject({ operation: 'note', count: 1, documentId });
    expect(written.mentionIds).toEqual([mentionId]);
    await client.review.note({ mentionId, text: 'Asked.' });
    await client.review.note({ mentionId: other, text: 'Другая заметка' });
    const notes = await client.review.notes({ documentId });
    expect(new Map(notes.map(({ mentionId: id, text }) => [id, text]))).toEqual(
      new Map([
        [mentionId, 'Asked.'],
        [other, 'Другая заметка'],
      ]),
    );
    await client.review.note({ mentionId: other, text: '   ' });
    await first.app.close();

    const { app, client: later } = await startApp(first.folder);
    await app.openCasebook(path);
    const only = async () => later.review.notes({ documentId });
    expect(await only()).toEqual([{ mentionId, text: 'Asked.' }]);
    await later.history.undo();
    await later.history.undo();
    await later.history.undo();
    expect(await only()).toEqual([{ mentionId, text: 'Ask the lawyer.\nTwice.' }]);
    await later.history.undo();
    expect(await only()).toEqual([]);
    await later.history.redo();
    expect(await only()).toEqual([{ mentionId, text: 'Ask the lawyer.\nTwice.' }]);
    expect(await app.check()).toEqual([]);
  });

  test('change no decision, stand beside the quote in the case, and never leave in an export', async () => {
    const { app, client, documentId, mentions } = await withDocument();
    const [item] = mentions;
    const mentionId = item?.id ?? '';
    await client.review.note({ mentionId, text: 'A canary in the mine' });
    expect(await mentionsOf(client, documentId)).toEqual(mentions);
    await client.review.decide({ mentionIds: [mentionId], decision: { kind: 'confirm' } });
    const [{ id: caseId } = { id: '' }] = await client.cases.list();
    const { values } = await client.cases.get({ id: caseId });
    const quotes = values.flatMap((value) => value.quotes);
    expect(quotes.map(({ note }) => note)).toEqual(['A canary in the mine']);
    for (const format of ['json', 'csv'] as const) {
      expect(JSON.stringify(await client.exports.case({ caseId, format }))).not.toContain('canary');
    }
    expect(await app.check()).toEqual([]);
  });

  test('are refused where there is no such mention, and when endless or half a sign', async () => {
    const { client, documentId, mentions } = await withDocument();
    const mentionId = mentions[0]?.id ?? '';
    const note = (id: string, text: string) => client.review.note({ mentionId: id, text });
    expect(await refusalCode(note(`${documentId}.e999`, 'x'))).toBe('mention_not_found');
    await expect(note(mentionId, 'x'.repeat(4001))).rejects.toThrow();
    await expect(note(mentionId, 'half \ud83d')).rejects.toThrow();
    expect(await client.review.notes({ documentId })).toEqual([]);
  });
});

describe('undo and redo', () => {
  test('survive restarts: undo all leads to the start, redo all to the end', async () => {
    const first = await withDocument();
    const { client, documentId, mentions } = first;
    const path = (await client.casebooks.state()).open?.path ?? '';
    const start = await dump(first);
    const ids = mentions.map(({ id }) => id);
    await client.review.decide({ mentionIds: ids, decision: { kind: 'confirm' } });
    await client.review.decide({ mentionIds: ids.slice(0, 2), decision: { kind: 'reject' } });
    const made = await client.cases.create({ title: 'South' });
    await client.cases.assign({ caseId: made.id, documentIds: [documentId], included: true });
    await client.cases.rename({ id: made.id, title: 'South and east' });
    await client.review.mark({ documentId, start: 4, end: 9, type: 'court' });
    const end = await dump(first);
    await first.app.close();

    const second = await startApp(first.folder);
    await second.app.openCasebook(path);
    expect(await dump(second)).toEqual(end);
    for (let step = 0; step < 6; step++) await second.client.history.undo();
    expect(await refusalCode(second.client.history.undo())).toBe('nothing_to_undo');
    expect(await dump(second)).toEqual(start);
    expect(await second.app.check()).toEqual([]);
    await second.app.close();

    const third = await startApp(first.folder);
    await third.app.openCasebook(path);
    for (let step = 0; step < 6; step++) await third.client.history.redo();
    expect(await refusalCode(third.client.history.redo())).toBe('nothing_to_redo');
    expect(await dump(third)).toEqual(end);
    expect(await third.app.check()).toEqual([]);
    const entries = await third.client.history.list({ limit: 100 });
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 18 }, (_, i) => 18 - i));
  });

  test('any order of deeds leaves a sound casebook', async () => {
    const { app, client, documentId, mentions } = await withDocument();
    const some = fc.subarray(
      mentions.map(({ id }) => id),
      { minLength: 1 },
    );
    const kinds = fc.constantFrom('confirm' as const, 'reject' as const, 'reopen' as const);
    const deeds = fc.array(
      fc.oneof(
        fc.record({ mentionIds: some, kind: kinds }),
        fc.constantFrom('undo' as const, 'redo' as const),
      ),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(deeds, async (order) => {
        for (const deed of order) {
          if (deed === 'undo') await client.history.undo().catch(() => undefined);
          else if (deed === 'redo') await client.history.redo().catch(() => undefined);
          else {
            const { mentionIds, kind } = deed;
            await client.review.decide({ mentionIds, decision: { kind } });
          }
        }
        expect(await app.check()).toEqual([]);
        const [document] = await client.documents.list();
        const now = await mentionsOf(client, documentId);
        const count = (state: string) => now.filter((one) => one.state === state).length;
        expect(document?.counts).toEqual({
          suggested: count('suggested'),
          confirmed: count('confirmed'),
          rejected: count('rejected'),
        });
      }),
      { numRuns: 12 },
    );
  });

  test('many decisions at once are each acknowledged and each in the journal', async () => {
    const { app, client, mentions } = await withDocument();
    const calls = Array.from({ length: 60 }, (_, index) =>
      client.review.decide({
        mentionIds: [mentions[index % mentions.length]?.id ?? ''],
        decision: { kind: index % 2 === 0 ? 'confirm' : 'reject' },
      }),
    );
    const seqs = (await Promise.all(calls)).map(({ seq }) => seq);
    expect(seqs).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
    expect(await app.check()).toEqual([]);
  });
});
