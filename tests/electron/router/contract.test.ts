/** Every procedure of the contract against callers that mean harm, generated from the contract. */

import { isContractProcedure } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { describe, expect, test } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { importTexts, startWithCasebook } from '#tests/electron/support/test-app.ts';

/** An input of the right shape for each procedure that takes one. */
const INPUTS: Record<string, Record<string, unknown>> = {
  'casebooks.create': { name: 'South' },
  'casebooks.openRecent': { id: 'none' },
  'documents.get': { id: 'none' },
  'documents.composition': { id: 'none' },
  'documents.layout': { id: 'none', pages: [1] },
  'documents.import': {
    files: [{ token: 'none', password: 'x', encoding: 'utf-8' }],
    caseId: null,
  },
  'documents.cancelImport': { importId: 'none' },
  'documents.redecode': { id: 'none', encoding: 'koi8-r' },
  'review.mentions': { documentId: 'none' },
  'review.reasons': { mentionIds: ['none'] },
  'review.decide': { mentionIds: ['none'], decision: { kind: 'confirm' } },
  'review.mark': { documentId: 'none', start: 0, end: 1, type: 'person', value: { name: 'Ada' } },
  'review.note': { mentionId: 'none', text: 'x' },
  'review.notes': { documentId: 'none' },
  'review.statePart': { documentId: 'none', segment: 0, part: 'frame' },
  'review.identical': { mentionId: 'none' },
  'names.list': { tab: 'suggested' },
  'names.cluster': { bearer: 'none' },
  'names.evidence': { kind: 'person', a: 'Ada Lind', b: 'Ada Lindh' },
  'names.judge': {
    cluster: 'none',
    picks: [{ bearer: 'none', text: 'Ada', documentId: 'none', mentionId: 'none' }],
    judgement: 'same',
  },
  'names.withdraw': { links: ['none'] },
  'names.stateForm': {
    bearer: 'none',
    text: 'Ada',
    language: 'en',
    type: 'variant',
    preferred: true,
  },
  'names.describe': {
    bearer: 'none',
    protected: true,
    notes: 'A note.',
    identifiers: [{ scheme: 'VIAF', value: '1' }],
  },
  'history.list': { limit: 5 },
  'cases.get': { id: 'none' },
  'cases.underProvision': { subject: 'none' },
  'cases.create': { title: 'South' },
  'cases.rename': { id: 'none', title: 'South' },
  'cases.assign': { caseId: 'none', documentIds: ['none'], included: true },
  'search.passages': { query: 'x', limit: 5 },
  'settings.change': { language: 'fr', theme: 'dark', panes: { screen: 'a', layout: { b: 100 } } },
  'rules.change': {
    wishes: [{ path: 'none', key: 'none', word: 'x', change: 'added' }],
  },
  'rules.try': {
    wishes: [{ path: 'none', key: 'none', word: 'x', change: 'removed' }],
    documentId: 'none',
  },
  'exports.case': { caseId: 'none', format: 'json' },
};

function procedures(node: unknown, path: string[] = []): { name: string; takesInput: boolean }[] {
  if (isContractProcedure(node)) {
    return [{ name: path.join('.'), takesInput: node['~orpc'].inputSchema !== undefined }];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => procedures(child, [...path, key]));
}

const all = procedures(contract);

/** Calls a procedure by name with anything; answers with the error's code, or null. */
async function caller() {
  const { app, client } = await startWithCasebook();
  await importTexts({ app, client }, { 'a.txt': 'On 22 June 2020.' });
  const router: unknown = createRouterClient(app.router);
  return async (name: string, input: unknown): Promise<string | null> => {
    let node = router;
    for (const key of name.split('.')) node = (node as Record<string, unknown>)[key];
    try {
      await (node as (input: unknown) => Promise<unknown>)(input);
      return null;
    } catch (error) {
      const shown = JSON.stringify(error) + String(error);
      expect(shown.length).toBeLessThan(20_000);
      return typeof error === 'object' && error !== null && 'code' in error
        ? String(error.code)
        : 'THROWN';
    }
  };
}

/** Every input like this one, with one value deep in it replaced. */
function variants(value: unknown, replace: (leaf: unknown) => unknown[]): unknown[] {
  const own = replace(value);
  if (Array.isArray(value)) {
    return [
      ...own,
      ...value.flatMap((item, index) =>
        variants(item, replace).map((other) => value.with(index, other)),
      ),
    ];
  }
  if (typeof value !== 'object' || value === null) return own;
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, part]) =>
      variants(part, replace).map((other) => ({ ...value, [key]: other })),
    ),
  ];
}

