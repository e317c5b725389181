/**
 * The message catalogue. Every file `locales/<language>/<area>.json` is a namespace; a new
 * language or area is a new file and nothing else.
 */

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { preferredLanguage } from './languages.ts';

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

/** Loads the words and keeps the document's `lang` in step with the chosen language. */
export function startI18n(): void {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  void i18next.use(initReactI18next).init({
    resources: resources(),
    lng: preferredLanguage(localStorage, navigator.languages),
    fallbackLng: 'en',
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}
