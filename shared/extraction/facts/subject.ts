/** Whom an act befell: the person before a passive verb, after an active one, or behind a pronoun. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { Mention, MentionOf } from '../mention.ts';
import type { Trigger } from './draft.ts';
import { type FactContext, ofType } from './fact-context.ts';
import type { FactWords } from './fact-words.ts';
import { speaksForOther } from './main-person.ts';

export interface Subject {
  readonly cluster: string;
  readonly mention: Mention | null;
}

const OBJECT_REACH = 90;
const BACK_SENTENCES = 3;
const ROLE_REACH = 5;
const ARTICLE_REACH = 5;

/** A person who only speaks or acts in the sentence is not the one it befell. */
function isActor(person: MentionOf<'person'>, tokens: readonly Token[], words: FactWords): boolean {
  const at = tokens.findIndex((token) => token.start >= person.start);
  return words.by.has(tokens[at - 1]?.lower ?? '');
}

const QUOTES_OR_STOPS = /[.;:!?"“”«»]/;

/** The person right after an active verb: "convicted Alnur Ilyashev", «приговорил активиста …». */
function objectAfter(
  context: FactContext,
  persons: readonly MentionOf<'person'>[],
  end: number,
): MentionOf<'person'> | null {
  const next = persons.find((person) => person.start >= end);
  if (next === undefined || next.start - end > OBJECT_REACH) return null;
  const between = context.text.text.slice(end, next.start);
  return QUOTES_OR_STOPS.test(between) || /,/.test(between) || between.length > 60 ? null : next;
}

export function subjectOf(
  context: FactContext,
  index: number,
  tokens: readonly Token[],
  trigger: Trigger,
  words: FactWords,
): Subject | null {
  const start = tokens[trigger.from]?.start ?? 0;
  const end = tokens[trigger.end - 1]?.end ?? 0;
  const persons = ofType(context.bySentence.get(index) ?? [], 'person').filter(
    (person) => person.cluster !== null && !isActor(person, tokens, words),
  );
  if (hasObjectPronoun(tokens, trigger, words)) {
    const topic = topicBefore(context, index, words);
    return topic === null ? null : { cluster: topic, mention: null };
  }
  const after = objectAfter(context, persons, end);
  const before = persons.filter((person) => person.end <= start).at(-1) ?? null;
  const pronoun = pronounNear(tokens, trigger, words);
  const concerned = forWhom(context, tokens, trigger, before, words);
  if (concerned !== null) return { cluster: concerned, mention: null };
  const close = after !== null && after.start - end < 3;
  const chosen = close || before === null ? (after ?? before) : before;
  if (chosen !== null && !(pronoun && chosen === after && !close && before === null)) {
    return chosen.cluster === null ? null : { cluster: chosen.cluster, mention: chosen };
  }
  const goesOn =
    trigger.type === 'trial' ||
    trigger.from === 0 ||
    (trigger.type === 'investigation' && namedJustBefore(context, index));
  const role = opensWithRole(tokens, trigger, words) || roleAfter(tokens, trigger, words);
  if (!pronoun && !goesOn && !role) return null;
  const topic = topicBefore(context, index, words);
  return topic === null ? null : { cluster: topic, mention: null };
}

/**
 * An appeal that a lawyer or relative announces or lodges is the appeal of the person concerned: the
 * main person, unless the text names nobody else.
 */
function forWhom(
  context: FactContext,
  tokens: readonly Token[],
  trigger: Trigger,
  before: MentionOf<'person'> | null,
  words: FactWords,
): string | null {
  const main = context.mainPerson;
  if (trigger.type !== 'appeal' || main === null || before?.cluster === main) return null;
  if (before === null) {
    const speaks = tokens.slice(0, trigger.from).some(({ lower }) => words.speaksFor.has(lower));
    return speaks ? main : null;
  }
  if (speaksForOther(context.text, before, words)) return main;
  const said = tokens.filter(
    ({ start }, at) =>
      start > before.end && at < trigger.end && words.saidThat.has(tokens[at]?.lower ?? ''),
  );
  return said.length > 0 ? main : null;
}

/** "sentenced him", « la condamne », «его задержали»: the act befell whom the pronoun stands for. */
function hasObjectPronoun(tokens: readonly Token[], trigger: Trigger, words: FactWords): boolean {
  const before = tokens[trigger.from - 1]?.lower ?? '';
  const after = tokens[trigger.end]?.lower ?? '';
  const verb = tokens[trigger.from]?.lower ?? '';
  if (words.code === 'fr') {
    const auxiliary = /^(a|ont|avait|avaient)$/.test(before);
    const object = auxiliary ? (tokens[trigger.from - 2]?.lower ?? '') : before;
    return /^(le|la|l|les)$/.test(object) && (auxiliary || /(e|ent)$/.test(verb));
  }
  if (words.code === 'ru') return /^(его|её|ее)$/.test(before) && /(ли|л|ла)$/.test(verb);
  return words.code === 'de'
    ? /^(ihn|sie)$/.test(after)
    : /^(him|her)$/.test(after) &&
        !/^(lawyer|brother|sister|husband|wife|father|mother|son|daughter|colleague|friend|family|co-defendant)/.test(
          tokens[trigger.end + 1]?.lower ?? '',
        );
}

/** "convicted a physicist", «приговорил учителя»: a role in place of the name. */
function roleAfter(tokens: readonly Token[], trigger: Trigger, words: FactWords): boolean {
  for (let at = trigger.end; at < trigger.end + ROLE_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'punctuation') return false;
    if (words.roles.has(token.lower)) return true;
  }
  return false;
}

