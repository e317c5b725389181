/** Opening, creating and leaving casebooks. */

import { mkdir, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ulid } from 'ulid';
import { createCasebook } from '#electron/database/create-casebook.ts';
import { casebookName, openCasebook } from '#electron/database/open-casebook.ts';
import type { CasebookInfo } from '#shared/contract/casebooks.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import type { Bench } from './bench.ts';
import type { Environment } from './environment.ts';
import { safeFileName } from './file-name.ts';
import { recentCasebooks, rememberCasebook } from './recent-casebooks.ts';

export const EXTENSION = '.casebook';

/** Opens the casebook at a path that the person chose; with `create`, makes it where none is. */
export async function openAt(
  bench: Bench,
  path: string,
  { create = false, isSample = false }: { create?: boolean; isSample?: boolean } = {},
): Promise<CasebookInfo> {
  if (create) await makeUnlessThere(bench, path, isSample);
  const { session, environment } = bench;
  const changed = await session.replace(
    () => leaveCasebook(bench),
    async (open) => {
      const real = await realpath(path).catch(() => null);
      return real !== null && real === open?.path
        ? open
        : openCasebook(path, environment.resources);
    },
  );
  if (changed) {
    await bench.imports.resume();
    bench.renewal.start();
  }
  const info = await session.info();
  if (info === null) throw new RefusalError('no_casebook_open', 'The casebook was closed again.');
  await remember(environment, info);
  bench.changes.tell('casebook');
  return info;
}

/** A list that cannot be written is no reason to refuse a casebook. */
async function remember(environment: Environment, { name, path }: CasebookInfo): Promise<void> {
  const openedAt = environment.clock().toISOString();
  await rememberCasebook(environment.dataFolder, { name, path, openedAt }).catch(() =>
    environment.log('the list of recent casebooks cannot be written'),
  );
}

/** Makes a casebook of that name in the app's own folder and opens it. */
export async function createNamed(bench: Bench, name: string): Promise<CasebookInfo> {
  const folder = await casebookFolder(bench);
  const path = join(folder, `${safeFileName(name)}${EXTENSION}`);
  await make(bench, path, false);
  return openAt(bench, path);
}

/** Asks for a place, makes a casebook there and opens it; null when the person cancels. */
export async function createWithDialog(bench: Bench): Promise<CasebookInfo | null> {
  const chosen = await dialogsOf(bench).saveCasebook(`Casebook${EXTENSION}`);
  if (chosen === null) return null;
  const path = basename(chosen).includes('.') ? chosen : `${chosen}${EXTENSION}`;
  await make(bench, path, false);
  return openAt(bench, path);
}

/** Asks for a casebook and opens it; null when the person cancels. */
export async function openWithDialog(bench: Bench): Promise<CasebookInfo | null> {
  const path = await dialogsOf(bench).openCasebook();
  return path === null ? null : openAt(bench, path);
}

export async function openRecent(bench: Bench, id: string): Promise<CasebookInfo> {
  const recent = await recentCasebooks(bench.environment.dataFolder);
  const entry = recent.find((candidate) => candidate.id === id);
  if (entry === undefined) {
    throw new RefusalError('casebook_not_found', 'This casebook is not among the recent ones.');
  }
  return openAt(bench, entry.path);
}

/** Stops imports and closes the open casebook, if there is one. */
export async function closeCasebook(bench: Bench): Promise<void> {
  await bench.session.replace(
    () => leaveCasebook(bench),
    () => Promise.resolve(null),
  );
  bench.changes.tell('casebook');
}

/** Stops what works on the open casebook. */
export async function leaveCasebook({ imports, renewal, trials }: Bench): Promise<void> {
  await Promise.all([imports.stop(), renewal.stop(), trials.stop()]);
}

/** The app's own folder for casebooks; readable by its owner alone. */
export async function casebookFolder(bench: Bench): Promise<string> {
  const folder = join(bench.environment.dataFolder, 'casebooks');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

async function makeUnlessThere(bench: Bench, path: string, isSample: boolean): Promise<void> {
  try {
    await make(bench, path, isSample);
  } catch (error) {
    const there = error instanceof RefusalError && error.refusal.code === 'casebook_exists';
    if (!there) throw error;
  }
}

function make(bench: Bench, path: string, isSample: boolean): Promise<void> {
  const { resources, clock } = bench.environment;
  return createCasebook(path, resources, {
    id: ulid(),
    createdAt: clock().toISOString(),
    isSample,
    firstCase: { id: ulid(), title: casebookName(path) },
  });
}

export function dialogsOf(bench: Bench) {
  const { dialogs } = bench.environment;
  if (dialogs === null) {
    throw new RefusalError('not_available_here', 'There are no dialogs here.');
  }
  return dialogs;
}
