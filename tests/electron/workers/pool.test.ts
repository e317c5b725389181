/** R4, R5 and R8: the pool against real child processes that behave as badly as a file could make them. */

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Workers } from '#electron/workers/jobs.ts';
import { createWorkers, type PoolOptions } from '#electron/workers/pool.ts';
import { spawnChildProcess } from '#electron/workers/spawn-child-process.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const entry = fileURLToPath(new URL('../../fixtures/workers/hostile-worker.ts', import.meta.url));
const MEBIBYTE = 1024 * 1024;
const open: Workers[] = [];

const pool = (options: Partial<PoolOptions> = {}) => {
  const workers = createWorkers({
    spawn: spawnChildProcess({ entry, resources: projectRoot, code: [projectRoot] }),
    size: 1,
    timeLimitMs: 20_000,
    memoryLimitBytes: 400 * MEBIBYTE,
    ...options,
  });
  open.push(workers);
  return workers;
};

const job = (fileName: string, text = 'UA 065/20') => ({
  fileName,
  bytes: new TextEncoder().encode(text),
  password: null,
  encoding: null,
  words: [],
  boilerplate: null,
});

const textOf = async (workers: Workers, fileName: string) =>
  (await workers.import(job(fileName))).source.text;

const isGone = (pid: string) => {
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch {
    return true;
  }
};

afterEach(async () => {
  await Promise.all(open.splice(0).map((workers) => workers.close()));
});

describe('a sound worker', () => {
  it('gives text and mentions, the text first', async () => {
    const seen: string[] = [];
    const workers = pool();
    const result = await workers.import(job('fine'), {
      onParsed: (source) => {
        seen.push(source.text);
      },
    });
    expect(seen).toEqual(['UA 065/20']);
    expect(result.source.text).toBe('UA 065/20');
    expect(result.extraction.mentions.map(({ text }) => text)).toEqual(['UA ']);
  });

  it('lives from file to file', async () => {
    const workers = pool();
    expect(await textOf(workers, 'pid')).toBe(await textOf(workers, 'pid'));
  });

  it('is replaced after its number of files', async () => {
    const workers = pool({ filesPerWorker: 2 });
    const pids = [];
    for (let index = 0; index < 4; index += 1) pids.push(await textOf(workers, 'pid'));
    expect(pids[0]).toBe(pids[1]);
    expect(pids[2]).toBe(pids[3]);
    expect(pids[1]).not.toBe(pids[2]);
  });

  it('extracts alone', async () => {
    const workers = pool();
    const { source } = await workers.import(job('fine'));
    await expect(workers.extract({ source, words: [], boilerplate: null })).resolves.toMatchObject({
      mentions: [],
    });
  });

  it('works beside others and answers each with its own', async () => {
    const workers = pool({ size: 2 });
    const texts = Array.from({ length: 40 }, (_, index) => `text ${index}`);
    const results = await Promise.all(texts.map((text) => workers.import(job('fine', text))));
    expect(results.map(({ source }) => source.text)).toEqual(texts);
  });

  it('gets nothing of the environment, no debugger, and cannot write on our terminal', async () => {
    process.env['CASEBOOK_SECRET_FOR_TEST'] = 'canary-5113';
    const told = await textOf(pool(), 'environment');
    delete process.env['CASEBOOK_SECRET_FOR_TEST'];
    expect(told).not.toContain('canary-5113');
    expect(told).not.toContain('inspect');
    await expect(textOf(pool(), 'chatter')).resolves.toBe('UA 065/20');
  });
});

