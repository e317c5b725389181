/** Whether a penalty was imposed, asked for, threatened or served: by the words around it. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { PenaltyStatus } from '../mention.ts';
import { phraseAt } from '../names/lexicon.ts';
import type { PenaltyWords } from './penalty-words.ts';
import { isWished } from './wished.ts';

export interface Status {
  readonly status: PenaltyStatus;
  readonly cue: Span | null;
  /** How sure the words are; without any cue it is a guess. */
  readonly weight: number;
}

const FAR_BEFORE = 30;
const FAR_AFTER = 14;
const MODAL_REACH = 5;

function statusOf(word: Token, lexicon: PenaltyWords): PenaltyStatus | null {
  // "sentenced in May to": a month is no modal.
  if (word.shape === 'capital' && lexicon.modals.has(word.lower)) return null;
  if (lexicon.requested.has(word.lower)) return 'requested';
  if (lexicon.threatened.has(word.lower)) return 'threatened';
  if (lexicon.served.has(word.lower)) return 'served';
  return lexicon.imposed.has(word.lower) ? 'imposed' : null;
}

const spanOf = (word: Token): Span => ({ start: word.start, end: word.end });

/** A modal just before a verb of sentencing makes it a possibility: "could be sentenced to". */
function modalBefore(words: readonly Token[], lexicon: PenaltyWords, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - MODAL_REACH; before -= 1) {
    const word = words[before];
    // "On 5 May the court sentenced": a month is no modal.
    const month = word?.shape === 'capital' && before > 0;
    if (word !== undefined && !month && lexicon.modals.has(word.lower)) return true;
  }
  return false;
}

/** What a law provides is never imposed, wherever in the sentence its word stands. */
function statutory(
  words: readonly Token[],
  lexicon: PenaltyWords,
  from: number,
  end: number,
): Token | null {
  const last = Math.min(words.length - 1, from + FAR_BEFORE);
  for (let at = Math.max(0, from - FAR_BEFORE); at <= last; at += 1) {
    const token = words[at];
    if (token === undefined) continue;
    const hit = phraseAt(lexicon.phrases, words, at, null);
    if (hit?.item !== 'always' || laterClause(words, at < end ? from : end, at)) continue;
    if (!isHighestGiven(words, lexicon, at, hit.end)) return token;
  }
  return null;
}

const HIGHEST = /^(maxim|höchst|максимал)/;
/** How many words before the highest penalty the verb stands that gave it or asked for it. */
const GIVEN_REACH = 5;

/** "handed out the maximum sentence of two years": the highest term of a law, given or asked for. */
function isHighestGiven(words: readonly Token[], lexicon: PenaltyWords, at: number, end: number) {
  if (!words.slice(at, end).some(({ lower }) => HIGHEST.test(lower))) return false;
  for (let before = at - 1; before >= 0 && before >= at - GIVEN_REACH; before -= 1) {
    const word = words[before];
    if (word === undefined || word.shape === 'punctuation') return false;
    const status = statusOf(word, lexicon);
    if (status === null || lexicon.imposedNouns.has(word.lower)) continue;
    return status === 'requested' || (status === 'imposed' && !modalBefore(words, lexicon, before));
  }
  return false;
}

/** A semicolon, or a comma with "but"/"and faces", parts what is imposed from what is threatened later. */
function laterClause(words: readonly Token[], from: number, at: number): boolean {
  if (at <= from) return words.slice(at, from).some((word) => word.text === ';');
  return words.slice(from, at).some((word) => /^[,;]$|^(and|et|und|и)$/.test(word.lower));
}

/** How many words "after having served" has at most. */
const AFTER_WORDS = 4;

/** The word that begins "after", "after serving" or the like, right before a term. */
function afterTerm(words: readonly Token[], lexicon: PenaltyWords, from: number): Token | null {
  for (let at = from - 1; at >= 0 && at >= from - AFTER_WORDS; at -= 1) {
    const hit = phraseAt(lexicon.phrases, words, at, null);
    if (hit?.item === 'after' && hit.end === from) return words[at] ?? null;
  }
  return null;
}

/** How near a noun of sentencing stands to its term: « une peine de | cinq mois ». */
const NOUN_NEAR = 3;
/** How far after a term the verb may stand that asks for it. */
const ASKED_REACH = 4;

