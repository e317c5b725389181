/**
 * How well an extraction agrees with gold: spans, values, clusters and facts, as counts from which
 * precision, recall and F1 are taken. Optional gold neither helps nor harms.
 */

import type { Extraction, Fact } from '#shared/extraction/extraction.ts';
import type { Mention } from '#shared/extraction/mention.ts';
import type { GoldDocument, GoldEntity } from './samples/gold.ts';

export interface Counts {
  right: number;
  /** Found, but not in gold. */
  extra: number;
  missed: number;
}

export interface Score {
  /** By mention type: the very same span. */
  readonly exact: Map<string, Counts>;
  /** By mention type: half of the longer span shared, and the same value. */
  readonly value: Map<string, Counts>;
  /** B-cubed over the library. */
  readonly clusters: { precision: number; recall: number };
  /** Type, person and date of each fact. */
  readonly facts: Counts;
  /** Every mention but those optional in gold, with whether span and value agree. */
  readonly judged: readonly Judged[];
}

export interface Judged {
  readonly mention: Mention;
  readonly right: boolean;
}

export interface Pair {
  readonly gold: GoldDocument;
  readonly found: Extraction;
}

const NAMED = new Set(['person', 'org', 'place', 'court']);

export const f1 = ({ right, extra, missed }: Counts): number =>
  right === 0 ? 0 : (2 * right) / (2 * right + extra + missed);

const none = (): Counts => ({ right: 0, extra: 0, missed: 0 });

function countsOf(map: Map<string, Counts>, type: string): Counts {
  const counts = map.get(type) ?? none();
  map.set(type, counts);
  return counts;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What two values of one type are compared by. */
function comparedBy(type: string, value: Record<string, unknown>): string {
  const part = (key: string) => (value[key] ?? '') as string;
  if (type === 'date') return part('edtf');
  if (type === 'legal_article') {
    const number = `${part('article')}.${part('part')}`.replace(/[^\p{L}\p{N}]+/gu, '.');
    return `${part('jurisdiction')}|${part('instrument')}|${number.replace(/^\.|\.$/g, '')}`;
  }
  if (type === 'penalty') return `${part('kind')}|${part('duration')}|${part('status')}`;
  if (type === 'charge') return part('code');
  return fold(part(type === 'doc_ref' ? 'ref' : 'name'));
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / Math.max(a.end - a.start, b.end - b.start);
}

/** Best pairs first, each side used once. */
function pairUp<A, B>(
  gold: readonly A[],
  found: readonly B[],
  fitness: (a: A, b: B) => number,
): Map<B, A> {
  const pairs = gold
    .flatMap((a) => found.map((b) => ({ a, b, how: fitness(a, b) })))
    .filter(({ how }) => how > 0)
    .sort((x, y) => y.how - x.how);
  const used = new Set<A>();
  const paired = new Map<B, A>();
  for (const { a, b } of pairs) {
    if (used.has(a) || paired.has(b)) continue;
    used.add(a);
    paired.set(b, a);
  }
  return paired;
}

function tally(
  counts: Map<string, Counts>,
  gold: readonly GoldEntity[],
  found: readonly Mention[],
  paired: ReadonlyMap<Mention, GoldEntity>,
): void {
  for (const mention of found) {
    const twin = paired.get(mention);
    if (twin === undefined) countsOf(counts, mention.type).extra += 1;
    else if (twin.optional !== true) countsOf(counts, mention.type).right += 1;
  }
  const used = new Set(paired.values());
  for (const entity of gold) {
    if (!used.has(entity) && entity.optional !== true) countsOf(counts, entity.type).missed += 1;
  }
}

/** The names a cluster of gold goes by. */
function aliasesOf(gold: GoldDocument): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    gold.clusters.map(({ id, name, aliases }) => [id, new Set([name, ...aliases].map(fold))]),
  );
}

function sameValue(
  gold: GoldEntity,
  found: Mention,
  aliases: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (!NAMED.has(gold.type)) {
    return comparedBy(gold.type, gold.normalized) === comparedBy(found.type, found.normalized);
  }
  const names = aliases.get(gold.cluster ?? '');
  return (
    names?.has(comparedBy(found.type, found.normalized)) === true ||
    names?.has(fold(found.text)) === true
  );
}

