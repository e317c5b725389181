/** The message catalogue: every message in every language, nothing asked for that is not there. */

import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_LANGUAGES, preferredLanguage } from '#renderer/i18n/languages.ts';
import { RefusalCode } from '#shared/contract/errors.ts';
import { FactType } from '#shared/extraction/extraction.ts';
import {
  MentionType,
  PenaltyCourse,
  PenaltyKind,
  PenaltyStatus,
} from '#shared/extraction/mention.ts';
import { SegmentKind } from '#shared/text/source-text.ts';

const root = new URL('../../../renderer/', import.meta.url).pathname;
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Words = { [key: string]: string | Words };

function flat(words: Words, path = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const own = path ? `${path}.${key}` : key;
    if (typeof value === 'string') all.set(own, value);
    else for (const [below, text] of flat(value, own)) all.set(below, text);
  }
  return all;
}

function messages(language: string, area: string): Map<string, string> {
  return flat(JSON.parse(readFileSync(join(root, 'locales', language, `${area}.json`), 'utf8')));
}

const areas = globSync('locales/en/*.json', { cwd: root }).map((path) => basename(path, '.json'));
const stems = (keys: Iterable<string>) => new Set([...keys].map((key) => key.replace(PLURAL, '')));
const isPlural = (key: string, keys: ReadonlyMap<string, string>) =>
  PLURAL.test(key) && keys.has(key.replace(PLURAL, '_other'));
const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

const source = globSync('**/*.{ts,tsx}', { cwd: root })
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

describe.each(areas)('messages of %s', (area) => {
  const english = messages('en', area);

  it.each(PAGE_LANGUAGES)('are the same in %s, with all its plural forms', (language) => {
    const own = messages(language, area);
    expect([...stems(own.keys())].sort()).toEqual([...stems(english.keys())].sort());
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of own.keys()) {
      if (!isPlural(key, own)) continue;
      const stem = key.replace(PLURAL, '');
      expect(
        forms.filter((form) => !own.has(`${stem}_${form}`)),
        stem,
      ).toEqual([]);
    }
  });

  it.each(PAGE_LANGUAGES)('are never empty and fill the same slots in %s', (language) => {
    const own = messages(language, area);
    for (const [key, text] of own) {
      expect(text.trim(), key).not.toBe('');
      const model = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? '';
      expect(slots(text), key).toEqual(slots(model));
    }
  });

  it('are all asked for somewhere', () => {
    const dynamic = [...source.matchAll(/`(?:\w+:)?([\w.]+\.)?\$\{/g)].map(
      ([, stem]) => stem ?? '',
    );
    const unused = [...stems(english.keys())].filter((key) => {
      if (new RegExp(`['"\`](?:${area}:)?${key.replaceAll('.', '\\.')}['"\`]`).test(source))
        return false;
      return !dynamic.some((stem) => stem !== '' && key.startsWith(stem));
    });
    expect(unused).toEqual([]);
  });
});

describe('what the contract can say', () => {
  const common = messages('en', 'common');
  const values = messages('en', 'values');
  it.each([
    ['refusal', RefusalCode.options, common],
    ['type', MentionType.options, common],
    ['types', MentionType.options, common],
    ['penalty', PenaltyKind.options, values],
    ['penaltyStatus', PenaltyStatus.options, values],
    ['penaltyCourse', PenaltyCourse.options, values],
    ['fact', FactType.options, values],
  ])('has a message for each %s', (group, codes, words) => {
    expect(codes.filter((code) => !words.has(`${group}.${code}`))).toEqual([]);
  });

  it('has a message for each part that a report can count', () => {
    const library = messages('en', 'library');
    const counted = SegmentKind.options.filter((kind) => kind !== 'body');
    expect(counted.filter((kind) => !library.has(`part.${kind}_other`))).toEqual([]);
  });
});

describe('what importers tell', () => {
  const importers = new URL('../../../electron/importers/', import.meta.url).pathname;
  const code = globSync('**/*.ts', { cwd: importers })
    .map((path) => readFileSync(join(importers, path), 'utf8'))
    .join('\n');
  const told = (...patterns: readonly RegExp[]) => [
    ...new Set(patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name))),
  ];

  it.each([
    ['warning', 'library', told(/\bwarning\(\s*'(\w+)'/g, /\btell\('(\w+)'/g), 10],
    [
      'refusalFor.unknown_kind',
      'common',
      told(/looksLike: '(\w+)'/g, /^ {2}\['.*', '(\w+)'\],$/gm, /\? '(locked_office)'/g),
      20,
    ],
    ['refusalFor.archive_refused', 'common', told(/\brefuse\('(\w+)'/g), 8],
    ['refusalFor.xml_refused', 'common', told(/\bxmlRefused\('(\w+)'/g), 3],
  ])('has a sentence: %s', (group, area, names, fewest) => {
    expect(names.length).toBeGreaterThanOrEqual(fewest);
    const words = messages('en', area);
    expect(names.filter((name) => !words.has(`${group}.${name}`))).toEqual([]);
  });
});

describe('messages asked for by name', () => {
  const known = new Set(areas.flatMap((area) => [...stems(messages('en', area).keys())]));
  const asked = [...source.matchAll(/\bt\(\s*'(?:\w+:)?([\w.]+)'/g)].map(([, key]) => key ?? '');
  it('are all there', () => {
    expect(asked.length).toBeGreaterThan(50);
    expect([...new Set(asked)].filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the language to begin with', () => {
  it.each([
    [null, ['fr-CA', 'en'], 'fr'],
    [null, ['kk', 'ru', 'en-GB'], 'en'],
    [null, [], 'en'],
    ['fr', ['en'], 'fr'],
    ['xx', ['fr'], 'fr'],
  ])('chosen %s, system %j: %s', (chosen, wanted, language) => {
    expect(preferredLanguage(chosen, wanted)).toBe(language);
  });
});
