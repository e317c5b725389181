/** Whom an act befell: the persons before a passive verb, after an active one, or behind a pronoun. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FactType } from '../extraction.ts';
import type { Mention, MentionOf, MentionType } from '../mention.ts';
import { agrees, isPlural } from './agreement.ts';
import { amongAt } from './among.ts';
import { befellOthers, befellTheirs, isBystander, onlyOwns } from './bystanders.ts';
import { companyOf } from './company.ts';
import { type FactContext, ofType } from './fact-context.ts';
import type { FactWords } from './fact-words.ts';
import { speaksForOther } from './main-person.ts';
import type { Patients } from './patients.ts';
import { namesStranger } from './strangers.ts';
import { countOf, lastCompany, thoseBefore } from './those-before.ts';
import { spanOf, type ToldSentence, tokenAt } from './told-sentence.ts';
import type { Trigger } from './trigger.ts';
import { isActive } from './voice.ts';

type Person = MentionOf<'person'>;

export interface Subject {
  readonly cluster: string;
  /** Null where a pronoun or a role stands for the name. */
  readonly mention: Person | null;
}

const OBJECT_REACH = 110;
const BACK_SENTENCES = 3;
const ROLE_REACH = 6;
const ARTICLE_REACH = 5;
const LEAD_SENTENCES = 3;
const APPOSED = 8;
const OTHERS_REACH = 4;
/** Units between a name and the "and" after it: a space, a comma. */
const JOINED = 2;
/** A name closer to the verb than this is its object. */
const ADJACENT = 3;
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

/**
 * The persons an act befell; empty where the text justifies nobody. `before` is whom the act told
 * last befell.
 */
export function subjectsOf(
  context: FactContext,
  sentence: ToldSentence,
  trigger: Trigger,
  before: Patients | null,
): readonly Subject[] {
  const named = namedSubject(context, sentence, trigger);
  if (named === 'nobody') return [];
  const plural = standsForSeveral(sentence, trigger);
  const near = before !== null && sentence.index - before.sentence <= BACK_SENTENCES;
  const several = (near ? before.clusters : []).map((cluster) => ({ cluster, mention: null }));
  if (named !== null) {
    const told = unique(
      companyOf(named, sentence.persons, sentence.tokens, sentence.words).filter(
        (person) => person === named || !isBystander(sentence, trigger, person),
      ),
    );
    // "They were, together with Ada Lind, sentenced": those told of before, and her.
    return plural && isBesidePronoun(sentence, named) ? joined(several, told) : told;
  }
  const counted = countOfThose(sentence, trigger);
  if (plural || counted !== undefined) {
    if (several.length > 1 && (counted ?? several.length) === several.length) return several;
    const those = thoseBefore(context, sentence.index, sentence.words, before, counted ?? null);
    if (those.length > 0) return those.map((cluster) => ({ cluster, mention: null }));
    // "They are charged" tells nothing of the last one named alone.
    if (counted !== undefined || opensWithThey(sentence, trigger)) return [];
  }
  if (namesStranger(context, sentence.index, sentence.words)) return [];
  if (continuesStory(trigger) && !plural) {
    const company = companyJustBefore(context, sentence);
    if (company.length > 1) return company.map((cluster) => ({ cluster, mention: null }));
  }
  const topic = topicBefore(context, sentence, before);
  const stands = sentence.persons.filter(({ cluster }) => cluster === topic);
  // "A critic of Ada Lind was arrested" tells of anybody but her.
  const isApart = stands.some((person) => onlyOwns(sentence, trigger, person));
  if (topic === null || isApart || !mayGoOn(trigger, topic, before)) return [];
  return [{ cluster: topic, mention: null }];
}

/** What an appeal decides was told of somebody: not of one of whom no act has been told yet. */
const mayGoOn = ({ type }: Trigger, topic: string, before: Patients | null): boolean =>
  !type.startsWith('appeal_') || before === null || before.ever.has(topic);

