/** One cluster of names: its spellings with their sentences, where they come from, what is said. */

import { type AgentRow, formsOf, listAgents } from '#electron/database/agents-table.ts';
import { placesOf } from '#electron/database/evidence-table.ts';
import type { AgentDescription, StatedForm } from '#shared/case/agent.ts';
import { agentBearer, type Bearer, type NameKind, wordingOf } from '#shared/case/bearer.ts';
import { byText } from '#shared/case/by-text.ts';
import { type AttestedForm, type GenealogyNode, genealogyOf } from '#shared/case/genealogy.ts';
import type { Contradiction } from '#shared/case/identity.ts';
import type { LivingCluster } from '#shared/case/living-clusters.ts';
import { scriptOf } from '#shared/case/script.ts';
import type { Quote } from '#shared/contract/cases.ts';
import type {
  NameCluster,
  NameContradiction,
  NamedBearer,
  NameVariant,
  PredictedForm,
} from '#shared/contract/names.ts';
import type { NameComparer } from '#shared/names/name-comparer.ts';
import type { Bench } from './bench.ts';
import { apartFrom } from './name-apart.ts';
import type { BearerInfo, NamesNow } from './name-desk.ts';
import { livesOf, misfitWithin, toldOf } from './name-lives.ts';
import { type BorneMention, mentionsBorneBy, nameNotFound } from './name-mentions.ts';
import { identitiesIn, rowMaker } from './name-rows.ts';
import { quoteOf } from './quote-of.ts';

const QUOTES = 3;
/** Languages whose spellings are foretold. */
const LANGUAGES = ['en', 'fr', 'de'] as const;
const MOST_PREDICTED = 3;

/** The cluster of a bearer, or a refusal. */
export async function nameCluster(bench: Bench, bearer: Bearer): Promise<NameCluster> {
  const names = await bench.names.now();
  const cluster = names.clusterOf(bearer);
  if (cluster === null) throw nameNotFound();
  const row = (await rowMaker(bench, names))(cluster);
  const identities = identitiesIn(names, cluster);
  const mentions = await mentionsBorneBy(bench, names, cluster.members);
  const agents = await agentsOf(bench, names, row.id);
  const stated = await statedForms(bench, agents);
  const lives = livesOf(names, cluster.members);
  const spellings = identities.flat().map(({ name }) => name);
  const forms = countForms(mentions);
  const genealogy = genealogyOf(spellings, forms, {
    comparer: bench.names.comparer(row.kind),
    predict: (name, language) => bench.names.engine.predict(name, language),
    languagesOf: (scheme) => languagesOf(bench, scheme),
  });
  return {
    row,
    agent: described(agents),
    variants: foretold(
      await variantsOf(bench, names, { mentions, genealogy, stated, identities }),
      agents.length > 0 ? (identities[0] ?? []).map(({ name }) => name) : [],
      bench,
    ),
    genealogy: genealogy.map((node) => ({
      ...node,
      cases: [...node.cases],
      changes: [...node.changes],
    })),
    weakest: weakestOf(cluster, names, bench.names.comparer(row.kind)),
    contradictions: names.identities
      .contradictions()
      .filter(({ denied: { a } }) => names.clusterOf(a) === cluster)
      .map((found) => told(found, names)),
    lives: lives.map(toldOf),
    misfit: misfitWithin(lives),
    apart: apartFrom(names, cluster),
    predicted: predictedOf(genealogy, row.kind, bench),
    documents: documentsOf(mentions),
    bearers: [...cluster.members],
  };
}

function weakestOf(
  { weakest }: LivingCluster,
  { bearers }: NamesNow,
  { threshold }: NameComparer,
): NameCluster['weakest'] {
  if (weakest === null) return null;
  const { a, b, probability } = weakest;
  const nameOf = (one: Bearer) => bearers.get(one)?.name ?? '';
  return { a: nameOf(a), b: nameOf(b), probability, suffices: probability >= threshold };
}

/** The authority records that a bearer's identity has: one, or more where agents were joined. */
async function agentsOf({ session }: Bench, names: NamesNow, bearer: Bearer): Promise<AgentRow[]> {
  const agents = await listAgents(session.current().read);
  return agents.filter(({ id }) => names.identities.areSame(agentBearer(id), bearer));
}

/** What was said of joined agents, as of one: protected if one is, and nothing is lost. */
function described(agents: readonly AgentRow[]): AgentDescription | null {
  if (agents.length === 0) return null;
  return {
    protected: agents.some((agent) => agent.protected),
    notes: agents
      .map(({ notes }) => notes)
      .filter((notes) => notes !== '')
      .join('\n\n'),
    identifiers: agents.flatMap(({ identifiers }) => identifiers),
  };
}

async function statedForms(
  { session }: Bench,
  agents: readonly AgentRow[],
): Promise<ReadonlyMap<string, StatedForm>> {
  const ids = agents.map(({ id }) => id);
  const forms = await formsOf(session.current().read, ids);
  // The oldest agent speaks last, so its word holds.
  const rank = (agentId: string) => ids.indexOf(agentId);
  return new Map(
    forms
      .sort((a, b) => rank(b.agentId) - rank(a.agentId))
      .map(({ name, language, stated }) => [`${name}\n${language}`, stated]),
  );
}

function countForms(mentions: readonly BorneMention[]): AttestedForm[] {
  const forms = new Map<string, AttestedForm>();
  for (const { text: words, language } of mentions) {
    const text = wordingOf(words);
    const known = forms.get(text);
    forms.set(text, { text, language, ...known, mentions: (known?.mentions ?? 0) + 1 });
  }
  return [...forms.values()];
}

