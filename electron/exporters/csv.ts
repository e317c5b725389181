/**
 * A case as CSV: one row a quote. Cells that a spreadsheet would run as a formula begin with an
 * apostrophe; the file begins with a byte order mark, which spreadsheets need to see that it is
 * UTF-8.
 */

import type { CaseDetail } from '#shared/contract/cases.ts';

const HEADER = [
  'type',
  'value',
  'form',
  'document',
  'language',
  'page',
  'start',
  'end',
  'before',
  'quote',
  'after',
];

export function writeCsv({ detail }: { readonly detail: CaseDetail }): string {
  const rows = detail.values.flatMap(({ type, value, quotes }) =>
    quotes.map((quote) => [
      type,
      shown(value),
      quote.exact.replace(/\s+/gu, ' '),
      quote.fileName,
      quote.language,
      quote.page,
      quote.start,
      quote.end,
      quote.before,
      quote.exact,
      quote.after,
    ]),
  );
  return `\ufeff${[HEADER, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The filled parts of a value in the order of its type. */
function shown(value: Record<string, unknown>): string {
  return Object.entries(value)
    .filter(([, part]) => part !== null && part !== '')
    .map(([name, part]) => `${name}: ${String(part)}`)
    .join('; ');
}

/** After what a spreadsheet may strip, one of the signs that start a formula, also full width. */
const FORMULA = /^[\s"'\p{Cf}]*[=+\-@\t\r\n＝＋－＠|%]|^[\t\r\n]/u;

/** One cell: numbers as they are, text quoted where needed and never a formula. */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const clean = value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",;\r\n\t']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
