/**
 * What a person types, as an FTS5 expression that is always valid: every word becomes a quoted
 * string, so nothing in it is an operator. Words in quotation marks are a phrase; a word of three
 * letters or more also finds its longer forms.
 */

const PHRASE = /["“”„«»]([^"“”„«»]+)["“”„«»]|(\S+)/gu;
const HAS_WORD = /[\p{L}\p{N}\p{Co}]/u;
const MOST_WORDS = 32;
const SHORTEST_STEM = 3;

/** Null for a query without a single word. */
export function searchExpression(query: string): string | null {
  const clean = query
    .replace(/\p{Surrogate}/gu, ' ')
    .replaceAll('\0', ' ')
    .normalize('NFC');
  const terms = [...clean.matchAll(PHRASE)].flatMap(([, phrase, word]) => {
    const text = phrase ?? word ?? '';
    if (!HAS_WORD.test(text)) return [];
    const quoted = `"${text.replaceAll('"', ' ')}"`;
    return [phrase === undefined && lettersIn(text) >= SHORTEST_STEM ? `${quoted} *` : quoted];
  });
  return terms.length === 0 ? null : terms.slice(0, MOST_WORDS).join(' AND ');
}

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
