/** Names in a sentence that are not those whom its act befell: judges, speakers, doers, the killed. */

import type { Token } from '#shared/language/analysed-text.ts';
import { isDoer } from './agreement.ts';
import type { FactWords } from './fact-words.ts';
import { leadingTo, type Person, type ToldSentence, tokenAt } from './told-sentence.ts';
import type { Trigger } from './trigger.ts';
import { isVictim } from './victim.ts';

const BY_REACH = 4;
/** "of | the former president | Ada Lind": so many words may stand before a name. */
const TIE_REACH = 4;
/** How far before its verb the subject of an act may stand. */
const SUBJECT_REACH = 16;

/** Whether a person only stands beside the act: whom it befell is another. */
export const isBystander = (sentence: ToldSentence, trigger: Trigger, person: Person): boolean =>
  isActor(sentence, person) ||
  isDoer(sentence, trigger, person) ||
  (trigger.type !== 'appeal' && onlyOwns(sentence, trigger, person));

/** A person who only acts in the sentence, or was killed, is not the one whom a court judged. */
function isActor(sentence: ToldSentence, person: Person): boolean {
  const { tokens, words } = sentence;
  const at = tokenAt(sentence, person.start);
  // "Judge Ada Lind"
  if (words.judges.has(tokens[at - 1]?.lower ?? '')) return true;
  // "…, reported Ada Lind"
  if (words.says.has(tokens[at - 1]?.lower ?? '')) return true;
  return isAfterBy(sentence, at) || isVictim(tokens, at, words);
}

/** "by | the country's president | Ada Lind": only words that a name may have before it between. */
function isAfterBy({ tokens, words }: ToldSentence, at: number): boolean {
  for (const { lower } of leadingTo(tokens, at, BY_REACH)) {
    if (words.by.has(lower)) return true;
    if (words.auxiliaries.has(lower) || words.oblique.has(lower)) return false;
  }
  return false;
}

/**
 * "The wife of Ada Lind was arrested", "convicted a critic of President Ada Lind": the name only tells
 * who that other is, unless a pronoun before the verb stands for it.
 */
export function onlyOwns(
  sentence: ToldSentence,
  { from }: Trigger,
  { start, end }: Person,
): boolean {
  const { tokens, words } = sentence;
  const first = tokenAt(sentence, start);
  const after = tokenAt(sentence, end);
  if (after >= 0 && tokens.slice(after, from).some(({ lower }) => words.pronouns.has(lower)))
    return false;
  return followsTie(sentence, first) || ownsNext(sentence, after);
}

/** „Klara Brenners | Anwalt“ */
const ownsNext = ({ tokens, words }: ToldSentence, after: number): boolean =>
  words.code === 'de' &&
  /s$/u.test(tokens[after - 1]?.lower ?? '') &&
  words.ties.has(tokens[after]?.lower ?? '');

function followsTie({ tokens, words }: ToldSentence, at: number): boolean {
  for (const [step, token] of leadingTo(tokens, at, TIE_REACH).entries()) {
    const owner = tokens[at - step - 2]?.lower ?? '';
    if (isTie(owner, token.lower, words)) return true;
    // «жену | поэта | Петра Лукина»; «его брат Пётр Лукин» is the brother.
    if (words.tieLinks.size === 0 && words.ties.has(token.lower)) return !words.pronouns.has(owner);
    if (!isBeforeNames(token, words)) return false;
  }
  return false;
}

/** "critic | of" */
const isTie = (tie: string, link: string, words: FactWords): boolean =>
  words.tieLinks.has(link) && words.ties.has(tie);

/** Only what a name may have before it stands between: a trade, an office, an article. */
const isBeforeNames = ({ lower, shape }: Token, words: FactWords): boolean =>
  words.roles.has(lower) ||
  words.offices.has(lower) ||
  words.articles.has(lower) ||
  (words.code === 'de' && shape === 'capital');

/** „die Zahl der inhaftierten | Journalisten“, "charged | protesters": nobody who is named. */
export function befellOthers(sentence: ToldSentence, { end }: Trigger): boolean {
  const { tokens, words, persons } = sentence;
  const next = tokens[end + 1]?.start;
  const isNamed = persons.some(({ start }) => start === next);
  return words.others.has(tokens[end]?.lower ?? '') && !isNamed;
}

/** "Her brother was arrested", "detained his lawyer": somebody who stands to the one told of. */
export function befellTheirs(sentence: ToldSentence, { type, from, end }: Trigger): boolean {
  if (type === 'appeal') return false;
  const { tokens, words } = sentence;
  if (words.ties.has(tokens[end + 1]?.lower ?? '') && isPossessive(tokens[end], words)) return true;
  for (let at = from - 1; at > 0 && at >= from - SUBJECT_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'punctuation') return false;
    if (words.ties.has(token.lower)) return isPossessive(tokens[at - 1], words);
    const isTold = words.pronouns.has(token.lower) || words.says.has(token.lower);
    if (isTold || words.roles.has(token.lower)) return false;
  }
  return false;
}

const isPossessive = (token: Token | undefined, words: FactWords): boolean =>
  token !== undefined && words.possessives.has(token.lower);
