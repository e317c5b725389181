/** The stretches of a text in which a provision and its law may stand: sentences, as a rule. */

import { type AnalysedText, glued, type Sentence } from '#shared/language/analysed-text.ts';
import type { LawBook, LawLexicon } from './law-book.ts';

interface CitingStretch {
  /** Half-open range of tokens. */
  readonly first: number;
  readonly end: number;
  readonly lexicon: LawLexicon;
}

/** In text order; «по статье 20.3.3. КоАП» is one, though a stop parts it. */
export function citingStretches(text: AnalysedText, book: LawBook): CitingStretch[] {
  const stretches: CitingStretch[] = [];
  let begun: number | null = null;
  text.sentences.forEach((sentence, index) => {
    const lexicon = book.languages.get(sentence.language);
    if (lexicon === undefined) return;
    const first = begun ?? sentence.firstToken;
    const next = text.sentences[index + 1];
    begun = next !== undefined && goesOn(text, sentence, next, lexicon) ? first : null;
    if (begun === null) stretches.push({ first, end: sentence.endToken, lexicon });
  });
  return stretches;
}

/** Whether a sentence ends in the number of an article and the next begins with its law. */
function goesOn(
  { tokens }: AnalysedText,
  sentence: Sentence,
  next: Sentence,
  lexicon: LawLexicon,
): boolean {
  const [dot, number, stop] = [-3, -2, -1].map((back) => tokens[sentence.endToken + back]);
  if (stop?.text !== '.' || number?.shape !== 'number' || dot?.text !== '.') return false;
  if (!glued(dot, number) || !glued(number, stop) || next.language !== sentence.language)
    return false;
  const law = tokens[next.firstToken];
  if (law === undefined || !/\p{Lu}$/u.test(law.text)) return false;
  return next.segment === sentence.segment && lexicon.instruments.mayBegin(law.word);
}
