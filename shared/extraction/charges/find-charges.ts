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
import { type ChargeWords, codeOf } from './charge-words.ts';

export interface FoundCharge extends Span {
  readonly code: string;
  readonly cue: Span;
  readonly rule: string;
  readonly score: number;
}

const OPENING: Readonly<Record<string, readonly string[]>> = {
  '«': ['»'],
  '“': ['”'],
  '„': ['“', '”'],
  '"': ['"'],
};
const LONGEST = 34;
const LONGEST_QUOTE = 26;
const LONGEST_UNKNOWN = 7;
const LONGEST_BRACKET = 16;
const WEAK_REACH = 16;
const KEY_REACH = 6;
const CUE_REACH = 4;
/** A Russian participle after a comma goes on with the same offence. */
const PARTICIPLE = /(щ|вш)(ий|ая|ее|ие|их|им|ими|его|ему|ей|ую)(ся)?$/;

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: ChargeWords;
}

const lower = (token: Token | undefined): string => token?.word.plain.lower ?? '';

/** The index of the mark that closes the quotation opened at `at`; -1 if it is too far. */
function closingOf(tokens: readonly Token[], at: number): number {
  const marks = OPENING[tokens[at]?.text ?? ''];
  if (marks === undefined) return -1;
  for (let end = at + 1; end < tokens.length && end <= at + LONGEST_QUOTE; end += 1) {
    if (marks.includes(tokens[end]?.text ?? '')) return end;
  }
  return -1;
}

const codeBetween = (reader: Reader, from: number, end: number) => {
  const start = reader.tokens[from]?.start ?? 0;
  const stop = reader.tokens[end - 1]?.end ?? 0;
  return codeOf(reader.text.slice(start, stop), reader.words);
};

const spanOf = (reader: Reader, from: number, end: number): Span => ({
  start: reader.tokens[from]?.start ?? 0,
  end: reader.tokens[end - 1]?.end ?? 0,
});

/** The index after a short bracket that opens at `at`: « (article 378 du Code pénal) ». */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + LONGEST_BRACKET; end += 1)
    if (tokens[end]?.text === ')') return end + 1;
  return at;
}

/** « insulte au chef de l'État »: a word that else ends an offence is part of this one's name. */
function insideKey(reader: Reader, from: number, at: number): boolean {
  const near = Math.max(from, at - KEY_REACH);
  const hit = codeBetween(reader, near, Math.min(reader.tokens.length, at + KEY_REACH));
  return hit?.key.includes(` ${lower(reader.tokens[at])} `) === true;
}

/** Where the words after a cue stop naming offences. */
function endOfList(reader: Reader, from: number): number {
  const { tokens, words } = reader;
  for (let at = from; at < tokens.length && at < from + LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined) return at;
    if (OPENING[token.text] !== undefined) {
      const closing = closingOf(tokens, at);
      if (closing > at) at = closing;
      continue;
    }
    const bracket = afterBracket(tokens, at);
    if (
      bracket > at &&
      (words.joins.has(lower(tokens[bracket])) || tokens[bracket]?.text === ',')
    ) {
      at = bracket - 1;
      continue;
    }
    if (/^[(;:.!?–—…]$/.test(token.text) || token.shape === 'number') return at;
    const stops = token.shape !== 'capital' && words.stops.has(lower(token)) && at > from;
    if (stops && !insideKey(reader, from, at)) return at;
  }
  return Math.min(tokens.length, from + LONGEST);
}

/** The parts of a list of offences: split at commas and at words such as "and". */
function conjuncts(reader: Reader, from: number, end: number): [number, number][] {
  const { tokens, words } = reader;
  const parts: [number, number][] = [];
  let begin = from;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const closing = closingOf(tokens, at);
    if (closing > at && closing < end) {
      at = closing;
      continue;
    }
    if (token.text === ',' && [1, 2].some((step) => PARTICIPLE.test(lower(tokens[at + step]))))
      continue;
    const bracket = afterBracket(tokens, at);
    if (bracket === at && token.text !== ',' && !words.joins.has(lower(token))) continue;
    if (at > begin) parts.push([begin, at]);
    begin = Math.max(bracket, at + 1);
    at = begin - 1;
  }
  if (end > begin) parts.push([begin, end]);
  return parts;
}

