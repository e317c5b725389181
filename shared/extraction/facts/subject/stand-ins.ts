/** Words that stand for people told of before: pronouns, and those who are counted. */

import { isPlural } from '../agreement.ts';
import { countOf } from '../those-before.ts';
import type { ToldSentence } from '../told-sentence.ts';
import type { Trigger } from '../trigger.ts';
import { isActive } from '../voice.ts';

/** "They were", « ils sont »: several people, whoever they are. */
export function opensWithThey(sentence: ToldSentence, trigger: Trigger): boolean {
  const { tokens, words } = sentence;
  return (
    isPlural(sentence, trigger) &&
    tokens
      .slice(0, trigger.from)
      .some(({ lower }) => words.plurals.has(lower) && !words.possessives.has(lower))
  );
}

/** "sentenced him", « la condamne », «его задержали»: the act befell whom the pronoun stands for. */
export const hasObjectPronoun = (sentence: ToldSentence, trigger: Trigger): boolean =>
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

/** A pronoun in the sentence before the verb, or right after it: "sentenced him". */
export function pronounNear({ tokens, words }: ToldSentence, trigger: Trigger): boolean {
  const to = Math.min(tokens.length, trigger.end + 3);
  return tokens.slice(0, to).some(({ lower }) => words.pronouns.has(lower));
}

/**
 * "The two men were", "acquitted the seven", « les deux journalistes », „die drei Aktivisten“: how many
 * of those told of before; undefined where nobody is counted so, null where it is left open.
 */
export function countOfThose(sentence: ToldSentence, trigger: Trigger): number | null | undefined {
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

/** Whether people told of before are counted up to the verb: "the two men". */
export const countsThose = (sentence: ToldSentence, trigger: Trigger): boolean =>
  sentence.tokens.some((_, at) => at <= trigger.from && countsThoseAt(sentence, at));

/** Whether the subject or object in place of a name is more than one: "they", « les », "the two". */
export const standsForSeveral = (sentence: ToldSentence, trigger: Trigger): boolean =>
  objectPronoun(sentence, trigger) === 'les' ||
  countsThose(sentence, trigger) ||
  sentence.tokens.slice(0, trigger.end + 2).some(({ lower }) => sentence.words.plurals.has(lower));
