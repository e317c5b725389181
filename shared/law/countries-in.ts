/** Which country a document is about, as far as the law is concerned. */

import type { AnalysedText, Token } from '#shared/language/analysed-text.ts';
import { stemPhraseAt } from '#shared/language/stem-phrases.ts';
import type { LawBook } from './law-book.ts';

/** The country named at a token, with the index after its name. */
export function countryAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  book: LawBook,
): { country: string; next: number } | null {
  const token = tokens[at];
  if (token === undefined || token.script === 'none') return null;
  const found = stemPhraseAt(tokens, at, end, book.countries);
  if (found === null) return null;
  const { country, cased } = found.value;
  if (cased && token.shape === 'lower') return null;
  // Short names are abbreviations and stand in capitals: US, КР.
  if (token.text.length <= 3 && token.shape !== 'upper') return null;
  return { country, next: found.next };
}

/** How much more a country named in a heading counts. */
const HEADING_WEIGHT = 3;
/** The part of all naming that one country must have. */
const SHARE = 0.4;

/** How often each country is named in a text. */
export function countriesOfText(text: AnalysedText, book: LawBook): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of text.sentences) {
    const kind = text.segments[sentence.segment]?.kind;
    const weight = kind === 'heading' ? HEADING_WEIGHT : 1;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const found = countryAt(text.tokens, at, sentence.endToken, book);
      if (found === null) continue;
      counts.set(found.country, (counts.get(found.country) ?? 0) + weight);
      at = found.next - 1;
    }
  }
  return counts;
}

/** The country named most; null where none stands out. */
export function mainCountry(counts: ReadonlyMap<string, number>): string | null {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= total * SHARE ? best[0] : null;
}
