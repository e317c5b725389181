/** The words of menu and dialogs, in the system's language where we have it. */

import english from './locales/en.json' with { type: 'json' };
import french from './locales/fr.json' with { type: 'json' };

export type Words = Readonly<Record<keyof typeof english, string>>;

const CATALOGUES: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['fr', french],
]);

/** `locale` as the system says it: `fr-CA`. */
export const wordsFor = (locale: string): Words =>
  CATALOGUES.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? english;
