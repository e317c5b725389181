/** Acts at a judgment, told without a day of their own. */

import type { FactDraft } from './draft.ts';
import { type FactContext, ofType, plainTokens } from './fact-context.ts';
import type { FactWords } from './fact-words.ts';
import { triggersOf } from './triggers.ts';

/** What happened at a judgment without a date of its own happened on the judgment's day. */
export function fillFromJudgment(
  drafts: readonly FactDraft[],
  context: FactContext,
  words: ReadonlyMap<string, FactWords>,
): FactDraft[] {
  const last = new Map<string | null, FactDraft>();
  return drafts.map((fact) => {
    const judgment = last.get(fact.person);
    const day = fact.date ?? (isJudgment(fact) ? dayOfJudgment(fact, context, words) : null);
    const filled =
      judgment === undefined || day !== null
        ? { ...fact, date: day }
        : dated(fact, judgment, context, words);
    if (isJudgment(filled) && filled.date !== null) last.set(filled.person, filled);
    return filled;
  });
}

const isJudgment = ({ type }: FactDraft): boolean => type === 'conviction' || type === 'sentence';
const NEAR_SENTENCES = 4;
const VERDICT_REACH = 2;
const FULL_DATE = 10;

/** "The judge read out the verdict on Monday": the one day that a sentence near by tells of it. */
function dayOfJudgment(
  fact: FactDraft,
  context: FactContext,
  words: ReadonlyMap<string, FactWords>,
): string | null {
  for (let index = fact.sentence + 1; index <= fact.sentence + VERDICT_REACH; index += 1) {
    const sentence = context.text.sentences[index];
    const lexicon = words.get(sentence?.language ?? '');
    if (sentence === undefined || lexicon === undefined || context.muted.has(index)) continue;
    const tokens = plainTokens(context.text, sentence);
    const dates = ofType(context.bySentence.get(index) ?? [], 'date');
    const [only] = dates;
    const tells = tokens.some(({ lower }) => lexicon.judgment.has(lower));
    const alone = dates.length === 1 && triggersOf(tokens, lexicon).length === 0;
    if (tells && alone && only?.normalized.edtf.length === FULL_DATE) return only.normalized.edtf;
  }
  return null;
}

function dated(
  fact: FactDraft,
  judgment: FactDraft,
  context: FactContext,
  words: ReadonlyMap<string, FactWords>,
): FactDraft {
  const near = fact.sentence - judgment.sentence <= NEAR_SENTENCES;
  if ((isJudgment(fact) || fact.type === 'acquittal') && near) {
    return { ...fact, date: judgment.date, court: fact.court ?? judgment.court };
  }
  if (fact.type !== 'release') return fact;
  const sentence = context.text.sentences[fact.sentence];
  const lexicon = words.get(sentence?.language ?? '');
  if (sentence === undefined || lexicon === undefined) return fact;
  const atJudgment = plainTokens(context.text, sentence).some((token) =>
    lexicon.judgment.has(token.lower),
  );
  return atJudgment ? { ...fact, date: judgment.date } : fact;
}
