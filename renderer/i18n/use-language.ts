/** Keeps the page in the language that is set. */

import i18next from 'i18next';
import { useEffect } from 'react';
import { preferredLanguage } from './languages.ts';

export function useLanguage(chosen: string | null): void {
  useEffect(() => {
    const language = preferredLanguage(chosen, navigator.languages);
    if (language !== i18next.language) void i18next.changeLanguage(language);
  }, [chosen]);
}
