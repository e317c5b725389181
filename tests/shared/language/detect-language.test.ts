import { describe, expect, it } from 'vitest';
import { analyse } from '#tests/shared/extraction/analyse.ts';

const paragraphs = {
  en: 'The court ordered the activist to stay at home at night and forbade him to speak in public.',
  fr: 'Le tribunal a condamné le militant à une peine légère et lui a interdit la politique.',
  de: 'Das Gericht verurteilte den Aktivisten zu drei Jahren Freiheitsbeschränkung und verbot ihm die Politik.',
  ru: 'Суд приговорил активиста к трём годам ограничения свободы и запретил ему заниматься политикой.',
};
const languagesOf = (...texts: string[]): string[] =>
  analyse(texts.join('\n\n')).segments.map(({ language }) => language);

describe('language by segment', () => {
  it.each(Object.entries(paragraphs))('%s', (code, text) => {
    expect(languagesOf(text)).toEqual([code]);
  });

  it('finds an English body in a German frame', () => {
    expect(languagesOf(paragraphs.de, paragraphs.en, paragraphs.en)).toEqual(['de', 'en', 'en']);
  });

  it('gives a short segment the language of its neighbour', () => {
    expect(languagesOf(paragraphs.fr, 'Kazakhstan', paragraphs.fr)).toEqual(['fr', 'fr', 'fr']);
  });

  it.each([
    ['en', 'en', 'Prosecutors dropped the charges and released twelve students.'],
    // A word that another language has as well, in a text without any of its own.
    ['en', 'de', 'Niemand will dort länger arbeiten müssen, sagten Beschäftigte.'],
    ['en', 'fr', 'Plusieurs défenseurs des libertés syndicales restent détenus.'],
    ['de', 'en', 'Protesters gathered outside two police stations on Monday.'],
    ['fr', 'de', 'Mehrere Verteidiger arbeiten weiter unter großem Druck.'],
  ] as const)('after a segment in %s one in %s is told: "%s"', (before, code, text) => {
    expect(languagesOf(paragraphs[before], text)).toEqual([before, code]);
  });

  it('names the language of most of the text', () => {
    const text = [paragraphs.fr, paragraphs.en, paragraphs.en].join('\n\n');
    expect(analyse(text).language).toBe('en');
  });

  it.each(['', '   ', '123 456', '…'])('answers for a text that says nothing: "%s"', (text) => {
    expect(['en', 'fr', 'de', 'ru']).toContain(analyse(text).language);
  });
});
