/** Custody before a judgment, ordered or prolonged: a detention of its own. */

import type { Span } from '#shared/text/span.ts';
import type { Mention } from '../mention.ts';
import { dateOf } from './date-of.ts';
import { draftFact, type FactDraft } from './draft.ts';
import { type FactContext, ofType } from './fact-context.ts';
import { modalityAt } from './modality.ts';
import type { Patients } from './patients.ts';
import { subjectsOf } from './subject.ts';
import { spanOf, type ToldSentence, tokenAt } from './told-sentence.ts';
import type { Trigger } from './trigger.ts';

export const isRemand = ({ type, normalized }: Mention): boolean =>
  type === 'penalty' && normalized.status === 'imposed' && normalized.kind === 'pretrial_detention';

const ORDER_REACH = 8;

/** Custody that is only named, or that an arrest beside it already tells, is no act of its own. */
function isOrdered(sentence: ToldSentence, order: Span): boolean {
  const { tokens, triggers, words } = sentence;
  const from = tokenAt(sentence, order.start);
  const near = tokens.slice(Math.max(0, from - ORDER_REACH), from + ORDER_REACH);
  const told = triggers.some((trigger) => {
    const { start, end } = spanOf(sentence, trigger);
    if (trigger.needs !== 'nothing') return false;
    return /^(arrest|detention)$/.test(trigger.type) && start < order.end && end > order.start;
  });
  return !told && near.some(({ lower }) => words.custody.has(lower));
}

/** The detentions that a sentence's custody orders tell. */
export function remands(
  context: FactContext,
  sentence: ToldSentence,
  before: Patients | null,
): FactDraft[] {
  const orders = ofType(sentence.mentions, 'penalty').filter(isRemand);
  const [order] = orders;
  if (order === undefined || !isOrdered(sentence, order)) return [];
  const from = Math.max(0, tokenAt(sentence, order.start));
  const trigger: Trigger = {
    type: 'detention',
    from,
    end: from + 1,
    modality: 'stated',
    needs: 'nothing',
  };
  if (modalityAt(sentence.tokens, sentence.words, from, 'detention') !== 'stated') return [];
  const date = dateOf(sentence, trigger);
  return subjectsOf(context, sentence, trigger, before).map((subject) =>
    draftFact(context, sentence, {
      type: 'detention',
      modality: 'stated',
      subject,
      group: null,
      date,
      span: order,
      penalties: orders,
    }),
  );
}
