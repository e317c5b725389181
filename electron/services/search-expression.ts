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
  const terms = [...clean(query).matchAll(PHRASE)].flatMap(([, phrase, word]) => {
    const text = phrase ?? word ?? '';
    if (!HAS_WORD.test(text)) return [];
    const quoted = `"${text.replaceAll('"', ' ')}"`;
    return [phrase === undefined && lettersIn(text) >= SHORTEST_STEM ? `${quoted} *` : quoted];
  });
  return terms.length === 0 ? null : terms.slice(0, MOST_WORDS).join(' AND ');
}

/** An expression that what was typed fits, and each of these spellings as a phrase. */
export function anyOf(typed: string, spellings: readonly string[]): string {
  const phrases = spellings.map((spelling) => `"${clean(spelling).replaceAll('"', ' ')}"`);
  return [`(${typed})`, ...phrases].join(' OR ');
}

/** Without what the database cannot keep or SQLite would stop at. */
const clean = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, ' ')
    .replaceAll('\0', ' ')
    .normalize('NFC');

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
