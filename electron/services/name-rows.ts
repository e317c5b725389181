/** The list of names: clusters that wait for a decision, and all others by kind. */

import { listAgents, preferredForms } from '#electron/database/agents-table.ts';
import { linksById } from '#electron/database/identity-links-table.ts';
import { entriesOf } from '#electron/database/journal-table.ts';
import { agentBearer, type Bearer, bearerParts } from '#shared/case/bearer.ts';
import { byText } from '#shared/case/by-text.ts';
import { byAttestation, leadingName } from '#shared/case/leading-name.ts';
import type { LivingCluster } from '#shared/case/living-clusters.ts';
import { gainOf } from '#shared/case/name-gain.ts';
import type { NameRow, NameTab } from '#shared/contract/names.ts';
import type { Bench } from './bench.ts';
import type { BearerInfo, NamesNow } from './name-desk.ts';

export interface NameList {
  readonly rows: NameRow[];
  readonly counts: Record<NameTab, number>;
}

type FormRead = Awaited<ReturnType<typeof preferredForms>>[number];

/** As many joins as one looks back on. */
const MOST_RECENT = 100;

/** The clusters of a tab: those to decide by what a decision gains, others by their mentions. */
export async function listNames(bench: Bench, tab: NameTab): Promise<NameList> {
  const names = await bench.names.now();
  const rowOf = await rowMaker(bench, names);
  const rows = names.clusters().map(rowOf);
  const merged = await mergedRows(bench, names, rowOf);
  const tabs: Record<NameTab, NameRow[]> = {
    suggested: rows.filter(({ identities }) => identities > 1).sort(byGain),
    person: rows.filter(({ kind }) => kind === 'person').sort(byMentions),
    org: rows.filter(({ kind }) => kind === 'org' || kind === 'court').sort(byMentions),
    place: rows.filter(({ kind }) => kind === 'place').sort(byMentions),
    conflicts: rows.filter(({ contradicted }) => contradicted).sort(byMentions),
    merged,
  };
  const counts = Object.entries(tabs).map(([name, { length }]) => [name, length]);
  return { rows: tabs[tab], counts: Object.fromEntries(counts) };
}

/** The identities of a cluster, that with most mentions first, each likewise. */
export function identitiesIn(names: NamesNow, { members }: LivingCluster): BearerInfo[][] {
  const groups = new Map<Bearer, BearerInfo[]>();
  for (const bearer of members) {
    const info = names.bearers.get(bearer);
    if (info === undefined) continue;
    const root = names.identities.rootOf(bearer);
    groups.set(root, [...(groups.get(root) ?? []), info]);
  }
  const sum = (group: readonly BearerInfo[]) =>
    group.reduce((all, { mentions }) => all + mentions, 0);
  return [...groups.values()]
    .map((group) => group.sort(byAttestation))
    .sort((a, b) => sum(b) - sum(a) || byLead(a, b));
}

const byLead = ([a]: readonly BearerInfo[], [b]: readonly BearerInfo[]): number =>
  a === undefined || b === undefined ? 0 : byAttestation(a, b);

/** Makes the rows of the names as they are now. */
export async function rowMaker(
  bench: Bench,
  names: NamesNow,
): Promise<(cluster: LivingCluster) => NameRow> {
  const { read } = bench.session.current();
  const agents = await listAgents(read);
  const preferred = new Map<Bearer, FormRead[]>();
  for (const form of await preferredForms(read)) {
    const root = names.identities.rootOf(agentBearer(form.agentId));
    preferred.set(root, [...(preferred.get(root) ?? []), form]);
  }
  const shielded = new Set(
    agents.flatMap(({ id, protected: isProtected }) =>
      isProtected ? [names.identities.rootOf(agentBearer(id))] : [],
    ),
  );
  const denied = new Set(
    names.identities.contradictions().map(({ denied: { a } }) => names.identities.rootOf(a)),
  );
  const doubts = new Map<Bearer, Set<Bearer>>();
  for (const { a, b, judgement } of names.links) {
    if (judgement !== 'unsure') continue;
    doubts.set(a, new Set([...(doubts.get(a) ?? []), b]));
  }
  return (cluster) => {
    const groups = identitiesIn(names, cluster);
    const infos = groups.flat();
    const roots = infos.map(({ bearer }) => names.identities.rootOf(bearer));
    const mentions = groups.map((group) => group.reduce((sum, one) => sum + one.mentions, 0));
    const lead = infos[0];
    const doubted = infos.some(({ bearer }) =>
      infos.some((other) => doubts.get(bearer)?.has(other.bearer)),
    );
    return {
      id: lead?.bearer ?? '',
      kind: lead?.kind ?? 'person',
      name: leadingName(groups[0] ?? [], preferred.get(roots[0] ?? '') ?? []) ?? '',
      spellings: new Set(infos.map(({ name }) => name)).size,
      mentions: mentions.reduce((sum, one) => sum + one, 0),
      documents: new Set(infos.flatMap(({ documents }) => documents)).size,
      identities: groups.length,
      gain: groups.length > 1 && !doubted ? gainOf(mentions, cluster.weakest?.probability ?? 1) : 0,
      doubted: doubted && groups.length > 1,
      contradicted: roots.some((root) => denied.has(root)),
      protected: roots.some((root) => shielded.has(root)),
    };
  };
}

/** Clusters that were joined lately, the last first. */
async function mergedRows(
  bench: Bench,
  names: NamesNow,
  rowOf: (cluster: LivingCluster) => NameRow,
): Promise<NameRow[]> {
  const { read } = bench.session.current();
  const rows = new Map<string, NameRow>();
  for (const { forward } of await entriesOf(read, 'join_names', MOST_RECENT)) {
    const ids = forward.flatMap((effect) => (effect.what === 'links' ? effect.ids : []));
    const bearers = (await linksById(read, ids)).flatMap(({ a, b }) => [a, b]);
    const bearer = bearers.find((one) => bearerParts(one)?.what !== 'agent');
    const cluster = bearer === undefined ? null : names.clusterOf(bearer);
    if (cluster === null) continue;
    const row = rowOf(cluster);
    if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return [...rows.values()];
}

const byGain = (a: NameRow, b: NameRow): number =>
  Number(a.doubted) - Number(b.doubted) || b.gain - a.gain || byMentions(a, b);

const byMentions = (a: NameRow, b: NameRow): number =>
  b.mentions - a.mentions || byText(a.name, b.name);
