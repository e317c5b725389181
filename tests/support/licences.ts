/**
 * The licences of everything that is shipped, read from the lock file and the installed packages.
 * Run as a program it writes THIRD-PARTY-LICENSES.md; a test holds the file against it.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './project-root.ts';

interface LockEntry {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  peer?: boolean;
}

const HEAD = `# Licences of what is shipped

Casebook itself is under the Apache License 2.0 (see LICENSE). The packages below are part of the
app or bundled into it. Each package carries the text of its licence; Electron adds its own and
Chromium's to the packaged app (LICENSE.electron.txt, LICENSES.chromium.html).

\`sqlite3\` is the maintained fork \`@journeyapps/sqlcipher\`; it contains SQLCipher (BSD-3-Clause),
SQLite (public domain) and OpenSSL (Apache-2.0).

\`resources/vocabularies\` holds names of towns from GeoNames (geonames.org, CC BY 4.0, selected and
shortened), names of countries and regions from Unicode CLDR (Unicode-3.0) and given names from Faker
(MIT, copyright 2022–2025 Faker).

| Package | Version | Licence |
|---|---|---|
`;

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);

async function licenceOf(path: string, entry: LockEntry): Promise<string> {
  if (entry.license !== undefined) return entry.license;
  const about = JSON.parse(await readFile(join(projectRoot, path, 'package.json'), 'utf8'));
  return typeof about.license === 'string' ? about.license : 'see the package';
}

/** The whole Markdown file, sorted by name. */
export async function licenceList(): Promise<string> {
  const lock = JSON.parse(await readFile(join(projectRoot, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries<LockEntry>(lock.packages).filter(
    ([path, { dev, optional, devOptional, peer }]) =>
      path !== '' && !dev && !optional && !devOptional && !peer,
  );
  const rows = await Promise.all(
    shipped.map(async ([path, entry]) => {
      const licence = await licenceOf(path, entry);
      return `| ${nameOf(path)} | ${entry.version ?? ''} | ${licence} |`;
    }),
  );
  return `${HEAD}${[...new Set(rows)].sort().join('\n')}\n`;
}

if (import.meta.main) {
  await writeFile(join(projectRoot, 'THIRD-PARTY-LICENSES.md'), await licenceList());
}
