import { describe, expect, it } from 'vitest';
import { keys, staleAfter } from '#renderer/api/query-keys.ts';
import type { Change } from '#shared/contract/changes.ts';

const stale = (topic: Change['topic'], documentIds: string[] | null, key: readonly unknown[]) =>
  staleAfter({ topic, documentIds }).some((start) => start.every((part, at) => part === key[at]));

describe('what a change makes stale', () => {
  it.each([
    ['mentions', ['a'], keys.mentions('a'), true],
    ['mentions', ['a'], keys.mentions('b'), false],
    ['mentions', null, keys.mentions('b'), true],
    ['mentions', ['a'], keys.notes('a'), true],
    ['mentions', ['a'], keys.notes('b'), false],
    ['mentions', ['a'], keys.documents, true],
    ['mentions', ['a'], keys.case('c'), true],
    ['mentions', ['a'], keys.document('a'), false],
    ['documents', ['a'], keys.document('a'), true],
    ['documents', ['a'], keys.document('b'), false],
    ['documents', ['a'], keys.layout('a', [1]), true],
    ['documents', null, keys.search({ query: 'x', limit: 10, reach: 'all', without: [] }), true],
    ['names', null, keys.nameCluster('name:person:Ada'), true],
    ['names', null, keys.mentions('a'), false],
    ['mentions', ['a'], keys.nameList('person'), true],
    ['documents', ['a'], keys.nameList('person'), true],
    ['imports', null, keys.imports, true],
    ['imports', null, keys.documents, false],
    ['history', null, keys.history(50), true],
    ['cases', null, keys.case('c'), true],
    ['settings', null, keys.settings, true],
    ['settings', null, keys.workbench, false],
    ['casebook', null, keys.workbench, true],
    ['casebook', null, keys.mentions('a'), true],
  ] as const)('%s of %j: %j %s', (topic, ids, key, expected) => {
    expect(stale(topic, ids && [...ids], key)).toBe(expected);
  });
});