/** "They were", « ils sont »: several people, whoever they are. */
function opensWithThey(sentence: ToldSentence, trigger: Trigger): boolean {
  const { tokens, words } = sentence;
  return (
    isPlural(sentence, trigger) &&
    tokens
      .slice(0, trigger.from)
      .some(({ lower }) => words.plurals.has(lower) && !words.possessives.has(lower))
  );
}

/** What a court does with a case goes on with those of whom it was told. */
const continuesStory = ({ type }: Trigger): boolean =>
  type === 'trial' || type.startsWith('appeal_');

/** Those whom the sentence before names together, where it names nobody else: "the case of A and B". */
function companyJustBefore(
  context: FactContext,
  { index, words, persons }: ToldSentence,
): readonly string[] {
  if (persons.length > 0) return [];
  const named = ofType(context.bySentence.get(index - 1) ?? [], 'person');
  const company = lastCompany(context, index - 1, words);
  return named.every(({ cluster }) => cluster !== null && company.includes(cluster)) ? company : [];
}

function unique(persons: readonly Person[]): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const mention of persons) {
    const { cluster } = mention;
    if (cluster !== null && !subjects.has(cluster)) subjects.set(cluster, { cluster, mention });
  }
  return [...subjects.values()];
}

const joined = (some: readonly Subject[], more: readonly Subject[]): Subject[] => [
  ...some.filter(({ cluster }) => more.every((other) => other.cluster !== cluster)),
  ...more,
];

/** "they … together with | Ada Lind", and no name before it. */
function isBesidePronoun(sentence: ToldSentence, person: Person): boolean {
  const { tokens, words, persons } = sentence;
  const at = tokenAt(sentence, person.start);
  const isWith = [at - 1, at - 2].every((index) => words.withWords.has(tokens[index]?.lower ?? ''));
  return isWith && persons[0] === person;
}

/** The name told with the verb; null where another word stands for it, 'nobody' where none does. */
function namedSubject(
  context: FactContext,
  sentence: ToldSentence,
  trigger: Trigger,
): Person | null | 'nobody' {
  const { words } = sentence;
  const among = amongAt(sentence.tokens, trigger, words);
  if (among >= 0) return oneAmong(sentence, trigger, among) ?? 'nobody';
  if (hasObjectPronoun(sentence, trigger)) return nameBeforeColon(sentence, trigger);
  if (befellOthers(sentence, trigger)) return 'nobody';
  const { start, end } = spanOf(sentence, trigger);
  const persons = sentence.persons.filter((person) => !isBystander(sentence, trigger, person));
  const after = objectAfter(context, sentence, persons, end);
  const active = isActive(sentence.tokens, trigger, words);
  const others = othersBefore(sentence, trigger) && !countsThose(sentence, trigger);
  if (!active && others) return 'nobody';
  const before = active ? null : nameBefore(sentence, persons, trigger, start);
  const pronoun = pronounNear(sentence, trigger);
  if (speaksForMain(context, sentence, trigger, before)) return null;
  const close = after !== null && after.start - end < ADJACENT;
  const chosen = close || before === null ? (after ?? before) : before;
  if (chosen !== null && (before !== null || close || active || !pronoun)) {
    const company = companyOf(chosen, sentence.persons, sentence.tokens, words);
    return active || company.length > 1 || agrees(sentence, trigger, chosen) ? chosen : 'nobody';
  }
  if (countOfThose(sentence, trigger) !== undefined) return null;
  if (befellTheirs(sentence, trigger)) return 'nobody';
  const [only, ...more] = persons.filter(
    (one) => !speaksForOther(context.text, one, words) && !isOblique(sentence, one),
  );
  if (continuesStory(trigger) && only !== undefined && more.length === 0 && !pronoun) {
    return only;
  }
  const goesOn =
    continuesStory(trigger) ||
    (trigger.from === 0 && !opensParagraph(context, sentence.index)) ||
    (trigger.type === 'investigation' && namedJustBefore(context, sentence.index));
  const lead =
    sentence.index < LEAD_SENTENCES &&
    sentence.persons.length === 0 &&
    !tellsOfAnother(sentence, trigger);
  // „Zwei Journalisten wurden …“: no role of one person.
  const ofMany = !active && isPlural(sentence, trigger);
  const role =
    !ofMany &&
    (lead ||
      opensWithRole(sentence, trigger) ||
      opensDefinite(sentence, trigger) ||
      roleAfter(sentence, trigger));
  return pronoun || goesOn || role || standsForSeveral(sentence, trigger) ? null : 'nobody';
}

