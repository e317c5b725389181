import { describe, expect, test } from 'vitest';
import { personsUnder } from '#shared/case/statute-book.ts';
import { actOf, confirmed } from '#tests/support/told-facts.ts';

const who = (documentId: string, name: string) => confirmed(documentId, 'person', name, { name });
const article = (documentId: string, number: string) =>
  confirmed(documentId, 'legal_article', `article ${number}`, {
    jurisdiction: 'KZ',
    instrument: 'criminal_code',
    article: number,
    part: null,
  });

describe('everyone under a provision', () => {
  test('is told once, with every act, over documents', () => {
    const a = [who('a', 'Ada'), article('a', '274')];
    const b = [who('b', 'Ada'), article('b', '274')];
    const c = [who('c', 'Ben'), article('c', '274')];
    const facts = [actOf('a', 'charge', a), actOf('b', 'sentence', b), actOf('c', 'charge', c)];
    const found = personsUnder([...a, ...b, ...c], facts, a[1]?.subject ?? '');
    expect(found.map(({ name, acts, quotes }) => [name, acts, quotes.length])).toEqual([
      ['Ada', ['charge', 'sentence'], 2],
      ['Ben', ['charge'], 1],
    ]);
  });

  test('leaves out acts under another provision, and what is not confirmed', () => {
    const ada = [who('a', 'Ada'), article('a', '274')];
    const ben = [who('a', 'Ben'), article('a', '378')];
    const dan = [who('a', 'Dan'), article('a', '274')];
    const facts = [ada, ben, dan].map((slots) => actOf('a', 'charge', slots));
    const evidence = [...ada, ...ben, ...dan.slice(1)];
    const found = personsUnder(evidence, facts, ada[1]?.subject ?? '');
    expect(found.map(({ name }) => name)).toEqual(['Ada']);
    expect(personsUnder(evidence, facts, 'none')).toEqual([]);
  });
});
