/** Acts that are denied, feared, expected or alleged, and who says so. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extracted } from '#tests/shared/extraction/found.ts';

const kinds = (text: string): { facts: string[]; apart: string[] } => {
  const { facts, apart } = extracted(text);
  const line = ({ type, modality }: (typeof facts)[number]) => `${type} ${modality}`;
  return { facts: facts.map(line), apart: apart.map(line) };
};

describe('modality', () => {
  it.each([
    ['Maria Petrenko was arrested on 5 May 2019.', ['arrest stated'], []],
    ['Maria Petrenko was allegedly arrested on 5 May 2019.', ['arrest alleged'], []],
    ['Maria Petrenko was not arrested.', [], ['arrest denied']],
    ['Maria Petrenko could be arrested.', [], ['arrest hypothetical']],
    ['Maria Petrenko is due to be released on 5 May 2019.', [], ['release planned']],
    ['Maria Petrenko must be released.', [], []],
    ['Maria Petrenko said that she would appeal.', ['appeal planned'], []],
    ['Maria Petrenko has not appealed.', [], ['appeal denied']],
    ['Maria Petrenko was not charged until 5 May 2019.', ['charge stated'], []],
    ['Paul Girard aurait été arrêté le 5 mai 2019.', ['arrest alleged'], []],
    ['Paul Girard n’a jamais été arrêté.', [], ['arrest denied']],
    ['Paul Girard risque d’être arrêté.', [], ['arrest hypothetical']],
    ['Paul Girard doit être libéré.', [], []],
    ['Karl Brenner wurde nicht verhaftet.', [], ['arrest denied']],
    ['Karl Brenner könnte verhaftet werden.', [], ['arrest hypothetical']],
    ['Karl Brenner wurde angeblich verhaftet.', ['arrest alleged'], []],
    ['Алексей Горин не был арестован.', [], ['arrest denied']],
    ['Алексея Горина могут арестовать, если он вернётся.', [], []],
    ['Алексей Горин якобы был арестован.', ['arrest alleged'], []],
  ] as const)('%s', (text, facts, apart) => {
    expect(kinds(text)).toEqual({ facts, apart });
  });

  it('never lets what did not happen say whom the next sentence is about', () => {
    const text =
      'Maria Petrenko was arrested on 5 May 2019. Ivan Lind was not arrested. She was released on 7 May 2019.';
    const { facts, clusters } = extracted(text);
    const release = facts.find(({ type }) => type === 'release');
    expect(clusters.find(({ id }) => id === release?.person)?.name).toBe('Maria Petrenko');
  });
});

describe('attribution', () => {
  it.each([
    ['Maria Petrenko was arrested on 5 May 2019, according to Ivan Lind.', 'Ivan Lind'],
    [
      'According to the local police, Maria Petrenko was arrested on 5 May 2019.',
      'the local police',
    ],
    ['Maria Petrenko was arrested on 5 May 2019, Ivan Lind said.', 'Ivan Lind'],
    ['Selon la police, Paul Girard a été arrêté le 5 mai 2019.', 'la police'],
    ['Laut Anna Lutz wurde Karl Brenner am 5. Mai 2019 verhaftet.', 'Anna Lutz'],
    ['По словам Ольги Беловой, Алексея Горина задержали 5 мая 2019 года.', 'Ольги Беловой'],
    ['Maria Petrenko was arrested on 5 May 2019.', null],
    ['Maria Petrenko said she was arrested on 5 May 2019.', null],
  ])('%s', (text, source) => {
    expect(extracted(text).facts.map(({ attribution }) => attribution?.text ?? null)).toEqual([
      source,
    ]);
  });
});

describe('what a law provides', () => {
  const ranges = [
    ['Anna Kovalenko was convicted of espionage, which carries', 'in prison.'],
    ['The court sentenced Anna Kovalenko for a crime punishable by', 'in prison.'],
    ['Anna Kovalenko faces', 'in prison if convicted.'],
    ['Anna Kovalenko could be sentenced to', 'in prison.'],
  ] as const;
  const years = fc.integer({ min: 2, max: 25 });
  const amounts = fc.oneof(
    years.map((most) => `up to ${most} years`),
    fc
      .tuple(years, fc.integer({ min: 1, max: 10 }))
      .map(([least, more]) => `between ${least} and ${least + more} years`),
    years.map((most) => `a maximum of ${most} years`),
  );

  it('is in no sentence that was passed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ranges), amounts, ([before, after], amount) => {
        const { mentions, facts } = extracted(`${before} ${amount} ${after}`);
        const penalties = mentions.filter(({ type }) => type === 'penalty');
        expect(penalties.length).toBeGreaterThan(0);
        for (const { normalized } of penalties) {
          expect(normalized).toMatchObject({ status: 'threatened' });
        }
        expect(facts.flatMap((fact) => fact.penalties)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
