import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '#shared/extraction/extraction.ts';
import { linkLibrary } from '#shared/extraction/link-library.ts';
import { extracted } from '#tests/shared/extraction/found.ts';
import { nameComparers } from '#tests/support/name-comparers.ts';

/** `type person date charges penalties`. */
const told = ({ facts }: Extraction): string[] =>
  facts.map(({ type, person, group, date, charges, penalties, modality }) =>
    [
      type,
      person ?? group ?? '-',
      date ?? '-',
      ...charges,
      ...penalties.map(({ kind, duration, object }) => `${kind}:${duration ?? object}`),
      ...(modality === 'stated' ? [] : [modality]),
    ].join(' '),
  );

describe('facts', () => {
  it.each([
    ['Maria Petrenko was arrested on 5 May 2019.', ['arrest per:maria_petrenko 2019-05-05']],
    [
      'On 3 June 2021 the Baku City Court convicted Anna Kovalenko of espionage. The court sentenced her to six years in prison.',
      [
        'conviction per:anna_kovalenko 2021-06-03 espionage',
        'sentence per:anna_kovalenko 2021-06-03 espionage imprisonment:P6Y',
      ],
    ],
    ['Anna Kovalenko was released on 4 July 2020.', ['release per:anna_kovalenko 2020-07-04']],
    [
      'Paul Girard a été arrêté le 2 mars 2020. Il compte bien faire appel.',
      ['arrest per:paul_girard 2020-03-02', 'appeal per:paul_girard - planned'],
    ],
    [
      'Le 14 mars 2020, des policiers ont arrêté quatre responsables du parti.',
      ['arrest quatre responsables du parti 2020-03-14'],
    ],
    [
      'Суд приговорил активиста Алексея Горина к шести годам колонии.',
      ['sentence per:aleksey_gorin - imprisonment:P6Y'],
    ],
    [
      'Der Blogger Khalid Mansour wurde am 9. Mai 2014 zu zehn Jahren Haft verurteilt.',
      ['sentence per:khalid_mansour 2014-05-09 imprisonment:P10Y'],
    ],
    ['Anna Kovalenko must be released immediately.', []],
    ['Anna Kovalenko could be sentenced to six years in prison.', []],
    ['Anna Kovalenko faces up to ten years in prison.', []],
    ['Anna Kovalenko was not arrested.', []],
    ['Paul Girard doit être libéré.', []],
    ['People were arrested on 5 May 2019.', []],
  ] as const)('%s', (text, facts) => {
    expect(told(extracted(text))).toEqual(facts);
  });

  it('tells the same act once', () => {
    const text =
      'Maria Petrenko was arrested on 5 May 2019.\n\nPetrenko was detained on 5 May 2019 in Minsk.';
    expect(told(extracted(text))).toEqual(['arrest per:maria_petrenko 2019-05-05']);
  });

  it('joins what a headline tells without a day to what the story tells with it', () => {
    const headline = 'Anna Kovalenko was banned from public protests for four years.';
    const story =
      'On 3 June 2021 a court sentenced Anna Kovalenko to two years in prison. ' +
      'On 3 June 2021 Kovalenko was banned from public protests for four years.';
    expect(told(extracted(`${headline}\n\n${story}`))).toEqual([
      'sentence per:anna_kovalenko 2021-06-03 activity_ban:P4Y imprisonment:P2Y',
    ]);
    const later = story.replace(/3 June 2021 K/, '4 June 2022 K');
    expect(told(extracted(`${headline}\n\n${later}`))).toHaveLength(2);
  });

  it('takes none from a letter to copy', () => {
    const text =
      'Dear President,\n\nMaria Petrenko was arrested on 5 May 2019.\n\nYours sincerely,\n\nMaria Petrenko was released on 6 May 2019.';
    expect(told(extracted(text))).toEqual(['release per:maria_petrenko 2019-05-06']);
  });

  it('quotes the text it stands on', () => {
    const text = 'On 3 June 2021 the Baku City Court convicted Anna Kovalenko of espionage.';
    for (const { evidence } of extracted(text).facts) {
      for (const { start, end, text: quote } of evidence)
        expect(text.slice(start, end)).toBe(quote);
    }
  });
});

describe('linkLibrary', () => {
  it('gives one id to spellings of one person in several documents, and keeps others apart', () => {
    const documents = linkLibrary(
      [
        extracted('The activist Alnur Bekashev was arrested on 17 April 2020.'),
        extracted('Le militant Alnour Bekachev a été arrêté le 19 avril.'),
        extracted('Активиста Альнура Бекашева задержали. Активист Тимур Бекасов свободен.'),
      ],
      nameComparers,
    );
    const persons = documents.map(({ clusters }) =>
      clusters.filter(({ type }) => type === 'person').map(({ id }) => id),
    );
    expect(persons[1]).toEqual(persons[0]);
    expect(persons[2]).toContain(persons[0]?.[0]);
    expect(persons[2]).toHaveLength(2);
  });

  it('takes a year from a sibling about the same person', () => {
    const [, second] = linkLibrary(
      [
        extracted('The activist Alnur Bekashev was arrested on 17 April 2020. Bekashev is free.'),
        extracted('The activist Alnur Bekashev was arrested on April 17. Bekashev is free.'),
      ],
      nameComparers,
    );
    expect(second?.facts.map(({ date }) => date)).toEqual(['2020-04-17']);
  });
});

describe('mentions of any text', () => {
  const words = [
    'Anna',
    'Kovalenko',
    'the',
    'court',
    'of',
    'Baku',
    'sentenced',
    'to',
    'five',
    'years',
    'in',
    'prison',
    'for',
    '“',
    '”',
    '(',
    ')',
    ',',
    '.',
    '\n\n',
    'le',
    "d'",
    'tribunal',
    'de',
    'суд',
    'Москвы',
    'wegen',
    'Haft',
    'party',
    'A',
    '-',
    'al',
    '«',
    '»',
    'million',
    '€',
  ];

  it('are slices of it, and no two of a type overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const last = new Map<string, number>();
        for (const { type, start, end, text: slice } of extracted(text).mentions) {
          expect(text.slice(start, end)).toBe(slice);
          expect(start).toBeGreaterThanOrEqual(last.get(type) ?? 0);
          expect(slice).toBe(slice.trim());
          last.set(type, end);
        }
      }),
      { numRuns: 150 },
    );
  });
});
