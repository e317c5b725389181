import { describe, expect, it } from 'vitest';
import { mentionsOf, provisionsIn } from '#tests/shared/extraction/analyse.ts';

describe('the law of a provision that names none', () => {
  it.each([
    [
      'the same article before',
      'Under Article 274 of the Criminal Code of Kazakhstan he was tried; he denies that Article 274 applies.',
      'Article 274 → KZ/criminal_code/274/-',
    ],
    [
      'the last law',
      'Under Article 274 of the Criminal Code of Kazakhstan he was tried. Then article 275 was added.',
      'article 275 → KZ/criminal_code/275/-',
    ],
    [
      'the law of its list',
      'In Belarus, Article 130 and Article 342 of the Criminal Code were used.',
      'Article 130 → BY/criminal_code/130/-',
    ],
    [
      'the first law told later',
      'Article 274 was used. The court said that article 275 of the Criminal Code of Kazakhstan holds.',
      'Article 274 → KZ/criminal_code/274/-',
    ],
    [
      'not a treaty that has no such article',
      'In Iran article 500 of the Penal Code, article 19 of the ICCPR and then article 610 were cited.',
      'article 610 → IR/criminal_code/610/-',
    ],
  ])('%s', (_, text, expected) => {
    expect(provisionsIn(text)).toContain(expected);
  });

  it('stays empty where no law is named', () => {
    expect(provisionsIn('He was tried under article 274.')).toEqual(['article 274 → -/-/274/-']);
  });
});

describe('the country of a law', () => {
  it.each([
    ['its own name', 'ст. 282 УК РФ', 'ст. 282 УК РФ → RU/criminal_code/282/-'],
    [
      'the words after it',
      'It is article 282 of the Criminal Code of the Russian Federation.',
      'article 282 of the Criminal Code of the Russian Federation → RU/criminal_code/282/-',
    ],
    [
      'the words before it',
      'The lawyer quoted article 105 of China’s Criminal Law in court.',
      'article 105 of China’s Criminal Law → CN/criminal_code/105/-',
    ],
    [
      'the document',
      'In Iran, an Iranian court used article 500 of the Penal Code.',
      'article 500 of the Penal Code → IR/criminal_code/500/-',
    ],
    [
      'the language, for a name two countries share',
      'Die Anklage stützt sich auf § 129a StGB und das Gericht folgte ihr.',
      '§ 129a StGB → DE/criminal_code/129a/-',
    ],
    [
      'the document, for a name two countries share',
      'In der Schweiz stützt sich die Anklage auf Art. 260 StGB.',
      'Art. 260 StGB → CH/criminal_code/260/-',
    ],
    [
      'none, for a treaty',
      'Iran broke article 19 of the ICCPR.',
      'article 19 of the ICCPR → -/iccpr/19/-',
    ],
  ])('%s', (_, text, expected) => {
    expect(provisionsIn(text)).toContain(expected);
  });
});

describe('numbers as they are cited', () => {
  it.each([
    ['article 488.11 of the Criminal Code', '488.11', null],
    ['article 205-2 of the Criminal Code', '205-2', null],
    ['article 129a of the Criminal Code', '129a', null],
    ['Section 295-C of the Criminal Code', '295-C', null],
    ['article 207³ of the Criminal Code', '207.3', null],
    ['article 274(4)(2) of the Criminal Code', '274', '4(2)'],
    ['article 274, part 4, of the Criminal Code', '274', '4'],
    ['part 4, paragraph 2 of article 274 of the Criminal Code', '274', '4(2)'],
    ['paragraph 2 of part 4 of article 274 of the Criminal Code', '274', '4(2)'],
    ['article 7/2 of the Criminal Code', '7', '2'],
  ])('%s', (text, article, part) => {
    const [mention] = mentionsOf(`The court in Baku cited ${text} in its ruling.`, 'legal_article');
    expect(mention?.text).toBe(text);
    expect(mention?.normalized).toMatchObject({ article, part, instrument: 'criminal_code' });
  });
});

describe('what is no provision', () => {
  it.each([
    'An article of 42 pages about the Criminal Code.',
    'ARTICLE 19 defends free expression.',
    'Section 3 of the report and principle 4 of the game.',
    'Part 2 begins now, in 2019.',
    'The Constitution and the Criminal Code were changed.',
    'The 282 people read article after article.',
  ])('%s', (text) => {
    expect(provisionsIn(text)).toEqual([]);
  });
});

it('says what told the law', () => {
  const text = 'He broke article 274 of the Criminal Code. Later article 275 was used.';
  const [, elliptic] = mentionsOf(text, 'legal_article');
  expect(elliptic?.reason.rule).toBe('legal-article.last_law');
  expect(elliptic?.reason.cues.map(({ start, end }) => text.slice(start, end))).toContain(
    'Criminal Code',
  );
});
