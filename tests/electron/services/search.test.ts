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

const NAMED = {
  'en.txt':
    'Activist Aidar Zhumanov was detained in Almaty.\n\nZhumanov was released. A zhuman came.\n',
  'fr.txt': 'Le militant Aïdar Joumanov a été arrêté à Almaty.\n',
  'ru.txt': 'Активиста Айдара Жуманова задержали в Алматы.\n\nАйдар Жуманов на свободе.\n',
};

async function withNames() {
  const started = await startWithCasebook();
  await importTexts(started, NAMED);
  const search = async (
    query: string,
    reach: 'exact' | 'script' | 'all',
    without: string[] = [],
  ) => {
    const found = await started.client.search.passages({ query, limit: 50, reach, without });
    return { ...found, exact: found.passages.map((passage) => passage.exact).sort() };
  };
  return { ...started, search };
}

describe('search by every spelling of a name', () => {
  test.each([
    ['Joumanov', 'exact', ['Joumanov']],
    ['Joumanov', 'script', ['Joumanov', 'Zhumanov', 'Zhumanov']],
    ['Joumanov', 'all', ['Joumanov', 'Zhumanov', 'Zhumanov', 'Жуманов', 'Жуманова']],
    ['жуманов', 'all', ['Joumanov', 'Zhumanov', 'Zhumanov', 'Жуманов', 'Жуманова']],
    [
      'Aidar Zhumanov',
      'all',
      ['Aidar Zhumanov', 'Aïdar Joumanov', 'Айдар Жуманов', 'Айдара Жуманова'],
    ],
    ['freedom', 'all', []],
    ['', 'all', []],
  ] as const)('%s, %s: %j', async (query, reach, expected) => {
    const { search } = await withNames();
    expect(new Set((await search(query, reach)).exact)).toEqual(new Set(expected));
  });

  test('says which spelling was found, and which were searched besides', async () => {
    const { search } = await withNames();
    const { passages, also } = await search('Zhumanov', 'all');
    const spellings = new Map(passages.map(({ exact, spelling }) => [exact, spelling]));
    expect(spellings.get('Zhumanov')).toBeNull();
    expect(spellings.get('Joumanov')).toBe('Joumanov');
    expect(also).toContainEqual({ spelling: 'Joumanov', script: 'Latn', attested: true });
    expect(also).toContainEqual({ spelling: 'Schumanow', script: 'Latn', attested: false });
    expect(also.map(({ spelling }) => spelling)).not.toContain('Zhumanov');
  });

  test('a spelling that was struck out is not searched, and is still told', async () => {
    const { search } = await withNames();
    const { exact, also } = await search('Zhumanov', 'all', ['Joumanov']);
    expect(exact).not.toContain('Joumanov');
    expect(also.map(({ spelling }) => spelling)).toContain('Joumanov');
  });

  test('a foretold spelling finds a document as soon as it comes', async () => {
    const started = await withNames();
    await importTexts(started, { 'de.txt': 'Später schrieb Schumanow einen Brief.\n' });
    expect((await started.search('Zhumanov', 'all')).exact).toContain('Schumanow');
  });

  describe('of a name that stands in Latin letters only', () => {
    const alsoOf = async (query: string, texts: Record<string, string>) => {
      const { client, ...started } = await startWithCasebook();
      await importTexts({ client, ...started }, texts);
      const found = await client.search.passages({ query, limit: 50, reach: 'all', without: [] });
      return found.also.map(({ spelling }) => spelling);
    };

    test('foretells the Russian form that a scheme of the text writes so, and others from it', async () => {
      const also = await alsoOf('Podgorny', {
        'en.txt': 'Activist Pavel Podgorny was detained in Almaty.\n',
      });
      expect(also).toContain('Подгорный');
      expect(also).toContain('Podgornyi');
    });

    test.each([
      ['Miller', { 'en.txt': 'Activist John Miller was detained in Almaty.\n' }],
      ['Schmidt', { 'en.txt': 'Lawyer Anna Schmidt was detained in Almaty.\n' }],
      ['Dupont', { 'fr.txt': 'La militante Marie Dupont a été arrêtée à Almaty.\n' }],
      [
        'Dupont',
        {
          'en.txt': 'Activist Marie Dupont was detained in Almaty.\n',
          'fr.txt': 'La militante Marie Dupont a été arrêtée à Almaty.\n',
        },
      ],
    ])('foretells nothing of %s, which no scheme of the text writes so', async (query, texts) => {
      expect(await alsoOf(query, texts)).toEqual([]);
    });
  });

  test('whoever was kept apart is not found', async () => {
    const { client, search } = await withNames();
    await client.names.judge({
      cluster: 'name:person:Aidar Zhumanov',
      picks: [{ bearer: 'name:person:Aïdar Joumanov' }],
      judgement: 'not_same',
    });
    expect((await search('Aidar Zhumanov', 'all')).exact).not.toContain('Aïdar Joumanov');
  });
});
