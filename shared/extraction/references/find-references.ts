/**
 * Numbers of urgent actions (UA 65/20, AU 65/20, UA-065/2020-1) and AI indexes (EUR 57/2227/2020),
 * also inside addresses and file names. Every pattern reads a bounded stretch.
 */

import type { Span } from '#shared/text/span.ts';

export interface Reference extends Span {
  /** Canonical: `UA 065/20`, `EUR 57/2227/2020`. */
  readonly ref: string;
  /** Four digits. An action keeps its number for years; an index tells the year of its paper. */
  readonly year: number;
  readonly scheme: 'action' | 'index';
}

const REGIONS = 'AFR|AMR|ASA|EUR|MDE|ACT|POL|IOR|ORG|DOC|PRE|NWS|FIN';

/**
 * Only in capitals: « au 12/13 » is French for something else. FI is what an urgent action is called
 * when it is continued; some sections write a stop for the stroke.
 */
const ACTION =
  /(?<![\p{L}\p{N}])(?:UA|AU|FI|U(?:rgent|RGENT) A(?:ction|CTION)|A(?:ction|CTION) [uU](?:rgente|RGENTE)|Eilaktion)(?:[ -]?(?:Nr|NR|No|NO|N°|№)\.?)?[ :#\u00A0–-]{0,3}(\d{1,3})[/.](\d{4}|\d{2})(?:-\d{1,2})?(?![\p{N}/]|\.\p{N})/gu;
const ACTION_IN_ADDRESS =
  /(?<![\p{L}\p{N}])ua[-_ ]?(\d{1,3})[-_/](\d{4}|\d{2})(?:-\d)?(?![\p{L}\p{N}/])/giu;
const INDEX = new RegExp(
  `(?<![\\p{L}\\p{N}])(${REGIONS})(?:[ \\u00A0-]|\\r?\\n)?(\\d{2})[/-](\\d{1,5})[/-](\\d{4}|\\d{2})(?!\\p{N})`,
  'giu',
);
const INDEX_IN_FILE_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(${REGIONS})(\\d{2})(\\d{3,4})((?:19|20)\\d{2})(?=[A-Z]{2,9}\\b|\\.pdf)`,
  'gu',
);

/** All references of a text, in text order. `addresses` are its URLs. */
export function findReferences(text: string, addresses: readonly Span[]): Reference[] {
  const found = [...actions(text, ACTION, 0)];
  for (const { start, end } of addresses) {
    found.push(...actions(text.slice(start, end), ACTION_IN_ADDRESS, start));
  }
  for (const pattern of [INDEX, INDEX_IN_FILE_NAME]) found.push(...indexes(text, pattern));
  return found.sort((a, b) => a.start - b.start);
}

function actions(text: string, pattern: RegExp, offset: number): Reference[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [all, number = '', year = ''] = match;
    const start = offset + match.index;
    const full = fullYear(year);
    if (Number(number) === 0) return [];
    const ref = `UA ${number.padStart(3, '0')}/${String(full).slice(2)}`;
    return [{ start, end: start + all.length, ref, year: full, scheme: 'action' as const }];
  });
}

function indexes(text: string, pattern: RegExp): Reference[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [all, region = '', country = '', serial = '', year = ''] = match;
    const full = fullYear(year);
    const ref = `${region.toUpperCase()} ${country}/${serial}/${full}`;
    return { start: match.index, end: match.index + all.length, ref, year: full, scheme: 'index' };
  });
}

/** Two digits mean the century in which the numbering was in use: 1961 to 2060. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year > 60 ? 1900 + year : 2000 + year;
}
