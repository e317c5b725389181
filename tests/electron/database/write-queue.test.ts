import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { Connection, type Writing } from '#electron/database/driver.ts';
import { WriteQueue } from '#electron/database/write-queue.ts';
import { freshFolder, refusalCode } from '#tests/electron/support/test-app.ts';

const Row = z.object({ name: z.string() });

async function fresh() {
  const path = join(await freshFolder(), 'queue.db');
  await writeFile(path, '');
  const connection = await Connection.open(path, 'write');
  onTestFinished(() => connection.close().catch(() => undefined));
  await connection.script(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE thing (name TEXT UNIQUE NOT NULL) STRICT`);
  const names = async () =>
    (await connection.all(Row, 'SELECT name FROM thing ORDER BY name')).map(({ name }) => name);
  return { path, connection, queue: new WriteQueue(connection), names };
}

const insert = (tx: Writing, name: string) => tx.run('INSERT INTO thing (name) VALUES (?)', name);

describe('the write queue', () => {
  test('two flows never share a transaction: one fails, the other stays', async () => {
    const { queue, names } = await fresh();
    const good = queue.write(async (tx) => {
      await insert(tx, 'a');
      await turn();
      await insert(tx, 'b');
      return 'done';
    });
    const bad = queue.write(async (tx) => {
      await insert(tx, 'c');
      await turn();
      throw new Error('changed my mind');
    });
    await expect(bad).rejects.toThrow('changed my mind');
    expect(await good).toBe('done');
    expect(await names()).toEqual(['a', 'b']);
  });

  test('a hundred flows at once: each whole or not there', async () => {
    const { queue, names } = await fresh();
    const flows = Array.from({ length: 100 }, (_, index) =>
      queue
        .write(async (tx) => {
          await insert(tx, `${index} first`);
          if (index % 3 === 0) await turn();
          // Every seventh breaks a rule of the table after its first insert.
          await insert(tx, index % 7 === 0 ? `${index} first` : `${index} second`);
        })
        .then(
          () => true,
          () => false,
        ),
    );
    const outcomes = await Promise.all(flows);
    expect(outcomes.map((done) => !done)).toEqual(outcomes.map((_, index) => index % 7 === 0));
    const expected = outcomes.flatMap((done, index) =>
      done ? [`${index} first`, `${index} second`] : [],
    );
    expect(await names()).toEqual(expected.sort());
  });

  test('is acknowledged only when another connection can see it', async () => {
    const { queue, path } = await fresh();
    const reader = await Connection.open(path, 'read');
    onTestFinished(() => reader.close());
    const seen = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        await queue.write((tx) => insert(tx, `n${index}`));
        return reader.first(Row, 'SELECT name FROM thing WHERE name = ?', `n${index}`);
      }),
    );
    expect(seen.map((row) => row?.name)).toEqual(seen.map((_, index) => `n${index}`));
  });

  test('a transaction kept beyond its end is of no use', async () => {
    const { queue, names } = await fresh();
    const kept = await queue.write((tx) => Promise.resolve(tx));
    await expect(async () => insert(kept, 'late')).rejects.toThrow('ended');
    expect(await names()).toEqual([]);
  });

  test('refuses a full disk, loses nothing, and goes on when there is room', async () => {
    const { connection, queue, names } = await fresh();
    await queue.write((tx) => insert(tx, 'kept'));
    const limit = async (pages: number) => {
      await connection.all(z.unknown(), `PRAGMA max_page_count = ${pages}`);
    };
    await limit(1);
    const big = 'x'.repeat(200_000);
    const beside = queue.write((tx) => insert(tx, 'small'));
    const failed = refusalCode(queue.write((tx) => insert(tx, big)));
    expect(await failed).toBe('disk_full');
    await beside.catch(() => undefined);
    await limit(1_000_000);
    await queue.write((tx) => insert(tx, big));
    expect((await names()).includes('kept')).toBe(true);
    expect((await names()).includes(big)).toBe(true);
  });

  test('closing waits for what was asked and refuses the rest', async () => {
    const { queue, names } = await fresh();
    const asked = queue.write((tx) => insert(tx, 'asked'));
    await queue.close();
    await asked;
    expect(await names()).toEqual(['asked']);
    await expect(queue.write((tx) => insert(tx, 'late'))).rejects.toThrow('closed');
  });

  test('what comes in pace lets a change pass that somebody waits for', async () => {
    const { queue, names } = await fresh();
    await queue.writeInPace((tx) => insert(tx, 'first'));
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    await Promise.all([
      ...['b', 'c'].map((name) => queue.writeInPace((tx) => insert(tx, name)).then(note(name))),
      queue.write((tx) => insert(tx, 'a')).then(note('a')),
    ]);
    expect(order).toEqual(['a', 'b', 'c']);
    expect(await names()).toEqual(['a', 'b', 'c', 'first']);
  });

  test('nothing more joins what comes in pace once somebody waits for a change', async () => {
    const { queue, names } = await fresh();
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    let urgent: Promise<unknown> = Promise.resolve();
    const first = async (tx: Writing) => {
      await insert(tx, 'first');
      urgent = queue.write((own) => insert(own, 'urgent')).then(note('urgent'));
    };
    await Promise.all([
      queue.writeInPace(first).then(note('first')),
      queue.writeInPace((tx) => insert(tx, 'second')).then(note('second')),
    ]);
    await urgent;
    expect(order).toEqual(['first', 'urgent', 'second']);
    expect(await names()).toEqual(['first', 'second', 'urgent']);
  });

  test('what comes in pace waits for no clock once all that are under way have come', async () => {
    const { queue, names } = await fresh();
    await queue.writeInPace((tx) => insert(tx, 'earlier'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const { promise: read, resolve: tellRead } = Promise.withResolvers<void>();
    const quick = queue.underWay(() => queue.writeInPace((tx) => insert(tx, 'quick')));
    const slow = queue.underWay(async () => {
      await read;
      return queue.writeInPace((tx) => insert(tx, 'slow'));
    });
    await turn();
    expect(await names()).toEqual(['earlier']);
    tellRead();
    await Promise.all([quick, slow]);
    expect(await names()).toEqual(['earlier', 'quick', 'slow']);
  });

  test('what is under way and comes to nothing is waited for no longer', async () => {
    const { queue, names } = await fresh();
    await queue.writeInPace((tx) => insert(tx, 'earlier'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const { promise: read, reject: tellBroken } = Promise.withResolvers<void>();
    const broken = queue.underWay(() => read).catch((error: Error) => error.message);
    const quick = queue.underWay(() => queue.writeInPace((tx) => insert(tx, 'quick')));
    await turn();
    expect(await names()).toEqual(['earlier']);
    tellBroken(new Error('no file'));
    await quick;
    expect([await broken, await names()]).toEqual(['no file', ['earlier', 'quick']]);
  });

  test('what comes in pace is done before closing, and refused after it', async () => {
    const { queue, names } = await fresh();
    const asked = ['a', 'b', 'c'].map((name) => queue.writeInPace((tx) => insert(tx, name)));
    await queue.close();
    await Promise.all(asked);
    expect(await names()).toEqual(['a', 'b', 'c']);
    await expect(queue.writeInPace((tx) => insert(tx, 'late'))).rejects.toThrow('closed');
  });
});
