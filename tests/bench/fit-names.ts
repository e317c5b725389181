/**
 * Fits the weights of the name engine: `node tests/bench/fit-names.ts PAIRS.tsv [--write]`.
 *
 * PAIRS.tsv has a header with set, label (1 or 0), name1, name2, id1, id2. It is measured in five
 * folds of people, each judged by weights that were fitted without them, and the threshold is chosen
 * on those judgements; `--write` then fits with all people and writes the weights.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadResources } from '#electron/workers/load-resources.ts';
import { NameEngine } from '#shared/names/name-engine.ts';
import { readNameTables } from '#shared/names/name-tables.ts';
import { FEATURES, Weights } from '#shared/names/weights.ts';
import { projectRoot } from '../support/project-root.ts';
import { auc, calibrationError, f1, fitLogistic, recallAtPrecision } from './logistic.ts';
import { readTable } from './tsv.ts';

interface Pair {
  readonly set: string;
  readonly label: number;
  readonly ids: readonly string[];
  readonly values: readonly number[];
}

const PENALTY = 1e-4;
const resources = join(projectRoot, 'resources');
const [path, ...flags] = process.argv.slice(2);
if (path === undefined) throw new Error('Which pairs? node tests/bench/fit-names.ts PAIRS.tsv');

const engine = new NameEngine(readNameTables(loadResources(resources)));
const pairs = readTable(path).map((row): Pair => {
  const { features } = engine.compare(row['name1'] ?? '', row['name2'] ?? '');
  return {
    set: row['set'] ?? '',
    label: Number(row['label']),
    ids: [row['id1'] ?? '', row['id2'] ?? ''],
    values: FEATURES.map((feature) => features[feature]),
  };
});

const FOLDS = 5;
/** A threshold is as good as the best from here up. */
const NEARLY = 0.001;

/** By person, so that nobody is on both sides. */
function foldOf(id: string): number {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return (hash >>> 4) % FOLDS;
}

const weightsFor = (rows: readonly Pair[]): number[] =>
  fitLogistic(
    rows.map(({ values }) => values),
    rows.map(({ label }) => label),
    PENALTY,
  );

const scored = (rows: readonly Pair[], weights: readonly number[]) =>
  rows.map(({ values, label, set }) => {
    const sum = values.reduce((all, value, at) => all + value * (weights[at] ?? 0), 0);
    return { score: 1 / (1 + Math.exp(-sum)), label, set };
  });

/** The lowest of those nearly as good as the best: a spelling that is missed is missed for good. */
function bestThreshold(rows: readonly { score: number; label: number }[]): number {
  const tried = Array.from({ length: 61 }, (_, at) => 0.3 + at / 150);
  const figures = tried.map((one) => f1(rows, one));
  const best = Math.max(...figures);
  return tried[figures.findIndex((figure) => figure >= best - NEARLY)] ?? 0.5;
}

/** Each pair judged by weights that know neither of its people. */
const results = Array.from({ length: FOLDS }, (_, fold) => {
  const others = pairs.filter(({ ids }) => ids.every((id) => foldOf(id) !== fold));
  const own = pairs.filter(({ ids: [first = ''] }) => foldOf(first) === fold);
  return scored(own, weightsFor(others));
}).flat();
const threshold = bestThreshold(results);
for (const set of ['all', ...new Set(results.map((row) => row.set))]) {
  const rows = results.filter((row) => set === 'all' || row.set === set);
  const figures = [
    ['F1', f1(rows, threshold)],
    ['AUC', auc(rows)],
    ['R@P.99', recallAtPrecision(rows, 0.99)],
    ['ECE', calibrationError(rows)],
  ].map(([name, value]) => `${name} ${Number(value).toFixed(4)}`);
  process.stdout.write(`${set.padEnd(4)} ${rows.length} pairs  ${figures.join('  ')}\n`);
}

if (flags.includes('--write')) {
  const weights = weightsFor(pairs);
  const file = join(resources, 'names/weights.json');
  const before = Weights.parse(JSON.parse(readFileSync(file, 'utf8')));
  const rounded = FEATURES.map((feature, at) => [feature, Number((weights[at] ?? 0).toFixed(3))]);
  const now: Weights = {
    ...before,
    note: `Logistic regression with a penalty of ${PENALTY} on ${pairs.length} labelled pairs of names of people in public office (Wikidata, CC0) and of chess players, made by tests/bench/fit-names.ts; the threshold is the lowest of those that are nearly the best for F1.`,
    threshold: Number(threshold.toFixed(2)),
    weights: Object.fromEntries(rounded),
  };
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
}
