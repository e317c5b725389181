/** Bans with their duration and what is banned. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { PenaltyKind } from '../mention.ts';
import type { Duration } from './durations.ts';
import type { FoundPenalty } from './found-penalty.ts';
import type { PenaltyWords } from './penalty-words.ts';

const LONGEST_OBJECT = 22;
/** How many words may stand between a ban and its link or duration: "banned him from". */
const BAN_REACH = 4;

/** In the order tried: object before the duration, after it, and the verb at the end. */
export function banWith(
  words: readonly Token[],
  lexicon: PenaltyWords,
  duration: Duration,
): FoundPenalty | null {
  return (
    objectFirst(words, lexicon, duration) ??
    durationFirst(words, lexicon, duration) ??
    durationBeforeBan(words, lexicon, duration) ??
    verbLast(words, lexicon, duration)
  );
}

const isBreak = (word: Token | undefined): boolean =>
  word === undefined || /^[.;:,()–—]$/.test(word.text);

/** "banned him from … for five years", « interdiction de … de cinq ans ». */
function objectFirst(words: readonly Token[], lexicon: PenaltyWords, duration: Duration) {
  let end = duration.from;
  while (end > 0 && lexicon.banEnds.has(words[end - 1]?.lower ?? '')) end -= 1;
  if (end === duration.from) return null;
  for (let at = end - 1; at >= 0 && at >= duration.from - LONGEST_OBJECT; at -= 1) {
    if (/^[.;:]$/.test(words[at]?.text ?? '')) return null;
    if (!lexicon.bans.has(words[at]?.lower ?? '')) continue;
    const start = afterLink(words, lexicon, at + 1, end);
    return start === null
      ? null
      : found(words, lexicon, [at, duration.end], [start, end], duration);
  }
  return null;
}

/** The index after the first link word near `from`; null where there is none. */
function afterLink(words: readonly Token[], lexicon: PenaltyWords, from: number, end: number) {
  for (let at = from; at < Math.min(end, from + BAN_REACH); at += 1) {
    const word = words[at]?.lower ?? '';
    if (lexicon.banHeads.has(word)) return at;
    if (lexicon.banLinks.has(word)) return at + 1;
  }
  return null;
}

/** "banned for five years from …", «запретил на два года заниматься …». */
function durationFirst(words: readonly Token[], lexicon: PenaltyWords, duration: Duration) {
  if (!lexicon.banEnds.has(words[duration.from - 1]?.lower ?? '')) return null;
  for (let at = duration.from - 1; at >= 0 && at >= duration.from - BAN_REACH - 1; at -= 1) {
    if (isBreak(words[at])) return null;
    if (lexicon.bans.has(words[at]?.lower ?? ''))
      return withObjectAfter(words, lexicon, at, duration);
  }
  return null;
}

function withObjectAfter(
  words: readonly Token[],
  lexicon: PenaltyWords,
  from: number,
  duration: Duration,
) {
  const linked = lexicon.banLinks.has(words[duration.end]?.lower ?? '');
  if (!linked && !lexicon.banVerbs.has(words[from]?.lower ?? '')) return null;
  const start = linked ? duration.end + 1 : duration.end;
  const end = objectEnd(words, lexicon, start);
  return end === start ? null : found(words, lexicon, [from, end], [start, end], duration);
}

function objectEnd(words: readonly Token[], lexicon: PenaltyWords, from: number): number {
  let at = from;
  while (
    at < from + LONGEST_OBJECT &&
    !isBreak(words[at]) &&
    !lexicon.joins.has(words[at]?.lower ?? '')
  )
    at += 1;
  return at;
}

/** "a five-year ban on …", « cinq ans d'interdiction de … », «на три года запретили вести …». */
function durationBeforeBan(words: readonly Token[], lexicon: PenaltyWords, duration: Duration) {
  const at = /^(d|de)$/.test(words[duration.end]?.lower ?? '') ? duration.end + 1 : duration.end;
  if (!lexicon.bans.has(words[at]?.lower ?? '')) return null;
  const start = afterLink(words, lexicon, at + 1, at + 2);
  const end = objectEnd(words, lexicon, start ?? at);
  if (start === null || end === start) return null;
  return found(words, lexicon, [duration.from, end], [start, end], duration);
}

/** „wurde ihr für zwei Jahre jede politische Tätigkeit untersagt“. */
function verbLast(words: readonly Token[], lexicon: PenaltyWords, duration: Duration) {
  if (lexicon.lastVerbs.size === 0) return null;
  for (let at = duration.end + 1; at <= duration.end + LONGEST_OBJECT; at += 1) {
    if (isBreak(words[at])) return null;
    if (!lexicon.lastVerbs.has(words[at]?.lower ?? '')) continue;
    return found(words, lexicon, [duration.from, at + 1], [duration.end, at], duration);
  }
  return null;
}

function found(
  words: readonly Token[],
  lexicon: PenaltyWords,
  [from, end]: readonly [number, number],
  [first, last]: readonly [number, number],
  duration: Duration,
): FoundPenalty | null {
  const object = words
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
  if (object === '') return null;
  const kind = banKind(object.toLowerCase(), lexicon);
  return {
    from,
    end,
    kind,
    duration: duration.iso,
    object,
    open: false,
    rule: 'penalty.ban',
    score: 0.88,
  };
}

function banKind(object: string, { travelObjects, officeObjects }: PenaltyWords): PenaltyKind {
  if (travelObjects.some((words) => object.includes(words))) return 'travel_ban';
  return officeObjects.some((words) => object.includes(words))
    ? 'deprivation_of_rights'
    : 'activity_ban';
}
