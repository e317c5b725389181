/**
 * Several documents read together: cluster ids that hold over all of them, years that only a sibling
 * tells, and courts that are one because they gave the same judgment on the same person.
 */

import type { Link } from '#shared/names/average-link.ts';
import { clusterNames } from '#shared/names/cluster-names.ts';
import type { NameComparers } from '#shared/names/comparers.ts';
import { bestName, type ClusteredType, clusterId } from './clusters.ts';
import type { Cluster, Extraction, Fact } from './extraction.ts';
import { fillYears } from './sibling-years.ts';

interface Placed {
  readonly document: number;
  readonly cluster: Cluster;
}

const TYPES = ['person', 'org', 'place', 'court'] as const;

const keyOf = (document: number, id: string): string => `${document}\u0000${id}`;

/**
 * Groups of clusters that are one entity over the library. Two clusters of one document were kept
 * apart there for a reason.
 */
function groupClusters(
  type: ClusteredType,
  placed: readonly Placed[],
  comparers: NameComparers,
): Placed[][] {
  const apart = sameDocument(placed);
  if (apart.length === (placed.length * (placed.length - 1)) / 2) return placed.map((one) => [one]);
  const names = placed.map(({ cluster }) => cluster.name);
  const comparer = comparers.of(type === 'court' ? 'org' : type);
  return clusterNames(comparer, names, { cannotLink: apart }).map(({ members }) =>
    members.flatMap((at) => placed[at] ?? []),
  );
}

/** Pairs of clusters that stand in one document. */
const sameDocument = (placed: readonly Placed[]): Link[] =>
  placed.flatMap(({ document }, at) =>
    placed
      .slice(at + 1)
      .flatMap((other, more): Link[] => (other.document === document ? [[at, at + 1 + more]] : [])),
  );

/** Courts that judged the same person on the same day, told by different documents, are one. */
function sameCourts(
  documents: readonly Extraction[],
  idOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const same = new Map<string, string>();
  documents.forEach(({ facts }, document) => {
    for (const fact of facts) {
      if (!isJudgment(fact) || fact.court === null || fact.person === null || fact.date === null)
        continue;
      const person = idOf.get(keyOf(document, fact.person));
      const court = idOf.get(keyOf(document, fact.court));
      if (person === undefined || court === undefined || fact.date.length < DAY_LENGTH) continue;
      const key = `${person}|${fact.date}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, court);
      else if (before !== court) same.set(court, before);
    }
  });
  return same;
}

const DAY_LENGTH = 10;
const isJudgment = ({ type }: Fact): boolean => type === 'conviction' || type === 'sentence';

function renamed(document: Extraction, names: ReadonlyMap<string, Cluster>): Extraction {
  const idFor = (id: string | null): string | null =>
    id === null ? null : (names.get(id)?.id ?? id);
  const clusters = new Map<string, Cluster>();
  for (const cluster of document.clusters) {
    const global = names.get(cluster.id) ?? cluster;
    const before = clusters.get(global.id);
    const mentions = [...(before?.mentions ?? []), ...cluster.mentions];
    clusters.set(global.id, { ...cluster, id: global.id, name: global.name, mentions });
  }
  return {
    ...document,
    mentions: document.mentions.map((mention) => ({ ...mention, cluster: idFor(mention.cluster) })),
    clusters: [...clusters.values()],
    facts: document.facts.map((fact) => renamedFact(fact, idFor)),
    apart: document.apart.map((fact) => renamedFact(fact, idFor)),
  };
}

function renamedFact(fact: Fact, idFor: (id: string | null) => string | null): Fact {
  const { attribution } = fact;
  return {
    ...fact,
    person: idFor(fact.person),
    court: idFor(fact.court),
    place: idFor(fact.place),
    attribution: attribution && { ...attribution, cluster: idFor(attribution.cluster) },
  };
}

/** Gives every cluster the id it has in the whole library. */
function linkClusters(documents: readonly Extraction[], comparers: NameComparers): Extraction[] {
  const idOf = new Map<string, string>();
  const nameOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const type of TYPES) {
    const placed = documents.flatMap(({ clusters }, document) =>
      clusters.filter((cluster) => cluster.type === type).map((cluster) => ({ document, cluster })),
    );
    for (const group of groupClusters(type, placed, comparers)) {
      const name = bestName(group.map(({ cluster }) => cluster.name));
      const id = clusterId(type, name, taken);
      taken.add(id);
      nameOf.set(id, name);
      for (const { document, cluster } of group) idOf.set(keyOf(document, cluster.id), id);
    }
  }
  const courts = sameCourts(documents, idOf);
  return documents.map((document, index) => {
    const names = new Map<string, Cluster>();
    for (const cluster of document.clusters) {
      const own = idOf.get(keyOf(index, cluster.id)) ?? cluster.id;
      const id = courts.get(own) ?? own;
      names.set(cluster.id, { ...cluster, id, name: nameOf.get(id) ?? cluster.name });
    }
    return renamed(document, names);
  });
}

/**
 * The same documents in the same order: cluster ids hold over all of them, and a year that a
 * document leaves open is taken from siblings that speak of the same person.
 */
export function linkLibrary(
  documents: readonly Extraction[],
  comparers: NameComparers,
): Extraction[] {
  return fillYears(linkClusters(documents, comparers));
}
