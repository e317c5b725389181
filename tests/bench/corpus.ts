/**
 * A thousand mixed files of our own making: 400 PDF, 350 DOCX, 250 TXT, in four languages, as
 * people collect them. What makes reading and indexing dear is matched to such collections, and
 * nothing else is chosen:
 * - 8,400 characters a file on average, from 2,800 to 14,000;
 * - about a hundred mentions in 10,000 characters (see `prose.ts`);
 * - words distributed as in real text, tens of thousands of them (see `lexicon.ts`);
 * - PDFs as word processors export them: about four pages of some 2,100 characters and 70 runs of
 *   text, one in five in two columns (see `write-pdf.ts`);
 * - DOCX with styles, runs, header, footer, table and footnotes (see `write-docx.ts`).
 */

import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionFile, actionFileOf, type BenchLanguage } from './prose.ts';
import { randomFrom } from './random.ts';
import { writeActionDocx } from './write-docx.ts';
import { writeActionPdf } from './write-pdf.ts';

const LANGUAGES: readonly BenchLanguage[] = ['en', 'fr', 'de', 'ru'];
/** Raised when the content changes, so that an older corpus is not taken for it. */
const EDITION = 3;

function textOf({ title, running, parts, table, notes }: ActionFile): string {
  const blocks = parts.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
  const rows = table.map((cells) => cells.join('\t')).join('\n');
  return `${[running, title, ...blocks, rows, ...notes].join('\n\n')}\n`;
}

const writers = {
  pdf: (file: ActionFile, index: number) => writeActionPdf(file, index % 5 === 0),
  docx: (file: ActionFile) => writeActionDocx(file),
  txt: async (file: ActionFile) => new TextEncoder().encode(textOf(file)),
};

function kindOf(index: number): keyof typeof writers {
  const place = index % 20;
  if (place < 8) return 'pdf';
  return place < 15 ? 'docx' : 'txt';
}

async function writeOne(folder: string, index: number): Promise<void> {
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
  const kind = kindOf(index);
  const characters = 2_200 + Math.floor(randomFrom(index)() * 9_800);
  const bytes = await writers[kind](actionFileOf(language, characters, index + 1), index);
  await writeFile(join(folder, `${String(index).padStart(4, '0')}-${language}.${kind}`), bytes);
}

/** The paths of `count` files; they are made once and kept in the system's folder for such things. */
export async function mixedCorpus(count: number): Promise<string[]> {
  const folder = join(tmpdir(), `casebook-bench-corpus-${EDITION}-${count}`);
  if (!existsSync(folder)) {
    const work = `${folder}.${process.pid}`;
    await mkdir(work, { recursive: true });
    for (let index = 0; index < count; index += 1) await writeOne(work, index);
    await rename(work, folder);
  }
  return (await readdir(folder)).sort().map((name) => join(folder, name));
}
