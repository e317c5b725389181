/** Whether a verb agrees with a name before it: "were arrested" tells of more than one. */

import { type Person, type ToldSentence, tokenAt } from './told-sentence.ts';
import type { Trigger } from './trigger.ts';

/** «задержаны», «отпущены», «осуждены»: no other word makes them plural. */
const PLURAL_PASSIVE = /(?:ан|ен|ён|ят|ыт|ут)ы$/u;
/** Russian verbs of the past tense: of a man, of a woman. */
const HE_DID = /л$/u;
const SHE_DID = /ла$/u;
/** How Russian names end of a man and a woman who act. */
const HE = /[бвгджзйклмнпрстфхцчшщьо]$/u;
const SHE = /[ая]$/u;
/** What those do whom an act befell: they get a term, come out of prison. */
const BY_PATIENT = /^(?:получ|вы[шй]|покин|отбы|предста|подал|обжал|сел|осво.*лся|осво.*лась)/u;
/** How far from its verb a helper may stand. */
const HELPER_REACH = 12;
/** "three students and | Ada Lind": so many words before a name join it to others. */
const JOIN_REACH = 4;

/** Whether the verb tells of several people. */
export function isPlural({ tokens, words }: ToldSentence, { from, end }: Trigger): boolean {
  if (words.code === 'ru' && PLURAL_PASSIVE.test(tokens[from]?.lower ?? '')) return true;
  for (let far = 1; far <= HELPER_REACH; far += 1) {
    for (const lower of [tokens[from - far]?.lower ?? '', tokens[end + far - 1]?.lower ?? '']) {
      if (words.singulars.has(lower)) return false;
      if (words.pluralVerbs.has(lower)) return true;
    }
  }
  return false;
}

/**
 * False where a passive verb in the plural follows a name that nothing joins to another: "Ada Lind's
 * lawyers were arrested".
 */
export function agrees(sentence: ToldSentence, trigger: Trigger, { start, end }: Person): boolean {
  const { tokens, words } = sentence;
  const first = tokens[trigger.from]?.start ?? 0;
  if (start > first || !isPlural(sentence, trigger)) return true;
  const from = tokenAt(sentence, start);
  const to = tokenAt(sentence, end);
  return tokens
    .slice(Math.max(0, from - JOIN_REACH), from)
    .concat(tokens.slice(to, trigger.from))
    .some(({ lower }) => words.joins.has(lower) || words.withWords.has(lower));
}

/** «Иванов освободил троих», «Иванова оправдала»: the name right before a Russian verb is who did it. */
export function isDoer(sentence: ToldSentence, trigger: Trigger, { text, end }: Person): boolean {
  const { tokens, words } = sentence;
  const verb = tokens[trigger.from]?.lower ?? '';
  if (words.code !== 'ru' || words.auxiliaries.has(verb) || BY_PATIENT.test(verb)) return false;
  if (tokenAt(sentence, end) !== trigger.from) return false;
  return (HE_DID.test(verb) && HE.test(text)) || (SHE_DID.test(verb) && SHE.test(text));
}
