/**
 * The message catalogue. Every file `locales/<language>/<area>.json` is a namespace; a new
 * language or area is a new file and nothing else.
 */

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { PageLanguage } from './languages.ts';

const files = import.meta.glob<Record<string, unknown>>('../locales/*/*.json', {
  eager: true,
  import: 'default',
});

function resources(): Record<string, Record<string, Record<string, unknown>>> {
  const byLanguage: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const [path, words] of Object.entries(files)) {
    const [language, area] = path.replace('../locales/', '').replace('.json', '').split('/');
    if (!language || !area) continue;
    const areas = byLanguage[language] ?? {};
    areas[area] = words;
    byLanguage[language] = areas;
  }
  return byLanguage;
}

/** Loads the words, begins in the given language, and keeps the document's `lang` in step with the chosen language. */
export function startI18n(language: PageLanguage): void {
  i18next.on('languageChanged', (current) => {
    document.documentElement.lang = current;
  });
  void i18next.use(initReactI18next).init({
    resources: resources(),
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}
