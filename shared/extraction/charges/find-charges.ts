/** Offences of one sentence: what is named after a cue, and quotations in a sentence about law. */

import {
  type AnalysedText,
  plainToken,
  type Sentence,
  someWord,
  type Token,
} from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import { phraseAt } from '../names/lexicon.ts';
import type { ChargeWords } from './charge-words.ts';
import { conjuncts, endAtQuote, endOfList, trimmed } from './offence-list.ts';
import { isPlainOffence, unknownCode } from './plain-offence.ts';
import {
  afterBracket,
  beginsKey,
  CLOSING,
  closingOf,
  codeBetween,
  isQuoted,
  LONGEST_QUOTE,
  lower,
  type Reader,
  spanOf,
} from './reader.ts';

export interface FoundCharge extends Span {
  readonly code: string;
  readonly cue: Span;
  readonly rule: string;
  readonly score: number;
}

const WEAK_REACH = 16;
const CUE_REACH = 4;
/** How far after an offence the verb may stand that makes it one. */
const VERB_REACH = 2;

/** How sure a cue makes the words after it an offence, and whether they need a key word. */
interface Strength {
  readonly score: number;
  readonly keyed: boolean;
}
const STRONG: Strength = { score: 0.84, keyed: false };
const WEAK: Strength = { score: 0.74, keyed: true };
const SPLIT: Strength = { score: 0.8, keyed: true };
const LAW: Strength = { score: 0.85, keyed: true };

/**
 * The offences of a list. The first tells whether the cue names any; what has no key word is one where
 * it stands first or is told as the first is, in quotation marks, or before another of the list.
 */
function offencesIn(
  reader: Reader,
  [from, end]: readonly [number, number],
  cue: Span,
  strength: Strength,
): FoundCharge[] {
  const found: FoundCharge[] = [];
  let between: FoundCharge[] = [];
  for (const part of conjuncts(reader, from, end)) {
    const [start, stop] = offenceIn(reader, part);
    if (stop <= start) continue;
    const hit = codeBetween(reader, start, stop);
    const span = spanOf(reader, start, stop);
    if (hit !== null) {
      const { score } = strength;
      found.push(...between, { ...span, code: hit.code, cue, rule: 'charge.after-cue', score });
      between = [];
      continue;
    }
    const crime = reader.words.crimes.has(lower(reader.tokens[start]));
    if (strength.keyed && found.length === 0 && !crime) break;
    if (!isPlainOffence(reader, part[0], [start, stop], cue)) continue;
    const act = crime || reader.words.tellsAct(reader.tokens[start]);
    const code = unknownCode(reader, start, stop);
    const unknown = { ...span, code, cue, rule: 'charge.unknown', score: 0.5 };
    const first = found.length === 0 && !strength.keyed;
    const again = lower(reader.tokens[part[0]]) === lower(reader.tokens[from - 1]);
    if (first || act || again || isQuoted(reader, start)) found.push(unknown);
    else between.push(unknown);
  }
  return found;
}

/** The words of a part of a list that name its offence. */
function offenceIn(reader: Reader, [first, last]: readonly [number, number]): [number, number] {
  const [start, end] = trimmed(reader, first, last);
  return [start, endAtQuote(reader, start, end)];
}

function after(reader: Reader, cueFrom: number, from: number, strength: Strength): FoundCharge[] {
  const cue = spanOf(reader, cueFrom, from);
  const quoted = longQuote(reader.tokens, from);
  const list = quoted ?? ([from, endOfList(reader, from)] as const);
  return offencesIn(reader, list, cue, strength);
}

/** How many words a list of offences in one pair of quotation marks may have. */
const LONGEST_LIST = 60;

/** «пропаганде, публикации ложных сведений, а также …»: a whole list between quotation marks. */
function longQuote(tokens: readonly Token[], from: number): readonly [number, number] | null {
  const marks = CLOSING.get(tokens[from]?.text ?? '');
  if (marks === undefined || closingOf(tokens, from) > 0) return null;
  for (let at = from + LONGEST_QUOTE; at < from + LONGEST_LIST; at += 1) {
    const text = tokens[at]?.text ?? '.';
    if (marks.includes(text)) return [from + 1, at];
    if (CLOSING.has(text)) return null;
  }
  return null;
}

/** How many words may stand between a verb and its link: "accused the two men of". */
const SPLIT_REACH = 10;

/** "accused him of", «обвинили троих в»: the offence after the link. */
function afterVerb(reader: Reader, at: number): FoundCharge[] {
  const { tokens, words } = reader;
  for (let link = at + 1; link <= at + SPLIT_REACH; link += 1) {
    const token = tokens[link];
    if (token === undefined || /^[.;:(!?]$/.test(token.text)) return [];
    if (!words.splitLinks.has(lower(token))) continue;
    const found = after(reader, at, link + 1, SPLIT);
    if (found.length > 0) return found;
  }
  return [];
}

/** How many words an offence before its noun has at most: "drug trafficking charges". */
const NOUN_REACH = 4;

/** "treason charges": the longest run of words before the noun that begins with the key word. */
function beforeNoun(reader: Reader, at: number): FoundCharge[] {
  const { tokens } = reader;
  let best: FoundCharge | null = null;
  for (let from = at - 1; from >= 0 && from >= at - NOUN_REACH; from -= 1) {
    const token = tokens[from];
    const first = from === 0 && token?.shape === 'capital';
    if (token === undefined || reader.words.skip.has(token.lower)) break;
    if (token.shape !== 'lower' && !first) break;
    const hit = codeBetween(reader, from, at);
    if (hit === null || !beginsKey(reader, from)) continue;
    const cue = spanOf(reader, at, at + 1);
    best = {
      ...spanOf(reader, from, at),
      code: hit.code,
      cue,
      rule: 'charge.before-noun',
      score: 0.7,
    };
  }
  return best === null ? [] : [best];
}

/** How far before „vorgeworfen“ its clause may begin. */
const CLAUSE = 20;

/** „Ihr werden Spionage und Verrat vorgeworfen“: what stands between the verbs. */
function beforeVerb(reader: Reader, at: number): FoundCharge[] {
  const { tokens, words } = reader;
  for (let from = at - 1; from >= 0 && from >= at - CLAUSE; from -= 1) {
    const token = tokens[from];
    if (token === undefined || /^[.;:]$/.test(token.text)) return [];
    if (!words.endStarts.has(lower(token))) continue;
    const begin = firstKey(reader, from + 1, at);
    return begin < 0 ? [] : offencesIn(reader, [begin, at], spanOf(reader, at, at + 1), SPLIT);
  }
  return [];
}

/** Where the first key word of a stretch begins; -1 if it has none. */
function firstKey(reader: Reader, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (beginsKey(reader, at)) return at;
  }
  return -1;
}

