/** Opening, scrolling and walking through long documents, on the real page in a real browser. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setup as build } from '../support/build-once.ts';
import { type Figure, median, printFigures } from './measure.ts';
import { LONG_PDF, LONG_TEXT, LONGEST_PDF, viewerCasebooks } from './viewer-casebooks.ts';
import { type Opening, type Scroll, timeNext, timeOpening, timeScrolling } from './viewer-page.ts';
import { freshLibrary, openSides, type Side, type Sides } from './viewer-sides.ts';

const ROUNDS = 5;
const FRAMES = 120;
const PRESSES = 40;

class Samples {
  readonly opening: Opening[] = [];
  readonly scrolling: Scroll[] = [];

  get first(): number {
    return median(this.opening.map(({ shown }) => shown));
  }
  get lit(): number {
    return median(this.opening.map(({ lit }) => lit ?? 0));
  }
  get long(): number {
    return median(this.scrolling.map(({ long }) => long));
  }
  get slowest(): number {
    return median(this.scrolling.map(({ slowest }) => slowest));
  }
}

/** Opens and scrolls in turn with and without highlights. */
async function compare(sides: Sides, fileName: string): Promise<Record<keyof Sides, Samples>> {
  const samples = { marked: new Samples(), bare: new Samples() };
  // The first turn only warms both sides up.
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const name of ['marked', 'bare'] as const) {
      const side = sides[name];
      await freshLibrary(side);
      const opening = await timeOpening(side.page, fileName, side.marked);
      const scroll = await timeScrolling(side.page, FRAMES);
      if (round < 0) continue;
      samples[name].opening.push(opening);
      samples[name].scrolling.push(scroll);
    }
  }
  return samples;
}

async function comparison(sides: Sides, what: string, fileName: string): Promise<Figure[]> {
  const { marked, bare } = await compare(sides, fileName);
  const ms = (value: number) => value.toFixed(0);
  return [
    {
      what: `${what}: until the highlights are there`,
      value: `${ms(marked.lit)} ms`,
      bound: 'from the click',
    },
    {
      what: `${what}: first paint with highlights against without`,
      value: `${(marked.first / bare.first).toFixed(2)}`,
      bound: `at most 1.2; ${ms(marked.first)} and ${ms(bare.first)} ms, median of ${ROUNDS}`,
    },
    {
      what: `${what}: long frames of ${FRAMES} with and without`,
      value: `${marked.long} and ${bare.long}`,
      bound: `no more; slowest of twenty ${ms(marked.slowest)} and ${ms(bare.slowest)} ms`,
    },
  ];
}

async function nextFigure(side: Side, fileName: string, key: string): Promise<Figure> {
  await freshLibrary(side);
  await timeOpening(side.page, fileName, true);
  const times = await timeNext(side.page, key, PRESSES);
  const worst = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  return {
    what: `${key} to the next suggestion centred, ${fileName}`,
    value: `${median(times).toFixed(0)} ms`,
    bound: `under 50, median of ${PRESSES}; slowest of twenty ${worst.toFixed(0)} ms`,
  };
}

async function firstPage(side: Side): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await freshLibrary(side);
    times.push((await timeOpening(side.page, LONGEST_PDF, false)).shown);
  }
  return {
    what: 'first page of a PDF of 500 pages',
    value: `${median(times).toFixed(0)} ms`,
    bound: `under 1000 from the click, median of ${ROUNDS}`,
  };
}

const PARTS: Record<string, (sides: Sides) => Promise<Figure[]>> = {
  opening: async ({ marked }) => [await firstPage(marked)],
  text: (sides) => comparison(sides, 'text', LONG_TEXT),
  pdf: (sides) => comparison(sides, 'PDF', LONG_PDF),
  keys: async ({ marked }) => [
    await nextFigure(marked, LONG_TEXT, 'j'),
    await nextFigure(marked, LONG_PDF, 'j'),
    await nextFigure(marked, LONG_TEXT, 'Enter'),
    await nextFigure(marked, LONG_PDF, 'Enter'),
  ],
};

/** Each may be run singly: the whole takes minutes. */
export const parts = Object.keys(PARTS);

export async function bench(asked: readonly string[]): Promise<void> {
  await build();
  const folder = await mkdtemp(join(tmpdir(), 'casebook-bench-viewer-'));
  const casebooks = await viewerCasebooks(folder);
  for (const [name, { mentions, pages }] of casebooks.sizes) {
    process.stdout.write(`${name}: ${mentions} mentions${pages ? `, ${pages} pages` : ''}\n`);
  }
  const sides = await openSides(folder, casebooks);
  try {
    for (const [name, measure] of Object.entries(PARTS)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      printFigures(`Viewer: ${name}`, await measure(sides));
    }
  } finally {
    await sides.marked.close();
    await sides.bare.close();
    await rm(folder, { recursive: true, force: true });
  }
}
