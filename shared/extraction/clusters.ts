/** Joins the mentions of one real entity: spellings, parts of names, capitals, inflected forms. */

import { compareNames, letterDistance } from '#shared/names/compare-names.ts';
import { foldName } from '#shared/names/fold-name.ts';
import { groupNames, type NameGroup } from '#shared/names/group-names.ts';
import { nameTokens } from '#shared/names/name-key.ts';
import { slugOf } from '#shared/names/romanise.ts';
import type { Cluster } from './extraction.ts';
import type { Mention, MentionOf } from './mention.ts';
import { formsOf } from './names/lexicon.ts';

/** People of one given name in a document: more are not looked at. */
const MOST_NAMESAKES = 12;

export type ClusteredType = Cluster['type'];
type NamedMention = MentionOf<ClusteredType>;

const PREFIX: Readonly<Record<ClusteredType, string>> = {
  person: 'per',
  org: 'org',
  place: 'loc',
  court: 'court',
};
const TYPES = ['person', 'org', 'place', 'court'] as const;

const isNamed = (mention: Mention): mention is NamedMention =>
  mention.type === 'person' ||
  mention.type === 'org' ||
  mention.type === 'place' ||
  mention.type === 'court';

/** An id of its own for each name: `per:ada_lind`, `loc:x_2` when the first is taken. */
export function clusterId(type: ClusteredType, name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name) || 'unnamed';
  const id = `${PREFIX[type]}:${slug}`;
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}_${number}`)) number += 1;
  return `${id}_${number}`;
}

/** The form to show: most words, then most often written, capitals last. */
export function bestName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shouted = (name: string) => (name === name.toUpperCase() && name.length > 5 ? 1 : 0);
  const [best] = [...counts].sort(
    ([a, countA], [b, countB]) =>
      shouted(a) - shouted(b) || nameTokens(b).length - nameTokens(a).length || countB - countA,
  );
  return best?.[0] ?? '';
}

/** A family name this long is not another one by a single letter. */
const LONG_ENOUGH = 6;

/** The words before the family name, by which misspelt bearers of it are looked up; null for none. */
function givenPart(name: string): string | null {
  const words = nameTokens(name);
  const long = (words.at(-1)?.length ?? 0) >= LONG_ENOUGH;
  return words.length > 1 && long ? words.slice(0, -1).join(' ') : null;
}

/** Whether two family names are one letter off, and not by an ending: Petrov and Petrova are two. */
function isMisspelt(a: string, b: string): boolean {
  const [x = '', y = ''] = [nameTokens(a).at(-1), nameTokens(b).at(-1)];
  return x.at(-1) === y.at(-1) && x[0] === y[0] && letterDistance(x, y, 1) === 1;
}

/** "Arvin Sademi" is "Arvin Sadegi" misspelt, where one document has both. */
function withMisspelt(groups: readonly NameGroup[]): NameGroup[] {
  const byGiven = new Map<string, NameGroup[]>();
  return groups.filter((group) => {
    const [name = ''] = group.names;
    const given = givenPart(name);
    if (given === null) return true;
    const others = byGiven.get(given) ?? [];
    const other = others.find(({ names }) => isMisspelt(names[0] ?? '', name));
    if (other === undefined) {
      if (others.length < MOST_NAMESAKES) byGiven.set(given, [...others, group]);
      return true;
    }
    other.names.push(...group.names);
    return false;
  });
}

const INITIAL = /^\p{Lu}\.?$/u;

/** "T." behind "Mara T.": the group named just before, where its family name is kept to that letter. */
const ofInitial = (name: string, before: NameGroup | undefined): NameGroup | undefined =>
  INITIAL.test(name) && before?.names.some((full) => full.endsWith(` ${name}`))
    ? before
    : undefined;

/** Persons: groups of names; a lone word that fits several goes to the one named last before it. */
function groupPersons(mentions: readonly NamedMention[]): NamedMention[][] {
  const names = [...new Set(mentions.map((mention) => mention.normalized.name))];
  const groups = withMisspelt(groupNames(names));
  const groupOf = new Map(groups.flatMap((group) => group.names.map((name) => [name, group])));
  const members = new Map(groups.map((group) => [group, [] as NamedMention[]]));
  let before: (typeof groups)[number] | undefined;
  for (const mention of mentions) {
    const own = ofInitial(mention.normalized.name, before) ?? groupOf.get(mention.normalized.name);
    const single = nameTokens(mention.normalized.name).length === 1 && own?.names.length === 1;
    const fits =
      single &&
      before !== undefined &&
      before !== own &&
      before.names.some((name) => compareNames(name, mention.text) === 'partial');
    const group = fits ? before : own;
    if (group === undefined) continue;
    members.get(group)?.push(mention);
    before = group;
  }
  return [...members.values()].filter((group) => group.length > 0);
}

/** «министерство юстиции» and «министерства юстиции»: word by word the same in some case. */
function inCases(one: string, other: string): boolean {
  const [ours, theirs] = [one.split(' '), other.split(' ')];
  const forms = (lower: string) => formsOf({ lower, script: 'cyrillic' }, 'ru');
  return (
    ours.length === theirs.length &&
    ours.every((word, at) => forms(word).some((form) => forms(theirs[at] ?? '').includes(form)))
  );
}

/**
 * Other names: the same normalised name, the same words, or the same name in another case of its
 * language.
 */
function groupByName(mentions: readonly NamedMention[]): NamedMention[][] {
  const groups = new Map<string, NamedMention[]>();
  const byHead = new Map<string, string[]>();
  const byWords = new Map<string, string>();
  for (const mention of mentions) {
    const { name } = mention.normalized;
    const folded = foldName(name);
    const words = foldName(mention.text);
    let key = groups.has(folded) ? folded : byWords.get(words);
    if (key === undefined && /\p{Script=Cyrillic}/u.test(words)) {
      const head = words.slice(0, 4);
      const near = byHead.get(head) ?? [];
      const same = near.find(
        (other) => /^(same|inflected)$/.test(compareNames(other, words)) || inCases(other, words),
      );
      key = same === undefined ? undefined : (byWords.get(same) ?? same);
      if (near.length < 20) byHead.set(head, [...near, words]);
    }
    byWords.set(words, key ?? folded);
    const group = groups.get(key ?? folded);
    if (group === undefined) groups.set(folded, [mention]);
    else group.push(mention);
  }
  return [...groups.values()];
}

/** Names are not told in more words; of longer ones only the first are looked at. */
const MOST_WORDS = 12;

/** Each group by what its name begins with: by its first words, one fewer than all at most. */
function byBeginning<T extends { readonly name: string }>(groups: readonly T[]): Map<string, T[]> {
  const longer = new Map<string, T[]>();
  for (const group of groups) {
    const words = group.name.split(' ');
    for (let count = 2; count < Math.min(words.length, MOST_WORDS); count += 1) {
      const beginning = words.slice(0, count).join(' ');
      const before = longer.get(beginning);
      if (before === undefined) longer.set(beginning, [group]);
      else before.push(group);
    }
  }
  return longer;
}

/**
 * Bodies and courts: a name that one longer name of the document begins with is short for it:
 * "the Supreme Court" where the document has only the Supreme Court of Sumeria.
 */
function groupShortened(mentions: readonly NamedMention[]): NamedMention[][] {
  const groups = groupByName(mentions).map((members) => ({
    members,
    name: foldName(members[0]?.normalized.name ?? ''),
  }));
  const longerOf = byBeginning(groups);
  const kept = new Set(groups);
  for (const group of groups) {
    const longer = group.name.includes(' ') ? longerOf.get(group.name) : undefined;
    const [only] = longer ?? [];
    if (only === undefined || longer?.length !== 1) continue;
    only.members.push(...group.members);
    kept.delete(group);
  }
  return [...kept].map(({ members }) => members);
}

const GROUPED: Readonly<
  Record<ClusteredType, (mentions: readonly NamedMention[]) => NamedMention[][]>
> = { person: groupPersons, org: groupShortened, place: groupByName, court: groupShortened };

/** The mentions with their cluster, and the clusters in the order of their first mention. */
export function clusterMentions(mentions: readonly Mention[]): {
  mentions: Mention[];
  clusters: Cluster[];
} {
  const clusters: Cluster[] = [];
  const clusterOf = new Map<string, string>();
  const taken = new Set<string>();
  const named = mentions.filter(isNamed);
  for (const type of TYPES) {
    const own = named.filter((mention) => mention.type === type);
    for (const group of GROUPED[type](own)) {
      const name = bestName(group.map((mention) => mention.normalized.name));
      const id = clusterId(type, name, taken);
      taken.add(id);
      clusters.push({ id, type, name, mentions: group.map((mention) => mention.id) });
      for (const mention of group) clusterOf.set(mention.id, id);
    }
  }
  const nameOf = new Map(clusters.map(({ id, name }) => [id, name]));
  return {
    mentions: mentions.map((mention) => {
      const cluster = clusterOf.get(mention.id) ?? null;
      const name = nameOf.get(cluster ?? '');
      if (!isNamed(mention) || name === undefined) return { ...mention, cluster };
      return { ...mention, cluster, normalized: { ...mention.normalized, name } } as Mention;
    }),
    clusters,
  };
}
