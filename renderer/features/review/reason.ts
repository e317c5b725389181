/** A reason as data becomes names of sentences; the catalogue holds the sentences. */

import type { MentionType, Reason } from '#shared/extraction/mention.ts';

/**
 * Catalogue keys for the reason of a mention, most particular first: the rule itself
 * (`rule.date.day-month-year`), its family, then the type.
 */
export function reasonKeys(type: MentionType, { rule }: Pick<Reason, 'rule'>): string[] {
  const parts = rule.split('.');
  const families = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return [
    ...families.map((name, index) => (index === 0 ? `rule.${name}` : `rule.${name}.any`)),
    `reasonOf.${type}`,
  ];
}

const YEAR = 'year.';

/** Parts named `year.…` hold a year, not a share. */
export const isYear = (part: string): boolean => part.startsWith(YEAR);

/** The year that nobody wrote, with the strongest reason for it; null where a year is written. */
export function inferredYear({
  parts,
}: Pick<Reason, 'parts'>): { basis: string; year: number } | null {
  const part = parts.find(({ name }) => isYear(name));
  return part === undefined ? null : { basis: part.name.slice(YEAR.length), year: part.value };
}

/** The words that led to a suggestion, as they stand in the text, without repetition. */
export function cueWords({ cues }: Pick<Reason, 'cues'>, text: string): string[] {
  const words = cues
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');
  return [...new Set(words)];
}

/** What people taught, for the sentence; a suggestion of an older version tells its words alone. */
export function taughtWords(
  { cues, taught }: Pick<Reason, 'cues' | 'taught'>,
  text: string,
): NonNullable<Reason['taught']> {
  const [words = ''] = cueWords({ cues }, text);
  return taught ?? { form: words, name: words };
}

/** `same_sentence` → “same sentence”: for a part of a score that the catalogue does not name. */
export function plainName(code: string): string {
  return code.replaceAll(/[._-]+/g, ' ').trim();
}
