/** What a judgment has from the sentences beside it: the grounds of its trial, its court. */

import { describe, expect, it } from 'vitest';
import { extracted } from '#tests/shared/extraction/found.ts';

function sentenceOf(text: string) {
  const { clusters, facts } = extracted(text);
  const fact = facts.find(({ type }) => type === 'sentence');
  const court = clusters.find(({ id }) => id === fact?.court)?.name ?? null;
  return { charges: fact?.charges, court };
}

describe('the grounds of a trial', () => {
  it.each([
    'Paul Morel, condamné à trois ans de prison le 3 avril 2008. Le poète a été jugé pour subversion.',
    'Ada Lind was sentenced to three years in prison on 3 April 2008. She was tried for subversion.',
  ])('are those of the judgment: %s', (text) => {
    expect(sentenceOf(text).charges).toEqual(['undermining_state_authority']);
    expect(extracted(text).facts.map(({ type }) => type)).not.toContain('trial');
  });

  it.each([
    [
      'another person',
      'Ada Lind was sentenced to a year in prison on 3 April 2008. Olga Brenner was tried for theft.',
      [],
    ],
    [
      'another day',
      'Ada Lind was sentenced to a year in prison on 3 April 2008. She was tried for theft on 5 May 2001.',
      [],
    ],
    [
      'grounds of its own',
      'Ada Lind was sentenced to a year in prison for libel. She was tried for theft in 2001.',
      ['libel'],
    ],
  ])('do not replace %s', (_, text, charges) => {
    expect(sentenceOf(text).charges).toEqual(charges);
  });
});

describe('the court of the sentence before', () => {
  const verdict = 'Минский городской суд вынес приговор по делу журналистов.';

  it('holds where the paragraph goes on', () => {
    const text = `${verdict} Анну Лукину приговорили к двум годам колонии.`;
    expect(sentenceOf(text).court).toBe('Минский городской суд');
  });

  it.each([
    `${verdict}\n\nАнну Лукину приговорили к двум годам колонии.`,
    'Минский городской суд приговорил Петра Белова к году. Анну Лукину приговорили к двум годам.',
    'Верховный суд отклонил жалобу. Анну Лукину приговорили к двум годам колонии.',
  ])('does not where another story begins: %s', (text) => {
    const { clusters, facts } = extracted(text);
    const lukina = clusters.find(({ name }) => name.includes('Лукин'));
    const fact = facts.find(({ type, person }) => type === 'sentence' && person === lukina?.id);
    expect(fact).toBeDefined();
    expect(fact?.court).toBeNull();
  });
});
