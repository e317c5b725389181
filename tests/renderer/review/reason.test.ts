import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cueWords, inferredYear, isYear, reasonKeys } from '#renderer/features/review/reason.ts';
import type { MentionType } from '#shared/extraction/mention.ts';

type Words = { [key: string]: string | Words };

const LANGUAGES = ['en', 'fr'] as const;
const AREAS = ['review', 'compare'] as const;

const catalogue = (language: string, area: string): Words =>
  JSON.parse(
    readFileSync(
      new URL(`../../../renderer/locales/${language}/${area}.json`, import.meta.url),
      'utf8',
    ),
  );

function sentence(words: Words, key: string): string | null {
  let at: string | Words | undefined = words;
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  return typeof at === 'string' ? at : null;
}

const keysOf = (words: Words, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );

/** Without plural endings, of which languages have different ones. */
const stem = (key: string): string => key.replace(/_(one|many|few|other)$/, '');

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

describe('the words of review and side by side', () => {
  test.each(AREAS)('%s says the same in every language', (area) => {
    const [first, ...rest] = LANGUAGES.map((language) =>
      [...new Set(keysOf(catalogue(language, area)).map(stem))].sort(),
    );
    for (const keys of rest) expect(keys).toEqual(first);
  });

  test.each(AREAS)('%s has no empty words and the same placeholders', (area) => {
    const english = catalogue('en', area);
    for (const language of LANGUAGES) {
      const words = catalogue(language, area);
      for (const key of keysOf(words)) {
        const text = sentence(words, key) ?? '';
        expect(text, key).not.toBe('');
        const twin = sentence(english, `${stem(key)}_other`) ?? sentence(english, key);
        if (!key.endsWith('_one'))
          expect(placeholders(text), key).toEqual(placeholders(twin ?? ''));
      }
    }
  });
});

const RULES: readonly [MentionType, readonly string[]][] = [
  [
    'date',
    [
      'day-month-year',
      'day-month',
      'month-year',
      'month',
      'year',
      'numeric',
      'range',
      'relative',
      'weekday',
    ].map((form) => `date.${form}`),
  ],
  ['person', ['person.cue', 'person.capitals', 'person.repeated']],
  [
    'org',
    [
      'known',
      'head-word',
      'kind-word',
      'kind-word-quoted',
      'introduced-alias',
      'office-of-place',
      'part-of-known',
    ].map((rule) => `org.${rule}`),
  ],
  ['place', ['place.known', 'place.repeated']],
  ['court', ['court.head-word']],
  [
    'legal_article',
    ['law_after', 'law_before', 'list', 'same_article', 'last_law', 'next_law', 'none'].map(
      (basis) => `legal-article.${basis}`,
    ),
  ],
  ['charge', ['charge.after-cue', 'charge.quotation', 'charge.unknown']],
  [
    'penalty',
    ['ban', 'fine', 'kind', 'kind-and-duration', 'lashes', 'term'].map((rule) => `penalty.${rule}`),
  ],
  ['doc_ref', ['doc-ref.index', 'doc-ref.action']],
];

describe.each(LANGUAGES)('reasons in words (%s)', (language) => {
  const words = catalogue(language, 'review');
  const cases = RULES.flatMap(([type, rules]) => rules.map((rule) => [rule, type] as const));

  test.each(cases)('%s has a sentence of its own', (rule, type) => {
    const [own = ''] = reasonKeys(type, { rule });
    expect(sentence(words, own)).toMatch(/\.$/);
  });

  test.each(RULES)('a new rule for %s falls back to its family or its type', (type, rules) => {
    const family = rules[0]?.split('.')[0] ?? '';
    for (const rule of [`${family}.unheard-of`, 'unheard-of']) {
      const keys = reasonKeys(type, { rule });
      expect(keys.map((key) => sentence(words, key)).find(Boolean)).toMatch(/\.$/);
    }
  });

  test('every basis of a year has a sentence', () => {
    const bases = [
      'same_phrase',
      'year_shift',
      'same_sentence',
      'story',
      'date_line',
      'deadline',
      'newest_date',
      'identifier',
      'first_seen',
    ];
    for (const basis of bases) {
      expect(sentence(words, `year.${basis}`)).toContain('{{year}}');
      expect(sentence(words, `part.year.${basis}`)).not.toBeNull();
      expect(sentence(words, `note.year.${basis}`)).not.toBeNull();
    }
  });
});

describe('the parts of a reason', () => {
  test('cues are quoted once, as they stand in the text', () => {
    const cues = [
      { start: 0, end: 8 },
      { start: 9, end: 17 },
      { start: 18, end: 22 },
    ];
    expect(cueWords({ cues }, 'militant militant  a\ndit')).toEqual(['militant', 'a d']);
  });

  test('the strongest reason for a year comes first', () => {
    const parts = [
      { name: 'form', value: 0.9 },
      { name: 'year.story', value: 2020 },
      { name: 'year.deadline', value: 2019 },
    ];
    expect(inferredYear({ parts })).toEqual({
      basis: 'story',
      year: 2020,
    });
    expect(inferredYear({ parts: [] })).toBeNull();
    expect([isYear('year.story'), isYear('form')]).toEqual([true, false]);
  });
});
