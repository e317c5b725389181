/**
 * Scoring pairs of names, clustering ten and twenty thousand, adding one to a hundred thousand. The
 * part `million` clusters half a million names and a million, which takes minutes: only when named.
 */

import { join } from 'node:path';
import { loadResources } from '#electron/workers/load-resources.ts';
import { NameEngine } from '#shared/names/name-engine.ts';
import { NameIndex } from '#shared/names/name-index.ts';
import { readNameTables } from '#shared/names/name-tables.ts';
import { projectRoot } from '../support/project-root.ts';
import { clustering } from './clustering.ts';
import { madeNames } from './made-names.ts';
import { type Figure, inTurn, median, printFigures, timed } from './measure.ts';
import { javaPeers, metaphoneKey } from './phonetic-peers.ts';

const ROUNDS = 5;
const PAIRS = 20_000;
const tables = readNameTables(loadResources(join(projectRoot, 'resources')));
const newEngine = () => new NameEngine(tables);

/** Key collision as OpenRefine does it: sorted words without marks. Keys only, no comparison. */
const fingerprint = (name: string): string =>
  [...new Set(plain(name).split(/\P{L}+/u))].sort().join(' ');

/** The same of neighbouring letters: its n-gram fingerprint, with two letters. */
function ngramFingerprint(name: string): string {
  const letters = plain(name).replace(/\P{L}+/gu, '');
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at++) pairs.add(letters.slice(at, at + 2));
  return [...pairs].sort().join('');
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Neighbours by key and by chance: alike and unlike ones. */
function pairsOf(names: readonly string[]): (readonly [string, string])[] {
  const index = new NameIndex(newEngine());
  for (const name of names) index.add(name);
  const pairs: [string, string][] = [];
  for (let at = 0; pairs.length < PAIRS; at = (at + 1) % names.length) {
    const name = names[at] ?? '';
    const others = index.candidates(name).map((entry) => index.nameOf(entry));
    for (const other of others.filter((one) => one !== name).slice(0, 3)) pairs.push([name, other]);
    pairs.push([name, names[(at * 7 + 1) % names.length] ?? '']);
  }
  return pairs.slice(0, PAIRS);
}

async function scoring(): Promise<Figure[]> {
  const pairs = pairsOf(madeNames(10_000));
  const engine = newEngine();
  const score = () => {
    for (const [a, b] of pairs) engine.probability(a, b);
  };
  const first = await timed(score);
  const keys = (keyOf: (name: string) => string) => () => {
    let equal = 0;
    for (const [a, b] of pairs) if (keyOf(a) === keyOf(b)) equal++;
    return equal;
  };
  const contestants = {
    engine: score,
    words: keys(fingerprint),
    ngrams: keys(ngramFingerprint),
    metaphone: keys(metaphoneKey),
  };
  const { engine: warm, words, ngrams, metaphone } = await inTurn(contestants, ROUNDS);
  const latin = pairs.map(([a, b]): [string, string] => [plain(a), plain(b)]);
  const rate = (milliseconds: number) => `${Math.round(PAIRS / milliseconds)},000 pairs/s`;
  return [
    { what: 'scoring, names met before', value: rate(warm), bound: 'at least 100,000 pairs/s' },
    { what: 'scoring, every word new', value: rate(first), bound: 'reading of the words included' },
    against('fingerprint keys', warm / words),
    against('2-gram fingerprint keys', warm / ngrams),
    against('Double Metaphone keys', warm / metaphone),
    ...[...javaPeers(latin, ROUNDS)].map(([peer, time]) => against(peer, warm / time)),
  ];
}

const against = (peer: string, ratio: number): Figure => ({
  what: `against ${peer} of the same pairs`,
  value: `${ratio.toFixed(2)} × the time`,
  bound: 'a key tells only equal from unequal',
});

async function adding(): Promise<Figure> {
  const names = madeNames(100_000 + ROUNDS * 10);
  const engine = newEngine();
  const index = new NameIndex(engine);
  for (const name of names.slice(0, 100_000)) index.add(name);
  const times: number[] = [];
  for (const name of names.slice(100_000)) {
    times.push(
      await timed(() => {
        index.find(name, engine.threshold);
        index.add(name);
      }),
    );
  }
  return {
    what: 'adding one name to 100,000',
    value: `${median(times).toFixed(2)} ms, at most ${Math.max(...times).toFixed(1)}`,
    bound: 'under 10 ms',
  };
}

async function quick(): Promise<void> {
  printFigures('Names', [...(await scoring()), await adding()]);
  const small = await clustering(newEngine(), 10_000);
  const twice = await clustering(newEngine(), 20_000);
  printFigures('Clusters of names', [
    { what: '10,000 names', value: `${small.seconds.toFixed(1)} s`, bound: 'under 5 s' },
    growth(twice.seconds / small.seconds),
  ]);
}

async function million(): Promise<void> {
  const half = await clustering(newEngine(), 500_000);
  const whole = await clustering(newEngine(), 1_000_000);
  printFigures('A million names', [
    {
      what: '1,000,000 names',
      value: `${whole.seconds.toFixed(0)} s, ${whole.clusters} clusters`,
      bound: 'under 600 s',
    },
    growth(whole.seconds / half.seconds),
    {
      what: 'memory of the process',
      value: `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
      bound: 'under 2048 MB',
    },
  ]);
}

const growth = (ratio: number): Figure => ({
  what: 'twice the names',
  value: `${ratio.toFixed(2)} × the time`,
  bound: 'at most 2.3',
});

export const parts = ['million'];

export async function bench(asked: readonly string[]): Promise<void> {
  await (asked.includes('million') ? million() : quick());
}
