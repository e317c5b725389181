import { describe, expect, it } from 'vitest';
import { extract } from '#shared/extraction/extract.ts';
import { linkLibrary } from '#shared/extraction/link-library.ts';
import { standingBlocks } from '#shared/extraction/parts/standing-blocks.ts';
import { withKind } from '#shared/text/with-kind.ts';
import { extraction, resources, sourceOf } from '#tests/shared/extraction/analyse.ts';
import { nameComparers } from '#tests/support/name-comparers.ts';

const paragraphs = (...lines: string[]): string => lines.join('\n\n');

const standingIn = (texts: readonly string[]): number[][] => {
  const linked = linkLibrary(texts.map(extraction), nameComparers);
  return standingBlocks(
    linked.map((found, index) => ({ text: texts[index] ?? '', extraction: found })),
  );
};

/** Three reports on persons who have nothing to do with one another. */
const BREST = paragraphs(
  '# A march in Brest',
  'Irina Markelova was arrested in Brest on 5 May 2019 and charged with organising an unauthorised march.',
  'Markelova denies the charge. Her brother was let into the building only after two hours of waiting.',
);
const OSH = paragraphs(
  '# A shop in Osh',
  'Police searched the shop of Azamat Dzhumaliev in Osh on 17 March 2020 and took two computers with them.',
  'Dzhumaliev repairs phones. Neighbours saw four men who carried boxes to a car without number plates.',
);
const LYON = paragraphs(
  '# An evening in Lyon',
  'Camille Ferrandier was acquitted by the Lyon Court of Appeal on 9 October 2021 of insulting an officer.',
  'Ferrandier had filmed the end of a concert. The recording was never shown to the judges of first instance.',
);
const CASES = [BREST, OSH, LYON];

/** Three texts on one case, each with something of its own. */
const UPDATES = [
  BREST,
  paragraphs(
    '# The trial of Irina Markelova begins',
    'The trial of Irina Markelova began in Brest on 11 June 2019 before a full room, and was adjourned by noon.',
    'Two witnesses did not come. The judge read their statements aloud over the protest of the defence.',
  ),
  paragraphs(
    '# Irina Markelova at home again',
    'Irina Markelova was released on 2 September 2019 after all of the fine had been collected by her colleagues.',
    'She thanked those who had written to her and said that the letters had been given to her in one parcel.',
  ),
];

const below = (texts: readonly string[], block: string) =>
  texts.map((text) => paragraphs(text, block));
const above = (texts: readonly string[], block: string) =>
  texts.map((text) => paragraphs(block, text));

const STANDING: [string, string][] = [
  [
    'what an organisation says of itself',
    'The River Monitor is an association of lawyers that has watched trials in nine countries since 2004.',
  ],
  [
    'a Russian one',
    '«Речной дозор» объединяет юристов, которые с 2004 года наблюдают за судами в девяти странах региона.',
  ],
  [
    'who founded it, and was arrested once',
    'The River Monitor is an association of lawyers; its founder Henrik Solvang was arrested in 1998 and soon went abroad.',
  ],
  [
    'what is said of a whole country',
    'Since 2015 more than three hundred activists have been arrested in the region, and most of them were never heard.',
  ],
  [
    'a menu in one line',
    'Reports | Countries | Trials we watch | For lawyers | For the press | Join our readers',
  ],
  [
    'an office and its hours',
    'Our office in Tallinn, Vana tänav 12, answers letters and calls from Monday to Thursday between 10 and 16',
  ],
];

describe('a block that stands in three documents', () => {
  it.each(STANDING)('%s is boilerplate under reports', (_, block) => {
    expect(standingIn(below(CASES, block))).toEqual([[3], [3], [3]]);
  });

  it('is known however it is wrapped, quoted and joined', () => {
    const [, block] = STANDING[0] ?? ['', ''];
    const [one = '', two = '', three = ''] = CASES;
    expect(
      standingIn([
        paragraphs(one, block),
        paragraphs(two, block.replace(' of lawyers', '\nof lawyers').toUpperCase()),
        paragraphs(three, `– ${block.replace('has watched', '*has watched*')}`),
      ]),
    ).toEqual([[3], [3], [3]]);
  });

  it('is boilerplate in all documents that hold it, and only there', () => {
    const [, block] = STANDING[0] ?? ['', ''];
    const other = paragraphs('# A note', 'Vera Lindholm wrote to the ministry in March.');
    expect(standingIn([...below(CASES, block), other])).toEqual([[3], [3], [3], []]);
  });

  it('is boilerplate in updates of one case when two other cases hold it', () => {
    const [, block] = STANDING[0] ?? ['', ''];
    const texts = [...UPDATES, OSH, LYON];
    expect(standingIn(below(texts, block))).toEqual(texts.map(() => [3]));
  });

  it('is one when the same official is named in all of them, or the same spokesperson', () => {
    const [, block] = STANDING[0] ?? ['', ''];
    const spoken = below(
      CASES,
      'Vera Lindholm, spokesperson of the River Monitor, called it unfair.',
    );
    expect(standingIn(below(spoken, block))).toEqual([[4], [4], [4]]);
  });

  it('is one where every document has several, longer than what it tells', () => {
    const blocks = paragraphs(...STANDING.map(([, block]) => block));
    const short = CASES.map((text) => text.split('\n\n').slice(0, 2).join('\n\n'));
    expect(standingIn(below(short, blocks))).toEqual(short.map(() => [2, 3, 4, 5, 6, 7]));
  });

  it('needs two of three documents, and three of more', () => {
    const [, block] = STANDING[0] ?? ['', ''];
    const [one = '', two = '', three = ''] = CASES;
    const four = paragraphs('# A note', 'Vera Lindholm wrote to the ministry in March.');
    const pair = below([one, two], block);
    expect(standingIn(pair)).toEqual([[], []]);
    expect(standingIn([...pair, three])).toEqual([[3], [3], []]);
    expect(standingIn([...pair, three, four])).toEqual([[], [], [], []]);
  });
});

