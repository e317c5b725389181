/** Where the offences of a list begin and end. */

import type { Token } from '#shared/language/analysed-text.ts';
import {
  afterBracket,
  beginsKey,
  CLOSING,
  closingOf,
  codeBetween,
  isClosing,
  lower,
  type Reader,
} from './reader.ts';

const LONGEST = 48;
const KEY_REACH = 6;
/** A Russian participle after a comma goes on with the same offence. */
const PARTICIPLE = /(щ|вш)(ий|ая|ее|ие|их|им|ими|его|ему|ей|ую)(ся)?$/;
/** A passive one tells something of what was named: «движении, признанном экстремистским». */
const PASSIVE = /нн(ый|ая|ое|ые|ых|ым|ыми|ого|ому|ой|ую|ом)$/;

/** « insulte au chef de l'État »: a word that else ends an offence is part of this one's name. */
function insideKey(reader: Reader, from: number, at: number): boolean {
  const near = Math.max(from, at - KEY_REACH);
  const hit = codeBetween(reader, near, Math.min(reader.tokens.length, at + KEY_REACH));
  return hit !== null && ` ${hit.key} `.includes(` ${lower(reader.tokens[at])} `);
}

/** The index after a comma or words such as "and", "as well as" at `at`; `at` where there are none. */
function afterJoint({ tokens, words }: Reader, at: number): number {
  if (tokens[at]?.text === ',') return at + 1;
  const first = lower(tokens[at]);
  const told = words.joins.filter(([word]) => word === first);
  const join = told.find((phrase) =>
    phrase.every((word, step) => lower(tokens[at + step]) === word),
  );
  return at + (join?.length ?? 0);
}

/** Where the words after a cue stop naming offences. */
export function endOfList(reader: Reader, from: number): number {
  const { tokens, words } = reader;
  let begin = from;
  let led = false;
  for (let at = from; at < tokens.length && at < from + LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined) return at;
    if (CLOSING.has(token.text)) {
      const closing = closingOf(tokens, at);
      if (closing > at) at = closing;
      continue;
    }
    const bracket = afterBracket(tokens, at);
    if (bracket > at && afterJoint(reader, bracket) > bracket) {
      at = bracket - 1;
      continue;
    }
    if (/^[(;:.!?–—…]$/.test(token.text) || token.shape === 'number') return at;
    if (token.text === ',' && PASSIVE.test(lower(tokens[at + 1]))) return at;
    const joint = afterJoint(reader, at);
    if (joint > at) {
      begin = joint;
      at = joint - 1;
      continue;
    }
    const hyphened = tokens[at - 1]?.text === '-';
    const plain = token.shape !== 'capital' && !hyphened && at > from;
    const stops = plain && words.stops.has(lower(token));
    // „Aufrufe zu Unruhen und zur Machtergreifung“: the second aim has its own preposition.
    const leads = stops && goesOn(reader, begin, at);
    led ||= leads;
    const again = led && at === begin && words.aims.has(lower(token));
    if (stops && !again && !leads && !insideKey(reader, from, at)) return at;
  }
  return Math.min(tokens.length, from + LONGEST);
}

/**
 * Whether a preposition leads to what an act is about and not to its time or place: "involvement | in
 * …", « incité la foule | à … ». `begin` is where the offence begins.
 */
function goesOn({ tokens, words }: Reader, begin: number, at: number): boolean {
  const [before, word] = [tokens[at - 1], lower(tokens[at])];
  const next = tokens.slice(at + 1, at + 3);
  const term = next.some((token) => token.shape === 'number' || words.stops.has(lower(token)));
  if (next.length === 0 || term) return false;
  if (
    words.aims.has(word) &&
    [before, tokens[begin]].some((token) => words.urging.has(lower(token)))
  )
    return true;
  return words.complements.has(word) && words.tellsAct(before);
}

const DATIVE = /(у|ю|ам|ям)$/;
const ADJECTIVE = /(er|en|es|e|ых|их|ой|ей|ого|его|ую|ими|ыми)$/;

