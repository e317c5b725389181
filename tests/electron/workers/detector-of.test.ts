import { describe, expect, it } from 'vitest';
import { detectorOf } from '#electron/workers/detector-of.ts';

const data = {
  type: 'small',
  languages: { 0: 'de', 1: 'en', 2: 'es' },
  ngrams: { ' the': { 0: 3, 1: 90 }, ' los': { 2: 70, 0: 5 }, 'ñas ': { 2: 80 } },
};

describe('the detector of our languages', () => {
  it('keeps their scores and leaves the others out', () => {
    expect(detectorOf(data, new Set(['de', 'en'])).ngrams).toEqual({
      ' the': { 0: 3, 1: 90 },
      ' los': { 0: 5 },
    });
  });

  it('keeps the numbers of all languages and what else is known', () => {
    const { ngrams: _, ...kept } = detectorOf(data, new Set(['en', 'xx']));
    expect(kept).toEqual({ type: 'small', languages: data.languages });
  });

  it('keeps nothing for languages that it does not know', () => {
    expect(detectorOf(data, new Set(['xx'])).ngrams).toEqual({});
  });
});