describe('a worker that misbehaves is ended, the file gets its reason, the next file is read', () => {
  it.each([
    ['loop', 'too_slow', { timeLimitMs: 1500 }],
    ['loopAfterParsing', 'too_slow', { timeLimitMs: 1500 }],
    ['silence', 'too_slow', { timeLimitMs: 1500 }],
    ['exit', 'importer_died', {}],
    ['crash', 'importer_died', {}],
    ['abort', 'importer_died', {}],
    ['throws', 'importer_died', {}],
    ['unknownKind', 'importer_died', {}],
    ['notAnObject', 'importer_died', {}],
    ['longSpan', 'importer_died', {}],
    ['brokenBoxes', 'importer_died', {}],
    ['misquote', 'importer_died', {}],
    ['unknownCode', 'importer_died', {}],
    ['extractedOnly', 'importer_died', {}],
    ['refuse', 'damaged', {}],
  ])('%s → %s', async (behaviour, code, options) => {
    const workers = pool(options);
    await expect(workers.import(job(behaviour))).rejects.toMatchObject({
      name: 'ImportFailure',
      code,
    });
    await expect(textOf(workers, 'fine')).resolves.toBe('UA 065/20');
  });

  it.runIf(existsSync('/proc/self/status')).each(['allocate', 'fillHeap'])(
    '%s → too_much_memory',
    async (behaviour) => {
      const workers = pool({ memoryLimitBytes: 300 * MEBIBYTE });
      await expect(workers.import(job(behaviour))).rejects.toMatchObject({
        code: 'too_much_memory',
      });
      await expect(textOf(workers, 'fine')).resolves.toBe('UA 065/20');
    },
  );

  it('says so when there is no worker to start', async () => {
    const spawn = spawnChildProcess({ entry: '/nowhere/worker.js', resources: '', code: [] });
    await expect(pool({ spawn }).import(job('fine'))).rejects.toMatchObject({
      code: 'importer_died',
    });
  });
});

describe.runIf(process.allowedNodeEnvironmentFlags.has('--permission'))('the wall', () => {
  const outside = mkdtempSync(join(tmpdir(), 'casebook-wall-'));
  const secret = join(outside, 'secret.txt');
  writeFileSync(secret, 'canary');
  afterAll(() => rmSync(outside, { recursive: true, force: true }));

  it.each([
    ['readFile', secret],
    ['readFile', '/etc/passwd'],
    ['writeFile', join(outside, 'stray.txt')],
    ['writeFile', join(projectRoot, 'stray.txt')],
    ['startProgram', process.execPath],
  ])('%s %s is refused', async (behaviour, path) => {
    const { source } = await pool().import(job(behaviour, path));
    expect(source.text).toBe('ERR_ACCESS_DENIED');
    expect(readdirSync(outside)).toEqual(['secret.txt']);
    expect(existsSync(join(projectRoot, 'stray.txt'))).toBe(false);
  });

  it('the code is readable', async () => {
    const { source } = await pool().import(job('readFile', entry));
    expect(source.text).toBe('done');
  });
});

describe('cancelling', () => {
  it('ends the process that works on the file', async () => {
    const workers = pool();
    const pid = await textOf(workers, 'pid');
    const controller = new AbortController();
    const running = workers.import(job('loop'), { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    await expect.poll(() => isGone(pid)).toBe(true);
    await expect(textOf(workers, 'fine')).resolves.toBe('UA 065/20');
  });

  it('never starts what was cancelled while it waited, and spares the running one', async () => {
    const workers = pool();
    const controller = new AbortController();
    const first = workers.import(job('fine'));
    const second = workers.import(job('fine'), { signal: controller.signal });
    controller.abort();
    await expect(second).rejects.toMatchObject({ code: 'cancelled' });
    await expect(first).resolves.toBeDefined();
  });

  it('closing ends every child and every task', async () => {
    const workers = pool({ size: 2 });
    const pid = await textOf(workers, 'pid');
    const tasks = ['loop', 'loop', 'fine'].map((name) => workers.import(job(name)));
    const ends = Promise.allSettled(tasks);
    await workers.close();
    for (const end of await ends) expect(end).toMatchObject({ reason: { code: 'cancelled' } });
    expect(isGone(pid)).toBe(true);
  });

  it('an error of onParsed is the rejection', async () => {
    const full = new Error('disk full');
    const onParsed = () => Promise.reject(full);
    await expect(pool().import(job('fine'), { onParsed })).rejects.toBe(full);
  });
});
