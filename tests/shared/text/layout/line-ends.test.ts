import { describe, expect, test } from 'vitest';
import { decideLineEnd, isHyphenEnd, wordsInside } from '#shared/text/layout/line-ends.ts';

const nothing = () => false;

describe('the end of a line inside a paragraph', () => {
  test.each([
    ['elle a été condam-', 'née à trois ans', 'join_word'],
    ['sie wurde fest-', 'genommen', 'join_word'],
    ['он был задер-', 'жан в городе', 'join_word'],
    ['a peaceful pro-', 'test in the square', 'join_word'],
    ['une mer-', 'ci', 'join_word'],
    ['в другом мес-', 'то', 'join_word'],
    ['по-', 'лучить', 'join_word'],
    ['condam\u0301-', 'né', 'join_word'],
    ['infection with COVID-', '19 in prison', 'keep_hyphen'],
    ['Kassym-', 'Jomart', 'keep_hyphen'],
    ['the 43-', 'year-old activist', 'keep_hyphen'],
    ['the 43-year-', 'old activist', 'keep_hyphen'],
    ['an e-', 'mail', 'keep_hyphen'],
    ['celui-', 'ci est', 'keep_hyphen'],
    ['Peut-', 'être', 'keep_hyphen'],
    ['она сама-', 'то', 'join_word'],
    ['кто-', 'то', 'keep_hyphen'],
    ['по-', 'русски', 'keep_hyphen'],
    ['EUR-', 'LEX', 'keep_hyphen'],
    ['no hyphen here', 'and on', 'keep_break'],
    ['a dash –', 'and on', 'keep_break'],
    ['a dash -', 'and on', 'keep_break'],
    ['2019–', '2020', 'keep_break'],
    ['12-', '(see below)', 'keep_break'],
  ])('%s / %s: %s', (line, next, expected) => {
    expect(decideLineEnd(line, next, nothing)).toBe(expected);
  });

  test('the words of the document are asked first', () => {
    const words = wordsInside(['une porte-parole', 'la porteparole', 'DEMONSTRATION']);
    const knows = (word: string) => words.has(word);
    expect(decideLineEnd('la porte-', 'parole', knows)).toBe('keep_hyphen');
    expect(decideLineEnd('la porte-', 'parole', nothing)).toBe('join_word');
    expect(decideLineEnd('DEMON-', 'STRATION', knows)).toBe('join_word');
    expect(decideLineEnd('DEMON-', 'STRATION', nothing)).toBe('keep_hyphen');
  });

  test.each([
    ['condam-', true],
    ['soft\u00ad', true],
    ['19-', true],
    ['word -', false],
    ['-', false],
    ['', false],
    ['word–', false],
  ])('%j ends in a hyphen: %s', (line, expected) => {
    expect(isHyphenEnd(line)).toBe(expected);
  });

  test('a very long line without spaces is decided at once', () => {
    expect(decideLineEnd(`${'a'.repeat(1_000_000)}-`, 'b'.repeat(1_000_000), nothing)).toBe(
      'join_word',
    );
  });
});
