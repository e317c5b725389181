/** A second reader's votes: asked when nobody waits, kept, told, and never laid over a decision. */

import nlp from 'compromise/three';
import { describe, expect, test } from 'vitest';
import { voteWithCompromise } from '#shared/extraction/votes/compromise-vote.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import {
  freshFolder,
  importTexts,
  startApp,
  startWithCasebook,
  type TestApp,
  workersHere,
} from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

const REPORT =
  'The activist Saken Omarkhanov was arrested on 3 March 2020 in London. Mary Lake protested. ' +
  'Anna Lake was there.\n';
const FRENCH = 'Le militant Paul Girard a été arrêté à Paris le 3 mars 2020, a dit Jean Martin.\n';

/** The first name that has a vote, with its score and its reason; waits until one is told. */
async function firstVote({ client }: Pick<TestApp, 'client'>) {
  const { id = '' } = (await client.documents.list())[0] ?? {};
  const mentions = await mentionsOf(client, id);
  const reasons = await client.review.reasons({ mentionIds: mentions.map((one) => one.id) });
  const voted = reasons.find(({ reason }) => reason.parts.some(isVote));
  const found = mentions.find((one) => one.id === voted?.mentionId);
  return found && voted ? { id: found.id, score: found.mention.score, ...voted } : null;
}

const isVote = ({ name }: { name: string }) => name.startsWith('compromise.');

/** Listens first, then does `work`, and resolves at the first change that tells of votes. */
async function untilVoted({ client }: Pick<TestApp, 'client'>, work: () => Promise<unknown>) {
  const stream = await client.changes.stream();
  const heard = (async () => {
    for await (const { topic, documentIds } of stream) if (topic === 'votes') return documentIds;
    return null;
  })();
  await work();
  return heard;
}

/** Rejects as the pool does when the process is ended. */
const ended = (signal?: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const cancelled = new ImportFailure('cancelled', 'The import was cancelled.');
    signal?.addEventListener('abort', () => reject(cancelled), { once: true });
  });

/** Workers whose second reader says nothing until it is let. */
function heldVoter() {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let tellAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    tellAsked = resolve;
  });
  const workers = workersHere({
    vote: async (document, { signal } = {}) => {
      tellAsked();
      await Promise.race([held, ended(signal)]);
      return voteWithCompromise(document, nlp);
    },
  });
  return { workers, asked, release };
}

describe('votes', () => {
  test('come after the import, and move score and reason of a name', async () => {
    const app = await startWithCasebook();
    const documentIds = await untilVoted(app, () => importTexts(app, { 'a.txt': REPORT }));
    const voted = await firstVote(app);
    expect(documentIds).toEqual((await app.client.documents.list()).map(({ id }) => id));
    const { parts } = voted?.reason ?? { parts: [] };
    const sum = parts.reduce((all, { value }) => all + value, 0);
    expect(parts.filter(isVote)).toHaveLength(1);
    expect(voted?.score).toBeCloseTo(Math.min(0.8, sum), 6);
    expect(await app.app.check()).toEqual([]);
  });

  test('that were not given before the casebook was closed are asked for again', async () => {
    const folder = await freshFolder();
    const { workers, asked } = heldVoter();
    const first = await startApp(folder, { workers });
    await first.client.casebooks.create({ name: 'North' });
    await importTexts(first, { 'a.txt': REPORT, 'b.txt': FRENCH });
    await asked;
    expect(await firstVote(first)).toBeNull();
    const path = (await first.client.casebooks.state()).open?.path ?? '';
    await first.app.close();
    const second = await startApp(folder);
    await untilVoted(second, () => second.app.openCasebook(path));
    expect(await firstVote(second)).not.toBeNull();
  });

  test('leave alone what was decided meanwhile', async () => {
    const { workers, asked, release } = heldVoter();
    const app = await startWithCasebook({ workers });
    await importTexts(app, { 'a.txt': REPORT });
    await asked;
    const [{ id = '' } = {}] = await app.client.documents.list();
    const before = await mentionsOf(app.client, id);
    const [decided] = before.filter(({ mention }) => mention.text === 'Mary Lake');
    const decision = { kind: 'confirm' } as const;
    await app.client.review.decide({ mentionIds: [decided?.id ?? ''], decision });
    await untilVoted(app, async () => release());
    const after = (await mentionsOf(app.client, id)).find((one) => one.id === decided?.id);
    expect(after).toEqual({ ...decided, state: 'confirmed' });
    const [told] = await app.client.review.reasons({ mentionIds: [decided?.id ?? ''] });
    expect(told?.reason.parts.some(isVote)).toBe(false);
  });

  test('are given once: an opened casebook asks about nothing twice', async () => {
    const folder = await freshFolder();
    let asked = 0;
    const workers = () =>
      workersHere({
        vote: async (document) => {
          asked += 1;
          return voteWithCompromise(document, nlp);
        },
      });
    const first = await startApp(folder, { workers: workers() });
    await first.client.casebooks.create({ name: 'North' });
    await untilVoted(first, () => importTexts(first, { 'a.txt': REPORT, 'b.txt': FRENCH }));
    const path = (await first.client.casebooks.state()).open?.path ?? '';
    await first.app.close();
    const second = await startApp(folder, { workers: workers() });
    await second.app.openCasebook(path);
    await importTexts(second, { 'c.txt': FRENCH });
    await second.app.close();
    expect(asked).toBe(1);
  });

  test('are no business of the command line', async () => {
    const workers = workersHere({ vote: () => Promise.reject(new Error('asked')) });
    const app = await startWithCasebook({ workers, host: 'cli' });
    await importTexts(app, { 'a.txt': REPORT });
    await app.app.close();
    expect(app.lines).toEqual([]);
  });
});
