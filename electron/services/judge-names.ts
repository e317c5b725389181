/** Judgements on names: one entry of the journal each. Links are added or withdrawn, never changed. */

import { ulid } from 'ulid';
import { insertAgent } from '#electron/database/agents-table.ts';
import { appendDecision } from '#electron/database/append-decision.ts';
import type { Writing } from '#electron/database/driver.ts';
import {
  insertLinks,
  type LinkRow,
  standingLinks,
} from '#electron/database/identity-links-table.ts';
import { newAgent } from '#shared/case/agent.ts';
import { agentBearer, type Bearer, bearerParts } from '#shared/case/bearer.ts';
import type { Step } from '#shared/case/effect.ts';
import type { Operation } from '#shared/case/history.ts';
import {
  type HomeOf,
  type IdentityJudgement,
  type IdentityLink,
  ordered,
} from '#shared/case/identity.ts';
import {
  doubtNames,
  joinNames,
  type LinkChange,
  type NewLink,
  partNames,
} from '#shared/case/judge-names.ts';
import { changeLinks, describeAgent, together } from '#shared/case/name-steps.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import type { JournalEntry } from '#shared/contract/history.ts';
import type { NamePick } from '#shared/contract/names.ts';
import type { Bench } from './bench.ts';
import { journalEntry } from './journal-entries.ts';
import type { NamesNow } from './name-desk.ts';
import { explained } from './name-evidence.ts';
import { nameNotFound, pickedBearers } from './name-mentions.ts';
import { tellEntry } from './tell-entry.ts';

export interface NameJudgement {
  /** A bearer of the cluster that it is about. */
  readonly cluster: Bearer;
  /** Nothing picked: all of the cluster. */
  readonly picks: readonly NamePick[];
  readonly judgement: IdentityJudgement;
}

const OPERATIONS: Readonly<Record<IdentityJudgement, Operation>> = {
  same: 'join_names',
  not_same: 'part_names',
  unsure: 'doubt_names',
};

export async function judgeNames(bench: Bench, request: NameJudgement): Promise<JournalEntry> {
  const names = await bench.names.now();
  const cluster = names.clusterOf(request.cluster);
  if (cluster === null) throw nameNotFound();
  const picked = await pickedBearers(bench, names, request.picks);
  const homes = new Map(picked.map(({ bearer, home }) => [bearer, home]));
  const bearers = [...homes.keys()];
  const all = [request.cluster, ...cluster.members.filter((one) => one !== request.cluster)];
  const { judgement } = request;
  const round: Round = {
    names,
    homeOf: (bearer) => homes.get(bearer) ?? names.homeOf(bearer),
    asked: bearers.length > 0 ? bearers : all,
    others: othersThan(bearers, all, names),
  };
  return recordNames(bench, OPERATIONS[judgement], async (tx) => {
    const change = changeOf(judgement, round, await standingLinks(tx));
    if (change.add.length === 0 && change.withdraw.length === 0) throw nothingToJudge();
    const step = await changed(tx, bench, names, change);
    const [lead = ''] = round.asked;
    const isKnown = round.asked.some((bearer) => hasAgent(names, bearer));
    if (judgement !== 'same' || isKnown) return step;
    return together([step, (await makeAgent(tx, bench, lead)).step]);
  });
}

/** Takes back what was said of bearers; all of it, or none where one is not said. */
export async function withdrawLinks(bench: Bench, ids: readonly string[]): Promise<JournalEntry> {
  return recordNames(bench, 'withdraw_links', async (tx) => {
    const wanted = [...new Set(ids)];
    const standing = new Set((await standingLinks(tx)).map(({ id }) => id));
    if (wanted.some((id) => !standing.has(id))) throw nameNotFound();
    return changeLinks([], wanted);
  });
}

