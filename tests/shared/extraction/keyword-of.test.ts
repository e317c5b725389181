import { describe, expect, it } from 'vitest';
import { keywordOf } from '#shared/extraction/names/lexicon.ts';

describe('the word that tells where a phrase may stand', () => {
  it.each([
    ['sentenced to', 'sentenced'],
    ['to life in prison', 'prison'],
    ['of the offence of', 'offence'],
    ['was let go', 'let'],
    ["mise en cause de l'inculpé", 'inculpé'],
    ['in Untersuchungshaft genommen', 'untersuchungshaft'],
    ['к лишению свободы', 'свободы'],
    ['jailed', 'jailed'],
  ])('of "%s" is "%s"', (phrase, keyword) => {
    expect(keywordOf(phrase)).toBe(keyword);
  });

  it('stands in the phrase as texts have it: as one of its tokens', () => {
    expect(keywordOf('pre-trial arrest')).toBe('pre-trial');
    expect(keywordOf('Moscow-based')).not.toBe('moscow-based');
  });
});
