import { describe, expect, test } from 'vitest';
import { ChangeHub } from '#electron/services/change-hub.ts';
import { importTexts, startWithCasebook } from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

describe('the change stream', () => {
  test('tells what an import and a decision made stale', async () => {
    const test = await startWithCasebook();
    const stop = new AbortController();
    const topics = new Set<string>();
    const stream = await test.client.changes.stream(undefined, { signal: stop.signal });
    const heard = (async () => {
      for await (const { topic } of stream) {
        topics.add(topic);
        if (topics.has('history')) stop.abort();
      }
    })().catch(() => undefined);
    await importTexts(test, { 'a.txt': 'On 22 June 2020.' });
    const [document] = await test.client.documents.list();
    const [mention] = await mentionsOf(test.client, document?.id ?? '');
    await test.client.review.decide({
      mentionIds: [mention?.id ?? ''],
      decision: { kind: 'confirm' },
    });
    await heard;
    expect([...topics].sort()).toEqual(['cases', 'documents', 'history', 'imports', 'mentions']);
  });

  test('a slow listener gets one wide change instead of a pile', async () => {
    const hub = new ChangeHub();
    const stream = hub.listen();
    const first = stream.next();
    for (let index = 0; index < 10_000; index++) hub.tell('documents', [`d${index}`]);
    hub.tell('cases');
    expect((await first).value).toEqual({ topic: 'documents', documentIds: null });
    expect((await stream.next()).value).toEqual({ topic: 'cases', documentIds: null });
    hub.tell('mentions', ['a']);
    hub.tell('mentions', ['b', 'a']);
    expect((await stream.next()).value).toEqual({ topic: 'mentions', documentIds: ['a', 'b'] });
    await stream.return();
  });

  test('ends when the listener leaves, when told so, and when the app closes', async () => {
    const hub = new ChangeHub();
    const stop = new AbortController();
    const waiting = [hub.listen(stop.signal).next(), hub.listen().next()];
    stop.abort();
    expect((await waiting[0])?.done).toBe(true);
    hub.close();
    expect((await waiting[1])?.done).toBe(true);
    expect((await hub.listen(AbortSignal.abort()).next()).done).toBe(true);
  });
});
