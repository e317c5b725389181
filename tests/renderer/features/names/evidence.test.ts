import { describe, expect, it } from 'vitest';
import { findingsOf, schemesOf } from '#renderer/features/names/evidence.ts';
import { NameExplanation } from '#shared/contract/name-explanation.ts';
import { nameEngine } from '#tests/support/name-engine.ts';

function explained(a: string, b: string): NameExplanation {
  const { probability, band, explain } = nameEngine.compare(a, b);
  return NameExplanation.parse({ probability, band, ...explain() });
}

const told = (a: string, b: string) =>
  findingsOf(explained(a, b)).map(({ code, against }) => `${against ? '-' : '+'}${code}`);

describe('what speaks for and against', () => {
  it.each([
    ['Айдар Жуманов', 'Aïdar Joumanov', []],
    ['Айдар Жуманов', 'Zhumanov', ['+omitted']],
    ['Aidar Zhumanov', 'A. Zhumanov', ['+initial']],
    ['Айдар Жуманов', 'Айдаром Жумановым', ['+inflected', '+inflected']],
    ['Aidar Zhumanov', 'Aidra Zhumanov', ['-swapped']],
  ])('%s and %s: %j', (a, b, expected) => {
    expect(told(a, b)).toEqual(expected);
  });

  it('letters that one side lacks are told together', () => {
    const found = findingsOf(explained('Sergei Khokhlov', 'Sergei Khokhlachev'));
    expect(found).toContainEqual({ code: 'dropped', against: true, a: '', b: 'ach' });
  });

  it('an ending is told with the cases that it may stand in', () => {
    const [found] = findingsOf(explained('Айдар Жуманов', 'Айдаром Жумановым'));
    expect(found).toMatchObject({ code: 'inflected', a: '-ом', b: '', cases: ['instrumental'] });
  });

  it('a word in the place of another is against', () => {
    expect(told('Aidar Zhumanov', 'Olga Zhumanov')).toContain('-contradicted');
  });
});

describe('the schemes that read all letters', () => {
  it('are those of one habit', () => {
    const schemes = schemesOf(explained('Айдар Жуманов', 'Aïdar Joumanov'), 'b');
    expect(schemes).toContain('french-press-russian');
    expect(schemes.filter((scheme) => scheme.startsWith('duden'))).toEqual([]);
  });

  it('are none where nothing is read otherwise', () => {
    expect(schemesOf(explained('Ada Lind', 'Ada Lind'), 'b')).toEqual([]);
  });
});