/** « Ces propos lui ont valu une enquête »: the sentence before tells whom it is about. */
const namedJustBefore = (context: FactContext, index: number): boolean =>
  ofType(context.bySentence.get(index - 1) ?? [], 'person').length > 0;

/** A pronoun in the sentence before the verb, or right after it: "sentenced him". */
function pronounNear(tokens: readonly Token[], trigger: Trigger, words: FactWords): boolean {
  const to = Math.min(tokens.length, trigger.end + 3);
  for (let at = 0; at < to; at += 1) if (words.pronouns.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "The young lawyer was held …", « la militante avait … »: a role stands for the person told of. */
function opensWithRole(tokens: readonly Token[], trigger: Trigger, words: FactWords): boolean {
  return tokens.slice(0, trigger.from).some((token, at) => {
    if (!words.roles.has(token.lower)) return false;
    const near = tokens.slice(Math.max(0, at - ARTICLE_REACH), at);
    return words.articles.size === 0 || near.some(({ lower }) => words.articles.has(lower));
  });
}

/** The main person where one stands out, else the person named last before. */
function topicBefore(context: FactContext, index: number, words: FactWords): string | null {
  for (let at = index; at >= 0 && at >= index - BACK_SENTENCES; at -= 1) {
    const persons = ofType(context.bySentence.get(at) ?? [], 'person');
    const earlier = at === index ? [] : persons;
    if (earlier.some((person) => person.cluster === context.mainPerson)) return context.mainPerson;
    const last = earlier.filter((person) => person.cluster !== null).at(-1);
    if (last !== undefined && context.mainPerson === null) return last.cluster;
  }
  return words.code === '' ? null : context.mainPerson;
}

const NUMBER_WORD =
  /^(two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dizaines|centaines|milliers|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|dutzende|hunderte|более|около|двух|трех|трёх|десятки|сотни|plus|more|at|au|mehr|mindestens)$/;
const LONGEST_GROUP = 12;
const TIME_UNIT =
  /^(hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?|stunden?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre|час\p{L}*|дн\p{L}*|суток|сутки|недел\p{L}*|месяц\p{L}*|лет|года?)$/u;

/** Words for an unnamed group after an active verb: "arrested three officials". */
export function groupAfter(
  tokens: readonly Token[],
  trigger: Trigger,
  text: string,
  dates: readonly Span[],
): string | null {
  const first = tokens[trigger.end];
  const counted = tokens[trigger.end + 1]?.lower ?? '';
  // "released two days later", «задержали 2 марта» count days, not people.
  if (TIME_UNIT.test(counted) || dates.some(({ start }) => start === first?.start)) return null;
  if (first === undefined || !(first.shape === 'number' || NUMBER_WORD.test(first.lower)))
    return null;
  if (trigger.type !== 'arrest' && trigger.type !== 'release' && trigger.type !== 'execution')
    return null;
  let end = trigger.end;
  while (end < trigger.end + LONGEST_GROUP && !/^[,.;:()]$/.test(tokens[end]?.text ?? '.'))
    end += 1;
  const last = tokens[end - 1];
  return last === undefined ? null : text.slice(first.start, last.end).replace(/\s+/g, ' ');
}
