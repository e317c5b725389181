import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AttestedName, byAttestation, leadingName } from '#shared/case/leading-name.ts';

const name = (text: string, mentions: number, languages: string[], documents = [1]) =>
  ({ name: text, mentions, documents, languages }) satisfies AttestedName;

const leadOf = (...names: AttestedName[]) => leadingName([...names].sort(byAttestation), []);

test.each([
  ['the most attested', name('A. Zhumanov', 3, ['en']), name('Aidar Zhumanov', 2, ['en'])],
  ['that of more documents', name('Aïdar Joumanov', 2, ['fr'], [1, 2]), name('Aidar', 2, ['en'])],
  ['the fullest', name('Айдар Серикович Жуманов', 1, ['ru']), name('Aidar Zhumanov', 1, ['en'])],
  ['by language', name('Aidar Zhumanov', 1, ['en']), name('Aïdar Joumanov', 1, ['fr'])],
  ['by language', name('Ajdar Schumanow', 1, ['de']), name('Айдар Жуманов', 1, ['ru'])],
  ['by letters', name('Aidar Jumanov', 1, ['en']), name('Aidar Zhumanov', 1, ['en'])],
])('%s stands for all, whichever came first', (_why, first, other) => {
  expect(leadOf(first, other)).toBe(first.name);
  expect(leadOf(other, first)).toBe(first.name);
});

test('what people prefer stands before what is attested, the most attested of it first', () => {
  const names = [name('Aidar Zhumanov', 9, ['en']), name('Aïdar Joumanov', 2, ['fr'])];
  const french = { name: 'Aïdar Joumanov', language: 'fr' };
  const russian = { name: 'Айдар Жуманов', language: 'ru' };
  expect(leadingName(names, [french])).toBe('Aïdar Joumanov');
  expect(leadingName(names, [russian, french])).toBe('Aïdar Joumanov');
  expect(leadingName(names, [russian])).toBe('Айдар Жуманов');
  expect(leadingName([], [])).toBeNull();
});

test('the order of the names never matters', () => {
  const names = fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('Ada Lind', 'Ada M. Lind', 'Ада Линд', 'A. Lind', 'Lind'),
      mentions: fc.nat(3),
      documents: fc.uniqueArray(fc.nat(3), { minLength: 1 }),
      languages: fc.uniqueArray(fc.constantFrom('en', 'ru', 'kk'), { minLength: 1 }),
    }),
    { selector: (one) => one.name },
  );
  fc.assert(
    fc.property(names, (some) => {
      expect(leadOf(...[...some].reverse())).toBe(leadOf(...some));
    }),
  );
});
