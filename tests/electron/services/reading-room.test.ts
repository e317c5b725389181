import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ReadingRoom } from '#electron/services/reading-room.ts';

const MEBIBYTE = 1024 * 1024;

/** Files in use until they are let go, and how many were read so far. */
function readers(room: ReadingRoom, bytes: number, count: number) {
  let read = 0;
  const letGo: (() => void)[] = [];
  const uses = Array.from({ length: count }, () =>
    room.with(
      async () => {
        read += 1;
        return new Uint8Array(bytes);
      },
      () => new Promise<void>((resolve) => letGo.push(resolve)),
    ),
  );
  return { uses, letGo, read: () => read };
}

test('many small files are read at once', async () => {
  const { uses, letGo, read } = readers(new ReadingRoom(), 1000, 20);
  while (letGo.length < 20) await turn();
  expect(read()).toBe(20);
  for (const go of letGo) go();
  await Promise.all(uses);
});

test('large files wait until those before them are done', async () => {
  const { uses, letGo, read } = readers(new ReadingRoom(), 40 * MEBIBYTE, 4);
  while (letGo.length < 2) await turn();
  for (let turns = 0; turns < 20; turns += 1) await turn();
  expect(read()).toBe(2);
  letGo.shift()?.();
  while (letGo.length < 2) await turn();
  expect(read()).toBe(3);
  letGo.shift()?.();
  letGo.shift()?.();
  while (letGo.length < 1) await turn();
  letGo.shift()?.();
  await Promise.all(uses);
  expect(read()).toBe(4);
});

test('a file that cannot be read holds up none', async () => {
  const room = new ReadingRoom();
  const failed = room.with(
    () => Promise.reject(new Error('gone')),
    () => Promise.resolve('used'),
  );
  const next = room.with(
    () => Promise.resolve(new Uint8Array(1)),
    () => Promise.resolve('used'),
  );
  await expect(failed).rejects.toThrow('gone');
  expect(await next).toBe('used');
});
