/** Whether a verb of an act is told as having happened, or denied, feared, expected, demanded. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FactType, Modality } from '../extraction.ts';
import { phraseAt } from '../names/lexicon.ts';
import type { FactWords } from './fact-words.ts';

const REACH = 4;
const UNTIL_REACH = 6;
const CLAUSE_REACH = 14;
const PLANNED_REACH = 3;
const CLAUSE_END = /^[,;:.(]$/;

/** "ordered that he be held": what is ordered is done. */
const isOrdered = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => /^(ordered|ruled|decided)$/.test(lower));

/** The words before `at` that belong to its clause, the nearest first. */
function clauseBefore(tokens: readonly Token[], at: number, reach: number): Token[] {
  const near: Token[] = [];
  for (let before = at - 1; before >= 0 && before >= at - reach; before -= 1) {
    const token = tokens[before];
    if (token === undefined || CLAUSE_END.test(token.text)) break;
    if (token.lower === 'be' && isOrdered(tokens, before)) continue;
    near.push(token);
  }
  return near;
}

/** "was not charged until May": what is denied is only that it came earlier. */
const tellsUntil = (tokens: readonly Token[], words: FactWords, at: number): boolean =>
  tokens.slice(at + 1, at + UNTIL_REACH).some(({ lower }) => words.notUntil.has(lower));

const isHelper = (lower: string, { auxiliaries, activeAuxiliaries }: FactWords): boolean =>
  auxiliaries.has(lower) || activeAuxiliaries.has(lower);

/** "without being charged"; "held without charge, he was tried" denies nothing. */
function isWithout(tokens: readonly Token[], words: FactWords, at: number): boolean {
  let before = at - 1;
  while (isHelper(tokens[before]?.lower ?? '', words)) before -= 1;
  return words.without.has(tokens[before]?.lower ?? '');
}

/**
 * „muss aus dem Gefängnis, in dem …, freigelassen werden“: a German infinitive ends its clause, the verb
 * that rules it may stand far before.
 */
const isInfinitive = (tokens: readonly Token[], words: FactWords, at: number): boolean =>
  words.code === 'de' && tokens[at + 1]?.lower === 'werden';

/** How the verb at `at` is told; null where nothing is told at all, as in a demand. */
export function modalityAt(
  tokens: readonly Token[],
  words: FactWords,
  at: number,
  type: FactType,
): Modality | null {
  const near = isInfinitive(tokens, words, at)
    ? tokens.slice(0, at)
    : clauseBefore(tokens, at, REACH);
  // "on 5 May": a word with a capital inside a sentence is a name or a month, no modal.
  const small = ({ shape, start }: Token) => shape !== 'capital' || start === tokens[0]?.start;
  const has = (set: ReadonlySet<string>, of = near) =>
    of.some((token) => set.has(token.lower) && small(token));
  const denied =
    (has(words.denials) && !tellsUntil(tokens, words, at)) || isWithout(tokens, words, at);
  if (isPlanned(tokens, words, at, type)) return denied ? 'denied' : 'planned';
  if (has(words.demands)) return null;
  if (denied) return 'denied';
  if (has(words.conditions, clauseBefore(tokens, at, CLAUSE_REACH))) return 'hypothetical';
  if (has(words.possible)) return 'hypothetical';
  if (has(words.expected)) return 'planned';
  if (has(words.guards)) return null;
  return has(words.alleged) ? 'alleged' : 'stated';
}

/** "intends to appeal", "will stand trial": phrases that plan what only appeals and trials may be. */
function isPlanned(
  tokens: readonly Token[],
  words: FactWords,
  at: number,
  type: FactType,
): boolean {
  if (type !== 'appeal' && type !== 'trial') return false;
  for (let from = Math.max(0, at - PLANNED_REACH); from <= at; from += 1) {
    const hit = phraseAt(words.planned, tokens, from, null);
    if (hit !== null && hit.end > at) return true;
  }
  return false;
}

/**
 * What counts as a fact: an act that is told or alleged to have happened, and a trial or an appeal
 * to come.
 */
export const isReported = ({ type, modality }: { type: FactType; modality: Modality }): boolean =>
  modality === 'stated' ||
  modality === 'alleged' ||
  (modality === 'planned' && (type === 'appeal' || type === 'trial'));
