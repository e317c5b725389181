/**
 * What the npm scripts run, straight from its source: `build`, `casebook …` and `start`. It needs
 * nothing that is not in Node but Vite, and that only when something must be built.
 */

import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ALL_TARGETS, ensureBuilt, type Target } from './launch/build.ts';
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

const [name = 'start', ...rest] = process.argv.slice(2);
const command = commands[name];
if (command) {
  try {
    await command(rest);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
} else {
  say(`launch.ts knows ${Object.keys(commands).join(', ')}; not "${name}".`);
  process.exitCode = 2;
}
