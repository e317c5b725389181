/** What a change of words does to the suggestions of one document, judged by what people decided. */

import { z } from 'zod';
import { Span } from '#shared/text/span.ts';
import { type Mention, MentionType } from '../mention.ts';

/** What a person said of a place: what stands there, and what does not. */
export const JudgedPlace = Span.extend({
  right: MentionType.nullable(),
  wrong: MentionType.nullable(),
});
export type JudgedPlace = z.infer<typeof JudgedPlace>;

const Suggested = z.object({
  type: MentionType,
  value: z.record(z.string(), z.unknown()),
});

const Verdict = z.enum(['hit', 'false_hit', 'open']);
type Verdict = z.infer<typeof Verdict>;

/** A place where the suggestions differ; null: there is none. */
export const Difference = Span.extend({
  before: Suggested.nullable(),
  after: Suggested.nullable(),
  /** What people said of the suggestion that goes, and of the one that comes. */
  verdictBefore: Verdict.nullable(),
  verdictAfter: Verdict.nullable(),
});
export type Difference = z.infer<typeof Difference>;

export const Tally = z.object({
  suggestions: z.number().int(),
  /** Those that people confirmed, and those that they rejected or corrected to another type. */
  hits: z.number().int(),
  falseHits: z.number().int(),
});
export type Tally = z.infer<typeof Tally>;

export const Comparison = z.object({
  before: Tally,
  after: Tally,
  /** In text order. */
  differences: z.array(Difference),
});
export type Comparison = z.infer<typeof Comparison>;

/** Compares two extractions of one text, by place, type and value. */
export function compareSuggestions(
  before: readonly Mention[],
  after: readonly Mention[],
  judged: readonly JudgedPlace[],
): Comparison {
  const verdictOf = verdicts(judged);
  const same = new Set(after.map(markOf));
  const was = new Set(before.map(markOf));
  const gone = before.filter((mention) => !same.has(markOf(mention)));
  const come = after.filter((mention) => !was.has(markOf(mention)));
  const differences = new Map<string, Difference>();
  for (const mention of gone) {
    const { start, end } = mention;
    differences.set(pairKey(differences, mention, 'before'), {
      start,
      end,
      before: suggested(mention),
      after: null,
      verdictBefore: verdictOf(mention),
      verdictAfter: null,
    });
  }
  for (const mention of come) {
    const key = pairKey(differences, mention, 'after');
    const known = differences.get(key);
    const { start, end } = mention;
    const own = { after: suggested(mention), verdictAfter: verdictOf(mention) };
    differences.set(
      key,
      known ? { ...known, ...own } : { start, end, before: null, verdictBefore: null, ...own },
    );
  }
  return {
    before: tally(before, verdictOf),
    after: tally(after, verdictOf),
    differences: [...differences.values()].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

const markOf = ({ type, start, end, normalized }: Mention): string =>
  JSON.stringify([type, start, end, normalized]);

const suggested = ({ type, normalized }: Mention) => ({ type, value: { ...normalized } });

/** What goes and what comes on the same words is one difference; several pair in their order. */
function pairKey(
  known: ReadonlyMap<string, Difference>,
  { start, end }: Span,
  side: 'before' | 'after',
): string {
  for (let turn = 0; ; turn += 1) {
    const key = `${start} ${end} ${turn}`;
    if (known.get(key)?.[side] == null) return key;
  }
}

function verdicts(judged: readonly JudgedPlace[]): (mention: Mention) => Verdict {
  const at = new Map<string, Verdict>();
  for (const { start, end, right, wrong } of judged) {
    if (wrong !== null) at.set(`${wrong} ${start} ${end}`, 'false_hit');
    if (right !== null) at.set(`${right} ${start} ${end}`, 'hit');
  }
  return ({ type, start, end }) => at.get(`${type} ${start} ${end}`) ?? 'open';
}

function tally(mentions: readonly Mention[], verdictOf: (mention: Mention) => Verdict): Tally {
  const said = mentions.map(verdictOf);
  return {
    suggestions: mentions.length,
    hits: said.filter((verdict) => verdict === 'hit').length,
    falseHits: said.filter((verdict) => verdict === 'false_hit').length,
  };
}
