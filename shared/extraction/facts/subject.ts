/** Whom an act befell: the persons before a passive verb, after an active one, or behind a pronoun. */

import { agrees, isPlural } from './agreement.ts';
import { amongAt } from './among.ts';
import { befellOthers, befellTheirs, isBystander, onlyOwns } from './bystanders.ts';
import { companyOf } from './company.ts';
import { type FactContext, ofType } from './fact-context.ts';
import { speaksForOther } from './main-person.ts';
import type { Patients } from './patients.ts';
import { namesStranger } from './strangers.ts';
import {
  isOblique,
  nameBefore,
  nameBeforeColon,
  objectAfter,
  oneAmong,
} from './subject/name-of-subject.ts';
import { othersBefore, speaksForMain } from './subject/other-roles.ts';
import { opensDefinite, opensWithRole, roleAfter, tellsOfAnother } from './subject/roles.ts';
import {
  countOfThose,
  countsThose,
  hasObjectPronoun,
  opensWithThey,
  pronounNear,
  standsForSeveral,
} from './subject/stand-ins.ts';
import {
  BACK_SENTENCES,
  continuesStory,
  LEAD_SENTENCES,
  mayGoOn,
  namedJustBefore,
  opensParagraph,
  topicBefore,
} from './subject/topic.ts';
import { lastCompany, thoseBefore } from './those-before.ts';
import { type Person, spanOf, type ToldSentence, tokenAt } from './told-sentence.ts';
import type { Trigger } from './trigger.ts';
import { isActive } from './voice.ts';

export interface Subject {
  readonly cluster: string;
  /** Null where a pronoun or a role stands for the name. */
  readonly mention: Person | null;
}

/** A name closer to the verb than this is its object. */
const ADJACENT = 3;

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
