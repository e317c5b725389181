/** Values, languages, dates and counts, in the language of the page. */

import type { i18n as I18n } from 'i18next';
import { useTranslation } from 'react-i18next';
import { remembered } from '../remembered.ts';
import { chargeWords, dateWords, penaltyWords, provisionWords, valueWords } from './value-words.ts';

type Value = Readonly<Record<string, unknown>>;

function displayNames(language: string, type: 'language' | 'script'): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type, fallback: 'code' });
  return (code) => {
    try {
      const name = names.of(code) ?? code;
      return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
    } catch {
      return code;
    }
  };
}

/** Made once for a language: the formats of the platform are dear, and every row of a list asks for them. */
const formatsOf = remembered((i18n: I18n) => {
  const known = new Map<string, ReturnType<typeof formatIn>>();
  return (language: string) => {
    const format = known.get(language) ?? formatIn(i18n, language);
    known.set(language, format);
    return format;
  };
});

export function useFormat() {
  const { i18n } = useTranslation('values');
  return formatsOf(i18n)(i18n.language);
}

function formatIn(i18n: I18n, language: string) {
  const format = { t: i18n.getFixedT(language, 'values'), language };
  const locale = language === 'en' ? 'en-GB' : language;
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    /** Any mention's value by its type. */
    value: (type: string, value: Value) => valueWords(type, value, format),
    edtf: (edtf: string) => dateWords(edtf, format),
    charge: (code: string) => chargeWords(code, format),
    provision: (value: Value) => provisionWords(value, format),
    penalty: (value: Value) => penaltyWords(value, format),
    /** Name of a language from its ISO 639-1 code. */
    languageName: displayNames(language, 'language'),
    /** Name of a script from its ISO 15924 code. */
    scriptName: displayNames(language, 'script'),
    /** A point in time from ISO 8601. */
    moment: (iso: string) => moment.format(new Date(iso)),
    /** Day and month of a point in time. */
    day: (iso: string) => shortDay.format(new Date(iso)),
    number: (value: number) => number.format(value),
    percent: (share: number) => percent.format(share),
  };
}
