/** Charges: the words that name an offence, with its code. */

import type { Candidate, Recogniser } from '../candidate.ts';
import { chargeWords } from '../charges/charge-words.ts';
import { chargesOf } from '../charges/find-charges.ts';
import { provisionsOf } from './legal-article.ts';

export const recogniseCharges: Recogniser = (text, resources) => {
  const lexicons = chargeWords(resources);
  const provisions = provisionsOf(text, resources);
  let next = 0;
  return text.sentences.flatMap((sentence): Candidate[] => {
    const first = next;
    while ((provisions[next]?.start ?? Infinity) < sentence.end) next += 1;
    const words = lexicons.get(sentence.language);
    if (words === undefined) return [];
    const cited = provisions.slice(first, next);
    return chargesOf(text, sentence, words, cited).map(
      ({ start, end, code, cue, rule, score }) => ({
        type: 'charge',
        start,
        end,
        value: { code },
        score,
        rule,
        cues: [cue],
        parts: [{ name: rule, value: score }],
        alternatives: [],
      }),
    );
  });
};
