/** Colours that carry meaning are seen against what they lie on, in both themes. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARK_TYPES, markLooks } from '#renderer/ui/marks.ts';

const css = readFileSync(new URL('../../../renderer/ui/theme/tokens.css', import.meta.url), 'utf8');

function tokensOf(scheme: string): Map<string, string> {
  const block = css.split(`[data-mantine-color-scheme="${scheme}"] {`)[1]?.split('}')[0] ?? '';
  const pairs = [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)];
  return new Map(pairs.map(([, name = '', color = '']) => [name, color]));
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'])('colours of the %s theme', (scheme) => {
  const tokens = tokensOf(scheme);
  const color = (name: string): string => {
    const found = tokens.get(name);
    if (!found) throw new Error(`no token --${name}`);
    return found;
  };

  it.each(MARK_TYPES)('%s stands out and can be read on and under', (type) => {
    for (const ground of ['page', 'surface', 'side']) {
      expect(contrast(color(`type-${type}`), color(ground))).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(color(`type-${type}`), color(`type-${type}-tint`))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color(`type-${type}`), color(`type-${type}-fill`))).toBeGreaterThanOrEqual(3);
    for (const ground of ['tint', 'fill']) {
      expect(contrast(color('text'), color(`type-${type}-${ground}`))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ['text', 'page'],
    ['text-2', 'page'],
    ['text-3', 'page'],
    ['text-3', 'side'],
    ['text-3', 'hover'],
    ['text-3', 'selected'],
    ['accent', 'page'],
    ['accent', 'accent-tint'],
    ['on-accent', 'accent-fill'],
    ['warn', 'page'],
    ['warn', 'warn-tint'],
    ['bad', 'page'],
    ['text-2', 'good-tint'],
    ['text-2', 'warn-tint'],
    ['text-2', 'bad-tint'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(color(text), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('the focus ring is seen everywhere', () => {
    for (const ground of ['page', 'side', 'surface', 'hover', 'selected']) {
      expect(contrast(color('focus'), color(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('types without colour', () => {
  it.each(['letter', 'underline'] as const)('have each a %s of their own', (part) => {
    const seen = new Set(MARK_TYPES.map((type) => markLooks[type][part]));
    expect(seen.size).toBe(MARK_TYPES.length);
  });
});
