/**
 * Values of mentions in words, in the language of the page. Values come over the contract as
 * plain records; what a record lacks is left out, what no catalogue names is shown as its code.
 */

import type { TFunction } from 'i18next';
import { durationRangeWords } from './duration.ts';
import { edtfWords } from './edtf.ts';

type Value = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** `inciting_social_discord` → “Inciting social discord”: for codes of the open lists. */
function codeWords(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export interface ValueFormat {
  /** A translator of the namespace `values`. */
  t: TFunction<'values'>;
  language: string;
}

export function dateWords(edtf: string, { t, language }: ValueFormat): string {
  return edtfWords(edtf, language, {
    noYear: (date) => t('date.noYear', { date }),
    since: (date) => t('date.since', { date }),
    uncertain: (date) => t('date.uncertain', { date }),
    approximate: (date) => t('date.approximate', { date }),
  });
}

export const chargeWords = (code: string, { t }: ValueFormat): string =>
  t(`charge.${code}`, { defaultValue: codeWords(code) });

export function provisionWords(value: Value, { t }: ValueFormat): string {
  const article = text(value['article']);
  const instrument = text(value['instrument']);
  const number = `${article ?? ''}${article ? partWords(text(value['part'])) : ''}`;
  const law = instrument && t(`instrument.${instrument}`, { defaultValue: codeWords(instrument) });
  const jurisdiction = text(value['jurisdiction']);
  const where = jurisdiction ? ` (${jurisdiction})` : '';
  const cited = number ? t('provision.article', { number }) : null;
  return [cited, law ? `${law}${where}` : null].filter(Boolean).join(', ') || where.trim();
}

/** `4(2)` below article 274 is cited as 274(4)(2). */
function partWords(part: string | null): string {
  if (!part) return '';
  return part.startsWith('(') ? part : part.replace(/^([^(]+)/, '($1)');
}

const SUM = /^([A-Z]{3}) (\d{1,15}(?:\.\d{1,4})?)$/;

/** A sum of money is written as the language writes it; any other object stays as it is. */
function objectWords(object: string | null, language: string): string | null {
  const [, currency, amount] = SUM.exec(object ?? '') ?? [];
  if (!currency || !amount) return object;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: 0,
  }).format(Number(amount));
}

export function penaltyWords(value: Value, format: ValueFormat): string {
  const { t, language } = format;
  const kind = text(value['kind']) ?? '';
  const status = text(value['status']);
  const duration = text(value['duration']);
  const object = objectWords(text(value['object']), language);
  const length =
    duration &&
    durationRangeWords(duration, language, {
      upTo: (most) => t('duration.upTo', { most }),
      moreThan: (least) => t('duration.moreThan', { least }),
      between: (least, most) => t('duration.between', { least, most }),
    });
  const what = t(`penalty.${kind}`, { defaultValue: codeWords(kind) });
  const said = [what, length, object].filter(Boolean).join(', ');
  const course = text(value['course']);
  const more = [
    status && status !== 'imposed' ? t(`penaltyStatus.${status}`) : null,
    course ? t(`penaltyCourse.${course}`) : null,
  ].filter(Boolean);
  return more.length > 0 ? `${said} (${more.join(', ')})` : said;
}

/** The value of a mention as a person would say it. */
export function valueWords(type: string, value: Value, format: ValueFormat): string {
  switch (type) {
    case 'date':
      return dateWords(text(value['edtf']) ?? text(value['reading']) ?? '', format);
    case 'legal_article':
      return provisionWords(value, format);
    case 'charge':
      return chargeWords(text(value['code']) ?? '', format);
    case 'penalty':
      return penaltyWords(value, format);
    case 'doc_ref':
      return text(value['ref']) ?? '';
    default:
      return text(value['name']) ?? '';
  }
}