/** « une peine de cinq mois | avait été requise »: the verb after the term, before any other number. */
function askedAfter(words: readonly Token[], lexicon: PenaltyWords, end: number): Status | null {
  for (let at = end; at < end + ASKED_REACH; at += 1) {
    const word = words[at];
    if (word === undefined || word.shape === 'number' || /^[,;:(]$/.test(word.text)) return null;
    const status = statusOf(word, lexicon);
    if (status === 'requested') return { status, cue: spanOf(word), weight: 0.9 };
    if (status !== null) return null;
  }
  return null;
}

/** How far before a verb of sentencing those stand who were sentenced. */
const GROUP_REACH = 4;

/** How far before its noun a sentence may be asked for or feared: "sought a very long sentence". */
const NOUN_REACH = 8;

/** « le parquet a requis une peine de …»: the verb before a noun of sentencing says what it is. */
function askedBefore(words: readonly Token[], lexicon: PenaltyWords, noun: number): Status | null {
  for (let at = noun - 1; at >= 0 && at >= noun - NOUN_REACH; at -= 1) {
    const word = words[at];
    if (word === undefined || /^[,;:]$/.test(word.text)) return null;
    const status = statusOf(word, lexicon);
    if (status === null || lexicon.imposedNouns.has(word.lower)) continue;
    if (status === 'threatened' && isHighestGiven(words, lexicon, at, at + 1)) continue;
    return status === 'imposed' ? null : { status, cue: spanOf(word), weight: 0.9 };
  }
  return null;
}

/** Who wishes it: a prosecutor asks, a court orders it in the same clause; else it is only possible. */
function wishedStatus(words: readonly Token[], lexicon: PenaltyWords, verb: number): Status {
  let sameClause = true;
  for (let at = verb - 1; at >= 0 && at >= verb - FAR_BEFORE; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    sameClause &&= !lexicon.joins.has(word.lower) && word.shape !== 'punctuation';
    const status = statusOf(word, lexicon);
    if (status === null || status === 'served' || lexicon.imposedNouns.has(word.lower)) continue;
    if (status === 'imposed' && (!sameClause || isWished(words, lexicon, at))) continue;
    return { status, cue: spanOf(word), weight: 0.9 };
  }
  return { status: 'threatened', cue: words[verb] ? spanOf(words[verb]) : null, weight: 0.9 };
}

/**
 * "sentenced ten activists to | between three and ten years", „bekamen Strafen von | drei bis acht
 * Jahren“: the range is that of several sentences which were passed, not that of a law.
 */
function toldOfMany(words: readonly Token[], lexicon: PenaltyWords, cue: number, end: number) {
  if (lexicon.imposedNouns.has(words[cue]?.lower ?? '')) return false;
  const [first, last] = [Math.min(cue, end), Math.max(cue, end)];
  const around = words.slice(Math.max(0, first - GROUP_REACH), last);
  return around.some(({ lower }) => lexicon.groups.has(lower));
}

export function statusAt(
  words: readonly Token[],
  lexicon: PenaltyWords,
  from: number,
  end: number,
  open: boolean,
): Status {
  const law = statutory(words, lexicon, from, end);
  if (law !== null) return { status: 'threatened', cue: spanOf(law), weight: 0.9 };
  const after = afterTerm(words, lexicon, from);
  if (after !== null) return { status: 'served', cue: spanOf(after), weight: 0.8 };
  for (let at = from - 1; at >= 0 && at >= from - FAR_BEFORE; at -= 1) {
    const word = words[at];
    const status = word === undefined ? null : statusOf(word, lexicon);
    if (word === undefined || status === null) continue;
    if (status === 'threatened' && isHighestGiven(words, lexicon, at - 1, at + 1)) continue;
    const asked = lexicon.imposedNouns.has(word.lower) ? askedBefore(words, lexicon, at) : null;
    if (asked !== null) return asked;
    const noun = lexicon.imposedNouns.has(word.lower) && at >= from - NOUN_NEAR;
    const passive = noun ? askedAfter(words, lexicon, end) : null;
    if (passive !== null) return passive;
    const verb = status === 'imposed' && !lexicon.imposedNouns.has(word.lower);
    if (verb && isWished(words, lexicon, at)) return wishedStatus(words, lexicon, at);
    const possible = status === 'imposed' && modalBefore(words, lexicon, at);
    const range = open && status === 'imposed' && !toldOfMany(words, lexicon, at, end);
    return { status: possible || range ? 'threatened' : status, cue: spanOf(word), weight: 0.9 };
  }
  for (let at = end; at < words.length && at < end + FAR_AFTER; at += 1) {
    const word = words[at];
    const status = word === undefined ? null : statusOf(word, lexicon);
    if (word === undefined || status === null) continue;
    // "two years of probation after completing the jail term": the other term is served.
    if (status === 'served' && phraseAt(lexicon.phrases, words, at - 1, null)?.item === 'after')
      continue;
    const range = open && !toldOfMany(words, lexicon, at, from);
    const unsure = range || modalBefore(words, lexicon, at) || isWished(words, lexicon, at);
    const possible = status === 'imposed' && unsure;
    return { status: possible ? 'threatened' : status, cue: spanOf(word), weight: 0.8 };
  }
  return { status: open ? 'threatened' : 'imposed', cue: null, weight: 0.55 };
}
