/** R2: our readers find at least the text that the plain libraries find in the same files. */

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#electron/importers/read-document.ts';
import { mixedCorpus } from '#tests/bench/corpus.ts';
import { projectRoot } from '#tests/support/project-root.ts';

async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes, verbosity: 0 });
  const document = await task.promise;
  const parts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    parts.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  await task.destroy();
  return parts.join(' ');
}

/** What a reader without our repairs finds; null for a kind that has no such reader. */
async function plainText(fileName: string, bytes: Uint8Array): Promise<string | null> {
  if (fileName.endsWith('.pdf')) return pdfText(bytes);
  if (fileName.endsWith('.docx')) {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  }
  return null;
}

/** Letters and digits only: readers differ in white space, hyphens and line ends. */
const substance = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;

async function samples(): Promise<string[]> {
  const folder = join(projectRoot, 'resources', 'samples');
  return (await readdir(folder)).map((name) => join(folder, name));
}

/** Of what the plain reader finds, by file; 1 is all of it. */
async function shares(paths: readonly string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const path of paths) {
    const fileName = basename(path);
    const plain = await plainText(fileName, new Uint8Array(await readFile(path)));
    if (plain === null) continue;
    const bytes = new Uint8Array(await readFile(path));
    const { text } = await readDocument({ fileName, bytes, password: null, encoding: null });
    found.set(fileName, substance(text) / substance(plain));
  }
  return found;
}

describe('nothing is lost that a plain reader finds', () => {
  test.each([
    ['in the samples', samples],
    ['in mixed files as people collect them', () => mixedCorpus(100)],
  ])('%s', async (_, files) => {
    const found = await shares(await files());
    expect(found.size).toBeGreaterThan(3);
    const poor = [...found].filter(([, share]) => share < 0.95);
    expect(poor).toEqual([]);
  });
});
