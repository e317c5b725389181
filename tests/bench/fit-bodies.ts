/**
 * Fits the weights of the comparison of bodies and places: `node tests/bench/fit-bodies.ts [--write]`.
 *
 * The vocabularies are the teachers: two forms of one line are one name, two of different lines that
 * share a block are not. What they know is switched off, so that only words and letters speak; forms
 * of one line that have different words are left out, because no letters could tell them.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadResources } from '#electron/workers/load-resources.ts';
import { BodyComparer, readBodyTables } from '#shared/names/bodies/body-comparer.ts';
import { BodyRuleTable } from '#shared/names/bodies/body-rules.ts';
import { NameEngine } from '#shared/names/name-engine.ts';
import { NameIndex } from '#shared/names/name-index.ts';
import { readNameTables } from '#shared/names/name-tables.ts';
import { projectRoot } from '../support/project-root.ts';
import { auc, calibrationError, f1, fitLogistic } from './logistic.ts';

const PENALTY = 1e-4;
const MOST_LINES = 6_000;
const resources = join(projectRoot, 'resources');
const files = loadResources(resources);
const tables = readNameTables(files);
const engine = new NameEngine(tables);
const { organisations, places } = readBodyTables(files);
const nothing = { of: () => [], nameOf: () => '', source: '' };

const linesIn = (path: string): string[][] => {
  const [, lists] = Object.entries<string[] | Record<string, string[]>>(
    JSON.parse(files.get(path) ?? '{}'),
  ).at(-1) ?? ['', []];
  const rows = Array.isArray(lists) ? lists : Object.values(lists).flat();
  return rows.flatMap((row) => row.split('; ')).map((line) => line.split(', '));
};

interface Pair {
  readonly label: number;
  readonly line: number;
  readonly values: readonly number[];
}

/** Every pair of names that share a block: one line's, or different lines'. */
function pairsOf(lines: readonly string[][], comparer: BodyComparer): Pair[] {
  const index = new NameIndex(comparer);
  const names = lines
    .slice(0, MOST_LINES)
    .flatMap((forms, line) => forms.map((name) => ({ name, line })));
  const pairs: Pair[] = [];
  for (const { name, line } of names) {
    for (const other of index.candidates(name)) {
      const { match } = comparer.compare(name, index.nameOf(other));
      const label = names[other]?.line === line ? 1 : 0;
      const isTold = label === 0 || !match.rest.some(({ contradicted }) => contradicted);
      if (match.pairs.length > 0 && isTold)
        pairs.push({ label, line, values: [1, match.distance, match.evidence] });
    }
    index.add(name);
  }
  return pairs;
}

const scored = (rows: readonly Pair[], weights: readonly number[]) =>
  rows.map(({ values, label }) => {
    const sum = values.reduce((all, value, at) => all + value * (weights[at] ?? 0), 0);
    return { score: 1 / (1 + Math.exp(-sum)), label };
  });

const weightsFor = (rows: readonly Pair[]) =>
  fitLogistic(
    rows.map(({ values }) => values),
    rows.map(({ label }) => label),
    PENALTY,
  );

const KINDS = [
  ['organisations', { ...organisations, known: nothing }],
  ['places', { ...places, known: nothing }],
] as const;

for (const [kind, words] of KINDS) {
  const path = kind === 'places' ? 'vocabularies/gazetteer.json' : `vocabularies/${kind}.json`;
  const pairs = pairsOf(linesIn(path), new BodyComparer(engine, tables, words));
  const half = weightsFor(pairs.filter(({ line }) => line % 2 === 0));
  const rows = scored(
    pairs.filter(({ line }) => line % 2 === 1),
    half,
  );
  process.stdout.write(
    `${kind} ${pairs.length} pairs, ${pairs.filter(({ label }) => label === 1).length} of them one;` +
      ` held back: F1 ${f1(rows, engine.threshold).toFixed(3)} AUC ${auc(rows).toFixed(3)}` +
      ` ECE ${calibrationError(rows).toFixed(3)}\n`,
  );
  const [always = 0, distance = 0, evidence = 0] = weightsFor(pairs).map((one) =>
    Number(one.toFixed(3)),
  );
  process.stdout.write(`  always ${always} distance ${distance} evidence ${evidence}\n`);
  if (!process.argv.includes('--write')) continue;
  const file = join(resources, `names/${kind}.json`);
  const before = BodyRuleTable.parse(JSON.parse(readFileSync(file, 'utf8')));
  const now = { ...before, weights: { always, distance, evidence } };
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
}