describe('not a block', () => {
  it.each([
    [
      'that tells an act on a person of the case',
      'On 14 August 2019 the Brest Regional Court sentenced Irina Markelova to a fine of 900 roubles for the march.',
    ],
    [
      'of a court in its own words',
      '“The court finds the defendant guilty and sentences her to a fine of nine hundred roubles for the march.”',
    ],
    [
      'that tells it of "her"',
      'She was arrested at the door of her house and taken to a police station in the north of the town.',
    ],
    [
      'that says who the person is',
      'Irina Markelova teaches mathematics in the evening school of Brest and has two grown-up daughters.',
    ],
    [
      'that holds neither name nor act',
      'She has not been let out into the yard since the first week and reads with a lamp that is never put out.',
    ],
    ['too short to be the same by more than chance', 'She denies all of the charges against her.'],
  ])('%s, in updates of one case', (_, block) => {
    expect(standingIn(below(UPDATES, block))).toEqual([[], [], []]);
  });

  it.each([
    [
      'of persons tried together',
      'Irina Markelova, Azamat Dzhumaliev and Camille Ferrandier were arrested in the same week of the spring.',
    ],
    [
      'of their common sentence',
      'The court sentenced all three defendants to two years in a penal colony for taking part in the march.',
    ],
    [
      'of a day on which all were arrested',
      'More than sixty marchers were arrested on 5 May 2019 and taken to police stations in three districts.',
    ],
  ])('%s, in reports on each of them', (_, block) => {
    expect(standingIn(below(CASES, block))).toEqual([[], [], []]);
  });

  it('that is a title', () => {
    const title =
      'Three years of silence about the marches of the spring and those who took part in them';
    expect(
      standingIn(
        above(
          CASES.map((text) => text.replace(/^# .*\n\n/, '')),
          title,
        ),
      ),
    ).toEqual([[], [], []]);
  });

  it('that holds all that a document tells', () => {
    const story =
      'Henrik Solvang came to the border on 3 February 2018 with a suitcase of papers and a letter from his editor.';
    const empty = ['It is raining.', 'It is snowing.', 'It is dark.'];
    expect(standingIn(below(empty, story))).toEqual([[], [], []]);
  });

  it('of which copies of one document make three', () => {
    expect(standingIn([BREST, BREST, BREST, OSH])).toEqual([[], [], [], []]);
    const alike = BREST.replace(/^# .*\n\n/, '');
    expect(standingIn([alike, alike, alike])).toEqual([[], [], []]);
  });
});

describe('a text some of whose blocks are known to stand in others', () => {
  const block =
    'The founder of the River Monitor, Henrik Solvang, was arrested in 1998 and went abroad.';

  it('gives no facts from them, also where they stand twice, and keeps their mentions', () => {
    const source = sourceOf(paragraphs(BREST, block, block));
    const before = extract(source, resources);
    const after = extract(withKind(source, [3], 'boilerplate'), resources);
    expect(after.segments.map(({ kind }) => kind).slice(3)).toEqual(['boilerplate', 'boilerplate']);
    const places = ({ mentions }: typeof after) =>
      mentions.map(({ type, start, end, cluster }) => ({ type, start, end, cluster }));
    expect(places(after)).toEqual(places(before));
    const spans = ({ facts }: typeof after) => facts.flatMap(({ evidence }) => evidence);
    const end = BREST.length;
    expect(spans(before).some(({ start }) => start > end)).toBe(true);
    expect(spans(after)).toEqual(spans(before).filter(({ start }) => start < end));
  });
});
