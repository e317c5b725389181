import { describe, expect, test } from 'vitest';
import {
  isUnreadable,
  mixedScriptWords,
  readabilityOf,
  strangeLetters,
} from '#shared/text/text-layer.ts';

describe('a text layer that cannot be read', () => {
  test.each([
    ['prose', ['The court of Алматы, né à Köln.'], false],
    ['private signs', ['\ue001\ue002\ue003', 'abc'], true],
    ['lost characters', ['\ufffd\ufffd', 'abcd'], true],
    ['controls', ['\u0003\u0015\u0003', 'abcd'], true],
    ['far private signs', ['\u{f0001}\u{f0002}', 'a'], true],
    ['a few strays', ['\ufffd', 'a line of sound text'], false],
    ['line ends are no controls', ['\n\n\n\t'], false],
    ['emoji', ['\u{1f600}\u{1f600}'], false],
    ['nothing at all', [], false],
  ])('%s', (_name, runs, expected) => {
    expect(isUnreadable(readabilityOf(runs))).toBe(expected);
  });
});

describe('words of mixed alphabets', () => {
  test.each([
    ['a Cyrillic а in a Latin word', 'Mr Rаda spoke', 1, 3],
    ['a Latin c in a Cyrillic word', 'город cуд', 1, 6],
    ['two of them', 'Kазахстан и Rоссия', 2, 0],
    ['two alphabets in two words', 'Rada Рада', 0, -1],
    ['a hyphen parts words', 'COVID-вирус', 0, -1],
    ['a unit with a Greek letter', '5 µm and Δt', 0, -1],
    ['a Greek omicron in a word', 'Nοvember', 1, 0],
    ['plain Latin', 'November', 0, -1],
    ['accents', 'né à Łódź', 0, -1],
  ])('%s', (_name, text, count, first) => {
    expect(mixedScriptWords(text)).toEqual({ count, first });
  });
});

describe('the letters of another alphabet', () => {
  test.each([
    ['Cyrillic ones in a Latin name', 'Dmitry Kаrаsоv', 'а о'],
    ['a Latin one in a Cyrillic name', 'Дмитрий Кaрасов', 'a'],
    ['half and half: those that are not Latin', 'Aн', 'н'],
    ['two words of two alphabets', 'Dmitry Дмитрий', ''],
    ['accents', 'Łódź', ''],
    ['a short word with a Greek letter', 'µm', ''],
  ])('%s', (_name, text, letters) => {
    expect(strangeLetters(text).join(' ')).toBe(letters);
  });
});