/** „falscher und irreführender Nachrichten“: two adjectives of one noun are no two offences. */
function sharesNoun(tokens: readonly Token[], at: number): boolean {
  const [left, right, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (left?.shape !== 'lower' || right?.shape !== 'lower' || noun === undefined) return false;
  const ending = ADJECTIVE.exec(left.lower)?.[0];
  const german = left.script !== 'latin' || noun.shape === 'capital';
  return german && ending !== undefined && ADJECTIVE.exec(right.lower)?.[0] === ending;
}

/** «призыве граждан к бунту и | разврату»: a second aim in the dative is no second offence. */
function sharesAim({ tokens, words }: Reader, begin: number, at: number): boolean {
  const [join, next] = [tokens[at], tokens[at + 1]];
  if (join?.text === ',' || next?.script !== 'cyrillic' || !DATIVE.test(next.lower)) return false;
  return tokens.slice(begin, at).some((token) => words.aims.has(lower(token)));
}

/** The parts of a list of offences: split at commas and at words such as "and". */
export function conjuncts(reader: Reader, from: number, end: number): [number, number][] {
  const { tokens } = reader;
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
    const joint = joinsQuotes(reader, at) ? at + 1 : afterJoint(reader, at);
    if (bracket === at && joint === at) continue;
    if (sharesNoun(tokens, at) || sharesAim(reader, begin, at)) continue;
    if (at > begin) parts.push([begin, at]);
    begin = Math.max(bracket, joint);
    at = begin - 1;
  }
  if (end > begin) parts.push([begin, end]);
  return parts.flatMap((part) => quotedList(reader, part) ?? [part]);
}

/** « émeute » ou « incitation à la haine »: between quotations "or" parts two offences. */
const joinsQuotes = ({ tokens, words }: Reader, at: number): boolean =>
  words.inner.has(lower(tokens[at])) && isClosing(tokens[at - 1]) && closingOf(tokens, at + 1) > at;

/** How many words may stand before a list in quotation marks: 'organising "riots and theft"'. */
const BEFORE_QUOTE = 2;

/** “espionage, treason and arson” between one pair of marks; null where it is but one offence. */
function quotedList(reader: Reader, [from, end]: readonly [number, number]) {
  for (let at = from; at <= from + BEFORE_QUOTE; at += 1) {
    const closing = closingOf(reader.tokens, at);
    if (closing < 0) continue;
    if (closing > end) return null;
    const parts = split(reader, at + 1, closing);
    const codes = new Set(parts.map(([first, last]) => codeBetween(reader, first, last)?.code));
    return codes.size > 1 && !codes.has(undefined) ? parts : null;
  }
  return null;
}

/** The stretches between commas and words such as "and"; one without a key word goes with the next. */
function split(reader: Reader, from: number, end: number): [number, number][] {
  const parts: [number, number][] = [];
  let begin = from;
  for (let at = from; at <= end; at += 1) {
    const joint = afterJoint(reader, at);
    if (at < end && joint === at) continue;
    const keyed = at > begin && codeBetween(reader, begin, at) !== null;
    if (keyed || (at === end && at > begin)) parts.push([begin, at]);
    if (keyed || at === begin) begin = joint;
  }
  return parts;
}

/** A mark or a preposition at the end of an offence is none of its words. */
const isLoose = ({ tokens, words }: Reader, at: number): boolean =>
  /^[,*_]$/.test(tokens[at]?.text ?? '') ||
  (tokens[at]?.shape !== 'capital' && words.skip.has(lower(tokens[at])));

/** A mark whose other half stands outside the offence. */
function isLoneMark(tokens: readonly Token[], at: number, end: number): boolean {
  const closing = closingOf(tokens, at);
  return CLOSING.has(tokens[at]?.text ?? '') && (closing < 0 || closing > end);
}

function closesNothing({ tokens }: Reader, from: number, at: number): boolean {
  if (!isClosing(tokens[at])) return false;
  for (let open = from; open < at; open += 1) if (closingOf(tokens, open) === at) return false;
  return true;
}

/** Without articles before it; a quotation that is the whole part loses its marks. */
export function trimmed(reader: Reader, from: number, end: number): [number, number] {
  let [start, stop] = [from, end];
  const skips = (at: number) => reader.words.skip.has(lower(reader.tokens[at]));
  while (start < stop && skips(start) && !beginsKey(reader, start)) start += 1;
  while (start < stop && isLoneMark(reader.tokens, start, stop)) start += 1;
  const closing = closingOf(reader.tokens, start);
  if (closing > start && closing < stop + 1) {
    const whole = closing + 1 >= stop || codeBetween(reader, start + 1, closing) !== null;
    const inside = /^[,.]$/.test(reader.tokens[closing - 1]?.text ?? '') ? closing - 1 : closing;
    return whole ? [start + 1, inside] : [start, stop];
  }
  while (stop > start && (isLoose(reader, stop - 1) || closesNothing(reader, start, stop - 1)))
    stop -= 1;
  return [start, stop];
}

/** A quotation inside that holds the key words ends the offence: spreading “false information” | about … */
export function endAtQuote(reader: Reader, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    const closing = closingOf(reader.tokens, at);
    if (closing < 0) continue;
    const follows = reader.words.inner.has(lower(reader.tokens[closing + 1]));
    if (!follows && codeBetween(reader, from, closing) !== null) return closing + 1;
  }
  return end;
}