/** Without articles before it; a quotation that is the whole part loses its marks. */
function trimmed(reader: Reader, from: number, end: number): [number, number] {
  let [start, stop] = [from, end];
  while (start < stop && reader.words.skip.has(lower(reader.tokens[start]))) start += 1;
  const closing = closingOf(reader.tokens, start);
  if (closing > start && closing < stop + 1) {
    const whole = closing + 1 >= stop || codeBetween(reader, start + 1, closing) !== null;
    return whole ? [start + 1, closing] : [start, stop];
  }
  while (stop > start && /^[,*_]$/.test(reader.tokens[stop - 1]?.text ?? '')) stop -= 1;
  return [start, stop];
}

/** A quotation inside that holds the key words ends the offence: spreading “false information” | about … */
function endAtQuote(reader: Reader, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const closing = closingOf(reader.tokens, at);
    if (closing < 0) continue;
    const follows = reader.words.inner.has(lower(reader.tokens[closing + 1]));
    if (!follows && codeBetween(reader, from, closing) !== null) return closing + 1;
  }
  return end;
}

function unknownCode(reader: Reader, from: number, end: number): string {
  const names = reader.tokens.slice(from, end).filter((token) => token.shape === 'lower');
  const english = reader.words.code === 'en' ? names.map((token) => token.lower) : [];
  const plain = english.filter((word) => word.length > 2 && /^[a-z]+$/.test(word)).slice(0, 3);
  return plain.length > 1 ? plain.join('_') : 'other_offence';
}

function after(reader: Reader, cueFrom: number, from: number, weak: boolean): FoundCharge[] {
  const end = endOfList(reader, from);
  const found: FoundCharge[] = [];
  const cue = spanOf(reader, cueFrom, from);
  for (const [first, last] of conjuncts(reader, from, end)) {
    const [start, whole] = trimmed(reader, first, last);
    const stop = endAtQuote(reader, start, whole);
    if (stop <= start) continue;
    const hit = codeBetween(reader, start, stop);
    const span = spanOf(reader, start, stop);
    if (hit !== null) {
      found.push({
        ...span,
        code: hit.code,
        cue,
        rule: 'charge.after-cue',
        score: weak ? 0.74 : 0.88,
      });
    } else if (!weak && found.length === 0 && isPlainOffence(reader, start, stop)) {
      found.push({
        ...span,
        code: unknownCode(reader, start, stop),
        cue,
        rule: 'charge.unknown',
        score: 0.5,
      });
    } else if (weak) break;
  }
  return found;
}

/** A short run of small words or a quotation: an offence without a code of its own. */
function isPlainOffence(reader: Reader, from: number, end: number): boolean {
  const quotation = OPENING[reader.tokens[from - 1]?.text ?? ''] !== undefined;
  if (quotation) return true;
  const german = reader.words.code === 'de';
  const fits = reader.tokens
    .slice(from, end)
    .every(
      ({ shape }) => shape === 'lower' || shape === 'clitic' || (german && shape === 'capital'),
    );
  const verdict = !german || reader.words.legal.has(lower(reader.tokens[end]));
  return fits && verdict && end - from <= LONGEST_UNKNOWN && end - from > 1;
}

function weakFits(reader: Reader, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - WEAK_REACH; before -= 1) {
    if (reader.words.weakAfter.has(lower(reader.tokens[before]))) return true;
  }
  return false;
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
      found.push({ ...span, code: hit.code, cue, rule: 'charge.quotation', score: 0.62 });
    }
    at = closing;
  }
  return found;
}

function nearerCue(tokens: readonly Token[], words: ChargeWords, from: number): boolean {
  const own = tokens[from - 1]?.lower;
  for (let at = from; at < from + CUE_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || OPENING[token.text] !== undefined) return false;
    if (token.lower !== own && phraseAt(words.cues, tokens, at, null) !== null) return true;
  }
  return false;
}

export function chargesOf(
  text: AnalysedText,
  sentence: Sentence,
  words: ChargeWords,
): FoundCharge[] {
  const { firstToken, endToken } = sentence;
  if (!someWord(text.tokens, firstToken, endToken, words.mayTell)) return [];
  const tokens = text.tokens.slice(firstToken, endToken);
  const reader: Reader = { text: text.text, tokens, words };
  const plain = tokens.map(plainToken);
  const found: FoundCharge[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = phraseAt(words.cues, plain, at, null);
    if (cue === null || (cue.item === 'weak' && !weakFits(reader, at))) continue;
    const weak = cue.item === 'weak';
    // "15 days of administrative detention for …": the later word names the offence.
    if (weak && nearerCue(plain, words, cue.end)) continue;
    const charges = after(reader, at, cue.end, weak);
    found.push(...charges);
    at = Math.max(cue.end - 1, at);
  }
  return [...found, ...quotations(reader, found)];
}
