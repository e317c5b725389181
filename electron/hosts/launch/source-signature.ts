/** Tells whether sources changed since something was built from them. */

import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface SourceEntry {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly size: number;
  /** Milliseconds. */
  readonly modified: number;
}

/** Equal for equal lists, whatever their order; a file that came or went changes it too. */
export const signatureOf = (entries: readonly SourceEntry[]): string => {
  const lines = entries.map(({ path, size, modified }) => `${path}\t${size}\t${modified}`);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
};

const filesBelow = (path: string): string[] => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
};

/** The state of files and folders below a project; a file that vanishes meanwhile is left out. */
export const listSources = (project: string, paths: readonly string[]): SourceEntry[] =>
  paths
    .flatMap((path) => filesBelow(join(project, path)))
    .flatMap((path) => {
      const stats = statSync(path, { throwIfNoEntry: false });
      if (!stats) return [];
      const name = relative(project, path).split(sep).join('/');
      return [{ path: name, size: stats.size, modified: stats.mtimeMs }];
    });
