import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/fold-text.ts';
import { findQuote, quoteOf, TextQuote } from '#shared/text/quote.ts';
import type { Span } from '#shared/text/span.ts';

/** Any text, with much repetition and with everything that upsets offsets. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(fc.constantFrom('a', 'b', ' ', '\r\n', '😀', 'e\u0301', '\u00ad', '\ud800', 'суд'), {
      maxLength: 120,
    })
    .map((pieces) => pieces.join('')),
);

const textAndSpan: fc.Arbitrary<{ text: string; span: Span }> = fc
  .tuple(anyText, fc.nat(), fc.nat())
  .map(([text, a, b]) => {
    const first = a % (text.length + 1);
    const second = b % (text.length + 1);
    return { text, span: { start: Math.min(first, second), end: Math.max(first, second) } };
  });

const place = (found: Span | null): Span | null =>
  found === null ? null : { start: found.start, end: found.end };

describe('any span of any text', () => {
  it('becomes a quote and comes back as the same span', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const quote = TextQuote.parse(quoteOf(text, span));
        expect(quote.exact).toBe(text.slice(span.start, span.end));
        expect(findQuote(text, quote, span.start)).toEqual({ ...span, status: 'exact' });
      }),
      { numRuns: 500 },
    );
  });

  it('comes back after edits before it', () => {
    fc.assert(
      fc.property(textAndSpan, fc.string({ maxLength: 60 }), ({ text, span }, added) => {
        const quote = quoteOf(text, span);
        const whole = quote.prefix + quote.exact + quote.suffix;
        const edited = added + text;
        fc.pre(whole !== '' && edited.indexOf(whole) === edited.lastIndexOf(whole));
        const moved = { start: span.start + added.length, end: span.end + added.length };
        expect(place(findQuote(edited, quote, span.start))).toEqual(moved);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back without its place wherever its surroundings are its own', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const quote = quoteOf(text, span);
        const whole = quote.prefix + quote.exact + quote.suffix;
        fc.pre(whole !== '' && text.indexOf(whole) === text.lastIndexOf(whole));
        expect(place(findQuote(text, quote, 0))).toEqual(span);
      }),
      { numRuns: 500 },
    );
  });

  it('is never found where its words are not', () => {
    fc.assert(
      fc.property(textAndSpan, anyText, fc.nat(150), ({ text, span }, other, near) => {
        const quote = quoteOf(text, span);
        const found = findQuote(other, quote, near);
        if (found === null) return;
        const words = other.slice(found.start, found.end);
        expect(foldText(words).text).toBe(
          found.status === 'fuzzy' ? foldText(quote.exact).text.trim() : foldText(quote.exact).text,
        );
      }),
    );
  });
});

describe('a quote', () => {
  const text = 'The court of Almaty freed him. The court of Astana did not. The court rose.';
  const second = {
    start: text.indexOf('court of Astana'),
    end: text.indexOf('court of Astana') + 5,
  };

  it('prefers the occurrence with its own surroundings over a nearer one', () => {
    const edited = `The court of Almaty freed him. Much was added. ${text.slice(31)}`;
    const found = findQuote(edited, quoteOf(text, second), 4);
    expect(place(found)).toEqual({ start: second.start + 16, end: second.end + 16 });
    expect(found?.status).toBe('moved');
  });

  it('takes the nearer of two occurrences that are equally good', () => {
    const same = `${'x'.repeat(40)}court${'x'.repeat(80)}court${'x'.repeat(40)}`;
    const quote = quoteOf(same, { start: 125, end: 130 });
    expect(findQuote(`y${same}`, quote, 125)?.start).toBe(126);
    expect(findQuote(`y${same}`, quote, 39)?.start).toBe(41);
  });

  it('is found across another wrapping of lines, and says so', () => {
    const wrapped = 'three years of re\u00adstricted\r\n  freedom in Almaty';
    const quote = quoteOf('condemned to seven years of restricted freedom', { start: 28, end: 46 });
    const found = findQuote(wrapped, quote, 28);
    expect(found?.status).toBe('fuzzy');
    expect(wrapped.slice(found?.start, found?.end)).toBe('re\u00adstricted\r\n  freedom');
  });

  it.each([
    ['other words', 'The tribunal of Astana did not.'],
    ['an empty text', ''],
    ['the words apart', 'co urt'],
  ])('is lost in %s', (_, other) => {
    expect(findQuote(other, quoteOf(text, second), second.start)).toBeNull();
  });

  it('never begins or ends its context with half a character', () => {
    const faces = '😀'.repeat(40);
    const quote = quoteOf(`a${faces}word${faces}`, { start: 81, end: 85 });
    expect(quote.prefix).toMatch(/^(?![\udc00-\udfff])/);
    expect(quote.suffix).toMatch(/(?<![\ud800-\udbff])$/);
  });
});

describe('folding', () => {
  it.each([
    ['a  b', 'a b'],
    ['a\r\n\tb', 'a b'],
    ['re\u00adstricted', 'restricted'],
    ['a \u200b b', 'a b'],
    ['', ''],
    ['é😀', 'é😀'],
  ])('%j is %j', (text, expected) => {
    expect(foldText(text).text).toBe(expected);
  });

  it('leads every letter back to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        for (let at = 0; at < folded.text.length; at += 1) {
          const letter = folded.text.charAt(at);
          if (letter === ' ') continue;
          expect(text.charAt(folded.original(at))).toBe(letter);
          expect(folded.folded(folded.original(at))).toBe(at);
        }
      }),
    );
  });
});
