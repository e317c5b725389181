/** Finds where sentences end. Reads tokens, looks a bounded way around each stop. */

import { CharClass, classAt } from './characters.ts';
import type { LanguagePack } from './language-pack.ts';
import type { RawToken } from './tokenise.ts';

const STOPS = new Set(['.', '!', '?', '…', '。', '؟']);
const CLOSERS = new Set([')', ']', '"', '”', '»', '’', "'", '“', '*', '_']);
const OPENERS = new Set(['(', '[', '"', '“', '«', '„', '‘', "'", '—', '–', '-', '*', '_', '#']);
/** Words in capitals that make a line a heading. */
const HEADING = 3;
/** A year with its abbreviation ends a sentence only when enough stands before it. */
const SHORT_SENTENCE = 8;

export interface SentenceRules {
  readonly abbreviations: ReadonlySet<string>;
  readonly ordinalStop: boolean;
}

const rulesByPack = new WeakMap<LanguagePack, SentenceRules>();

export function sentenceRules(pack: LanguagePack): SentenceRules {
  let rules = rulesByPack.get(pack);
  if (rules === undefined) {
    rules = { abbreviations: new Set(pack.abbreviations), ordinalStop: pack.ordinalStop };
    rulesByPack.set(pack, rules);
  }
  return rules;
}

/**
 * No prose has longer ones. A table or list without stops is cut here, so that rules which look
 * through a whole sentence stay linear in the length of the text.
 */
const LONGEST_SENTENCE = 400;

/** Indices after which a sentence ends, for the tokens `first..end` of one segment. */
export function sentenceEnds(
  text: string,
  tokens: readonly RawToken[],
  first: number,
  end: number,
  rules: SentenceRules,
): number[] {
  const ends: number[] = [];
  let begin = first;
  let capitals = 0;
  for (let index = first; index < end; index += 1) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined || next === undefined || index + 1 >= end) continue;
    capitals = countCapitals(capitals, token);
    const breaks = lineBreaks(text, token.end, next.start);
    let here = -1;
    if (index - begin >= LONGEST_SENTENCE) here = index;
    else if (breaks > 1 || (breaks === 1 && capitals >= HEADING && isRunning(next))) here = index;
    else if (STOPS.has(token.text)) here = stopEnd(text, tokens, begin, index, end, rules);
    if (here < 0) continue;
    ends.push(here);
    begin = here + 1;
    index = here;
    capitals = 0;
  }
  return ends;
}

/** Words in capitals since the sentence began; far below zero once a word in small letters came. */
function countCapitals(count: number, token: RawToken): number {
  if (token.shape === 'upper') return count + 1;
  return token.shape === 'lower' || token.shape === 'capital' ? Number.NEGATIVE_INFINITY : count;
}

/** A word of running text: after a heading in capitals it begins a new sentence. */
const isRunning = (token: RawToken): boolean => token.shape === 'capital' && token.text.length > 1;

function lineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at += 1) if (text[at] === '\n') breaks += 1;
  return breaks;
}

/** The index of the sentence's last token (its stop and what closes after it), or -1. */
function stopEnd(
  text: string,
  tokens: readonly RawToken[],
  begin: number,
  index: number,
  end: number,
  rules: SentenceRules,
): number {
  let last = index;
  while (last + 1 < end) {
    const next = tokens[last + 1];
    const here = tokens[last];
    if (next === undefined || here === undefined || next.start !== here.end) break;
    if (!STOPS.has(next.text) && !CLOSERS.has(next.text)) break;
    last += 1;
  }
  const after = tokens[last + 1];
  const here = tokens[last];
  if (after === undefined || here === undefined || last + 1 >= end || after.start === here.end) {
    return -1;
  }
  if (tokens[index]?.text === '.' && last === index && heldOpen(tokens, begin, index, rules)) {
    return -1;
  }
  return startsSentence(text, tokens, last + 1, end) ? last : -1;
}

function heldOpen(
  tokens: readonly RawToken[],
  begin: number,
  stop: number,
  rules: SentenceRules,
): boolean {
  const word = tokens[stop - 1];
  if (word === undefined || word.end !== tokens[stop]?.start) return false;
  if (word.shape === 'single') return true;
  if (word.shape === 'number') return rules.ordinalStop && word.text.length <= 2;
  if (!rules.abbreviations.has(word.lower)) return false;
  // "… 2020 г. Суд": only a word in capitals after a counted unit may begin a sentence.
  const afterNumber = tokens[stop - 2]?.shape === 'number' && tokens[stop + 1]?.shape !== 'number';
  return !afterNumber || word.script !== 'cyrillic' || stop - begin < SHORT_SENTENCE;
}

function startsSentence(
  text: string,
  tokens: readonly RawToken[],
  from: number,
  end: number,
): boolean {
  for (let at = from; at < Math.min(end, from + 4); at += 1) {
    const token = tokens[at];
    if (token === undefined) return true;
    if (token.shape === 'punctuation' && OPENERS.has(token.text)) continue;
    return token.shape !== 'lower' && classAt(text, token.start) !== CharClass.lower;
  }
  return true;
}
