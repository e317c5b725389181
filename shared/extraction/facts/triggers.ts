/** The words of a sentence that tell of an act: verbs, nouns, German verbs in two parts. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FactType } from '../extraction.ts';
import { phraseAt } from '../names/lexicon.ts';
import type { FactWords } from './fact-words.ts';
import { modalityAt } from './modality.ts';
import type { Trigger } from './trigger.ts';

/** How far the second part of a German verb may stand from the first. */
const SPLIT_REACH = 25;

/** „nahmen Polizisten … fest“: the verb with its particle at the end of the clause. */
function splitVerbAt(tokens: readonly Token[], words: FactWords, at: number): FactType | null {
  const parts = words.split.get(tokens[at]?.lower ?? '');
  if (parts === undefined) return null;
  for (let end = at + 1; end < tokens.length && end <= at + SPLIT_REACH; end += 1) {
    const token = tokens[end];
    if (token === undefined || token.text === ';') return null;
    const type = parts.get(token.lower);
    if (type !== undefined) return type;
  }
  return null;
}

/** Every act the sentence tells, in whatever modality; what it demands is left out. */
export function triggersOf(tokens: readonly Token[], words: FactWords): Trigger[] {
  const found: Trigger[] = [];
  const add = (type: FactType, from: number, end: number, needsDate = false) => {
    const modality = modalityAt(tokens, words, from, type);
    if (modality !== null) found.push({ type, from, end, modality, needsDate });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const split = splitVerbAt(tokens, words, at);
    if (split !== null) add(split, at, at + 1);
    const hit = phraseAt(words.triggers, tokens, at, null);
    const noun = hit === null ? words.nominal.get(tokens[at]?.lower ?? '') : undefined;
    if (noun !== undefined) add(noun, at, at + 1, true);
    if (hit === null) continue;
    for (const type of hit.item) add(type, at, hit.end);
    at = hit.end - 1;
  }
  return found;
}
