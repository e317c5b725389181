/**
 * Fits the weights of the name engine: `node tests/bench/fit-names.ts PAIRS.tsv [--write]`.
 *
 * PAIRS.tsv has a header with set, label (1 or 0), name1, name2, id1, id2 and, for the tables by
 * language, lang1 and lang2. It is measured in five folds of people, each judged by weights that were
 * fitted without them: as a whole and by set, scripts and languages. `--write` then fits with all
 * people and writes the weights.
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

interface Judged {
  readonly score: number;
  readonly label: number;
  /** The tables in which it counts. */
  readonly groups: readonly string[];
}

interface Pair {
  readonly label: number;
  readonly groups: readonly string[];
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
    groups: groupsOf(row),
    label: Number(row['label']),
    ids: [row['id1'] ?? '', row['id2'] ?? ''],
    values: FEATURES.map((feature) => features[feature]),
  };
});

function groupsOf(row: Readonly<Record<string, string>>): string[] {
  const both = (one: string, other: string) => [one, other].sort().join('-');
  const scriptOf = (name = '') => (/\p{Script=Cyrillic}/u.test(name) ? 'Cyrillic' : 'Latin');
  const scripts = both(scriptOf(row['name1']), scriptOf(row['name2']));
  const languages = both(row['lang1'] ?? '', row['lang2'] ?? '');
  return ['all', `set ${row['set']}`, `scripts ${scripts}`, `languages ${languages}`];
}

const FOLDS = 5;
/**
 * From here up two names are the same: when that is likelier than not. F1 is at its best at half of
 * its own value (Lipton, Elkan and Naryanaswamy, 2014), which is near; a threshold that is searched
 * for follows the chance of the pairs at hand.
 */
const THRESHOLD = 0.5;
/** Fewer tell nothing. */
const FEWEST_OF_GROUP = 60;

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

const scored = (rows: readonly Pair[], weights: readonly number[]): Judged[] =>
  rows.map(({ values, label, groups }) => {
    const sum = values.reduce((all, value, at) => all + value * (weights[at] ?? 0), 0);
    return { score: 1 / (1 + Math.exp(-sum)), label, groups };
  });

/** Each pair judged by weights that know neither of its people. */
const results = Array.from({ length: FOLDS }, (_, fold) => {
  const others = pairs.filter(({ ids }) => ids.every((id) => foldOf(id) !== fold));
  const own = pairs.filter(({ ids: [first = ''] }) => foldOf(first) === fold);
  return scored(own, weightsFor(others));
}).flat();

const groups = [...new Set(results.flatMap((row) => row.groups))].sort();
const columns = ['pairs', 'F1', 'AUC', 'R@P.99', 'ECE'];
process.stdout.write(`${['group', ...columns].join('\t')}\n`);
for (const group of groups) {
  const rows = results.filter((row) => row.groups.includes(group));
  if (rows.length < FEWEST_OF_GROUP) continue;
  const figures = [f1(rows, THRESHOLD), auc(rows), recallAtPrecision(rows, 0.99)];
  const told = [...figures, calibrationError(rows)].map((figure) => figure.toFixed(4));
  process.stdout.write(`${[group, rows.length, ...told].join('\t')}\n`);
}

if (flags.includes('--write')) {
  const weights = weightsFor(pairs);
  const file = join(resources, 'names/weights.json');
  const before = Weights.parse(JSON.parse(readFileSync(file, 'utf8')));
  const rounded = FEATURES.map((feature, at) => [feature, Number((weights[at] ?? 0).toFixed(3))]);
  const now: Weights = {
    ...before,
    note: `Logistic regression with a penalty of ${PENALTY} on ${pairs.length} labelled pairs of names of people in public office (Wikidata, CC0) and of chess players, made by tests/bench/fit-names.ts; two names are the same when that is likelier than not.`,
    threshold: THRESHOLD,
    weights: Object.fromEntries(rounded),
  };
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
}
