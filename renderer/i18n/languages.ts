/** Which languages the page speaks, and which one to begin with. */

import i18next from 'i18next';

export const PAGE_LANGUAGES = ['en', 'fr'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

const STORED = 'casebook.language';

const isPageLanguage = (code: string | null | undefined): code is PageLanguage =>
  PAGE_LANGUAGES.some((known) => known === code);

/** The chosen language, else the first of the browser's that the page speaks, else English. */
export function preferredLanguage(
  storage: Pick<Storage, 'getItem'>,
  wanted: readonly string[],
): PageLanguage {
  const stored = storage.getItem(STORED);
  if (isPageLanguage(stored)) return stored;
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isPageLanguage) ?? 'en';
}

export async function chooseLanguage(language: PageLanguage): Promise<void> {
  localStorage.setItem(STORED, language);
  await i18next.changeLanguage(language);
}
