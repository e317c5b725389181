/** The words that the rules work with: reading, trying and changing them for one casebook. */

import { z } from 'zod';
import { MentionType } from '#shared/extraction/mention.ts';
import { Difference, Tally } from '#shared/extraction/words/compare.ts';
import { ListName, WordChange } from '#shared/extraction/words/word-change.ts';
import { Id, personsText, procedure } from './base.ts';
import { Quote } from './cases.ts';
import { Excerpt } from './excerpt.ts';
import { JournalEntry } from './history.ts';

const LONGEST_PATH = 120;
const MOST_WISHES = 200;

export const WordList = ListName.extend({
  /** What it is for, as the page words it: `persons.titles`, `known.charges`. */
  meaning: z.string(),
  /** Which of several lists of one meaning: `arrest`, `USD`. */
  member: z.string().nullable(),
  /** ISO 639-1; null for all languages. */
  language: z.string().nullable(),
  /** As they ship. */
  words: z.array(z.string()),
  /** Whether a word of it may hold commas: a name with its other forms. */
  takesCommas: z.boolean(),
});
export type WordList = z.infer<typeof WordList>;

/** A text and what the rules find in it; each is also a test of the language. */
export const RuleExample = z.object({
  language: z.string(),
  text: z.string(),
  mentions: z.array(z.object({ type: MentionType, text: z.string() })),
});
export type RuleExample = z.infer<typeof RuleExample>;

/** What shall hold of a word; null: as it ships. */
export const WordWish = z.strictObject({
  path: z.string().min(1).max(LONGEST_PATH),
  key: z.string().min(1).max(LONGEST_PATH),
  word: personsText(300).min(1),
  change: WordChange.shape.change.nullable(),
});
export type WordWish = z.infer<typeof WordWish>;

const wishes = z.array(WordWish).min(1).max(MOST_WISHES);

export const TriedDifference = Difference.extend({ excerpt: Excerpt });
export type TriedDifference = z.infer<typeof TriedDifference>;

/** A change of words tried on one document or on all; nothing of it is stored. */
export const Trial = z.object({
  id: z.string(),
  state: z.enum(['running', 'finished', 'cancelled']),
  wishes: z.array(WordWish),
  /** Null: the whole library. */
  documentId: z.string().nullable(),
  /** Documents. */
  done: z.number().int(),
  total: z.number().int(),
  /** Documents that could not be tried. */
  failed: z.number().int(),
  before: Tally,
  after: Tally,
  /** How many places differ; of them at most so many are told as can be read. */
  count: z.number().int(),
  differences: z.array(TriedDifference),
});
export type Trial = z.infer<typeof Trial>;

/** A change that people's own corrections suggest. */
export const WordOffer = z.object({
  wish: WordWish,
  /** What was said; `no_person`: not the person that the rules took the words for. */
  said: z.enum(['org', 'place', 'no_person']),
  /** How often it was said. */
  count: z.number().int(),
  /** Some of the places. */
  quotes: z.array(Quote),
});
export type WordOffer = z.infer<typeof WordOffer>;

export const rules = {
  /** All lists as they ship, and the casebook's changes; without a casebook there are none. */
  lists: procedure.output(
    z.object({
      lists: z.array(WordList),
      changes: z.array(WordChange),
      examples: z.array(RuleExample),
    }),
  ),
  /** Changes words for the open casebook: one entry of the journal. */
  change: procedure.input(z.strictObject({ wishes })).output(JournalEntry),
  /** What the same correction, made twice or more, suggests; accepted by `change`. */
  offers: procedure.output(z.array(WordOffer)),
  /** Begins to try; the one before is given up. */
  try: procedure
    .input(z.strictObject({ wishes, documentId: Id.nullable() }))
    .output(z.object({ trialId: z.string() })),
  /** The last trial; null before the first. */
  trial: procedure.output(Trial.nullable()),
  cancelTrial: procedure.output(z.object({})),
  /** Whether suggestions are being made anew with the words as they are now, and for how many. */
  waiting: procedure.output(z.object({ running: z.boolean(), documents: z.number().int() })),
};
