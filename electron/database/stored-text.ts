/** Text as the database can keep it. */

/**
 * The text with every lone surrogate replaced (UTF-8 has no place for them): the same length in
 * UTF-16 code units, so that every offset holds.
 */
export function wellFormed(text: string): string {
  return text.toWellFormed();
}

/** Well formed and without NUL, where SQLite's text functions would stop. The same length. */
export function indexable(text: string): string {
  return wellFormed(text).replaceAll('\0', ' ');
}
