import { describe, expect, it } from 'vitest';
import { durationRangeWords, durationWords } from '#renderer/ui/format/duration.ts';

const words = {
  upTo: (most: string) => `up to ${most}`,
  moreThan: (least: string) => `more than ${least}`,
  between: (least: string, most: string) => `${least} to ${most}`,
};

describe('durations', () => {
  it.each([
    ['P1Y', 'en', '1 year'],
    ['P3Y', 'en', '3 years'],
    ['P15D', 'en', '15 days'],
    ['P3Y6M', 'en', '3 years, 6 months'],
    ['PT48H', 'en', '48 hours'],
    ['P2M', 'fr', '2 mois'],
    ['P1Y', 'de', '1 Jahr'],
    ['P5Y', 'ru', '5 лет'],
  ])('%s in %s is %s', (iso, language, said) => {
    expect(durationWords(iso, language)?.replaceAll('\u00a0', ' ')).toBe(said);
  });

  it.each(['', 'P', 'PT', '3 years', 'P-1Y', '5Y'])('%j is none', (iso) => {
    expect(durationWords(iso, 'en')).toBeNull();
  });

  it.each([
    ['../P7Y', 'up to 7 years'],
    ['P5Y/..', 'more than 5 years'],
    ['P3Y/P7Y', '3 years to 7 years'],
    ['P3Y', '3 years'],
    ['long', 'long'],
    ['../..', '../..'],
  ])('%s is %s', (written, said) => {
    expect(durationRangeWords(written, 'en', words)).toBe(said);
  });
});
