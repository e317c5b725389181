/** Which languages the page speaks, and which one it is to speak. */

export const PAGE_LANGUAGES = ['en', 'fr'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

const isPageLanguage = (code: string | null | undefined): code is PageLanguage =>
  PAGE_LANGUAGES.some((known) => known === code);

/** The chosen language, else the first of the system's that the page speaks, else English. */
export function preferredLanguage(chosen: string | null, wanted: readonly string[]): PageLanguage {
  if (isPageLanguage(chosen)) return chosen;
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isPageLanguage) ?? 'en';
}