const wrongTypes = (value: unknown): unknown[] => {
  const others: unknown[] = [Number.NaN, Symbol.iterator, () => 1];
  if (typeof value !== 'string') others.push('text');
  if (typeof value !== 'number') others.push(7);
  if (typeof value !== 'boolean') others.push(true);
  if (!Array.isArray(value)) others.push([]);
  if (typeof value !== 'object' || Array.isArray(value)) others.push({});
  return others;
};

describe('the contract', () => {
  test('every procedure is in the table', () => {
    const taking = all.filter(({ takesInput }) => takesInput).map(({ name }) => name);
    expect(taking.sort()).toEqual(Object.keys(INPUTS).sort());
    expect(all.length).toBeGreaterThan(Object.keys(INPUTS).length);
  });

  test('unknown keys are refused at every level', async () => {
    const call = await caller();
    for (const [name, input] of Object.entries(INPUTS)) {
      const extended = variants(input, (value) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? [{ ...value, surplus: 1 }]
          : [],
      );
      for (const one of extended) {
        expect([name, one, await call(name, one)]).toEqual([
          name,
          one,
          // The value of a mark is checked against its type by the service.
          expect.stringMatching(/^(BAD_REQUEST|REFUSED)$/),
        ]);
      }
      expect(await call(name, { ...input, surplus: 1 })).toBe('BAD_REQUEST');
    }
  });

  test('wrong types are refused at every level', async () => {
    const call = await caller();
    for (const [name, input] of Object.entries(INPUTS)) {
      for (const one of [undefined, null, 'text', 7, [], [input], true]) {
        expect([name, one, await call(name, one)]).toEqual([name, one, 'BAD_REQUEST']);
      }
      for (const one of variants(input, wrongTypes)) {
        const code = await call(name, one);
        expect([name, code]).toEqual([name, expect.stringMatching(/^(BAD_REQUEST|REFUSED)$/)]);
      }
    }
  });

  test('missing keys are refused', async () => {
    const call = await caller();
    const optional = new Set([
      'documents.layout pages',
      'review.mark value',
      'names.describe protected',
      'names.describe notes',
      'names.describe identifiers',
      'settings.change language',
      'settings.change theme',
      'settings.change panes',
    ]);
    for (const [name, input] of Object.entries(INPUTS)) {
      for (const key of Object.keys(input)) {
        if (optional.has(`${name} ${key}`)) continue;
        const { [key]: _gone, ...rest } = input;
        expect([name, key, await call(name, rest)]).toEqual([name, key, 'BAD_REQUEST']);
      }
    }
  });

  test('no prototype is ever touched', async () => {
    const call = await caller();
    for (const [name, input] of Object.entries(INPUTS)) {
      for (const key of ['__proto__', 'constructor', 'prototype']) {
        const json = JSON.stringify(input).replace('{', `{"${key}":{"polluted":true},`);
        const code = await call(name, JSON.parse(json));
        if (key !== '__proto__') expect([name, key, code]).toEqual([name, key, 'BAD_REQUEST']);
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }
    }
  });

  test('strings of ten megabytes are refused, and never come back', async () => {
    const call = await caller();
    const huge = 'x'.repeat(10 * 1024 * 1024);
    for (const [name, input] of Object.entries(INPUTS)) {
      const inputs = variants(input, (value) => (typeof value === 'string' ? [huge] : []));
      for (const one of inputs) {
        const code = await call(name, one);
        expect([name, code]).toEqual([name, expect.stringMatching(/^(BAD_REQUEST|REFUSED)$/)]);
      }
    }
  });

  test('lists without end are refused', async () => {
    const call = await caller();
    const many = Array.from({ length: 100_001 }, () => 'none');
    expect(await call('review.decide', { mentionIds: many, decision: { kind: 'confirm' } })).toBe(
      'BAD_REQUEST',
    );
    expect(await call('cases.assign', { caseId: 'c', documentIds: many, included: true })).toBe(
      'BAD_REQUEST',
    );
    expect(await call('documents.layout', { id: 'd', pages: many.map(() => 1) })).toBe(
      'BAD_REQUEST',
    );
  });

  test('ids of nothing are refused, in so many words', async () => {
    const call = await caller();
    const fine = new Set([
      'casebooks.create',
      'cases.create',
      'cases.underProvision',
      'names.list',
      'names.evidence',
      'history.list',
      'review.reasons',
      'search.passages',
      'documents.cancelImport',
      'documents.import',
      'settings.change',
    ]);
    for (const [name, input] of Object.entries(INPUTS)) {
      expect([name, await call(name, input)]).toEqual([name, fine.has(name) ? null : 'REFUSED']);
    }
  });

  test('without a casebook everything that needs one says so', async () => {
    const { app, client } = await startWithCasebook();
    await client.casebooks.close();
    const code = await client.documents
      .list()
      .catch((error: { data?: { code?: string } }) => error.data?.code);
    expect(code).toBe('no_casebook_open');
    expect((await createRouterClient(app.router).casebooks.state()).open).toBeNull();
  });
});