/** Writes what people said of names into the journal and tells of it. */
export async function recordNames(
  bench: Bench,
  operation: Operation,
  stepIn: (tx: Writing) => Promise<Step>,
): Promise<JournalEntry> {
  const casebook = bench.session.current();
  const { row, isBehind } = await casebook.write(async (tx) => {
    const step = await stepIn(tx);
    return appendDecision(tx, casebook.taught, { at: nowOf(bench), operation, step });
  });
  tellEntry(bench.changes, row);
  if (isBehind) bench.renewal.startInPause();
  return journalEntry(row);
}

/** An agent for a bearer that has none yet; it is there when the step is done. */
export async function makeAgent(
  tx: Writing,
  bench: Bench,
  bearer: Bearer,
): Promise<{ readonly id: string; readonly step: Step }> {
  const names = await bench.names.now();
  const info = names.bearers.get(bearer);
  if (info === undefined) throw nameNotFound();
  const [id, link] = [ulid(), ulid()];
  const [a, b] = ordered(agentBearer(id), bearer);
  await insertAgent(tx, id, info.kind, nowOf(bench));
  await insertLinks(tx, nowOf(bench), [
    { id: link, a, b, judgement: 'same', score: null, explanation: null },
  ]);
  return { id, step: together([describeAgent(id, null, newAgent), changeLinks([link], [])]) };
}

/** What a judgement is passed on. */
interface Round {
  readonly names: NamesNow;
  readonly homeOf: HomeOf;
  readonly asked: readonly Bearer[];
  readonly others: readonly Bearer[];
}

function changeOf(
  judgement: IdentityJudgement,
  { asked, others, homeOf }: Round,
  links: readonly IdentityLink[],
): LinkChange {
  switch (judgement) {
    case 'same':
      return joinNames(asked, links, homeOf);
    case 'not_same':
      return partNames(others.length > 0 ? asked : [], others, links, homeOf);
    case 'unsure':
      return doubtNames(asked, links, homeOf);
  }
}

/** The rest of the cluster, and whoever is one with any of it. */
function othersThan(
  picked: readonly Bearer[],
  members: readonly Bearer[],
  { identities }: NamesNow,
): Bearer[] {
  const apart = new Set(picked);
  const everyone = new Set([...members, ...members.flatMap((one) => identities.membersOf(one))]);
  const others = [...everyone].filter((bearer) => !apart.has(bearer));
  // An agent alone is nobody to be parted from: it stays with its names.
  return others.some(isNoAgent) ? others : [];
}

/** Writes the links of a change, each with what the engine knew then. */
async function changed(
  tx: Writing,
  bench: Bench,
  names: NamesNow,
  { add, withdraw }: LinkChange,
): Promise<Step> {
  const rows = add.map(
    (link): LinkRow => ({ ...link, id: ulid(), ...knownOf(link, names, bench) }),
  );
  await insertLinks(tx, nowOf(bench), rows);
  return changeLinks(
    rows.map(({ id }) => id),
    withdraw,
  );
}

function knownOf(
  { a, b }: NewLink,
  { bearers }: NamesNow,
  { names }: Bench,
): Pick<LinkRow, 'score' | 'explanation'> {
  const [one, two] = [bearers.get(a), bearers.get(b)];
  if (one === undefined || two === undefined) return { score: null, explanation: null };
  const explanation = explained(names.comparer(one.kind).compare(one.name, two.name));
  return { score: explanation.probability, explanation };
}

const hasAgent = ({ identities }: NamesNow, bearer: Bearer): boolean =>
  identities.membersOf(bearer).some((one) => !isNoAgent(one));

const isNoAgent = (bearer: Bearer): boolean => bearerParts(bearer)?.what !== 'agent';

const nowOf = ({ environment }: Bench): string => environment.clock().toISOString();

const nothingToJudge = () =>
  new RefusalError('nothing_to_judge', 'This says nothing new: pick other spellings.');

/** What people said of bearers and holds, oldest first. */
export const nameLinks = ({ session }: Bench): Promise<IdentityLink[]> =>
  standingLinks(session.current().read);
