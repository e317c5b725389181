/**
 * Two casebooks of the same three long documents: as imported, and with every mention taken out.
 * The second is the same page without highlights, shown by the same product without a hook in it.
 */

import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { Connection } from '#electron/database/driver.ts';
import { buildPdf } from '../support/build-pdf.ts';
import { projectRoot } from '../support/project-root.ts';
import { documentOf } from './prose.ts';

const run = promisify(execFile);

/** Characters on a full A4 page of the builder's prose. */
const PAGE = 4_000;

export const LONG_TEXT = 'text-of-300-pages.txt';
export const LONG_PDF = 'pdf-of-300-pages.pdf';
export const LONGEST_PDF = 'pdf-of-500-pages.pdf';

export interface ViewerCasebooks {
  readonly marked: string;
  readonly bare: string;
  /** Mentions and pages of each document, by file name. */
  readonly sizes: ReadonlyMap<string, { mentions: number; pages: number | null }>;
}

const prose = (pages: number, start: number) => documentOf('en', pages * PAGE, start);

const pdfOf = (pages: number, start: number) =>
  buildPdf((pdf) => {
    for (const paragraph of prose(pages, start)) pdf.paragraph(paragraph);
  });

/** Builds, imports and copies; takes a minute. */
export async function viewerCasebooks(folder: string): Promise<ViewerCasebooks> {
  const files = join(folder, 'files');
  await mkdir(files);
  const paths = [LONG_TEXT, LONG_PDF, LONGEST_PDF].map((name) => join(files, name));
  const [text = '', pdf = '', longest = ''] = paths;
  await writeFile(text, prose(300, 1).join('\n\n'));
  await writeFile(pdf, await pdfOf(300, 1));
  await writeFile(longest, await pdfOf(500, 2));
  const marked = join(folder, 'marked.casebook');
  const bare = join(folder, 'bare.casebook');
  const cli = join(projectRoot, 'dist/electron/cli.js');
  await run(process.execPath, [cli, 'import', '--casebook', marked, ...paths]);
  await copyFile(marked, bare);
  await takeMentionsOut(bare);
  return { marked, bare, sizes: await sizesOf(marked) };
}

const Trigger = z.object({ name: z.string(), sql: z.string() });

/** Past the guard that keeps mentions: this casebook is a measuring stick, nobody's work. */
async function takeMentionsOut(path: string): Promise<void> {
  const database = await Connection.open(path, 'write');
  const guards = await database.all(
    Trigger,
    `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'mention'`,
  );
  for (const { name } of guards) await database.script(`DROP TRIGGER ${name}`);
  await database.script('DELETE FROM mention');
  for (const { sql } of guards) await database.script(sql);
  await database.close();
}

const Size = z.object({
  name: z.string(),
  pages: z.number().int().nullable(),
  mentions: z.number().int(),
});

async function sizesOf(path: string): Promise<ViewerCasebooks['sizes']> {
  const database = await Connection.open(path, 'read');
  const rows = await database.all(
    Size,
    `SELECT file_name AS name, page_count AS pages,
      (SELECT count(*) FROM mention WHERE document_id = d.id) AS mentions
      FROM document_version d`,
  );
  await database.close();
  return new Map(rows.map(({ name, ...size }) => [name, size]));
}
