/** A thousand mixed files of our own making: 400 PDF, 350 DOCX, 250 TXT, in four languages. */

import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { buildPdf } from '../support/build-pdf.ts';
import { type BenchLanguage, documentOf, randomFrom } from './prose.ts';

const LANGUAGES: readonly BenchLanguage[] = ['en', 'fr', 'de', 'ru'];
/** Raised when the content changes, so that an older corpus is not taken for it. */
const EDITION = 1;

const pdf = (paragraphs: readonly string[]) =>
  buildPdf((writer) => {
    for (const text of paragraphs) writer.paragraph(text);
  });

const docx = async (paragraphs: readonly string[]) =>
  new Uint8Array(
    await Packer.toBuffer(
      new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }),
    ),
  );

const txt = async (paragraphs: readonly string[]) =>
  new TextEncoder().encode(`${paragraphs.join('\n\n')}\n`);

const writers = { pdf, docx, txt };

function kindOf(index: number): keyof typeof writers {
  const place = index % 20;
  if (place < 8) return 'pdf';
  return place < 15 ? 'docx' : 'txt';
}

async function writeOne(folder: string, index: number): Promise<void> {
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
  const kind = kindOf(index);
  const characters = 2_000 + Math.floor(randomFrom(index)() * 12_000);
  const bytes = await writers[kind](documentOf(language, characters, index + 1));
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
