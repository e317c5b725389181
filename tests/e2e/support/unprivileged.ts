/**
 * Runs the desktop app as nobody in particular. Chromium's sandbox refuses root, and a sandbox that
 * is switched off in the tests would go untested; so root steps down for this one program.
 */

import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Debian's `nobody`. */
const NOBODY = 65534;
const AS_NOBODY = [
  'setpriv',
  `--reuid=${NOBODY}`,
  `--regid=${NOBODY}`,
  '--clear-groups',
  '--inh-caps=-all',
] as const;
const isRoot = process.getuid?.() === 0;

/** A folder in /var/tmp that the app may write to, whoever it runs as. */
export async function appFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join('/var/tmp', `casebook-${name}-`));
  await mkdir(join(folder, 'home'));
  await chmod(folder, 0o755);
  if (isRoot)
    await Promise.all([folder, join(folder, 'home')].map((path) => chown(path, NOBODY, NOBODY)));
  return folder;
}

/** Whether the app may read all these files, whoever it runs as. */
export async function mayRead(files: readonly string[]): Promise<boolean> {
  if (!isRoot) return true;
  const [program, ...words] = AS_NOBODY;
  return run(program, [...words, 'cat', ...files], { maxBuffer: 1e9 }).then(
    () => true,
    () => false,
  );
}

/** Lets everybody read what was written for the app, however strict this user's habits are. */
export const letAllRead = (path: string) => run('chmod', ['-R', 'a+rX', path]);

/**
 * A program that starts `executable` as an unprivileged user with its home in `folder`. Playwright
 * adds `--no-sandbox` for root; it is taken out again, because the app does not run as root.
 */
export async function steppingDown(executable: string, folder: string): Promise<string> {
  if (!isRoot) return executable;
  const script = join(folder, 'start.sh');
  await writeFile(
    script,
    `#!/bin/sh
for word in "$@"; do shift; [ "$word" = --no-sandbox ] || set -- "$@" "$word"; done
exec ${AS_NOBODY.join(' ')} \\
  env HOME='${join(folder, 'home')}' XDG_CONFIG_HOME= XDG_CACHE_HOME= '${executable}' "$@"
`,
    { mode: 0o755 },
  );
  await chmod(script, 0o755);
  return script;
}
