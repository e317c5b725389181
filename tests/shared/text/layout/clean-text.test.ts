import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '#shared/text/layout/clean-text.ts';
import { withoutEdits } from '#tests/support/place-items.ts';

describe('a run of text cleaned', () => {
  test.each([
    ['plain', 'Rada, né à Алматы – “yes”', 'Rada, né à Алматы – “yes”', 0],
    ['decomposed accents', 'ne\u0301 a\u0300', 'né à', 2],
    ['decomposed Cyrillic', 'и\u0306', 'й', 1],
    ['marks without a composed form stay', 'q\u0301', 'q\u0301', 0],
    ['controls go', 'a\u0000\u0003b\u007f', 'ab', 2],
    ['line ends and tabs become spaces', 'a\tb\r\nc', 'a b c', 2],
    ['a byte order mark goes', '\ufeffRada', 'Rada', 1],
    ['a lone half of a character', 'a\ud800b', 'a\ufffdb', 1],
    ['a whole character of two halves', 'a\u{1f600}b', 'a\u{1f600}b', 0],
    ['zero-width signs stay', 'a\u200bb', 'a\u200bb', 0],
    ['composed Hangul', '\u1112\u1161\u11ab', '\ud55c', 1],
    ['signs that NFC writes otherwise', '\u212b', '\u00c5', 1],
    ['ligatures stay', 'ﬁn', 'ﬁn', 0],
  ])('%s', (_name, raw, expected, edits) => {
    const clean = cleanText(raw);
    expect(clean.text).toBe(expected);
    expect(clean.edits).toHaveLength(edits);
    expect(withoutEdits(clean.text, clean.edits)).toBe(raw);
  });

  test('whatever comes in: NFC, no controls, and a way back', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('e\u0301', '\u0000', '\ud800', 'и\u0306', '\t', 'a', '\ufeff', '\u0301'),
    );
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const raw = parts.join('');
        const { text, edits } = cleanText(raw);
        expect(/\p{Surrogate}/u.test(text)).toBe(false);
        expect(/\p{Cc}/u.test(text)).toBe(false);
        expect(withoutEdits(text, edits)).toBe(raw);
      }),
      { numRuns: 500 },
    );
  });
});
