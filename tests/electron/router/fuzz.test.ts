/** R30: a thousand made-up messages to every procedure, drawn from its own schema and bent. */

import { isContractProcedure } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '#shared/contract/contract.ts';
import { importTexts, startWithCasebook } from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

type Schema = z.core.JSONSchema.JSONSchema | boolean;

const MESSAGES = 1000;

/** Closing and opening other casebooks would only leave nothing to attack. */
const LEFT_OUT = new Set(['casebooks.close', 'casebooks.openSample', 'casebooks.create']);

const HOSTILE = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    Number.NaN,
    -1,
    1e308,
    2 ** 53,
    '',
    '\0',
    '\ud800',
    '../../etc/passwd',
    "' OR 1=1 --",
    '"*" NEAR(',
    '__proto__',
    [],
    {},
    true,
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constant('x'.repeat(200_000)),
  fc.array(fc.constant('none'), { maxLength: 3000 }),
  fc.anything({
    maxDepth: 3,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
  }),
);

/** Values of a schema, each part of which may be something else instead. */
const bent = (schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: sound(schema, ids) }, { weight: 1, arbitrary: HOSTILE });

function sound(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (typeof schema === 'boolean') return HOSTILE;
  if (schema.const !== undefined) return fc.constant<unknown>(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom<unknown>(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => bent(choice, ids)));
  if (schema.type === 'object') {
    const required = new Set(schema.required ?? []);
    const entries = Object.entries(schema.properties ?? {}).map(
      ([key, part]): [string, fc.Arbitrary<unknown>] => [key, bent(part, ids)],
    );
    const known = fc.record(Object.fromEntries(entries), { requiredKeys: [...required] });
    const extra = fc.dictionary(fc.string({ maxLength: 12 }), HOSTILE, { maxKeys: 1 });
    return fc.oneof(
      { weight: 15, arbitrary: known },
      {
        weight: 1,
        arbitrary: fc.tuple(known, extra).map(([whole, more]) => Object.assign(whole, more)),
      },
    );
  }
  if (schema.type === 'array') {
    const { items } = schema;
    const item = items === undefined || Array.isArray(items) ? HOSTILE : bent(items, ids);
    return fc.array(item, { maxLength: 4 });
  }
  if (schema.type === 'string') {
    return fc.oneof(fc.constantFrom(...ids), fc.string({ unit: 'binary', maxLength: 40 }));
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    return fc.oneof(fc.nat(60), fc.integer(), fc.double());
  }
  if (schema.type === 'boolean') return fc.boolean();
  return schema.type === 'null' ? fc.constant(null) : HOSTILE;
}

function procedures(node: unknown, path: string[] = []): [string, z.ZodType | null][] {
  if (isContractProcedure(node)) {
    const { inputSchema } = node['~orpc'];
    return [[path.join('.'), inputSchema instanceof z.ZodType ? inputSchema : null]];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => procedures(child, [...path, key]));
}

const reachable = procedures(contract).filter(([name]) => !LEFT_OUT.has(name));
const taking = reachable.flatMap(([name, schema]) =>
  schema === null ? [] : ([[name, schema]] as const),
);

describe('a thousand messages to', () => {
  test('no procedure is left out by accident', () => {
    expect(taking.length).toBeGreaterThan(12);
  });

  test.each(taking)('%s are each answered or refused in a few words', async (name, schema) => {
    const { app, client, lines } = await startWithCasebook();
    const text = 'On 22 June 2020 Ivan Petrov was arrested in Minsk.';
    await importTexts({ app, client }, { 'a.txt': text });
    const [document] = await client.documents.list();
    const [home] = await client.cases.list();
    const mentions = await mentionsOf(client, document?.id ?? '');
    const ids = [document?.id ?? '', home?.id ?? '', ...mentions.map(({ id }) => id), 'none'];
    let call: unknown = createRouterClient(app.router);
    for (const key of name.split('.')) call = Object(call)[key];
    if (typeof call !== 'function') throw new Error(`${name} is no procedure.`);
    const answer = call;
    const inputs = bent(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }), ids);
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        try {
          await answer(input);
        } catch (error) {
          const { code } = Object(error);
          expect(code).toMatch(/^(BAD_REQUEST|REFUSED)$/);
          expect(JSON.stringify(error).length).toBeLessThan(20_000);
        }
      }),
      { numRuns: MESSAGES },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(lines.filter((line) => line.includes('unexpected'))).toEqual([]);
    expect(await app.check()).toEqual([]);
    expect((await client.documents.get({ id: document?.id ?? '' })).text).toBe(text);
  });
});
