/**
 * The peer of the import bench: nothing but the libraries' own text extraction, in as many child
 * processes as the app uses. Run as a program it is one of those children.
 */

import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

async function pdfText(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes, verbosity: 0 });
  const document = await task.promise;
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) characters += 'str' in item ? item.str.length : 0;
  }
  await task.destroy();
  return characters;
}

async function docxText(bytes: Uint8Array): Promise<number> {
  const { default: mammoth } = await import('mammoth');
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value.length;
}

async function charactersOf(path: string): Promise<number> {
  const bytes = new Uint8Array(await readFile(path));
  if (path.endsWith('.pdf')) return pdfText(bytes);
  if (path.endsWith('.docx')) return docxText(bytes);
  return new TextDecoder().decode(bytes).length;
}

function child(next: () => string | undefined): Promise<void> {
  const process = fork(fileURLToPath(import.meta.url), ['child'], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    const feed = () => {
      const path = next();
      if (path === undefined) process.disconnect();
      else process.send(path);
    };
    process.on('message', feed);
    process.once('error', reject);
    process.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))));
  });
}

/** Reads all files with `workers` children; resolves when all are done. */
export async function extractBare(paths: readonly string[], workers: number): Promise<void> {
  let index = 0;
  const next = () => paths[index++];
  await Promise.all(Array.from({ length: workers }, () => child(next)));
}

if (process.argv[2] === 'child') {
  process.on('message', async (path: string) => {
    process.send?.(await charactersOf(path));
  });
  process.send?.('ready');
}