const languagesOf = ({ names }: Bench, scheme: string): readonly string[] =>
  names.tables.readings.schemes.get(scheme)?.languages ?? [];

interface Material {
  readonly mentions: readonly BorneMention[];
  readonly genealogy: readonly GenealogyNode[];
  readonly stated: ReadonlyMap<string, StatedForm>;
  /** Those of the cluster, the leading one first. */
  readonly identities: readonly (readonly BearerInfo[])[];
}

async function variantsOf(
  { session }: Bench,
  names: NamesNow,
  { mentions, genealogy, stated, identities }: Material,
): Promise<NameVariant[]> {
  const groups = new Map<string, BorneMention[]>();
  for (const mention of mentions) {
    const root = names.identities.rootOf(mention.bearer);
    const key = JSON.stringify([root, wordingOf(mention.text), mention.language]);
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const shown = new Map([...groups].map(([key, group]) => [key, spread(group)]));
  const ids = [...shown.values()].flat().map(({ id }) => id);
  const places = await placesOf(session.current().read, ids);
  const quotes = new Map(places.map((place) => [place.mentionId, quoteOf(place)]));
  const nodes = new Map(genealogy.map((node) => [node.text, node]));
  const order = new Map(
    identities.map(([lead], at) => [names.identities.rootOf(lead?.bearer ?? ''), at]),
  );
  return [...groups]
    .map(([key, group]): NameVariant => {
      const [first] = group;
      const text = wordingOf(first?.text ?? '');
      const language = first?.language ?? 'und';
      const said = stated.get(`${text}\n${language}`);
      const node = nodes.get(text);
      return {
        bearers: [...new Set(group.map(({ bearer }) => bearer))],
        text,
        language,
        script: scriptOf(text),
        scheme: said?.scheme ?? node?.scheme ?? null,
        type: said?.type ?? node?.type ?? 'variant',
        preferred: said?.preferred ?? false,
        mentions: group.length,
        documents: new Set(group.map(({ documentId }) => documentId)).size,
        quotes: (shown.get(key) ?? []).flatMap(({ id }): Quote[] => {
          const quote = quotes.get(id);
          return quote === undefined ? [] : [quote];
        }),
        foretoldBy: null,
        identity: order.get(names.identities.rootOf(first?.bearer ?? '')) ?? 0,
      };
    })
    .sort(
      (a, b) =>
        a.identity - b.identity ||
        b.mentions - a.mentions ||
        byText(a.language, b.language) ||
        byText(a.text, b.text),
    );
}

/** Says of spellings that nobody judged yet by which scheme a confirmed form is written so. */
function foretold(
  variants: readonly NameVariant[],
  confirmed: readonly string[],
  { names }: Bench,
): NameVariant[] {
  return variants.map((variant) => {
    if (variant.identity === 0 || variant.language === 'und') return variant;
    const written = confirmed
      .flatMap((name) => names.engine.predict(name, variant.language))
      .find(({ spelling }) => spelling.toLowerCase() === variant.text.toLowerCase());
    return { ...variant, foretoldBy: written?.schemes[0] ?? null };
  });
}

/** A few mentions from as many documents as there are. */
function spread(mentions: readonly BorneMention[]): BorneMention[] {
  const firsts = new Map<string, BorneMention>();
  for (const mention of mentions) {
    if (!firsts.has(mention.documentId)) firsts.set(mention.documentId, mention);
  }
  const rest = mentions.filter((mention) => firsts.get(mention.documentId) !== mention);
  return [...firsts.values(), ...rest].slice(0, QUOTES);
}

function documentsOf(mentions: readonly BorneMention[]): NameCluster['documents'] {
  const documents = new Map<string, { id: string; fileName: string; mentions: number }>();
  for (const { documentId, fileName } of mentions) {
    const known = documents.get(documentId) ?? { id: documentId, fileName, mentions: 0 };
    documents.set(documentId, { ...known, mentions: known.mentions + 1 });
  }
  return [...documents.values()];
}

function told({ denied, path }: Contradiction, names: NamesNow): NameContradiction {
  const named = (bearer: Bearer): NamedBearer => {
    const info = names.bearers.get(bearer);
    return { bearer, name: info?.name ?? '', fileName: info?.fileName ?? null };
  };
  return {
    denied: { id: denied.id, a: named(denied.a), b: named(denied.b) },
    path: path.map(({ a, b, link }) => ({ id: link?.id ?? null, a: named(a), b: named(b) })),
  };
}

/**
 * What texts of other languages are likely to write, where no document does yet. A body or a place in
 * Latin letters is called so in its own language: only people's names are taken back to other letters.
 */
function predictedOf(
  genealogy: readonly GenealogyNode[],
  kind: NameKind,
  { names }: Bench,
): PredictedForm[] {
  const [source] = genealogy;
  if (source === undefined || (kind !== 'person' && source.script === 'Latn')) return [];
  const attested = new Set(genealogy.map(({ text }) => text.toLowerCase()));
  return LANGUAGES.flatMap((language) =>
    names.engine
      .predict(source.text, language)
      .filter(({ spelling }) => !attested.has(spelling.toLowerCase()))
      .slice(0, MOST_PREDICTED)
      .map(({ spelling, schemes }) => ({ name: spelling, language, schemes: [...schemes] })),
  );
}
