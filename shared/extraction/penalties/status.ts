/** Whether a penalty was imposed, asked for, threatened or served: by the words around it. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { PenaltyStatus } from '../mention.ts';
import { phraseAt } from '../names/lexicon.ts';
import type { PenaltyWords } from './penalty-words.ts';

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
function statutory(words: readonly Token[], lexicon: PenaltyWords, from: number): Token | null {
  const last = Math.min(words.length - 1, from + FAR_BEFORE);
  for (let at = Math.max(0, from - FAR_BEFORE); at <= last; at += 1) {
    const token = words[at];
    if (token === undefined) continue;
    const hit = phraseAt(lexicon.phrases, words, at, null);
    if (hit?.item === 'always' && !laterClause(words, from, at)) return token;
  }
  return null;
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

/** How far before its noun a sentence may be asked for or feared: "sought a very long sentence". */
const NOUN_REACH = 8;

/** « le parquet a requis une peine de …»: the verb before a noun of sentencing says what it is. */
function askedBefore(words: readonly Token[], lexicon: PenaltyWords, noun: number): Status | null {
  for (let at = noun - 1; at >= 0 && at >= noun - NOUN_REACH; at -= 1) {
    const word = words[at];
    if (word === undefined || /^[,;:]$/.test(word.text)) return null;
    const status = statusOf(word, lexicon);
    if (status === null || lexicon.imposedNouns.has(word.lower)) continue;
    return status === 'imposed' ? null : { status, cue: spanOf(word), weight: 0.9 };
  }
  return null;
}

export function statusAt(
  words: readonly Token[],
  lexicon: PenaltyWords,
  from: number,
  end: number,
  open: boolean,
): Status {
  const law = statutory(words, lexicon, from);
  if (law !== null) return { status: 'threatened', cue: spanOf(law), weight: 0.9 };
  const after = afterTerm(words, lexicon, from);
  if (after !== null) return { status: 'served', cue: spanOf(after), weight: 0.8 };
  for (let at = from - 1; at >= 0 && at >= from - FAR_BEFORE; at -= 1) {
    const word = words[at];
    const status = word === undefined ? null : statusOf(word, lexicon);
    if (word === undefined || status === null) continue;
    const asked = lexicon.imposedNouns.has(word.lower) ? askedBefore(words, lexicon, at) : null;
    if (asked !== null) return asked;
    const possible = status === 'imposed' && modalBefore(words, lexicon, at);
    const sure = possible || (open && status === 'imposed');
    return { status: sure ? 'threatened' : status, cue: spanOf(word), weight: 0.9 };
  }
  for (let at = end; at < words.length && at < end + FAR_AFTER; at += 1) {
    const word = words[at];
    const status = word === undefined ? null : statusOf(word, lexicon);
    if (word === undefined || status === null) continue;
    const possible = status === 'imposed' && (open || modalBefore(words, lexicon, at));
    return { status: possible ? 'threatened' : status, cue: spanOf(word), weight: 0.8 };
  }
  return { status: open ? 'threatened' : 'imposed', cue: null, weight: 0.55 };
}
