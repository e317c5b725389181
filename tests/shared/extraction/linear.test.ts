import { describe, expect, it } from 'vitest';
import { recogniseDates } from '#shared/extraction/recognisers/date.ts';
import { recogniseReferences } from '#shared/extraction/recognisers/doc-ref.ts';
import { recogniseProvisions } from '#shared/extraction/recognisers/legal-article.ts';
import { analyseText } from '#shared/language/analyse-text.ts';
import { resources, sourceOf } from '#tests/shared/extraction/analyse.ts';
import { cpuCost } from '#tests/shared/extraction/cpu-cost.ts';

/** Shapes that make careless patterns slow. */
const SHAPES: Record<string, string> = {
  digits: '1',
  'digits and stops': '1.',
  'digits and spaces': '1 ',
  capitals: 'Aa ',
  apostrophes: "a'",
  'small hyphens': 'a-',
  brackets: '(1',
  articles: 'article 1, ',
  'articles with laws': 'article 1 Criminal Code, ',
  parts: 'part 4 ',
  days: '4 and ',
  months: '4 May ',
  years: '2020-',
  'half references': 'EUR 57/',
  'half addresses': 'a.',
  'at signs': 'a@',
  stops: '. ',
  'half phrases': 'the following ',
  laws: 'Law on ',
};

const LENGTH = 20_000;

function analyseAll(shape: string, length: number): void {
  const source = sourceOf(shape.repeat(Math.ceil(length / shape.length)));
  const text = analyseText(source, resources.languages);
  for (const recognise of [recogniseReferences, recogniseDates, recogniseProvisions]) {
    recognise(text, resources);
  }
}

describe('hostile shapes cost time in step with their length', () => {
  it.each(Object.entries(SHAPES))('%s', (_, shape) => {
    analyseAll(shape, LENGTH);
    const once = cpuCost(() => analyseAll(shape, LENGTH));
    const eightfold = cpuCost(() => analyseAll(shape, 8 * LENGTH));
    // A quadratic rule would take 64 times as long; the floor keeps noise of short runs out.
    expect(eightfold / Math.max(once, 2)).toBeLessThan(32);
  });
});
