/** Charges: the words that name an offence, with its code. */

import type { Candidate, Recogniser } from '../candidate.ts';
import { chargeWords } from '../charges/charge-words.ts';
import { chargesOf } from '../charges/find-charges.ts';

export const recogniseCharges: Recogniser = (text, resources) => {
  const lexicons = chargeWords(resources);
  return text.sentences.flatMap((sentence): Candidate[] => {
    const words = lexicons.get(sentence.language);
    if (words === undefined) return [];
    return chargesOf(text, sentence, words).map(({ start, end, code, cue, rule, score }) => ({
      type: 'charge',
      start,
      end,
      value: { code },
      score,
      rule,
      cues: [cue],
      parts: [{ name: rule, value: score }],
      alternatives: [],
    }));
  });
};
