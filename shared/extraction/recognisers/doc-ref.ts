/** References to papers: urgent action numbers and AI indexes. */

import type { AnalysedText } from '#shared/language/analysed-text.ts';
import type { CandidateOf, Recogniser } from '../candidate.ts';
import { findReferences, type Reference } from '../references/find-references.ts';

const known = new WeakMap<AnalysedText, Reference[]>();

/** The references of a text; read once however many recognisers ask. */
export function referencesOf(text: AnalysedText): Reference[] {
  let found = known.get(text);
  if (found === undefined) {
    const addresses = text.tokens.filter(({ shape }) => shape === 'address');
    found = findReferences(text.text, addresses);
    known.set(text, found);
  }
  return found;
}

export const recogniseReferences: Recogniser = (text) =>
  referencesOf(text).map(
    ({ start, end, ref, scheme }): CandidateOf<'doc_ref'> => ({
      type: 'doc_ref',
      start,
      end,
      value: { ref },
      score: scheme === 'index' ? 0.99 : 0.97,
      rule: `doc-ref.${scheme}`,
      cues: [],
      parts: [{ name: 'pattern', value: scheme === 'index' ? 0.99 : 0.97 }],
      alternatives: [],
    }),
  );
