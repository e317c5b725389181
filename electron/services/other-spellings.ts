/**
 * The spellings under which a name that a person types stands in the documents, or may: from the
 * clusters that have the words, each word by the one that the engine aligns with it.
 */

import { type NameKind, wordingOf } from '#shared/case/bearer.ts';
import type { LivingCluster } from '#shared/case/living-clusters.ts';
import { scriptOf } from '#shared/case/script.ts';
import type { OtherSpelling } from '#shared/contract/search.ts';
import { foldName } from '#shared/names/fold-name.ts';
import type { NameComparer } from '#shared/names/name-comparer.ts';
import type { NameEngine } from '#shared/names/name-engine.ts';
import type { Bench } from './bench.ts';
import type { BearerInfo, NamesNow } from './name-desk.ts';
import { type BorneMention, mentionsBorneBy } from './name-mentions.ts';
import { namesByWord, wordsOf } from './names-by-word.ts';

/** A word that many bear means no one of them: those with most mentions are taken. */
const MOST_CLUSTERS = 5;
const MOST_SPELLINGS = 40;
/** Languages whose spellings are foretold. */
const LANGUAGES = ['en', 'fr', 'de'] as const;

/** Other spellings of what was typed, those of the documents first; none for what is no name. */
export async function otherSpellings(bench: Bench, query: string): Promise<OtherSpelling[]> {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const names = await bench.names.now();
  const found = new Map<string, OtherSpelling>();
  for (const { cluster, kind, name } of clustersCalled(names, words)) {
    const part = (text: string) => partOf(bench.names.comparer(kind), name, text, words);
    const mentions = await mentionsBorneBy(bench, names, cluster.members);
    const attested = [...new Set(mentions.map(({ text }) => wordingOf(text)))];
    for (const text of attested) enter(found, part(text), true);
    for (const text of foretold(bench, cluster, names, mentions)) {
      enter(found, part(text), false);
    }
  }
  found.delete(words.join(' '));
  return [...found.values()]
    .sort((a, b) => Number(b.attested) - Number(a.attested))
    .slice(0, MOST_SPELLINGS);
}

interface Called {
  readonly cluster: LivingCluster;
  readonly kind: NameKind;
  /** The name of the cluster that has the words. */
  readonly name: string;
}

/** The clusters in which a name has all of the words, those with most mentions first. */
function clustersCalled(names: NamesNow, words: readonly string[]): Called[] {
  const [first = '', ...others] = words;
  const index = namesByWord(names);
  const bearers = [...(index.get(first) ?? [])].filter((bearer) =>
    others.every((word) => index.get(word)?.has(bearer)),
  );
  const found = new Map<LivingCluster, BearerInfo>();
  for (const bearer of bearers) {
    const cluster = names.clusterOf(bearer);
    const info = names.bearers.get(bearer);
    if (cluster === null || info === undefined || found.has(cluster)) continue;
    found.set(cluster, info);
  }
  return [...found]
    .sort(([, a], [, b]) => b.mentions - a.mentions)
    .slice(0, MOST_CLUSTERS)
    .map(([cluster, { kind, name }]) => ({ cluster, kind, name }));
}

/** What stands in `text` for the words of `name` that were typed; null where one has no partner. */
function partOf(
  comparer: NameComparer,
  name: string,
  text: string,
  words: readonly string[],
): string | null {
  const { pairs } = comparer.compare(name, text).explain();
  const typed = pairs.filter((pair) => wordsOf(pair.a.text).some((word) => words.includes(word)));
  const said = typed.flatMap((pair) => wordsOf(pair.a.text));
  if (words.some((word) => !said.includes(word))) return null;
  return [...typed]
    .sort((one, two) => one.b.start - two.b.start)
    .map((pair) => pair.b.text)
    .join(' ');
}

/** Spellings to expect of the cluster's name from its source form, but for names that others have. */
function foretold(
  { names: { engine } }: Bench,
  cluster: LivingCluster,
  now: NamesNow,
  mentions: readonly BorneMention[],
): string[] {
  const source = sourceOf(engine, namesIn(now, mentions));
  if (source === null) return [];
  return [
    source,
    ...LANGUAGES.flatMap((language) =>
      engine.predict(source, language).map(({ spelling }) => spelling),
    ),
  ].filter((spelling) => !isOfOthers(now, cluster, spelling));
}

/** A name in full, and the language of a text that has it. */
interface NameInText {
  readonly name: string;
  readonly language: string | null;
}

/** Each name once for each language. */
function namesIn({ bearers }: NamesNow, mentions: readonly BorneMention[]): NameInText[] {
  const found = new Map<string, NameInText>();
  for (const { bearer, language } of mentions) {
    const name = bearers.get(bearer)?.name ?? '';
    found.set(`${name}\n${language}`, { name, language });
  }
  return [...found.values()];
}

/**
 * The form in another script; where all are Latin, the Russian name that a scheme of each text's own
 * language writes so. A name that is none of Russian, as most are, has no such form.
 */
function sourceOf(engine: NameEngine, names: readonly NameInText[]): string | null {
  const native = names.find(({ name }) => scriptOf(name) !== 'Latn');
  if (native !== undefined) return native.name;
  const [first] = names;
  if (first === undefined) return null;
  const isWrittenSo = (source: string) =>
    names.every(({ name, language }) =>
      engine.predict(source, language ?? '').some(({ spelling }) => spelling === name),
    );
  return engine.predict(first.name, 'ru').find(({ source }) => isWrittenSo(source))?.source ?? null;
}

function isOfOthers(names: NamesNow, cluster: LivingCluster, spelling: string): boolean {
  const words = wordsOf(spelling);
  const index = namesByWord(names);
  return [...(index.get(words[0] ?? '') ?? [])].some((bearer) => {
    const name = names.bearers.get(bearer)?.name ?? '';
    return wordsOf(name).join(' ') === words.join(' ') && names.clusterOf(bearer) !== cluster;
  });
}

function enter(found: Map<string, OtherSpelling>, spelling: string | null, attested: boolean) {
  if (spelling === null) return;
  const key = foldName(spelling);
  if (key !== '' && !found.has(key)) {
    found.set(key, { spelling, script: scriptOf(spelling), attested });
  }
}
