/** The whole app on a casebook of its own in a fresh folder, with real parsing in this process. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { createRouterClient } from '@orpc/server';
import nlp from 'compromise/three';
import { onTestFinished } from 'vitest';
import { type App, type AppOptions, createApp } from '#electron/app.ts';
import { readDocument } from '#electron/importers/read-document.ts';
import type { ExtractJob, Workers } from '#electron/workers/jobs.ts';
import { wordShelf } from '#electron/workers/word-shelf.ts';
import type { CasebookClient } from '#shared/contract/contract.ts';
import type { ImportRun } from '#shared/contract/documents.ts';
import { extract } from '#shared/extraction/extract.ts';
import { extractInLibrary } from '#shared/extraction/extract-in-library.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import { voteWithCompromise } from '#shared/extraction/votes/compromise-vote.ts';
import { compareSuggestions } from '#shared/extraction/words/compare.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import { projectRoot } from '#tests/support/project-root.ts';

export const resources = join(projectRoot, 'resources');

const shelf = wordShelf(resources);

/** Parses and extracts in this process, with the promises of the real pool. */
export function workersHere(overrides: Partial<Workers> = {}): Workers {
  const check = (signal?: AbortSignal) => {
    if (signal?.aborted) throw new ImportFailure('cancelled', 'The import was cancelled.');
  };
  const extracted = async (job: ExtractJob, signal?: AbortSignal): Promise<Extraction> => {
    const { source, words, boilerplate, said } = job;
    await turn();
    check(signal);
    return boilerplate === null
      ? extract(source, shelf(words), said)
      : extractInLibrary(source, shelf(words), boilerplate, said);
  };
  return {
    async import(job, watch = {}) {
      check(watch.signal);
      // A copy, as a process of its own would get: pdf.js keeps what it is given.
      const source = await readDocument({ ...job, bytes: new Uint8Array(job.bytes) });
      check(watch.signal);
      await watch.onParsed?.(source);
      return { source, extraction: await extracted({ ...job, source }, watch.signal) };
    },
    extract: (job, watch = {}) => extracted(job, watch.signal),
    tryWords: async ({ source, before, after, judged }, { signal } = {}) => {
      const found = (words: ExtractJob['words']) =>
        extracted({ source, words, boilerplate: null }, signal);
      const old = await found(before);
      const now = await found(after);
      return compareSuggestions(old.mentions, now.mentions, judged);
    },
    vote: async (document) => voteWithCompromise(document, nlp),
    close: () => Promise.resolve(),
    ...overrides,
  };
}

export interface TestApp {
  readonly app: App;
  readonly client: CasebookClient;
  readonly folder: string;
  readonly lines: string[];
}

/** A fresh folder that goes when the test is over. */
export async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An app without a casebook. Two apps on one folder are two programs on one machine. */
export async function startApp(
  folder: string,
  options: Partial<AppOptions> = {},
): Promise<TestApp> {
  const lines: string[] = [];
  let seconds = 0;
  const app = await createApp({
    host: 'loopback',
    version: '1.2.3',
    dataFolder: join(folder, 'data'),
    resources,
    clock: () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++)),
    log: (line) => lines.push(line),
    workers: workersHere(),
    dialogs: null,
    ...options,
  });
  onTestFinished(() => app.close());
  return { app, client: createRouterClient(app.router), folder, lines };
}

/** An app with a new casebook open. */
export async function startWithCasebook(options: Partial<AppOptions> = {}): Promise<TestApp> {
  const test = await startApp(await freshFolder(), options);
  await test.client.casebooks.create({ name: 'North' });
  return test;
}

/** Imports texts under their names and waits for the end; answers with the report. */
export async function importTexts(
  { app, client }: Pick<TestApp, 'app' | 'client'>,
  texts: Record<string, string | Uint8Array>,
  caseId: string | null = null,
): Promise<ImportRun> {
  const files = await Promise.all(
    Object.entries(texts).map(async ([name, text]) => {
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      return { token: (await app.offerBytes(name, bytes)).token };
    }),
  );
  const { importId } = await client.documents.import({ files, caseId });
  return importEnd(client, importId);
}

/** Waits until an import is over. */
export async function importEnd(client: CasebookClient, importId: string): Promise<ImportRun> {
  for (;;) {
    const run = (await client.documents.imports()).find(({ id }) => id === importId);
    if (run === undefined) throw new Error('The import is not known.');
    if (run.state !== 'running') return run;
    await turn();
  }
}

/** Waits until no document is behind and nothing is made anew. */
export async function settled({ client }: Pick<TestApp, 'client'>): Promise<void> {
  while ((await client.rules.waiting()).running) await turn();
}

/** The code with which a call was refused; null when it was not. */
export async function refusalCode(call: Promise<unknown>): Promise<string | null> {
  return call.then(
    () => null,
    (error: unknown) => {
      if (typeof error === 'object' && error !== null && 'data' in error) {
        const { data } = error;
        if (typeof data === 'object' && data !== null && 'code' in data) return String(data.code);
      }
      if (error instanceof Error && 'refusal' in error) {
        const { refusal } = error;
        if (typeof refusal === 'object' && refusal !== null && 'code' in refusal) {
          return String(refusal.code);
        }
      }
      if (error instanceof Error && 'code' in error) return String(error.code);
      throw error;
    },
  );
}
