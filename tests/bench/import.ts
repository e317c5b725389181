/** Import of mixed files — parse, extract, store, index — against peers in the same run. */

import { execFile, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { setup as build } from '../support/build-once.ts';
import { projectRoot } from '../support/project-root.ts';
import { extractBare } from './bare-extraction.ts';
import { mixedCorpus } from './corpus.ts';
import { inTurn, printFigures } from './measure.ts';

const run = promisify(execFile);
const FILES = 1_000;
const ROUNDS = 3;
const WORKERS = 2;

async function importAll(paths: readonly string[], work: string): Promise<void> {
  const casebook = join(work, 'bench.casebook');
  await rm(casebook, { force: true });
  const cli = join(projectRoot, 'dist/electron/cli.js');
  await run(process.execPath, [cli, 'import', '--casebook', casebook, ...paths], {
    maxBuffer: 1e9,
  });
}

const hasRecoll = () => spawnSync('recollindex', ['-v']).error === undefined;

/** An index of its own over a copy of the files, as a person would set it up. */
async function prepareRecoll(paths: readonly string[], work: string): Promise<() => Promise<void>> {
  const files = join(work, 'files');
  const config = join(work, 'recoll');
  await mkdir(files);
  await mkdir(config);
  for (const path of paths) await cp(path, join(files, basename(path)));
  await writeFile(join(config, 'recoll.conf'), `topdirs = ${files}\n`);
  return async () => {
    await rm(join(config, 'xapiandb'), { recursive: true, force: true });
    await run('recollindex', ['-c', config, '-z'], { maxBuffer: 1e9 });
  };
}

export async function bench(): Promise<void> {
  await build();
  const paths = await mixedCorpus(FILES);
  const work = await mkdtemp(join(tmpdir(), 'casebook-bench-'));
  const recoll = hasRecoll() ? await prepareRecoll(paths, work) : null;
  const times = await inTurn(
    {
      casebook: () => importAll(paths, work),
      bare: () => extractBare(paths, WORKERS),
      ...(recoll === null ? {} : { recoll }),
    } as Record<'casebook' | 'bare' | 'recoll', () => Promise<void>>,
    ROUNDS,
  );
  await rm(work, { recursive: true });
  const rate = (milliseconds: number) => (FILES / milliseconds) * 1_000;
  const figures = [
    {
      what: `import of ${FILES} mixed files`,
      value: `${rate(times.casebook).toFixed(1)} files/s`,
      bound: `median of ${ROUNDS}, entities included`,
    },
    {
      what: 'time against bare pdf.js and mammoth',
      value: (times.casebook / times.bare).toFixed(2),
      bound: 'at most 1.5',
    },
  ];
  if (recoll === null) process.stdout.write('recollindex is not installed: no comparison\n');
  else {
    figures.push({
      what: 'files a second against recollindex',
      value: `${(times.recoll / times.casebook).toFixed(2)} (it: ${rate(times.recoll).toFixed(1)} files/s)`,
      bound: 'floor 0.8, aim 1.0',
    });
  }
  printFigures('Import', figures);
}
