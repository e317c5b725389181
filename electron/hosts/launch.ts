/**
 * What the npm scripts run, straight from its source: `build`, `casebook …` and `start`. It needs
 * nothing that is not in Node but Vite, and that only when something must be built. What cannot be built is never run in an older shape.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { EXIT } from './cli/exit-codes.ts';
import { ALL_TARGETS, BuildFailure, ensureBuilt, type Target } from './launch/build.ts';
import { say } from './launch/say.ts';
import { start } from './launch/start.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

const build = async (args: readonly string[]) => {
  const force = args.includes('--force');
  await ensureBuilt({ project, targets: ALL_TARGETS, force });
};

const casebook = async (args: readonly string[]) => {
  const targets: Target[] = args.includes('serve') ? ['workbench', 'page'] : ['workbench'];
  await ensureBuilt({ project, targets, onStart: () => say('Building Casebook …') });
  const program = join(project, 'dist', 'electron', 'cli.js');
  process.argv.splice(1, process.argv.length, program, ...args);
  await import(pathToFileURL(program).href);
};

const commands: Record<string, (args: readonly string[]) => Promise<void>> = {
  build,
  casebook,
  start: (args) => start(project, args),
};

/** What went wrong in one line, and what a person can do about it. */
const explain = (error: unknown): string => {
  if (!existsSync(join(project, 'node_modules', 'vite'))) {
    return 'Casebook is not installed completely: npm ci installs what it is built with.';
  }
  if (error instanceof BuildFailure) {
    return `${error.message} The reason stands above; npm run build tries again.`;
  }
  return error instanceof Error ? error.message : String(error);
};

const [name = 'start', ...rest] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  try {
    await command(rest);
  } catch (error) {
    say(explain(error));
    // Never 1: a caller of `casebook` reads that as files that could not be read.
    process.exitCode = EXIT.fault;
  }
} else {
  say(`launch.ts knows ${Object.keys(commands).join(', ')}; not "${name}".`);
  process.exitCode = EXIT.usage;
}
