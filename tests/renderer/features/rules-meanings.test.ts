import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadResources } from '#electron/workers/load-resources.ts';
import { wordLists } from '#shared/extraction/words/word-lists.ts';
import { projectRoot } from '#tests/support/project-root.ts';

const lists = wordLists(loadResources(`${projectRoot}/resources`));

const sentence = (messages: unknown, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (node, part) => (node as Record<string, unknown> | undefined)?.[part],
      messages,
    );

describe('every list of words says what it is for', () => {
  test.each(['en', 'fr'])('in %s', (language) => {
    const path = `${projectRoot}/renderer/locales/${language}/rules.json`;
    const { meaning, area } = JSON.parse(readFileSync(path, 'utf8'));
    const silent = [...new Set(lists.map((list) => list.meaning))].filter(
      (key) =>
        typeof sentence(meaning, key) !== 'string' ||
        typeof sentence(area, key.split('.')[0] ?? '') !== 'string',
    );
    expect(silent).toEqual([]);
  });

  test('and no sentence is about a list that is gone', () => {
    const { meaning } = JSON.parse(
      readFileSync(`${projectRoot}/renderer/locales/en/rules.json`, 'utf8'),
    );
    const known = new Set(lists.map((list) => list.meaning));
    const leaves = (node: unknown, key: string): string[] =>
      typeof node === 'string'
        ? [key]
        : Object.entries(node as object).flatMap(([name, child]) =>
            leaves(child, key === '' ? name : `${key}.${name}`),
          );
    expect(leaves(meaning, '').filter((key) => !known.has(key))).toEqual([]);
  });
});
