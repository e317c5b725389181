/** "Since 5 May", „seit dem 5. Mai“, «с начала мая»: the day from which a state is told. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { FactWords } from './fact-words.ts';

/** "since | the early days of": so many words may stand before the date. */
const REACH = 3;

/** Whether a word of `since` stands right before the date. */
export function isSince(tokens: readonly Token[], { start }: Span, { since }: FactWords): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  return tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => since.has(lower));
}
