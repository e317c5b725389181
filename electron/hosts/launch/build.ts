/**
 * Builds what runs, when its sources changed. Several callers at once are safe: one builds, the
 * others wait and find it done; a build that fails leaves the last good one where it is.
 */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFileLock } from './file-lock.ts';
import { listSources, signatureOf } from './source-signature.ts';

export type Target = 'page' | 'workbench' | 'preload';
export const ALL_TARGETS: readonly Target[] = ['workbench', 'preload', 'page'];

interface Recipe {
  /** Where the result lies, below `dist`. */
  readonly folder: string;
  /** What it is made of, below the project. */
  readonly sources: readonly string[];
}

const CONFIGURATION = ['vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

const RECIPES: Record<Target, Recipe> = {
  page: { folder: 'page', sources: ['renderer', 'shared', ...CONFIGURATION] },
  workbench: {
    folder: 'electron',
    // What tells languages apart is built in.
    sources: ['electron', 'shared', 'resources/languages', ...CONFIGURATION],
  },
  preload: { folder: 'preload', sources: ['electron/hosts/desktop', 'shared', ...CONFIGURATION] },
};

/** A target did not build; what the builder said about it stands on standard error already. */
export class BuildFailure extends Error {
  readonly target: Target;

  constructor(target: Target, options?: ErrorOptions) {
    super(`The ${target} could not be built.`, options);
    this.name = 'BuildFailure';
    this.target = target;
  }
}

export interface BuildOptions {
  readonly project: string;
  readonly targets: readonly Target[];
  /** Build even what is up to date. */
  readonly force?: boolean;
  /** Told once, before the first target is built. */
  readonly onStart?: () => void;
}

const stampOf = (project: string, target: Target) => join(project, 'dist', '.stamps', target);

const signature = (project: string, target: Target) =>
  signatureOf(listSources(project, RECIPES[target].sources));

/** Whether what is built is what the sources say. */
export const isFresh = (project: string, target: Target): boolean => {
  const stamp = stampOf(project, target);
  return (
    existsSync(join(project, 'dist', RECIPES[target].folder)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === signature(project, target)
  );
};

/** Vite's own words go to standard error: standard output belongs to the command that follows. */
const runVite = (project: string, target: Target, folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const vite = join(project, 'node_modules', 'vite', 'bin', 'vite.js');
    const options = ['--mode', target, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
    const child = spawn(process.execPath, [vite, 'build', ...options], {
      cwd: project,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    child.once('error', (cause) => reject(new BuildFailure(target, { cause })));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new BuildFailure(target))));
  });

const buildTarget = async (project: string, target: Target) => {
  const dist = join(project, 'dist');
  const final = join(dist, RECIPES[target].folder);
  const [next, last] = [join(dist, `.next-${target}`), join(dist, `.last-${target}`)];
  // Read before building: what changes meanwhile makes the result stale again.
  const made = signature(project, target);
  await runVite(project, target, next);
  rmSync(last, { recursive: true, force: true });
  if (existsSync(final)) renameSync(final, last);
  renameSync(next, final);
  rmSync(last, { recursive: true, force: true });
  mkdirSync(join(dist, '.stamps'), { recursive: true });
  writeFileSync(stampOf(project, target), made);
};

/** Resolves when all targets are up to date; rejects with the `BuildFailure` of the first that does not build. */
export const ensureBuilt = async (options: BuildOptions): Promise<void> => {
  const { project, targets, force = false, onStart } = options;
  const stale = () => targets.filter((target) => !isFresh(project, target));
  if (!force && stale().length === 0) return;
  await withFileLock(join(project, 'dist', '.lock'), async () => {
    const wanted = force ? targets : stale();
    if (wanted.length > 0) onStart?.();
    const ends = await Promise.allSettled(wanted.map((target) => buildTarget(project, target)));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  });
};
