/** The explanation of a comparison as it crosses to the page: the engine's own, checked. */

import { z } from 'zod';

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
