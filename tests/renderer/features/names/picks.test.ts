import { describe, expect, it } from 'vitest';
import { picksOf, toggled, variantKey } from '#renderer/features/names/picks.ts';
import { treeOf } from '#renderer/features/names/tree.ts';
import type { GenealogyNode, NameVariant } from '#shared/contract/names.ts';

const variant = (text: string, bearers: string[], mentionIds: string[] = []): NameVariant => ({
  bearers,
  text,
  language: 'en',
  script: 'Latn',
  scheme: null,
  type: 'variant',
  preferred: false,
  foretoldBy: null,
  mentions: mentionIds.length,
  documents: 1,
  identity: 0,
  quotes: mentionIds.map((mentionId) => ({
    mentionId,
    documentId: 'd',
    fileName: 'a.txt',
    language: 'en',
    page: null,
    start: 0,
    end: 1,
    before: '',
    exact: text,
    after: '',
    note: null,
  })),
});

const ada = variant('Ada', ['name:person:Ada', 'mention:d.e9'], ['d.e1', 'd.e9']);
const lind = variant('Lind', ['name:person:Ada Lind'], ['d.e2']);

describe('picks', () => {
  it.each([
    [[], []],
    [
      [variantKey(ada)],
      [
        { bearer: 'name:person:Ada', text: 'Ada' },
        { bearer: 'mention:d.e9', text: 'Ada' },
      ],
    ],
    [['d.e1'], [{ bearer: 'name:person:Ada', mentionId: 'd.e1' }]],
    [['d.e9'], [{ bearer: 'mention:d.e9', mentionId: 'd.e9' }]],
    [
      [variantKey(lind), 'd.e1', 'none'],
      [
        { bearer: 'name:person:Ada', mentionId: 'd.e1' },
        { bearer: 'name:person:Ada Lind', text: 'Lind' },
      ],
    ],
  ])('%j are %j', (keys, expected) => {
    expect(picksOf([ada, lind], new Set(keys))).toEqual(expected);
  });

  it('come and go', () => {
    const one = toggled(new Set(), 'a');
    expect([...one]).toEqual(['a']);
    expect([...toggled(one, 'a')]).toEqual([]);
    expect([...one]).toEqual(['a']);
  });
});

describe('the tree of spellings', () => {
  const node = (text: string, parent: string | null, attested = true): GenealogyNode => ({
    text,
    parent,
    attested,
    script: 'Latn',
    type: 'variant',
    scheme: null,
    cases: [],
    changes: [],
  });

  it('grows from the source form, with what is foretold as its last leaves', () => {
    const tree = treeOf({
      genealogy: [node('Айда', null, false), node('Aida', 'Айда'), node('Aidas', 'Aida')],
      predicted: [{ name: 'Aïda', language: 'fr', schemes: ['french'] }],
    });
    const shape = (one: typeof tree): unknown =>
      one && [one.text, one.attested, one.children.map(shape)];
    expect(shape(tree)).toEqual([
      'Айда',
      false,
      [
        ['Aida', true, [['Aidas', true, []]]],
        ['Aïda', false, []],
      ],
    ]);
  });

  it('is none without a name', () => {
    expect(treeOf({ genealogy: [], predicted: [] })).toBeNull();
  });
});
