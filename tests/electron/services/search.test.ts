import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchExpression } from '#electron/services/search-expression.ts';
import { importTexts, startWithCasebook } from '#tests/electron/support/test-app.ts';

const TEXTS = {
  'en.txt':
    'The 😀 court sentenced Ilyashev.\n\nCOVID-19 was the pretext; the court said "restriction of liberty".\n',
  'fr.txt': 'Le tribunal a condamné Iliachev ; Tokaïev s’est tu.\n',
  'ru.txt': 'Суд приговорил Ильяшева к трём годам.\n',
};

async function withTexts() {
  const test = await startWithCasebook();
  await importTexts(test, TEXTS);
  const documents = await test.client.documents.list();
  const texts = new Map(
    await Promise.all(
      documents.map(
        async ({ id }) => [id, (await test.client.documents.get({ id })).text] as const,
      ),
    ),
  );
  const search = (query: string, limit = 20) => test.client.search.passages({ query, limit });
  return { ...test, texts, search };
}

describe('search', () => {
  test.each([
    ['court', ['court', 'court']],
    ['COURT', ['court', 'court']],
    ['sentenc', ['sentenced']],
    ['tokaiev', ['Tokaïev']],
    ['condamne', ['condamné']],
    ['ильяшев', ['Ильяшева']],
    ['COVID-19', ['COVID-19']],
    ['"restriction of liberty"', ['restriction of liberty']],
    ['«restriction of»', ['restriction of']],
    ['"liberty of restriction"', []],
    ['court pretext', ['pretext']],
    ['nowhere', []],
    ['', []],
    ['—  …', []],
  ])('%s', async (query, exact) => {
    const { search } = await withTexts();
    const { passages } = await search(query);
    expect(passages.map((passage) => passage.exact).sort()).toEqual([...exact].sort());
  });

  test('every hit stands where it says, in its sentence', async () => {
    const { search, texts } = await withTexts();
    for (const query of ['court', 'said', 'a', 'trois', 'годам', 'Ilyashev']) {
      for (const passage of (await search(query)).passages) {
        const { documentId, start, end, before, exact, after } = passage;
        const text = texts.get(documentId) ?? '';
        expect(text.slice(start, end)).toBe(exact);
        expect(text.slice(start - before.length, end + after.length)).toBe(before + exact + after);
      }
    }
  });

  test('any input is a query: nothing in it is an operator', async () => {
    const { search } = await withTexts();
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(
            '"',
            '*',
            'OR',
            'NEAR(',
            'text:',
            '^',
            '-',
            '(',
            ')',
            '\0',
            'court',
            "'",
            '\ud800',
          ),
        )
        .map((parts) => parts.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(nasty, async (query) => {
        expect((await search(query)).documents).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  test('counts all documents, whatever the limit', async () => {
    const { search } = await withTexts();
    const found = await search('a', 1);
    expect(found.passages.length).toBeLessThanOrEqual(1);
    expect((await search('court', 1)).documents).toBe(1);
  });

  test.each([
    ['a b', '"a" AND "b"'],
    ['court', '"court" *'],
    ['"court"', '"court"'],
    ['it"s', '"it s" *'],
    ['274', '"274"'],
    [' — ', null],
  ])('%s becomes %s', (query, expression) => {
    expect(searchExpression(query)).toBe(expression);
  });
});
