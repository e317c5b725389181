/** Opening, scrolling and walking through long documents, on the real page in a real browser. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, startLoopbackHost } from '../e2e/support/browser-door.ts';
import { setup as build } from '../support/build-once.ts';
import { type Figure, median, printFigures } from './measure.ts';
import { LONG_PDF, LONG_TEXT, LONGEST_PDF, viewerCasebooks } from './viewer-casebooks.ts';
import { type Opening, type Scroll, timeNext, timeOpening, timeScrolling } from './viewer-page.ts';

const ROUNDS = 5;
const FRAMES = 240;
const PRESSES = 40;

interface Side {
  readonly page: Page;
  readonly marked: boolean;
  close(): Promise<void>;
}

/** A browser of its own for each side: a page in the background would draw no frames. */
async function openSide(folder: string, casebook: string, marked: boolean): Promise<Side> {
  const data = join(folder, marked ? 'data-marked' : 'data-bare');
  await mkdir(data);
  const host = await startLoopbackHost(data, [casebook]);
  const browser = await launchBrowser('none');
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(host.address);
  await page.waitForURL(({ pathname, search }) => pathname === '/' && search === '');
  return {
    page,
    marked,
    async close() {
      await browser.close();
      await host.close();
    },
  };
}

/** The library of a page that was just loaded: nothing of a document is known yet. */
async function freshLibrary({ page }: Side): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await page.goto(origin);
}

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
async function compare(
  sides: readonly [Side, Side],
  fileName: string,
): Promise<[Samples, Samples]> {
  const samples: [Samples, Samples] = [new Samples(), new Samples()];
  // The first turn only warms both sides up.
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [index, side] of sides.entries()) {
      await freshLibrary(side);
      const opening = await timeOpening(side.page, fileName, side.marked);
      const scroll = await timeScrolling(side.page, FRAMES);
      if (round < 0) continue;
      samples[index]?.opening.push(opening);
      samples[index]?.scrolling.push(scroll);
    }
  }
  return samples;
}

function comparison(what: string, [marked, bare]: readonly [Samples, Samples]): Figure[] {
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

export async function bench(): Promise<void> {
  await build();
  const folder = await mkdtemp(join(tmpdir(), 'casebook-bench-viewer-'));
  const { marked, bare, sizes } = await viewerCasebooks(folder);
  for (const [name, { mentions, pages }] of sizes) {
    process.stdout.write(`${name}: ${mentions} mentions${pages ? `, ${pages} pages` : ''}\n`);
  }
  const sides = [
    await openSide(folder, marked, true),
    await openSide(folder, bare, false),
  ] as const;
  try {
    // Each part is told as soon as it is measured: the whole takes minutes.
    printFigures('Viewer: opening', [await firstPage(sides[0])]);
    printFigures('Viewer: text', comparison('text', await compare(sides, LONG_TEXT)));
    printFigures('Viewer: PDF', comparison('PDF', await compare(sides, LONG_PDF)));
    printFigures('Viewer: keys', [
      await nextFigure(sides[0], LONG_TEXT, 'j'),
      await nextFigure(sides[0], LONG_PDF, 'j'),
      await nextFigure(sides[0], LONG_TEXT, 'Enter'),
    ]);
  } finally {
    for (const side of sides) await side.close();
    await rm(folder, { recursive: true, force: true });
  }
}
