/** The words of a sentence that tell of an act: verbs, nouns, German verbs in two parts. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FactType } from '../extraction.ts';
import { phraseAt } from '../names/lexicon.ts';
import type { FactWords } from './fact-words.ts';
import { modalityAt } from './modality.ts';
import type { Trigger } from './trigger.ts';

/** How far the second part of a German verb may stand from the first. */
const SPLIT_REACH = 25;

interface SplitVerb {
  readonly type: FactType;
  readonly end: number;
}

/** „nahmen Polizisten … fest“: the verb with its particle at the end of the clause. */
function splitVerbAt(tokens: readonly Token[], words: FactWords, at: number): SplitVerb | null {
  const parts = words.split.get(tokens[at]?.lower ?? '');
  if (parts === undefined) return null;
  for (let end = at + 1; end < tokens.length && end <= at + SPLIT_REACH; end += 1) {
    const token = tokens[end];
    if (token === undefined || token.text === ';') return null;
    const type = parts.get(token.lower);
    // Parts that stand together are one: „ließ | frei“, «свободу | вышли».
    if (type !== undefined) return { type, end: end === at + 1 ? end + 1 : at + 1 };
  }
  return null;
}

/** Every act the sentence tells, in whatever modality; what it demands is left out. */
export function triggersOf(tokens: readonly Token[], words: FactWords): Trigger[] {
  const found: Trigger[] = [];
  const add = (type: FactType, from: number, end: number, needs: Trigger['needs'] = 'nothing') => {
    const modality = modalityAt(tokens, words, from, type);
    if (modality !== null) found.push({ type, from, end, modality, needs });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const split = splitVerbAt(tokens, words, at);
    if (split !== null) add(split.type, at, split.end);
    const hit = phraseAt(words.triggers, tokens, at, null);
    if (hit === null) {
      const { lower = '' } = tokens[at] ?? {};
      const noun = words.nominal.get(lower);
      if (noun !== undefined) add(noun, at, at + 1, 'date');
      else if (words.held.has(lower)) add('detention', at, at + 1, 'since');
      const listed = words.listed.get(lower);
      if (listed !== undefined) add(listed, at, at + 1, 'among');
      continue;
    }
    for (const type of hit.item) add(type, at, hit.end);
    at = hit.end - 1;
  }
  return found;
}
