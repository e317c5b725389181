/** The words of a sentence that tell of an act: verbs, nouns, German verbs in two parts. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FactType } from '../extraction.ts';
import { phraseAt } from '../names/lexicon.ts';
import type { Trigger } from './draft.ts';
import type { FactWords } from './fact-words.ts';

const GUARD_REACH = 4;
const UNTIL_REACH = 6;
const CONDITION_REACH = 14;
/** How far the second part of a German verb may stand from the first. */
const SPLIT_REACH = 25;

/** „nahmen Polizisten … fest“: the verb with its particle at the end of the clause. */
function splitVerbAt(tokens: readonly Token[], words: FactWords, at: number): Trigger | null {
  const parts = words.split.get(tokens[at]?.lower ?? '');
  if (parts === undefined) return null;
  for (let end = at + 1; end < tokens.length && end <= at + SPLIT_REACH; end += 1) {
    const token = tokens[end];
    if (token === undefined || token.text === ';') return null;
    const type = parts.get(token.lower);
    if (type !== undefined)
      return { type, from: at, end: at + 1, planned: false, needsDate: false };
  }
  return null;
}

/** "ordered that he be held": what is ordered is done. */
const isOrdered = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => /^(ordered|ruled|decided)$/.test(lower));

const NEGATION = /^(not|no|never|nicht|kein|keine|keinen|nie|pas|ne|n|aucun|jamais|не)$/;

/** "will not appeal": nothing is planned. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - GUARD_REACH), at + 2);
  return near.some((token) => NEGATION.test(token.lower));
}

/** Every act the sentence tells, demands and denials left out. */
export function triggersOf(tokens: readonly Token[], words: FactWords): Trigger[] {
  const found: Trigger[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const split = splitVerbAt(tokens, words, at);
    if (split !== null && !isGuarded(tokens, words, at)) found.push(split);
    const hit = phraseAt(words.triggers, tokens, at, null);
    const noun = hit === null ? words.nominal.get(tokens[at]?.lower ?? '') : undefined;
    if (noun !== undefined) {
      found.push({ type: noun, from: at, end: at + 1, planned: false, needsDate: true });
    }
    if (hit === null) continue;
    for (const type of hit.item) {
      const planned = isPlanned(tokens, words, at, type);
      if (planned ? isDenied(tokens, at) : isGuarded(tokens, words, at)) continue;
      found.push({ type, from: at, end: hit.end, planned, needsDate: false });
    }
    at = hit.end - 1;
  }
  return found;
}

function isPlanned(
  tokens: readonly Token[],
  words: FactWords,
  at: number,
  type: FactType,
): boolean {
  if (type !== 'appeal' && type !== 'trial') return false;
  for (let from = Math.max(0, at - 3); from <= at; from += 1) {
    const hit = phraseAt(words.planned, tokens, from, null);
    if (hit !== null && hit.end > at) return true;
  }
  return false;
}

/** A demand, denial or possibility just before the verb, or a negation just after it. */
export function isGuarded(tokens: readonly Token[], words: FactWords, at: number): boolean {
  if (inCondition(tokens, words, at)) return true;
  for (let before = at - 1; before >= 0 && before >= at - GUARD_REACH; before -= 1) {
    const token = tokens[before];
    if (token === undefined || /^[,;:.(]$/.test(token.text)) return false;
    if (token.lower === 'be' && isOrdered(tokens, before)) continue;
    if (words.guards.has(token.lower)) return !tellsUntil(tokens, words, at);
  }
  return false;
}

/** "if the court of appeal upholds the verdict": the clause tells nothing. */
function inCondition(tokens: readonly Token[], words: FactWords, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - CONDITION_REACH; before -= 1) {
    const token = tokens[before];
    if (token === undefined || /^[,;:.(]$/.test(token.text)) return false;
    if (words.conditions.has(token.lower)) return true;
  }
  return false;
}

/** "was not charged until May": what is denied is only that it came earlier. */
function tellsUntil(tokens: readonly Token[], words: FactWords, at: number): boolean {
  const near = tokens.slice(at + 1, at + UNTIL_REACH);
  return near.some(({ lower }) => words.notUntil.has(lower));
}