/** "Ada Lind was among those arrested": the name before; else the first name after. */
function oneAmong(sentence: ToldSentence, trigger: Trigger, among: number): Person | null {
  const { persons, tokens } = sentence;
  const start = tokens[among]?.start ?? 0;
  const before = nameBefore(sentence, persons, { ...trigger, from: among }, start);
  return before ?? persons.find((person) => person.start > start) ?? null;
}

/** «Первым осуждён Иван Лукин: его приговорили …»: the name that a colon explains. */
function nameBeforeColon({ tokens, persons }: ToldSentence, trigger: Trigger): Person | null {
  const colon = tokens.slice(0, trigger.from).findLast(({ text }) => text === ':');
  return persons.filter(({ end }) => colon !== undefined && end <= colon.start).at(-1) ?? null;
}

/** "three others convicted", "people were arrested": an act on somebody else. */
function othersBefore({ tokens, words, persons }: ToldSentence, { from }: Trigger): boolean {
  for (let at = from - 1; at >= from - OTHERS_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'punctuation') return false;
    if (persons.some(({ end }) => end === token.end)) return false;
    if (words.others.has(token.lower)) {
      // "was, with three other men, arrested", "X and two colleagues": the one before, too.
      const near = tokens.slice(Math.max(0, at - OTHERS_REACH), at);
      return !near.some(
        ({ lower, start }) =>
          words.withWords.has(lower) ||
          (words.joins.has(lower) &&
            persons.some(({ end }) => start > end && start - end <= JOINED)),
      );
    }
  }
  return false;
}

