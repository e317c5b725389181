import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { valueWords } from '#renderer/ui/format/value-words.ts';
import english from '../../../renderer/locales/en/values.json' with { type: 'json' };

let t: TFunction<'values'>;

beforeAll(async () => {
  const words = i18next.createInstance();
  await words.init({
    lng: 'en',
    resources: { en: { values: english } },
    interpolation: { escapeValue: false },
  });
  t = words.getFixedT('en', 'values');
});

describe('values in words', () => {
  it.each([
    ['person', { name: 'Aïdos Joumataïev' }, 'Aïdos Joumataïev'],
    ['court', { name: 'Medeu Court No. 2', country: 'KZ' }, 'Medeu Court No. 2'],
    ['date', { edtf: '2020-06-22', reading: 'XXXX-06-22', kind: 'partial' }, '22 June 2020'],
    ['doc_ref', { ref: 'UA 065/20' }, 'UA 065/20'],
    ['charge', { code: 'false_information' }, 'Spreading false information'],
    ['charge', { code: 'stealing_bread' }, 'Stealing bread'],
    [
      'legal_article',
      { jurisdiction: 'KZ', instrument: 'criminal_code', article: '274', part: '4(2)' },
      'Art. 274(4)(2), Criminal Code (KZ)',
    ],
    [
      'legal_article',
      { jurisdiction: null, instrument: null, article: '378', part: null },
      'Art. 378',
    ],
    [
      'legal_article',
      { jurisdiction: null, instrument: 'water_law', article: null, part: null },
      'Water law',
    ],
    [
      'penalty',
      { kind: 'restriction_of_liberty', duration: 'P3Y', object: null, status: 'imposed' },
      'Restriction of liberty, 3 years',
    ],
    [
      'penalty',
      { kind: 'imprisonment', duration: '../P7Y', object: null, status: 'threatened' },
      'Imprisonment, up to 7 years (threatened)',
    ],
    [
      'penalty',
      { kind: 'imprisonment', duration: 'P3Y', status: 'imposed', course: 'reduced' },
      'Imprisonment, 3 years (reduced by a court)',
    ],
    [
      'penalty',
      { kind: 'imprisonment', duration: 'P3Y', status: 'requested', course: 'consecutive' },
      'Imprisonment, 3 years (requested, to be served one after another)',
    ],
    ['penalty', { kind: 'fine', object: 'KZT 126000' }, 'Fine, KZT 126,000'],
    ['penalty', { kind: 'fine', object: '30 units' }, 'Fine, 30 units'],
    ['person', {}, ''],
    ['penalty', {}, ''],
  ])('%s %j is %s', (type, value, said) => {
    expect(valueWords(type, value, { t, language: 'en' }).replaceAll('\u00a0', ' ')).toBe(said);
  });
});