interface Side {
  readonly gold: string | null;
  readonly found: string | null;
}

/** The share of each mention's cluster that is right, averaged: Bagga and Baldwin's B-cubed. */
function bCubed(sides: readonly Side[]): { precision: number; recall: number } {
  const share = (own: 'gold' | 'found', other: 'gold' | 'found') => {
    const inside = sides.filter((side) => side[own] !== null);
    const sum = inside.reduce((total, side) => {
      const group = inside.filter((one) => one[own] === side[own]);
      const agreeing = group.filter((one) => side[other] !== null && one[other] === side[other]);
      return total + agreeing.length / group.length;
    }, 0);
    return inside.length === 0 ? 1 : sum / inside.length;
  };
  return { precision: share('found', 'gold'), recall: share('gold', 'found') };
}

function tallyFacts(
  counts: Counts,
  { gold, found }: Pair,
  twins: ReadonlyMap<string, string>,
): void {
  const fits = (a: Record<string, unknown>, b: Fact): number => {
    if (a.type !== b.type) return 0;
    const same = a.person === null ? b.person === null : twins.get(b.person ?? '') === a.person;
    if (!same) return 0;
    return a.date === null || a.date === b.date ? 2 : 1;
  };
  const paired = pairUp(gold.facts, found.facts, fits);
  for (const fact of found.facts) {
    const twin = paired.get(fact);
    if (twin !== undefined && fits(twin, fact) === 2) counts.right += 1;
    else counts.extra += 1;
  }
  counts.missed += gold.facts.length - [...paired].filter(([b, a]) => fits(a, b) === 2).length;
}

/** Over all documents of one library. */
export function scoreExtraction(pairs: readonly Pair[]): Score {
  const exact = new Map<string, Counts>();
  const value = new Map<string, Counts>();
  const facts = none();
  const judged: Judged[] = [];
  const sides: Side[] = [];
  for (const pair of pairs) {
    const { gold, found } = pair;
    const aliases = aliasesOf(gold);
    const same = (a: GoldEntity, b: Mention) => a.type === b.type;
    const spans = pairUp(gold.entities, found.mentions, (a, b) =>
      same(a, b) && a.start === b.start && a.end === b.end ? 1 : 0,
    );
    tally(exact, gold.entities, found.mentions, spans);
    const near = pairUp(gold.entities, found.mentions, (a, b) =>
      same(a, b) && overlap(a, b) >= 0.5 ? overlap(a, b) : 0,
    );
    const values = new Map([...near].filter(([b, a]) => sameValue(a, b, aliases)));
    tally(value, gold.entities, found.mentions, values);
    for (const mention of found.mentions) {
      if (near.get(mention)?.optional !== true)
        judged.push({ mention, right: values.has(mention) });
    }
    const twins = new Map<string, string>();
    for (const mention of found.mentions) {
      const twin = near.get(mention);
      if (mention.cluster === null || twin?.optional === true) continue;
      if (twin?.cluster !== undefined) twins.set(mention.cluster, twin.cluster);
      sides.push({ gold: twin?.cluster ?? null, found: mention.cluster });
    }
    const used = new Set(near.values());
    for (const entity of gold.entities) {
      if (entity.cluster === undefined || entity.optional === true || used.has(entity)) continue;
      sides.push({ gold: entity.cluster, found: null });
    }
    tallyFacts(facts, pair, twins);
  }
  return { exact, value, clusters: bCubed(sides), facts, judged };
}

/** The score as lines of a table. */
export function tableOf({ exact, value, clusters, facts }: Score): string {
  const share = (counts: Counts | undefined) => f1(counts ?? none()).toFixed(2);
  const rows = [...exact.keys()].map(
    (type) => `${type.padEnd(14)} exact ${share(exact.get(type))}  value ${share(value.get(type))}`,
  );
  const { precision, recall } = clusters;
  return [
    ...rows,
    `clusters       precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}`,
    `facts          core ${f1(facts).toFixed(2)}`,
  ].join('\n');
}
