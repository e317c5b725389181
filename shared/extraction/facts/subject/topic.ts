/** Whom a text is telling of when a sentence names nobody. */

import { type FactContext, ofType } from '../fact-context.ts';
import type { Patients } from '../patients.ts';
import { namesStranger } from '../strangers.ts';
import type { ToldSentence } from '../told-sentence.ts';
import type { Trigger } from '../trigger.ts';

/** How many sentences back somebody may be named of whom a sentence without a name goes on to tell. */
export const BACK_SENTENCES = 3;

/** How many sentences make the lead, which may tell of a person whom the text names later. */
export const LEAD_SENTENCES = 3;

/** What an appeal decides was told of somebody: not of one of whom no act has been told yet. */
export const mayGoOn = ({ type }: Trigger, topic: string, before: Patients | null): boolean =>
  !type.startsWith('appeal_') || before === null || before.ever.has(topic);

/** What a court does with a case goes on with those of whom it was told. */
export const continuesStory = ({ type }: Trigger): boolean =>
  type === 'trial' || type.startsWith('appeal_');

/** « Ces propos lui ont valu une enquête »: the sentence before tells whom it is about. */
export const namedJustBefore = (context: FactContext, index: number): boolean =>
  ofType(context.bySentence.get(index - 1) ?? [], 'person').length > 0;

/** "Sentenced to death" above a paragraph is the headline of another story. */
export function opensParagraph({ text: { text, sentences } }: FactContext, index: number): boolean {
  const [before, own] = [sentences[index - 1], sentences[index]];
  return before !== undefined && /\n\s*\n/.test(text.slice(before.end, own?.start));
}

/** The main person, unless the text names them only later; a lead may tell of who is yet to be named. */
function mainPersonBy({ mainPerson, byCluster, text }: FactContext, index: number): string | null {
  const end = text.sentences[index]?.end ?? 0;
  const [first] = byCluster.get(mainPerson ?? '') ?? [];
  return index < LEAD_SENTENCES || (first !== undefined && first.start < end) ? mainPerson : null;
}

/**
 * Whom a pronoun stands for: the one an act just befell, else the main person, else whom the
 * sentences before have named last.
 */
export function topicBefore(
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
