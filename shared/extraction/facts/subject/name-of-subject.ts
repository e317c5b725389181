/** The name that a verb has for its subject or object: before a passive, behind an active one. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Mention, MentionType } from '../../mention.ts';
import type { FactContext } from '../fact-context.ts';
import type { FactWords } from '../fact-words.ts';
import { leadingTo, type Person, type ToldSentence, tokenAt } from '../told-sentence.ts';
import type { Trigger } from '../trigger.ts';

const OBJECT_REACH = 110;

const OBLIQUE_REACH = 6;

const APPOSED = 8;

const SLOTS = new Set<MentionType>(['date', 'penalty', 'charge']);

/** A comma with at most a word or two, and a quotation mark, before a slot: « , le », ", on", « , pour « ». */
const OPENS_SLOT = /\s*,?(\s+\p{L}{1,4}){0,2}\s*["“«„]?\s*$/u;

const CLOSES_SLOT = /^\s*["”»“]?\s*,?/u;

/** "the editor of “Utro”": a short name in quotation marks parts no verb from its object. */
const QUOTED_NAME = /["“«„][^"“”«»„]{1,40}["”»“]/gu;

/** "the editor of a weekly, | Ada Lind": one comma, right before the name. */
const APPOSITION = /^\s*(?:\p{L}|[-’' ])+,\s*$/u;

const SPEAKS_REACH = 3;

const QUOTES_OR_STOPS = /[,.;:!?"“”«»]/;

/** "Ada Lind was among those arrested": the name before; else the first name after. */
export function oneAmong(sentence: ToldSentence, trigger: Trigger, among: number): Person | null {
  const { persons, tokens } = sentence;
  const start = tokens[among]?.start ?? 0;
  const before = nameBefore(sentence, persons, { ...trigger, from: among }, start);
  return before ?? persons.find((person) => person.start > start) ?? null;
}

/** «Первым осуждён Иван Лукин: его приговорили …»: the name that a colon explains. */
export function nameBeforeColon(
  { tokens, persons }: ToldSentence,
  trigger: Trigger,
): Person | null {
  const colon = tokens.slice(0, trigger.from).findLast(({ text }) => text === ':');
  return persons.filter(({ end }) => colon !== undefined && end <= colon.start).at(-1) ?? null;
}

/** The last name before the verb; one that only goes with another comes after that other. */
export function nameBefore(
  sentence: ToldSentence,
  persons: readonly Person[],
  trigger: Trigger,
  start: number,
): Person | null {
  const own = sentence.clauses[trigger.from] ?? -1;
  const before = persons.filter((person) => person.end <= start);
  const goesWith = (person: Person) => isOblique(sentence, person);
  // In a clause about a name that name comes right before its pronoun.
  const opens = sentence.tokens[own]?.start;
  const head = own < 0 ? undefined : before.filter(({ end }) => end <= (opens ?? 0)).at(-1);
  const inside = own < 0 ? [] : before.filter((person) => person.start >= (opens ?? 0));
  if (head !== undefined && inside.length === 0) return head;
  const main = before.filter(
    (person) => (sentence.clauses[tokenAt(sentence, person.start)] ?? -1) === own,
  );
  const nearest = main.filter((person) => !goesWith(person)).at(-1) ?? main.at(-1) ?? before.at(-1);
  return nearest === undefined ? null : (explained(sentence, nearest, before) ?? nearest);
}

/** "a rally for | the activist | Ada Lind": whether a preposition leads to the name. */
export function isOblique(sentence: ToldSentence, { start }: Person): boolean {
  const { tokens, words, mentions } = sentence;
  const leading = leadingTo(tokens, tokenAt(sentence, start), OBLIQUE_REACH);
  for (const [step, token] of leading.entries()) {
    if (words.oblique.has(token.lower)) return true;
    // Only what a name may have before it stands between: an article, a trade.
    const isTrade = words.roles.has(token.lower) || words.articles.has(token.lower);
    if (!isTrade && step > 0) break;
    if (mentions.some((other) => other.start < token.end && other.end > token.start)) break;
  }
  return false;
}

/** "Ada Lind, the president's sister Olga Lind's critic, was held": the name that the rest explains. */
function explained(
  sentence: ToldSentence,
  inner: Person,
  before: readonly Person[],
): Person | undefined {
  const { tokens } = sentence;
  const at = tokenAt(sentence, inner.start);
  const ends = tokens.findIndex(({ start }) => start >= inner.end);
  const closes = tokens.slice(ends, ends + APPOSED).some(({ text }) => text === ',');
  const owns = /^['’]?s$/.test(tokens[ends]?.lower ?? '');
  const outer = before.findLast((person) => {
    const comma = tokenAt(sentence, person.end);
    return tokens[comma]?.text === ',' && at - comma > 1 && person.end < inner.start;
  });
  return owns && closes ? outer : undefined;
}

/** The person right after an active verb: "convicted Ada Lind", «приговорил активиста …». */
export function objectAfter(
  context: FactContext,
  sentence: ToldSentence,
  persons: readonly Person[],
  end: number,
): Person | null {
  const { mentions, words, tokens } = sentence;
  const following = persons.filter((person) => person.start >= end);
  // «критика президента Петрова Ивана Лукина»: of two names in a row the last is told of.
  const next = following.find((person, at) => following[at + 1]?.start !== person.end + 1);
  if (next === undefined) return null;
  const between = withoutSlots(context.text.text, mentions, end, next.start);
  if (between.length > OBJECT_REACH || leadsElsewhere(sentence, end, next)) return null;
  const plain = between.replace(QUOTED_NAME, '');
  const apposed = APPOSITION.test(plain) && !isSpeaking(tokens, next, words);
  return QUOTES_OR_STOPS.test(apposed ? plain.replace(/,\s*$/, '') : plain) ? null : next;
}

/** « condamné à un an pour vol, commis | contre | Anne Morel »: the name goes with what stands between. */
function leadsElsewhere({ tokens, mentions, words }: ToldSentence, end: number, next: Person) {
  const slot = mentions.findLast(
    ({ type, start, end: to }) => SLOTS.has(type) && start >= end && to <= next.start,
  );
  if (slot === undefined) return false;
  const at = tokens.findIndex(({ start }) => start >= slot.end);
  return tokens.some(
    ({ start, lower }, index) =>
      // « une peine d’un an | contre Anne Morel »
      (index > at || (index === at && slot.type === 'charge')) &&
      start < next.start &&
      words.oblique.has(lower) &&
      !words.tieLinks.has(lower),
  );
}

/**
 * « a condamné, le 16 mai 2023, à deux ans de prison, pour « vol », la poète Anne Morel »: the words
 * between without dates, terms and offences; commas around these part nothing.
 */
function withoutSlots(
  text: string,
  mentions: readonly Mention[],
  from: number,
  to: number,
): string {
  let between = '';
  let at = from;
  for (const { type, start, end } of mentions) {
    if (!SLOTS.has(type) || start < at || end > to) continue;
    between = `${between}${text.slice(at, start)}`.replace(OPENS_SLOT, '');
    at = end;
    const closes = CLOSES_SLOT.exec(text.slice(at, to));
    if (closes !== null) at += closes[0].length;
    between += ' ';
  }
  return between + text.slice(at, to);
}

/** "…, Ada Lind said": the name after the comma is no object. */
function isSpeaking(tokens: readonly Token[], { end }: Person, words: FactWords): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  return tokens.slice(at, at + SPEAKS_REACH).some(({ lower }) => words.says.has(lower));
}
