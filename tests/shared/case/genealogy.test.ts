import { describe, expect, test } from 'vitest';
import { genealogyOf } from '#shared/case/genealogy.ts';
import { scriptOf } from '#shared/case/script.ts';
import type { ComparedKind } from '#shared/names/comparers.ts';
import { nameComparers } from '#tests/support/name-comparers.ts';

const tree = (names: readonly string[], forms: readonly string[], language = 'fr') =>
  genealogyOf(
    names,
    forms.map((text, at) => ({ text, mentions: 10 - at, language })),
    spelling('person'),
  );

const spelling = (kind: ComparedKind) => ({
  comparer: nameComparers.of(kind),
  predict: (name: string, language: string) => nameComparers.engine.predict(name, language),
  languagesOf: (scheme: string) =>
    nameComparers.tables.readings.schemes.get(scheme)?.languages ?? [],
});

describe('the genealogy of spellings', () => {
  test('begins at the form in another script, and says how each form comes from it', () => {
    const nodes = tree(
      ['Aidar Zhumanov', 'Айдар Жуманов'],
      ['Aidar Zhumanov', 'Aïdar Joumanov', 'Zhumanov', 'Aidra Zhumanov', 'Айдара Жуманова'],
    );
    expect(nodes.map(({ text, parent, attested, type }) => [text, parent, attested, type])).toEqual(
      [
        ['Айдар Жуманов', null, false, 'variant'],
        ['Aidar Zhumanov', 'Айдар Жуманов', true, 'variant'],
        ['Aïdar Joumanov', 'Айдар Жуманов', true, 'variant'],
        ['Zhumanov', 'Aidar Zhumanov', true, 'short'],
        ['Aidra Zhumanov', 'Aidar Zhumanov', true, 'typo'],
        ['Айдара Жуманова', 'Айдар Жуманов', true, 'inflected'],
      ],
    );
  });

  test('names the romanisation that writes a form, and the letters that tell it', () => {
    const [, french] = tree(['Айдар Жуманов'], ['Aïdar Joumanov']);
    expect(french?.scheme).toMatch(/french/);
    expect(french?.changes).toEqual([
      { from: 'й', to: 'ï' },
      { from: 'Ж', to: 'J' },
      { from: 'у', to: 'ou' },
    ]);
  });

  test('claims no romanisation of another language', () => {
    const [, french] = tree(['Айдар Жуманов'], ['Aïdar Joumanov'], 'de');
    expect(french?.scheme).toBeNull();
  });

  test('hangs a form under the spelling that is most like it, and says its case', () => {
    const forms = ['Aïdar Joumanov', 'Aidar Schumanow', 'Schumanows', 'Айдаром Жумановым'];
    const nodes = tree(['Айдар Жуманов'], forms);
    expect(nodes.find(({ text }) => text === 'Schumanows')?.parent).toBe('Aidar Schumanow');
    expect(nodes.find(({ text }) => text === 'Айдаром Жумановым')).toMatchObject({
      parent: 'Айдар Жуманов',
      type: 'inflected',
      cases: ['instrumental'],
    });
  });

  test('from Latin to another script only telling letters are told', () => {
    const [, russian] = tree(['Ankara'], ['Анкаре']);
    expect(russian?.changes.length).toBeLessThan(4);
  });

  test('without another script the commonest name is the source', () => {
    expect(tree(['Ada Lind', 'Ada Lindh'], ['Ada Lind', 'Ada Lindh'])[0]).toMatchObject({
      text: 'Ada Lind',
      parent: null,
    });
    expect(tree([], [])).toEqual([]);
  });
});

describe('the script of a name', () => {
  test.each([
    ['Ada Lind', 'Latn'],
    ['Айдар', 'Cyrl'],
    ['Ada Линд-Петрова', 'Cyrl'],
    ['محمد', 'Arab'],
    ['李', 'Hani'],
    ['17', 'Zyyy'],
    ['', 'Zyyy'],
  ])('%s: %s', (name, script) => {
    expect(scriptOf(name)).toBe(script);
  });

  test('of a place, what only a list knows is an alias', () => {
    const forms = [{ text: 'Nur-Sultan', mentions: 1, language: 'en' }];
    const nodes = genealogyOf(['Астана', 'Nur-Sultan'], forms, spelling('place'));
    expect(nodes.map(({ text, type }) => [text, type])).toEqual([
      ['Астана', 'variant'],
      ['Nur-Sultan', 'alias'],
    ]);
  });
});
