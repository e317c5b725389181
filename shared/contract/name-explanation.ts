/** The explanation of a comparison as it crosses to the page: the engine's own, checked. */

import { z } from 'zod';
import { ComparedLives } from './told-life.ts';

const WrittenLetters = z.object({ text: z.string(), start: z.number(), end: z.number() });

const ReadLetters = WrittenLetters.extend({
  /** In the International Phonetic Alphabet; empty where the letters are not heard. */
  sound: z.string(),
  /** Ids of the schemes that read so; empty where all do. */
  schemes: z.array(z.string()),
});

export const LetterStep = z.object({
  kind: z.enum(['same', 'read', 'dropped', 'swapped', 'other']),
  a: ReadLetters,
  b: ReadLetters,
  cost: z.number(),
});
export type LetterStep = z.infer<typeof LetterStep>;

const Inflection = z.object({
  language: z.string(),
  cases: z.array(z.string()),
  gender: z.string().nullable(),
  seen: z.string(),
  nominative: z.string(),
});

export const ExplainedPair = z.object({
  kind: z.enum([
    ...(['letters', 'initial', 'short', 'equivalent', 'joined'] as const),
    ...(['translated', 'known', 'abbreviation'] as const),
  ]),
  a: WrittenLetters,
  b: WrittenLetters,
  cost: z.number(),
  steps: z.array(LetterStep),
  inflectedA: Inflection.nullable(),
  inflectedB: Inflection.nullable(),
  family: z.object({ name: z.string(), source: z.string() }).nullable(),
});

export type ExplainedPair = z.infer<typeof ExplainedPair>;

export const NameExplanation = z.object({
  /** That the two are one name, 0 to 1, calibrated. */
  probability: z.number(),
  band: z.enum(['same-system', 'likely', 'possible', 'unlikely']),
  pairs: z.array(ExplainedPair),
  left: z.array(
    z.object({
      side: z.enum(['a', 'b']),
      role: z.string(),
      word: WrittenLetters,
      contradicted: z.boolean(),
      cost: z.number(),
    }),
  ),
  distance: z.number(),
});
export type NameExplanation = z.infer<typeof NameExplanation>;

/** How common the words are in which two names agree; no part of the probability. */
const NameRarity = z.object({
  words: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      isCommon: z.boolean(),
      /** The list of common names that has it. */
      listed: z.enum(['given', 'family']).nullable(),
      /** Other persons of the casebook that bear it. */
      others: z.number().int().nullable(),
    }),
  ),
  isCommon: z.boolean(),
});

/** An explanation with what else speaks for one person or two. */
export const NameEvidence = NameExplanation.extend({
  /** Null for bodies and places, and where no word in full agrees. */
  rarity: NameRarity.nullable(),
  /** What documents tell of the years of both; null where it neither agrees nor misfits. */
  lives: ComparedLives.nullable(),
});
export type NameEvidence = z.infer<typeof NameEvidence>;