/** The last name before the verb; one that only goes with another comes after that other. */
function nameBefore(
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
function isOblique({ tokens, words, mentions }: ToldSentence, { start }: Person): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  for (let before = at - 1; before >= 0 && before >= at - ROLE_REACH; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.shape === 'punctuation' || token.shape === 'number') break;
    if (words.oblique.has(token.lower)) return true;
    // Only what a name may have before it stands between: an article, a trade.
    const isTrade = words.roles.has(token.lower) || words.articles.has(token.lower);
    if (!isTrade && before < at - 1) break;
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
function objectAfter(
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

/**
 * An appeal that a lawyer or relative announces or lodges is the appeal of the person concerned: the
 * main person, unless the text names nobody else.
 */
function speaksForMain(
  context: FactContext,
  { tokens, words }: ToldSentence,
  trigger: Trigger,
  before: Person | null,
): boolean {
  const main = context.mainPerson;
  if (trigger.type !== 'appeal' || main === null || before?.cluster === main) return false;
  if (before === null) {
    return tokens.slice(0, trigger.from).some(({ lower }) => words.speaksFor.has(lower));
  }
  if (speaksForOther(context.text, before, words)) return true;
  return tokens.some(
    ({ start, lower }, at) => start > before.end && at < trigger.end && words.saidThat.has(lower),
  );
}

/** "sentenced him", « la condamne », «его задержали»: the act befell whom the pronoun stands for. */
const hasObjectPronoun = (sentence: ToldSentence, trigger: Trigger): boolean =>
  objectPronoun(sentence, trigger) !== null;

function objectPronoun({ tokens, words }: ToldSentence, trigger: Trigger): string | null {
  const before = tokens[trigger.from - 1]?.lower ?? '';
  const after = tokens[trigger.end]?.lower ?? '';
  const verb = tokens[trigger.from]?.lower ?? '';
  if (words.code === 'fr') {
    const auxiliary = /^(a|ont|avait|avaient)$/.test(before);
    const object = auxiliary ? (tokens[trigger.from - 2]?.lower ?? '') : before;
    return /^(le|la|l|les)$/.test(object) && (auxiliary || /(e|ent)$/.test(verb)) ? object : null;
  }
  if (words.code === 'ru') {
    return /^(его|её|ее|их)$/.test(before) && /(ли|л|ла)$/.test(verb) ? before : null;
  }
  if (words.code === 'de') return /^(ihn|sie)$/.test(after) ? after : null;
  const owns =
    /^(lawyer|brother|sister|husband|wife|father|mother|son|daughter|colleague|friend|family|co-defendant)/;
  const belongs = owns.test(tokens[trigger.end + 1]?.lower ?? '');
  return /^(him|her|them)$/.test(after) && !belongs ? after : null;
}

/** "convicted a physicist", «приговорил учителя»: a role in place of the name. */
function roleAfter({ tokens, words }: ToldSentence, trigger: Trigger): boolean {
  const judged = trigger.type === 'sentence' || trigger.type === 'conviction';
  if (judged && oneOfKind(tokens, trigger.end, words)) return true;
  for (let at = trigger.end; at < trigger.end + ROLE_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'punctuation') return false;
    if (words.roles.has(token.lower)) return true;
  }
  return false;
}

/** "sentenced one of the country's best-known dissidents". */
const oneOfKind = (tokens: readonly Token[], at: number, words: FactWords): boolean =>
  words.oneOf.has(tokens[at]?.lower ?? '') && words.oblique.has(tokens[at + 1]?.lower ?? '');

/** « Ces propos lui ont valu une enquête »: the sentence before tells whom it is about. */
const namedJustBefore = (context: FactContext, index: number): boolean =>
  ofType(context.bySentence.get(index - 1) ?? [], 'person').length > 0;

/** "Sentenced to death after unfair trial" above a paragraph is the headline of another story. */
function opensParagraph({ text: { text, sentences } }: FactContext, index: number): boolean {
  const [before, own] = [sentences[index - 1], sentences[index]];
  return before !== undefined && /\n\s*\n/.test(text.slice(before.end, own?.start));
}

/** A pronoun in the sentence before the verb, or right after it: "sentenced him". */
function pronounNear({ tokens, words }: ToldSentence, trigger: Trigger): boolean {
  const to = Math.min(tokens.length, trigger.end + 3);
  return tokens.slice(0, to).some(({ lower }) => words.pronouns.has(lower));
}

/**
 * "The two men were", "acquitted the seven", « les deux journalistes », „die drei Aktivisten“: how many
 * of those told of before; undefined where nobody is counted so, null where it is left open.
 */
function countOfThose(sentence: ToldSentence, trigger: Trigger): number | null | undefined {
  const { tokens, words } = sentence;
  const isActing = isActive(tokens, trigger, words);
  const count = tokens.find((_, at) => {
    const isNear = isActing ? at === trigger.end + 1 : at < trigger.from;
    return isNear && countsThoseAt(sentence, at);
  });
  return count === undefined ? undefined : countOf(count, words);
}

function countsThoseAt({ tokens, words, dates }: ToldSentence, at: number): boolean {
  const count = tokens[at];
  if (count === undefined || !words.pluralArticles.has(tokens[at - 1]?.lower ?? '')) return false;
  const inDate = dates.some(({ start, end }) => start <= count.start && count.start < end);
  return (
    !inDate && words.counts.has(count.lower) && !words.timeUnits.has(tokens[at + 1]?.lower ?? '')
  );
}

const countsThose = (sentence: ToldSentence, trigger: Trigger): boolean =>
  sentence.tokens.some((_, at) => at <= trigger.from && countsThoseAt(sentence, at));

const standsForSeveral = (sentence: ToldSentence, trigger: Trigger): boolean =>
  objectPronoun(sentence, trigger) === 'les' ||
  countsThose(sentence, trigger) ||
  sentence.tokens.slice(0, trigger.end + 2).some(({ lower }) => sentence.words.plurals.has(lower));

/** The main person, unless the text names them only later; a lead may tell of who is yet to be named. */
function mainPersonBy({ mainPerson, byCluster, text }: FactContext, index: number): string | null {
  const end = text.sentences[index]?.end ?? 0;
  const [first] = byCluster.get(mainPerson ?? '') ?? [];
  return index < LEAD_SENTENCES || (first !== undefined && first.start < end) ? mainPerson : null;
}

const OF_ONE_PERSON = new Set<FactType>([
  'arrest',
  'detention',
  'release',
  'sentence',
  'conviction',
  'acquittal',
  'pardon',
]);

/**
 * „Der Produzent wurde … festgenommen“: what a passive verb of an act on one person has as its subject,
 * with a definite article, is the one told of, whatever they are called.
 */
function opensDefinite(sentence: ToldSentence, trigger: Trigger): boolean {
  const { tokens, words, persons } = sentence;
  const { type, from } = trigger;
  const [first] = tokens;
  if (first === undefined || !OF_ONE_PERSON.has(type) || !words.articles.has(first.lower)) {
    return false;
  }
  const helped = tokens.slice(2, from).some(({ lower }) => words.singulars.has(lower));
  const named = persons.some(({ start }) => start < (tokens[from]?.start ?? 0));
  return helped && !named && !tellsOfAnother(sentence, trigger);
}

/** "The newspaper was fined", "the brother was held": things, relatives, people in the plural. */
function tellsOfAnother({ tokens, words }: ToldSentence, { from }: Trigger): boolean {
  const helper = tokens.findIndex(({ lower }) => words.singulars.has(lower));
  if (helper < 0 || helper >= from) return false;
  return tokens
    .slice(0, helper)
    .some(
      ({ lower }) =>
        words.things.has(lower) || words.speaksFor.has(lower) || words.others.has(lower),
    );
}

/** "The young lawyer was held …", « la militante avait … »: a role stands for the person told of. */
function opensWithRole({ index, tokens, words }: ToldSentence, trigger: Trigger): boolean {
  return tokens.slice(0, trigger.from).some((token, at) => {
    if (!words.roles.has(token.lower)) return false;
    const near = tokens.slice(Math.max(0, at - ARTICLE_REACH), at);
    // What a report opens with, "a lawyer", is who it goes on to name.
    if (index <= LEAD_SENTENCES) return true;
    return words.articles.size === 0 || near.some(({ lower }) => words.articles.has(lower));
  });
}

/**
 * Whom a pronoun stands for: the one an act just befell, else the main person, else whom the
 * sentences before have named last.
 */
function topicBefore(
  context: FactContext,
  { index, words }: ToldSentence,
  before: Patients | null,
): string | null {
  const { bySentence } = context;
  const mainPerson = mainPersonBy(context, index);
  const clusters = before?.clusters ?? [];
  const patient = clusters.find((cluster) => cluster === mainPerson) ?? clusters.at(-1);
  for (let at = index - 1; at >= 0 && at >= index - BACK_SENTENCES; at -= 1) {
    const persons = ofType(bySentence.get(at) ?? [], 'person');
    if (persons.length === 0 && namesStranger(context, at, words)) return null;
    if (patient !== undefined && (before?.sentence ?? -1) >= at) return patient;
    if (persons.some(({ cluster }) => cluster === mainPerson)) return mainPerson;
    const last = persons.filter(({ cluster }) => cluster !== null).at(-1);
    if (last !== undefined && mainPerson === null) return last.cluster;
  }
  return mainPerson;
}
