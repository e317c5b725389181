/** R19: all rules together on texts made to keep them busy. */

import { describe, expect, it } from 'vitest';
import { extract } from '#shared/extraction/extract.ts';
import { resources, sourceOf } from '#tests/shared/extraction/analyse.ts';
import { cpuCost } from '#tests/shared/extraction/cpu-cost.ts';

/** Shapes that make careless patterns, joins and merges slow. None has a line end. */
const SHAPES: Record<string, string> = {
  digits: '1',
  'digits and stops': '1.',
  capitals: 'A',
  'capital words': 'Aa ',
  apostrophes: "a'",
  hyphens: 'Aa-',
  brackets: '(',
  quotes: '« ',
  initials: 'A.B. ',
  'initials before names': 'A. B. Petrov ',
  'initials after names': 'Иванов И.И. ',
  'Cyrillic initials': 'И. ',
  titles: 'Mr Petrov ',
  'names and joins': 'Petrov, Ivanov and ',
  'name particles': 'de la ',
  'half organisations': 'Ministry of ',
  courts: 'the District Court ',
  'half courts': 'Court of ',
  provisions: 'article 1, ',
  'provisions of laws': 'article 1 and 2 of the Criminal Code, ',
  'Russian provisions': 'ч. 1 ст. 2 УК РФ, ',
  'German provisions': '§ 1 Abs. 2 StGB, ',
  dates: 'On 4 May 2020, ',
  references: 'EUR 57/',
  charges: 'charged with theft and ',
  penalties: 'sentenced to 4 years ',
  'French penalties': 'condamné à 4 ans de prison, ',
  'the same act': 'Ivan Petrov was arrested on 4 May 2020 and charged with theft. ',
  'the same sentence': 'The Minsk City Court sentenced Anna Petrova to 4 years in prison. ',
  'lone accents': 'e\u0301',
  'zero width': 'a\u200b',
};

const SHORT = 10_000;
const LONG = 8 * SHORT;

const fill = (shape: string, length: number): string =>
  shape.repeat(Math.ceil(length / shape.length));

const cost = (text: string): number =>
  cpuCost(() => {
    extract(sourceOf(text), resources);
  });

describe('the whole extraction costs time in step with the length of a text', () => {
  it.each(Object.entries(SHAPES))('%s', (_, shape) => {
    extract(sourceOf(fill(shape, SHORT)), resources);
    const once = cost(fill(shape, SHORT));
    // Work that grows with the square takes 64 times as long; the floor keeps out the noise of
    // short runs, and what each run costs whatever its length.
    expect(cost(fill(shape, LONG)) / Math.max(once, 10)).toBeLessThan(32);
  });
});
