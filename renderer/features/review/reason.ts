/** A reason as data becomes names of sentences; the catalogue holds the sentences. */

import type { Mention } from '#shared/extraction/mention.ts';

/**
 * Catalogue keys for the reason of a mention, most particular first: the rule itself
 * (`rule.date.day-month-year`), its family, then the type.
 */
export function reasonKeys(mention: Pick<Mention, 'type' | 'reason'>): string[] {
  const { rule } = mention.reason;
  const parts = rule.split('.');
  const families = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return [
    ...families.map((name, index) => (index === 0 ? `rule.${name}` : `rule.${name}.any`)),
    `reasonOf.${mention.type}`,
  ];
}

const YEAR = 'year.';

/** Parts named `year.…` hold a year, not a share. */
export const isYear = (part: string): boolean => part.startsWith(YEAR);

/** The year that nobody wrote, with the strongest reason for it; null where a year is written. */
export function inferredYear(
  mention: Pick<Mention, 'reason'>,
): { basis: string; year: number } | null {
  const part = mention.reason.parts.find(({ name }) => isYear(name));
  return part === undefined ? null : { basis: part.name.slice(YEAR.length), year: part.value };
}

/** The words that led to a suggestion, as they stand in the text, without repetition. */
export function cueWords(mention: Pick<Mention, 'reason'>, text: string): string[] {
  const words = mention.reason.cues
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');
  return [...new Set(words)];
}

/** `same_sentence` → “same sentence”: for a part of a score that the catalogue does not name. */
export function plainName(code: string): string {
  return code.replaceAll(/[._-]+/g, ' ').trim();
}
