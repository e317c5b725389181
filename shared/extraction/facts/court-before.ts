/** "The court sentenced …": the court that the sentences before have named. */

import type { MentionOf } from '../mention.ts';
import { type FactContext, hasWord, ofType } from './fact-context.ts';

const BACK_SENTENCES = 3;

/** Undefined where the sentence speaks of no court, or none was named just before. */
export function courtBefore(context: FactContext, index: number): MentionOf<'court'> | undefined {
  if (!hasWord(context, index, ({ courts }) => courts)) return undefined;
  for (let at = index - 1; at >= 0 && at >= index - BACK_SENTENCES; at -= 1) {
    const court = ofType(context.bySentence.get(at) ?? [], 'court').at(-1);
    if (court !== undefined) return court;
  }
  return undefined;
}
