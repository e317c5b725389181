/** `casebook names`: comparing, scoring, clustering and predicting spellings, without a casebook. */

import { loadResources } from '#electron/workers/load-resources.ts';
import { clusterNames } from '#shared/names/cluster-names.ts';
import { type ComparedKind, NameComparers } from '#shared/names/comparers.ts';
import { describeExplanation, describeRarity } from '#shared/names/describe-explanation.ts';
import type { NameComparer } from '#shared/names/name-comparer.ts';
import type { NameEngine } from '#shared/names/name-engine.ts';
import { rarityOf } from '#shared/names/rarity.ts';
import { type Call, type Command, JSON_OPTION, UsageError } from './command.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { columnOf, fullRow, objectOf, readTable, type Table } from './tables.ts';

/** The comparer is that of the kind asked for; the engine knows the schemes of all. */
interface Tools {
  readonly kind: ComparedKind;
  readonly comparer: NameComparer;
  readonly engine: NameEngine;
}

type Errand = (call: Call, tools: Tools, words: readonly string[]) => void;

const compare: Errand = (call, { kind, comparer, engine }, [a, b, ...more]) => {
  if (a === undefined || b === undefined || more.length > 0) {
    throw new UsageError('Which two names? casebook names compare "A" "B"');
  }
  const { probability, verdict, band, explain, ...compared } = comparer.compare(a, b);
  const explanation = explain();
  const known = { listWith: (word: string) => engine.listWith(word), others: null };
  const rarity = kind === 'person' ? rarityOf(explanation, known) : null;
  if (call.has('json')) {
    const features = featuresOf(compared);
    call.terminal.json({
      name1: a,
      name2: b,
      probability,
      verdict,
      band,
      ...features,
      explanation,
      ...(rarity && { rarity }),
    });
    return;
  }
  call.terminal.print(`${a} | ${b}: ${verdict}, ${band}, ${probability.toFixed(3)}`);
  const lines = describeExplanation(explanation, (id) => engine.schemeName(id));
  if (rarity !== null) lines.push(describeRarity(rarity));
  for (const line of lines) call.terminal.print(`  ${line}`);
};

/** Persons are judged by features, which programs may want. */
const featuresOf = (compared: object): object =>
  'features' in compared ? { features: compared.features } : {};

/** To print each line by itself takes longer than to score it. */
const LINES_AT_ONCE = 500;

/** Prints the table with columns more: `added` gives their values for a row. */
const printTable = <T extends object>(
  call: Call,
  table: Table,
  names: readonly (keyof T & string)[],
  added: (row: readonly string[], at: number) => T,
) => {
  const { terminal } = call;
  if (call.has('json')) {
    table.rows.forEach((row, at) => {
      terminal.json({ ...objectOf(table, row), ...added(row, at) });
    });
    return;
  }
  const lines = [[...table.columns, ...names].join('\t')];
  const flush = () => terminal.content(`${lines.splice(0).join('\n')}\n`);
  table.rows.forEach((row, at) => {
    const more = added(row, at);
    lines.push([...fullRow(table, row), ...names.map((name) => String(more[name]))].join('\t'));
    if (lines.length === LINES_AT_ONCE) flush();
  });
  if (lines.length > 0) flush();
};

const DECIMALS = 6;

const score: Errand = (call, { comparer }, words) => {
  const path = call.text('pairs') ?? words[0];
  if (path === undefined)
    throw new UsageError('Which pairs? casebook names score --pairs FILE.tsv');
  const table = readTable(path);
  const [first, second] = [columnOf(table, 'name1'), columnOf(table, 'name2')];
  printTable(call, table, ['score', 'verdict', 'band'], (row) => {
    const { probability, verdict, band } = comparer.compare(first(row), second(row));
    return { score: Number(probability.toFixed(DECIMALS)), verdict, band };
  });
};

const cluster: Errand = (call, { comparer }, [path]) => {
  if (path === undefined) throw new UsageError('Which names? casebook names cluster FILE.tsv');
  const table = readTable(path);
  const nameOf = columnOf(table, 'name');
  const written = table.rows.map(nameOf);
  const numbers = numbersOf(comparer, written);
  printTable(call, table, ['cluster'], (_row, at) => ({ cluster: numbers[at] ?? 0 }));
};

/** The cluster of each name, numbered in the order of their first rows. */
function numbersOf(comparer: NameComparer, written: readonly string[]): number[] {
  // Each spelling once: a name that stands a thousand times is still one name.
  const different = [...new Set(written.filter(isName))];
  const clusterOf = new Map<string, number>();
  clusterNames(comparer, different).forEach(({ members }, cluster) => {
    for (const member of members) clusterOf.set(different[member] ?? '', cluster);
  });
  // What is no name is nobody's, and the same as nothing else.
  const clusters = written.map((name, at) => clusterOf.get(name) ?? different.length + at);
  const numbers = new Map<number, number>();
  for (const cluster of clusters) {
    if (!numbers.has(cluster)) numbers.set(cluster, numbers.size + 1);
  }
  return clusters.map((cluster) => numbers.get(cluster) ?? 0);
}

const isName = (written: string): boolean => written.trim() !== '';

const predict: Errand = (call, { engine }, [name, ...more]) => {
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

function kindOf(call: Call): ComparedKind {
  const kind = call.text('kind') ?? 'person';
  if (kind === 'person' || kind === 'org' || kind === 'place') return kind;
  throw new UsageError('--kind takes person, org or place.');
}

export const names: Command = {
  name: 'names',
  summary: 'Compare, score and cluster spellings of names, and predict them; needs no casebook',
  usage: 'compare A B | score --pairs FILE.tsv | cluster FILE.tsv | predict NAME --to LANGUAGE',
  options: {
    ...JSON_OPTION,
    pairs: { type: 'string', value: 'FILE', about: 'a table with the columns name1 and name2' },
    kind: {
      type: 'string',
      value: 'KIND',
      about: 'what bears the names: person (default), org or place',
    },
    to: { type: 'string', value: 'LANGUAGE', about: 'the language of the texts, such as fr' },
  },
  examples: [
    ['names compare "Щукина" "Chtchoukina"', 'whether they are one name, letter by letter'],
    ['names compare --kind place Алматы Alma-Ata', 'organisations and places by their own rules'],
    ['names score --pairs pairs.tsv', 'the table with score, verdict and band of each pair'],
    ['names cluster names.tsv', 'the table with the cluster of each name (column name)'],
    ['names predict "Щукина" --to fr', 'the spellings to expect in French texts'],
  ],
  run: async (call): Promise<ExitCode> => {
    const [errand = '', ...words] = call.files;
    const run = Object.hasOwn(ERRANDS, errand) ? ERRANDS[errand] : undefined;
    if (run === undefined) throw new UsageError('compare, score, cluster or predict?');
    const comparers = new NameComparers(loadResources(call.installation.resources));
    const kind = kindOf(call);
    run(call, { kind, comparer: comparers.of(kind), engine: comparers.engine }, words);
    return EXIT.ok;
  },
};
