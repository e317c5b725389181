/**
 * Writes the sample documents to resources/samples and their gold annotations to
 * tests/fixtures/gold. Run it after a change of a sample's text: `node tests/support/samples/build-samples.ts`.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '#electron/importers/read-document.ts';
import { projectRoot } from '../project-root.ts';
import { goldOf } from './gold.ts';
import type { Sample } from './sample.ts';
import { samples } from './samples.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';
import { writeTxt } from './write-txt.ts';

const writers = { pdf: writePdf, docx: writeDocx, txt: async (sample: Sample) => writeTxt(sample) };

async function build(sample: Sample): Promise<void> {
  const bytes = await writers[sample.kind](sample);
  await writeFile(join(projectRoot, 'resources/samples', sample.fileName), bytes);
  const job = { fileName: sample.fileName, bytes, password: null, encoding: null };
  const { text } = await readDocument(job);
  const gold = `${JSON.stringify(goldOf(sample, text), null, 1)}\n`;
  await writeFile(join(projectRoot, 'tests/fixtures/gold', `${sample.fileName}.gold.json`), gold);
}

await mkdir(join(projectRoot, 'resources/samples'), { recursive: true });
await mkdir(join(projectRoot, 'tests/fixtures/gold'), { recursive: true });
for (const sample of samples) await build(sample);
