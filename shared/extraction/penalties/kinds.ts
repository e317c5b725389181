/** The words that tell the kind of a penalty, and which of them hang on a duration. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { PenaltyKind } from '../mention.ts';
import { phraseAt } from '../names/lexicon.ts';
import type { Duration } from './durations.ts';
import type { KindOrProbation, PenaltyWords } from './penalty-words.ts';

export interface KindAt {
  /** Half-open range of word indices. */
  readonly from: number;
  readonly end: number;
  readonly kind: KindOrProbation;
  /** Whether its words may mean other things than a penalty: "a five-year term". */
  readonly weak: boolean;
}

/** The kinds of a sentence; those that may have a duration by their first word and the word after them. */
export interface Kinds {
  readonly all: readonly KindAt[];
  readonly beginning: ReadonlyMap<number, KindAt>;
  readonly ending: ReadonlyMap<number, KindAt>;
}

const MOST_LINKS = 7;
/** Kinds that have no duration: one beside them belongs to another penalty. */
const WITHOUT_DURATION = new Set<KindOrProbation>([
  'death',
  'life_imprisonment',
  'corporal_punishment',
  'confiscation',
]);

export function kindsOf(words: readonly Token[], lexicon: PenaltyWords): Kinds {
  const all: KindAt[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = phraseAt(lexicon.kinds, words, at, null);
    if (first === null) continue;
    const hit = { from: at, ...first };
    // "sentenced to life in prison": the noun goes on where the verb ends.
    const verb = lexicon.imposed.has(words[at]?.lower ?? '');
    for (let inner = at + 1; verb && inner < first.end; inner += 1) {
      const longer = phraseAt(lexicon.kinds, words, inner, null);
      if (longer?.item !== first.item || longer.end <= first.end) continue;
      Object.assign(hit, longer, { from: inner });
      break;
    }
    const denied = lexicon.without.has(words[at - 1]?.lower ?? '');
    const weak = hit.end === at + 1 && lexicon.weakKinds.has(words[at]?.lower ?? '');
    if (!denied) all.push({ from: hit.from, end: hit.end, kind: hit.item, weak });
    at = hit.end - 1;
  }
  const lasting = all.filter(({ kind }) => !WITHOUT_DURATION.has(kind));
  return {
    all,
    beginning: new Map(lasting.map((kind) => [kind.from, kind])),
    ending: new Map(lasting.map((kind) => [kind.end, kind])),
  };
}

/** A suspended term is its own kind wherever the word stands beside the term. */
export const mergedKind = (kinds: readonly KindAt[]): KindOrProbation =>
  kinds.find(({ kind }) => kind === 'probation')?.kind ??
  kinds.find(({ kind }) => kind === 'suspended_sentence')?.kind ??
  kinds.find(({ kind }) => kind !== 'imprisonment')?.kind ??
  'imprisonment';

export const isPenalty = (kind: KindOrProbation): kind is PenaltyKind => kind !== 'probation';

/** Kinds that hang on a duration: after it ("five years in prison") or before it. */
export function kindsAround(
  words: readonly Token[],
  lexicon: PenaltyWords,
  duration: Duration,
  kinds: Kinds,
): KindAt[] {
  const around: KindAt[] = [];
  let after = nextKind(words, lexicon, duration.end, kinds);
  while (after !== null && !(around.length > 0 && (after.weak || after.kind === 'probation'))) {
    around.push(after);
    after = nextKind(words, lexicon, after.end, kinds);
  }
  let before = lastKind(words, lexicon, duration.from, kinds);
  while (before !== null) {
    if (around.some(({ weak }) => !weak) && before.kind === 'imprisonment') break;
    around.push(before);
    before = lastKind(words, lexicon, before.from, kinds);
  }
  return around;
}

/** The kind after linking words; the last of them may be any adjective: "in a Turkish jail". */
function nextKind(
  words: readonly Token[],
  { links, unitEndings }: PenaltyWords,
  from: number,
  { beginning }: Kinds,
): KindAt | null {
  // "a suspended sentence with a two-year ban": the word counts, and the kind after it is another's.
  const counts = (lower: string) =>
    unitEndings.get(lower.slice(-2))?.some(([ending]) => lower.endsWith(ending)) === true;
  for (let at = from; at <= from + MOST_LINKS; at += 1) {
    const kind = beginning.get(at);
    if (kind !== undefined) return kind;
    const word = words[at];
    if (word === undefined) return null;
    if (links.has(word.lower)) continue;
    const plain = word.shape === 'lower' || word.shape === 'capital';
    const adjective = at > from && plain && !counts(word.lower);
    return adjective ? (beginning.get(at + 1) ?? null) : null;
  }
  return null;
}

function lastKind(
  words: readonly Token[],
  { kindLinks }: PenaltyWords,
  from: number,
  { ending }: Kinds,
): KindAt | null {
  for (let at = from; at >= from - MOST_LINKS; at -= 1) {
    const kind = ending.get(at);
    if (kind !== undefined) return kind;
    if (!kindLinks.has(words[at - 1]?.lower ?? '')) return null;
  }
  return null;
}
