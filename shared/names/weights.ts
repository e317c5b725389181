/** The features by which two names are judged, and the weights that turn them into a probability. */

import { z } from 'zod';

/** In the order in which they are computed; each is 0 when nothing speaks of it. */
export const FEATURES = [
  'always',
  /** Similarity, 0 to 1, of the two words of one place that agree least. */
  'leastAlike',
  'leastAlikeSquared',
  'meanAlike',
  'leastAbove80',
  'leastAbove90',
  /** The sum of what the explanation tells, and how far off the worst word is. */
  'distance',
  'worstWord',
  'worstAboveHalf',
  'worstAboveOne',
  /** Words on both sides without a counterpart. */
  'contradicted',
  /** An initial without a counterpart, where the other name has a word it does not stand for. */
  'initialContradicted',
  /** An initial stands before the one that found its word. */
  'initialSkipped',
  /** Words of the longer name that the shorter leaves out. */
  'omittedNames',
  'omittedOthers',
  'initials',
  'patronymicContradicted',
  'generationDiffers',
  /** How much was compared: letters of full words, in words of usual length. */
  'evidence',
  'leastTimesEvidence',
  'fewerThanTwoWords',
  /** Of names in one script, and how well their words agree: spellings of one name differ less there. */
  'oneScript',
  'worstWordOneScript',
  'leastAbove80OneScript',
  'leastAbove90OneScript',
  /** Of single words: there is nothing beside them that agrees. */
  'distanceAlone',
  'worstWordAlone',
  'leastAbove80Alone',
  /**
   * Of words with the endings of Slavic and Caucasian family names: they are romanised by rule, so
   * what differs there is seldom a way of writing. And of all others.
   */
  'regular',
  'worstRegular',
  'worstRegularAboveHalf',
  'worstOther',
  'worstOtherAboveHalf',
  'joined',
  'equivalents',
  'habitsDiffer',
  /** Cost of the sounds at a word's end that the other lacks: -ова and -ов, -ович and -ов. */
  'endsDiffer',
  /** Cost of the first sounds of the words that agree least there. */
  'beginsDiffer',
  'inflected',
  'casesDisagree',
] as const;
export type FeatureName = (typeof FEATURES)[number];

export const Weights = z.object({
  note: z.string(),
  /** The one threshold of the product: from here up two names are the same. */
  threshold: z.number(),
  /** Lower ends of the bands above and below it; the threshold itself begins `likely`. */
  bands: z.object({ sameSystem: z.number(), possible: z.number() }),
  weights: z.partialRecord(z.enum(FEATURES), z.number()),
});
export type Weights = z.infer<typeof Weights>;
