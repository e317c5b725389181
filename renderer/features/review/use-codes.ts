/** Codes of the open lists, with their names in the language of the page. */

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Where the catalogue of values keeps the names of a field's codes. */
const LISTS: Readonly<Record<string, string>> = {
  code: 'charge',
  instrument: 'instrument',
  kind: 'penalty',
  status: 'penaltyStatus',
  course: 'penaltyCourse',
};

export interface Codes {
  /** The codes to pick from; empty where a field takes any words. */
  known: (field: string) => string[];
  /** The name of a code; empty where it has none. */
  word: (field: string, code: string) => string;
}

export function useCodes(): Codes {
  const { t } = useTranslation('values');
  return useMemo(() => {
    const list = (field: string): Record<string, string> => {
      const name = LISTS[field];
      const words: unknown = name === undefined ? {} : t(name, { returnObjects: true });
      return typeof words === 'object' && words !== null ? (words as Record<string, string>) : {};
    };
    return {
      known: (field) =>
        field === 'code' || field === 'instrument' ? Object.keys(list(field)) : [],
      word: (field, code) => list(field)[code] ?? code.replaceAll('_', ' '),
    };
  }, [t]);
}
