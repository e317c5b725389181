import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasZeroWidth, visibleText } from '#renderer/viewer/visible-text.ts';

describe('what is shown for a text', () => {
  test('is as long as the text, whatever it holds', () => {
    const nasty = fc.constantFrom(
      '\u202E',
      '\u2066',
      '\u200B',
      '\u0000',
      '\u001B',
      'ж',
      '🙂',
      '\n',
      '\uD800',
    );
    fc.assert(
      fc.property(fc.array(nasty), fc.boolean(), (units, all) => {
        const text = units.join('');
        expect(visibleText(text, all)).toHaveLength(text.length);
      }),
    );
  });

  test('holds no character that turns the direction', () => {
    const shown = visibleText('Alice \u202Egnp.exe\u202C \u2067x\u2069');
    expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(shown).toBe('Alice ⇤gnp.exe↥ ⟻x⟂');
  });

  test.each([
    ['a\u0000b', 'a␀b'],
    ['a\u007Fb', 'a␡b'],
    ['line\nline\ttab\r', 'line\nline\ttab\r'],
    ['é e\u0301 Қазақстан', 'é e\u0301 Қазақстан'],
  ])('shows %j as %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test('characters without width are shown on demand', () => {
    expect(hasZeroWidth('con\u00ADdamné')).toBe(true);
    expect(hasZeroWidth('condamné')).toBe(false);
    expect(visibleText('con\u00ADdamné')).toBe('con\u00ADdamné');
    expect(visibleText('con\u00ADdamné', true)).toBe('con‧damné');
  });
});
