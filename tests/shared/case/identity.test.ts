import { describe, expect, test } from 'vitest';
import {
  agentBearer,
  type Bearer,
  bearerParts,
  mentionBearer,
  nameBearer,
} from '#shared/case/bearer.ts';
import { Identities } from '#shared/case/identity.ts';
import { homeOf, linksOf } from './said-links.ts';

const members = (said: readonly string[], bearer: Bearer) =>
  [...new Identities(linksOf(...said), homeOf).membersOf(bearer)].join(' ');

describe('identities', () => {
  test.each<[string[], Bearer, string]>([
    [[], 'A', 'A'],
    [['A=B'], 'A', 'A B'],
    [['A=B', 'B=C'], 'C', 'A B C'],
    [['A=B', 'C=D'], 'C', 'C D'],
    [['A#B'], 'A', 'A'],
    [['A?B'], 'A', 'A'],
    [['A=B', 'A#B'], 'A', 'A B'],
    [['B=a1'], 'A', 'A B a1'],
    [['A#a1'], 'A', 'A'],
    [['A#a1', 'B=a1'], 'B', 'B a1'],
    [['A#a1', 'B=a1'], 'A', 'A'],
    [['A=B', 'A#a1'], 'a1', 'a1'],
  ])('%j: %s is %s', (said, bearer, expected) => {
    expect(members(said, bearer)).toBe(expected);
  });

  test('a mention of which nobody spoke is who its spelling is', () => {
    const identities = new Identities(linksOf('A=B'), homeOf);
    expect(identities.areSame('a7', 'B')).toBe(true);
    expect(identities.areSame('a7', 'C')).toBe(false);
  });
});

describe('contradictions', () => {
  const found = (...said: readonly string[]) =>
    new Identities(linksOf(...said), homeOf)
      .contradictions()
      .map(({ denied, path }) => [
        denied.id,
        ...path.map(({ a, b, link }) => link?.id ?? `${a}~${b}`),
      ]);

  test.each<[string[], string[][]]>([
    [[], []],
    [['A=B', 'C#D'], []],
    [['A=C', 'A#B'], []],
    [['A=C', 'B=C', 'A#B'], [['A#B', 'A=C', 'B=C']]],
    [['A=B', 'B=C', 'C=D', 'A=D', 'A#D'], [['A#D', 'A=D']]],
    [['A=B', 'B=C', 'C=D', 'B=D', 'A#D'], [['A#D', 'A=B', 'B=D']]],
    [['A?B', 'A=B'], []],
    [['B=a1', 'A#B'], [['A#B', 'a1~A', 'B=a1']]],
    [['A#a1'], []],
  ])('%j', (said, expected) => {
    expect(found(...said)).toEqual(expected);
  });
});

describe('bearers', () => {
  test.each([
    [
      nameBearer('person', 'Ada: the Elder'),
      { what: 'name', kind: 'person', name: 'Ada: the Elder' },
    ],
    [nameBearer('org', ''), { what: 'name', kind: 'org', name: '' }],
    [mentionBearer('01X.e1'), { what: 'mention', id: '01X.e1' }],
    [agentBearer('01X'), { what: 'agent', id: '01X' }],
    ['name:date:x', null],
    ['name', null],
    ['', null],
    ['x:y', null],
  ])('%s', (bearer, parts) => {
    expect(bearerParts(bearer)).toEqual(parts);
  });
});
