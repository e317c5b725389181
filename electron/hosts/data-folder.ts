/** Where Casebook keeps what has no place of the person's choosing, outside the desktop app. */

import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const OWNER_ONLY = 0o700;

const usual = (): string => {
  const home = homedir();
  if (process.platform === 'darwin')
    return join(home, 'Library', 'Application Support', 'Casebook');
  if (process.platform === 'win32') {
    return join(process.env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Casebook');
  }
  return join(process.env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'casebook');
};

/** The folder, made if it is not there, for its owner alone. */
export const dataFolder = (chosen?: string): string => {
  const folder = chosen ?? usual();
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY });
  return folder;
};
