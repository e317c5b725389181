import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '#shared/dates/calendar.ts';
import { Extraction } from '#shared/extraction/extraction.ts';
import { extraction } from '#tests/shared/extraction/analyse.ts';

/** Pieces that rules react to, glued in any order. */
const piece = fc.constantFrom(
  ...[
    '4',
    '12',
    '2020',
    '1.',
    ' ',
    ' ',
    ', ',
    '\n',
    '\n\n',
    'May ',
    'January ',
    'et ',
    'and ',
    'to ',
  ],
  ...[
    'from ',
    'between ',
    'le ',
    'Monday, ',
    'article ',
    'Articles ',
    '§ ',
    'part ',
    '(2)',
    'ст. ',
    'ч. ',
  ],
  ...[
    'Criminal Code ',
    'УК РФ',
    'du Code pénal',
    'UA ',
    '65/20',
    'EUR 57/2227/2020',
    '-',
    '–',
    '/',
    '.',
    ':',
  ],
  ...[
    '29 February ',
    '31 April ',
    'января ',
    '2021 г. ',
    'the following day ',
    "d'",
    '’s ',
    '«',
    '»',
    '³',
  ],
  // Names of what every object has: no look-up may answer with it.
  ...['constructor ', 'Constructor ', '__proto__ ', 'toString ', 'charged with '],
  ...[
    'Alnur ',
    'ILYASHEV ',
    'Kazakhstan',
    'https://a.org/ua-65-20 ',
    '😀',
    'e\u0301',
    '\u00AD',
    '\uD800',
  ],
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('extract', () => {
  it('gives mentions that are their slices, in order, with sound values', () => {
    fc.assert(
      fc.property(text, (words) => {
        const found = extraction(words);
        found.mentions.forEach((mention, index) => {
          expect(mention.id).toBe(`e${index + 1}`);
          expect(words.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text.trim()).toBe(mention.text);
          expect(mention.text).not.toBe('');
          expect(mention.start).toBeGreaterThanOrEqual(found.mentions[index - 1]?.start ?? 0);
          const segment = found.segments[mention.segment];
          expect(segment?.start).toBeLessThanOrEqual(mention.start);
          expect(segment?.end).toBeGreaterThanOrEqual(mention.end);
          if (mention.type === 'date') {
            expect(isEdtf(mention.normalized.edtf), mention.normalized.edtf).toBe(true);
            expect(isEdtf(mention.normalized.reading), mention.normalized.reading).toBe(true);
          }
          for (const { start, end } of mention.reason.cues) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(words.length);
            expect(end).toBeGreaterThan(start);
          }
        });
      }),
      {
        numRuns: 300,
        examples: [['Monday, 29 February EUR 57/2227/2020'], ['charged with "constructor"']],
      },
    );
  });

  it('keeps its own schema', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(Extraction.safeParse(extraction(words)).error).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it('answers for an empty text', () => {
    expect(extraction('')).toMatchObject({ language: null, mentions: [], documentDate: null });
  });
});
