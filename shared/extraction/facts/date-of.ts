/** The date that a sentence tells for an act. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { MentionOf } from '../mention.ts';
import type { FactWords } from './fact-words.ts';
import { spanOf, type ToldSentence } from './told-sentence.ts';
import type { Trigger } from './trigger.ts';
import { isActive } from './voice.ts';

type DateMention = MentionOf<'date'>;

/** A date within so many units of its beginning holds for the whole sentence. */
const SENTENCE_HEAD = 20;
const LONGEST_DATE_LINE = 10;
/** How far after a verb in a clause of its own its date may follow the end of that clause. */
const AFTER_CLAUSE = 60;
const CROSSED = 60;
const CROSSED_FROM_HEAD = 12;

/** "…, but": what stands before it is another story. */
function contrastBetween(tokens: readonly Token[], low: number, high: number): boolean {
  return tokens.some(
    (token) =>
      token.start > low && token.end < high && /^(mais|but|aber|sondern|но)$/.test(token.lower),
  );
}

/** "Almaty, 12 June 2021 (Agency) – A court …": the day of the report, not of what it tells. */
function isDateLine(date: DateMention, tokens: readonly Token[]): boolean {
  const at = tokens.findIndex((token) => token.start >= date.end);
  if (at < 0 || at > LONGEST_DATE_LINE) return false;
  const next = tokens[at];
  if (next?.text === '(') return /^[-–—]+$/.test(tokens[at + 3]?.text ?? '');
  return /^[-–—]+$/.test(next?.text ?? '') && next?.start !== date.end;
}

/** "the 2013 protest": the year names the protest and dates nothing else. */
function isAttribute(date: DateMention, tokens: readonly Token[], words: FactWords): boolean {
  if (date.normalized.edtf.length > YEAR) return false;
  const at = tokens.findIndex(({ start }) => start >= date.start);
  const next = tokens[at + 1];
  const named = next?.shape === 'lower' && !words.afterPassive.has(next.lower);
  const before = tokens[at - 1]?.lower ?? '';
  const owned = words.articles.has(before) || words.pronouns.has(before);
  return named && (owned || words.plurals.has(before)) && !words.mayBegin(next.word);
}

/** "section 4 of the Press Act | of | 2012": the year of the law. */
const isOfLaw = (date: DateMention, { mentions }: ToldSentence): boolean =>
  date.normalized.edtf.length <= YEAR &&
  mentions.some(
    ({ type, end }) => type === 'legal_article' && date.start >= end && date.start - end <= LAW_GAP,
  );

const LAW_GAP = 4;
const YEAR = 4;
const MONTH = 7;

function vagueness({ length }: string): number {
  if (length <= YEAR) return 60;
  return length <= MONTH ? 45 : 0;
}

const tokenAfter = (tokens: readonly Token[], offset: number): number =>
  tokens.findIndex(({ start }) => start >= offset);

/** The nearest date of the verb's own clause; those beyond the verbs of other acts come last. */
export function dateOf(sentence: ToldSentence, trigger: Trigger): DateMention | null {
  let best: DateMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const date of sentence.dates) {
    const cost = costOf(sentence, trigger, date);
    if (cost !== null && cost < least) [best, least] = [date, cost];
  }
  return best;
}

/** Whether a comma and a name stand between a phrase that opens the sentence and a date. */
function goesWithMainVerb({ persons, tokens }: ToldSentence, end: number, date: Span): boolean {
  const named = persons.find(({ start }) => start >= end);
  const comma = tokens.find(({ start, text }) => start >= end && text === ',');
  return (
    comma !== undefined &&
    named !== undefined &&
    date.start >= named.end &&
    named.start > comma.start
  );
}

/** "arrested on 5 May and convicted on 6 June": a date before "and" goes with the verb before it. */
function isFirstVerbs({ tokens, triggers, words }: ToldSentence, { from }: Trigger, date: Span) {
  const joined = words.joins.has(tokens[from - 1]?.lower ?? '');
  if (!joined || date.end > (tokens[from]?.start ?? 0)) return false;
  return triggers.some((other) => (tokens[other.from]?.start ?? 0) < date.start);
}

/**
 * "released on 5 May, two days later arrested again": a date goes with the verb that stands between
 * the same commas.
 */
function isAnothers({ tokens, triggers }: ToldSentence, { from }: Trigger, date: Span): boolean {
  const at = tokenAfter(tokens, date.start);
  let first = at;
  while (first > 0 && !PARTS.test(tokens[first - 1]?.text ?? '')) first -= 1;
  let last = tokenAfter(tokens, date.end);
  while (last >= 0 && last < tokens.length && !PARTS.test(tokens[last]?.text ?? '')) last += 1;
  const end = last < 0 ? tokens.length : last;
  const holds = (index: number) => index >= first && index < end;
  return !holds(from) && triggers.some((other) => holds(other.from));
}

const PARTS = /^[,;]$/;
const HELPER_REACH = 5;

/** "a poet convicted of libel": a participle right after a noun, without an auxiliary. */
function isReduced({ tokens, words }: ToldSentence, trigger: Trigger): boolean {
  const { from } = trigger;
  const isPossible =
    words.actives.has(tokens[from]?.lower ?? '') || words.perfects.has(tokens[from]?.lower ?? '');
  if (!isPossible || tokens[from - 1]?.shape !== 'lower' || isActive(tokens, trigger, words))
    return false;
  return !tokens
    .slice(Math.max(0, from - HELPER_REACH), from)
    .some(({ lower }) => words.auxiliaries.has(lower) || words.joins.has(lower));
}

/** Null where the date cannot be that of the act. */
function costOf(sentence: ToldSentence, trigger: Trigger, date: DateMention): number | null {
  const { tokens, triggers, clauses, words } = sentence;
  const { start, end } = spanOf(sentence, trigger);
  const low = Math.min(date.start, start);
  const high = Math.max(date.end, end);
  const told = triggers.some((other) => (tokens[other.from]?.start ?? 0) < date.start);
  if (contrastBetween(tokens, low, high) || (!told && isDateLine(date, tokens))) return null;
  if (isAttribute(date, tokens, words) || isOfLaw(date, sentence)) return null;
  // "Sentenced to five years, Ada Lind said on 2 April": the date goes with the main verb.
  if (trigger.from === 0 && goesWithMainVerb(sentence, end, date)) return null;
  const crossed = triggers.filter((other) => {
    const at = tokens[other.from]?.start ?? 0;
    return other.from !== trigger.from && at > low && at < high;
  }).length;
  const gap = date.start >= end ? date.start - end : start - date.end;
  const own = clauses[trigger.from] ?? -1;
  const follows = own >= 0 && date.start >= end && gap < AFTER_CLAUSE && crossed === 0;
  if ((clauses[tokenAfter(tokens, date.start)] ?? -1) !== own && !follows) return null;
  const opens = date.start - (tokens[0]?.start ?? 0) < SENTENCE_HEAD;
  const far = opens
    ? Math.min(gap, SENTENCE_HEAD) + crossed * CROSSED_FROM_HEAD
    : gap + crossed * CROSSED;
  const anothers = isAnothers(sentence, trigger, date);
  // "held at home, before he was convicted in May": nothing tells when he was held.
  if (anothers && crossed > 0 && date.start >= end) return null;
  // "On Thursday a court upheld the term of a poet convicted of libel": the day of the first verb.
  if (crossed > 0 && date.end <= start && isReduced(sentence, trigger)) return null;
  const others = isFirstVerbs(sentence, trigger, date) || anothers ? CROSSED : 0;
  return far + others + vagueness(date.normalized.edtf);
}
