import { describe, expect, it } from 'vitest';
import { chosenKind, kindsIn, nextKind } from '#renderer/features/names/kinds.ts';
import type { NameKind } from '#shared/case/bearer.ts';
import type { NameRow } from '#shared/contract/names.ts';

const row = (kind: NameKind, at: number): NameRow => ({
  id: `name:${kind}:${at}`,
  kind,
  name: `Name ${at}`,
  spellings: 1,
  mentions: 1,
  documents: 1,
  identities: 2,
  gain: 1,
  doubted: false,
  contradicted: false,
  protected: false,
});

const rows = (['court', 'person', 'place', 'person'] as const).map(row);

describe('kinds of names in a list', () => {
  it('are counted, persons first', () => {
    expect(kindsIn(rows)).toEqual([
      { kind: 'person', count: 2 },
      { kind: 'place', count: 1 },
      { kind: 'court', count: 1 },
    ]);
  });

  it('are no choice where there is one only, or nothing', () => {
    expect(kindsIn([row('org', 1), row('org', 2)])).toEqual([]);
    expect(kindsIn([])).toEqual([]);
  });

  it.each([
    ['place', 'place'],
    ['org', null],
    [null, null],
  ] as const)('%s chosen: %s', (kind, expected) => {
    expect(chosenKind(kindsIn(rows), kind)).toBe(expected);
  });

  it('go round', () => {
    const kinds = kindsIn(rows);
    const seen = [null, 'person', 'place', 'court'] as const;
    expect(seen.map((kind) => nextKind(kinds, kind))).toEqual(['person', 'place', 'court', null]);
    expect(nextKind([], null)).toBeNull();
  });
});