/** What a provision is about: in brackets or quotation marks after it, or after "on". */
function afterProvision(reader: Reader, provision: Span): FoundCharge[] {
  const { tokens, words } = reader;
  const at = tokens.findIndex(({ start }) => start >= provision.end);
  const token = tokens[at];
  if (token === undefined) return [];
  if (words.afterLaw.has(lower(token))) return after(reader, at, at + 1, LAW);
  const opened = token.text === '(';
  const inner = opened ? at + 1 : at;
  const quoted = closingOf(tokens, inner);
  const close = quoted > inner ? quoted : opened ? afterBracket(tokens, at) - 1 : -1;
  const from = quoted > inner ? inner + 1 : inner;
  if (close <= from) return [];
  const hit = codeBetween(reader, from, close);
  if (hit === null) return [];
  const cue = { start: provision.start, end: provision.end };
  return [
    {
      ...spanOf(reader, from, close),
      code: hit.code,
      cue,
      rule: 'charge.after-law',
      score: LAW.score,
    },
  ];
}

function weakFits(reader: Reader, at: number): boolean {
  // "For espionage he was sentenced": at the head of a sentence the verb comes later.
  const [from, end] = at <= 1 ? [at + 1, at + WEAK_REACH] : [Math.max(0, at - WEAK_REACH), at];
  const tells = (token: Token) => reader.words.weakAfter.has(lower(token));
  if (reader.tokens.slice(from, end).some(tells)) return true;
  // «в 2022 году за клевету осудили троих»: the verb right after the offence.
  const list = endOfList(reader, at + 1);
  return reader.tokens.slice(list, list + VERB_REACH).some(tells);
}

/** Quotations that name an offence in a sentence that speaks of law. */
function quotations(reader: Reader, taken: readonly Span[]): FoundCharge[] {
  const { tokens, words } = reader;
  const legal = tokens.find((token) => words.legal.has(lower(token)));
  if (legal === undefined) return [];
  const found: FoundCharge[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const closing = closingOf(tokens, at);
    if (closing < 0) continue;
    const hit = codeBetween(reader, at + 1, closing);
    const span = spanOf(reader, at + 1, closing);
    const free = !taken.some(({ start, end }) => start < span.end && span.start < end);
    const short = closing - at <= LONGEST_QUOTE / 2 && hit !== null && hit.key.length > 5;
    const cue = { start: legal.start, end: legal.end };
    if (short && free && hit !== null) {
      found.push({ ...span, code: hit.code, cue, rule: 'charge.quotation', score: 0.55 });
    }
    at = closing;
  }
  return found;
}

function nearerCue(tokens: readonly Token[], words: ChargeWords, from: number): boolean {
  const own = tokens[from - 1]?.lower;
  for (let at = from; at < from + CUE_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || CLOSING.has(token.text)) return false;
    if (token.lower !== own && phraseAt(words.cues, tokens, at, null) !== null) return true;
  }
  return false;
}

/** Offences of a sentence; `provisions` are those cited in it. */
export function chargesOf(
  text: AnalysedText,
  sentence: Sentence,
  words: ChargeWords,
  provisions: readonly Span[],
): FoundCharge[] {
  const { firstToken, endToken } = sentence;
  const told = someWord(text.tokens, firstToken, endToken, words.mayTell);
  if (!told && provisions.length === 0) return [];
  const tokens = text.tokens.slice(firstToken, endToken);
  const reader: Reader = { text: text.text, tokens, words };
  const plain = tokens.map(plainToken);
  const found: FoundCharge[] = [];
  const add = (charges: readonly FoundCharge[]) => {
    for (const charge of charges) {
      const free = !found.some(({ start, end }) => start < charge.end && charge.start < end);
      if (free) found.push(charge);
    }
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const word = lower(tokens[at]);
    const cue = phraseAt(words.cues, plain, at, null);
    if (cue === null) {
      const split = words.splitVerbs.has(word) ? afterVerb(reader, at) : [];
      add(split);
      if (split.length === 0 && words.heads.has(word)) add(beforeNoun(reader, at));
      if (words.endCues.has(word)) add(beforeVerb(reader, at));
      continue;
    }
    // "on libel charges related to …": the noun of a cue may follow its offence.
    if (words.heads.has(word)) add(beforeNoun(reader, at));
    const weak = cue.item === 'weak';
    // "15 days of administrative detention for …": the later word names the offence.
    if (weak && (!weakFits(reader, at) || nearerCue(plain, words, cue.end))) continue;
    add(after(reader, at, cue.end, weak ? WEAK : STRONG));
    at = Math.max(cue.end - 1, at);
  }
  for (const provision of provisions) add(afterProvision(reader, provision));
  add(quotations(reader, found));
  return found;
}
