/** `casebook names`: comparing, scoring, clustering and predicting spellings, without a casebook. */

import { loadResources } from '#electron/workers/load-resources.ts';
import { clusterNames } from '#shared/names/cluster-names.ts';
import { describeExplanation } from '#shared/names/describe-explanation.ts';
import { NameEngine } from '#shared/names/name-engine.ts';
import { readNameTables } from '#shared/names/name-tables.ts';
import { type Call, type Command, JSON_OPTION, UsageError } from './command.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { columnOf, fullRow, objectOf, readTable, type Table } from './tables.ts';

type Errand = (call: Call, engine: NameEngine, words: readonly string[]) => void;

const compare: Errand = (call, engine, [a, b, ...more]) => {
  if (a === undefined || b === undefined || more.length > 0) {
    throw new UsageError('Which two names? casebook names compare "A" "B"');
  }
  const { probability, verdict, band, features, explain } = engine.compare(a, b);
  const explanation = explain();
  if (call.has('json')) {
    call.terminal.json({ name1: a, name2: b, probability, verdict, band, features, explanation });
    return;
  }
  call.terminal.print(`${a} | ${b}: ${verdict}, ${band}, ${probability.toFixed(3)}`);
  const lines = describeExplanation(explanation, (id) => engine.schemeName(id));
  for (const line of lines) call.terminal.print(`  ${line}`);
};

/** Prints the table with columns more: `added` gives their values for a row. */
const printTable = <T extends object>(
  call: Call,
  table: Table,
  names: readonly (keyof T & string)[],
  added: (row: readonly string[], at: number) => T,
) => {
  const { terminal } = call;
  const json = call.has('json');
  if (!json) terminal.content(`${[...table.columns, ...names].join('\t')}\n`);
  table.rows.forEach((row, at) => {
    const more = added(row, at);
    if (json) terminal.json({ ...objectOf(table, row), ...more });
    else {
      const cells = [...fullRow(table, row), ...names.map((name) => String(more[name]))];
      terminal.content(`${cells.join('\t')}\n`);
    }
  });
};

const DECIMALS = 6;

const score: Errand = (call, engine, words) => {
  const path = call.text('pairs') ?? words[0];
  if (path === undefined)
    throw new UsageError('Which pairs? casebook names score --pairs FILE.tsv');
  const table = readTable(path);
  const [first, second] = [columnOf(table, 'name1'), columnOf(table, 'name2')];
  printTable(call, table, ['score', 'verdict', 'band'], (row) => {
    const { probability, verdict, band } = engine.compare(first(row), second(row));
    return { score: Number(probability.toFixed(DECIMALS)), verdict, band };
  });
};

const cluster: Errand = (call, engine, [path]) => {
  if (path === undefined) throw new UsageError('Which names? casebook names cluster FILE.tsv');
  const table = readTable(path);
  const nameOf = columnOf(table, 'name');
  const written = table.rows.map(nameOf);
  // Each spelling once: a name that stands a thousand times is still one name.
  const different = [...new Set(written)];
  const clusterOf = new Map<string, number>();
  clusterNames(engine, different).forEach(({ members }, number) => {
    for (const member of members) clusterOf.set(different[member] ?? '', number + 1);
  });
  printTable(call, table, ['cluster'], (_row, at) => ({
    cluster: clusterOf.get(written[at] ?? '') ?? 0,
  }));
};

const predict: Errand = (call, engine, [name, ...more]) => {
  const to = call.text('to');
  if (name === undefined || more.length > 0 || to === null) {
    throw new UsageError('Which name, in which language? casebook names predict "NAME" --to fr');
  }
  for (const predicted of engine.predict(name, to)) {
    if (call.has('json')) call.terminal.json(predicted);
    else {
      const schemes = predicted.schemes.map((id) => engine.schemeName(id)).join('; ');
      call.terminal.row([predicted.spelling, schemes]);
    }
  }
};

const ERRANDS: Readonly<Record<string, Errand>> = { compare, score, cluster, predict };

export const names: Command = {
  name: 'names',
  summary: 'Compare, score and cluster spellings of names, and predict them; needs no casebook',
  usage: 'compare A B | score --pairs FILE.tsv | cluster FILE.tsv | predict NAME --to LANGUAGE',
  options: {
    ...JSON_OPTION,
    pairs: { type: 'string', value: 'FILE', about: 'a table with the columns name1 and name2' },
    to: { type: 'string', value: 'LANGUAGE', about: 'the language of the texts, such as fr' },
  },
  examples: [
    ['names compare "Щукина" "Chtchoukina"', 'whether they are one name, letter by letter'],
    ['names score --pairs pairs.tsv', 'the table with score, verdict and band of each pair'],
    ['names cluster names.tsv', 'the table with the cluster of each name (column name)'],
    ['names predict "Щукина" --to fr', 'the spellings to expect in French texts'],
  ],
  run: async (call): Promise<ExitCode> => {
    const [errand = '', ...words] = call.files;
    const run = Object.hasOwn(ERRANDS, errand) ? ERRANDS[errand] : undefined;
    if (run === undefined) throw new UsageError('compare, score, cluster or predict?');
    run(call, new NameEngine(readNameTables(loadResources(call.installation.resources))), words);
    return EXIT.ok;
  },
};
