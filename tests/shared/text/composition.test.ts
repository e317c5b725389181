import { expect, test } from 'vitest';
import { compositionOf, type SegmentSum } from '#shared/text/composition.ts';

const sum = (
  kind: SegmentSum['kind'],
  language: string | null,
  characters: number,
): SegmentSum => ({ kind, language, characters });
const told = (sums: SegmentSum[]) =>
  compositionOf(sums).map(({ part, language, characters }) => `${part} ${language} ${characters}`);

test('a German frame around an English account', () => {
  const sums = [
    sum('header', 'de', 40),
    sum('boilerplate', 'de', 160),
    sum('body', 'en', 700),
    sum('heading', 'en', 60),
    sum('footnote', 'en', 40),
  ];
  expect(told(sums)).toEqual(['account en 800', 'frame de 200']);
});

test('each language, letters to send, comments and what is hidden stand apart', () => {
  const sums = [
    sum('body', 'en', 500),
    sum('body', 'fr', 300),
    sum('template_letter', 'en', 200),
    sum('comment', null, 20),
    sum('hidden', null, 10),
  ];
  expect(told(sums)).toEqual([
    'account en 500',
    'account fr 300',
    'template_letter en 200',
    'comment null 20',
    'hidden null 10',
  ]);
});

test('nothing is made of nothing', () => {
  expect(told([sum('body', 'en', 0)])).toEqual([]);
  expect(told([])).toEqual([]);
});
