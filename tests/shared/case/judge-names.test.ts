import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bearer } from '#shared/case/bearer.ts';
import { Identities, type IdentityLink } from '#shared/case/identity.ts';
import { doubtNames, joinNames, type LinkChange, partNames } from '#shared/case/judge-names.ts';
import { homeOf, linksOf } from './said-links.ts';

const SIGNS = { same: '=', not_same: '#', unsure: '?' } as const;

const told = ({ add, withdraw }: LinkChange) => [
  ...add.map(({ a, b, judgement }) => `+${a}${SIGNS[judgement]}${b}`),
  ...withdraw.map((id) => `-${id}`),
];

function after(links: readonly IdentityLink[], change: LinkChange): IdentityLink[] {
  const added = change.add.map((link) => ({ ...link, id: `${link.a}${link.judgement}${link.b}` }));
  return [...links.filter(({ id }) => !change.withdraw.includes(id)), ...added];
}

type Case = [said: string[], picked: Bearer[], expected: string[]];

describe('the same', () => {
  test.each<Case>([
    [[], ['A', 'B', 'C'], ['+A=B', '+A=C']],
    [[], ['B', 'A'], ['+A=B']],
    [['A=B'], ['A', 'B'], []],
    [['B=C'], ['A', 'B', 'C'], ['+A=B']],
    [['A?B'], ['A', 'B'], ['+A=B', '-A?B']],
    [['A#B'], ['A', 'B'], ['+A=B', '-A#B']],
    [['A#B', 'B=C'], ['A', 'C'], ['+A=C']],
    [['A#a1'], ['B', 'a1'], ['+B=a1']],
    [[], ['A'], []],
    [[], [], []],
  ])('%j, of %j: %j', (said, picked, expected) => {
    expect(told(joinNames(picked, linksOf(...said), homeOf))).toEqual(expected);
  });

  test('what others denied stays and contradicts', () => {
    const links = linksOf('A#B', 'B=C');
    const changed = after(links, joinNames(['A', 'C'], links, homeOf));
    expect(new Identities(changed, homeOf).contradictions()).toHaveLength(1);
  });
});

describe('unsure', () => {
  test.each<Case>([
    [[], ['A', 'B'], ['+A?B']],
    [['A?B'], ['A', 'B'], []],
    [['A=B'], ['A', 'B', 'C'], ['+A?C']],
    [['A#B'], ['A', 'B'], ['+A?B', '-A#B']],
  ])('%j, of %j: %j', (said, picked, expected) => {
    expect(told(doubtNames(picked, linksOf(...said), homeOf))).toEqual(expected);
  });
});

describe('not the same', () => {
  test.each<[said: string[], picked: Bearer[], others: Bearer[], expected: string[]]>([
    [[], ['B'], ['A'], ['+A#B']],
    [[], ['C'], ['A', 'B'], ['+A#C', '+B#C']],
    [['A=B'], ['C'], ['A', 'B'], ['+A#C']],
    [['A=B'], ['B'], ['A'], ['+A#B', '-A=B']],
    [['A=B', 'B=C'], ['B'], ['A', 'C'], ['+A=C', '+A#B', '-A=B', '-B=C']],
    [['A?B'], ['B'], ['A'], ['+A#B', '-A?B']],
    [['A#B'], ['B'], ['A'], []],
    [[], ['a1'], ['A'], ['+A#a1']],
    [[], ['a1', 'a2'], ['A'], ['+A#a1', '+A#a2', '+a1=a2']],
    [['A=B'], ['a1'], ['A', 'B'], ['+A#a1']],
    [['A=a1', 'B=C'], ['a1'], ['A'], ['+A#a1', '-A=a1']],
  ])('%j, %j from %j: %j', (said, picked, others, expected) => {
    expect(told(partNames(picked, others, linksOf(...said), homeOf))).toEqual(expected);
  });

  const bearers = ['A', 'B', 'C', 'D', 'a1', 'a2', 'b1'];
  const word = fc
    .tuple(fc.constantFrom(...bearers), fc.constantFrom('=', '?'), fc.constantFrom(...bearers))
    .filter(([a, , b]) => a < b)
    .map((parts) => parts.join(''));

  test('parts exactly the picked from the others, and what was one before is one on each side', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), fc.subarray(bearers), (said, picked) => {
        const links = linksOf(...said);
        const others = bearers.filter((bearer) => !picked.includes(bearer));
        const before = new Identities(links, homeOf);
        const now = new Identities(after(links, partNames(picked, others, links, homeOf)), homeOf);
        for (const one of bearers) {
          for (const two of bearers) {
            const oneSide = picked.includes(one) === picked.includes(two);
            expect([one, two, now.areSame(one, two)]).toEqual([
              one,
              two,
              oneSide && before.areSame(one, two),
            ]);
          }
        }
        expect(now.contradictions()).toEqual([]);
      }),
    );
  });
});
