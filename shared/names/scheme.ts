/**
 * A scheme: how one alphabet, one language's spelling or one romanisation writes sounds. Each is a
 * file below `resources/romanisation`; a scheme is added by adding its file.
 */

import { z } from 'zod';

/** What a spelling may say: sounds → cost, or the sounds alone where nothing is doubtful. */
const Readings = z.union([z.string(), z.record(z.string(), z.number().min(0).max(2))]);

/** A place where letters are written in another way than the table says. */
const Context = z.object({
  letters: z.string().min(1),
  writes: z.string(),
  at: z.enum(['start', 'end']).optional(),
  /** One of these letters stands before. */
  after: z.string().optional(),
  /** One of these letters follows. */
  before: z.string().optional(),
  between: z.literal('vowels').optional(),
});
export type Context = z.infer<typeof Context>;

const About = {
  name: z.string(),
  /** The standard or the reference that the table follows. */
  source: z.string(),
  script: z.enum(['Latn', 'Cyrl']),
  /**
   * Schemes of one habit go together in one name: the BGN and the ICAO systems are both English
   * habits. None for what all share.
   */
  habit: z.string().optional(),
  /** Languages in whose texts it is met; `uk-Latn` for Ukrainian in Latin letters. */
  languages: z.array(z.string()),
};

/** An alphabet or a spelling: letters and groups of letters → sounds. `x$` only ends a word, `^x` begins one. */
export const Spelling = z.strictObject({
  ...About,
  reads: z.record(z.string(), Readings),
  /**
   * A regular expression of the words that may be read so, where a language builds its words from few
   * syllables or never uses some letters: the p of Parker is no Chinese one.
   */
  words: z.string().optional(),
});
export type Spelling = z.infer<typeof Spelling>;

/**
 * Where a romanisation is met, the likeliest in a text about people first: newspapers write by their
 * own transcription, and by what a state has made law for its names; maps, passports and library
 * catalogues have systems that few others use.
 */
const Use = z.enum(['press', 'state', 'maps', 'passports', 'libraries']);

/** A romanisation: letters of another alphabet → letters, as the standard prints them. */
export const Romanisation = z.strictObject({
  ...About,
  /** The language whose alphabet is written. */
  from: z.string(),
  use: Use,
  letters: z.record(z.string(), z.string()),
  contexts: z.array(Context).optional(),
});
export type Romanisation = z.infer<typeof Romanisation>;

export const SchemeFile = z.union([Spelling, Romanisation]);
export type SchemeFile = z.infer<typeof SchemeFile>;

export const isRomanisation = (file: SchemeFile): file is Romanisation => 'letters' in file;

/** Whose alphabet a name is taken to be in when its letters allow several, the likeliest first. */
const LIKELY_ALPHABETS = ['ru', 'uk', 'kk', 'be', 'bg', 'sr', 'ky', 'uz', 'tg', 'az'];

/** Less for an alphabet that a name is likelier in. */
export const alphabetRank = (alphabet: string): number => LIKELY_ALPHABETS.indexOf(alphabet);

/** The order in which schemes that explain a spelling equally well are told: by their use. */
export function inOrderOfUse(
  schemes: ReadonlyMap<string, SchemeFile>,
): ReadonlyMap<string, SchemeFile> {
  const rank = (file: SchemeFile) => (isRomanisation(file) ? Use.options.indexOf(file.use) : -1);
  const alphabet = (file: SchemeFile) => (isRomanisation(file) ? alphabetRank(file.from) : -1);
  return new Map(
    [...schemes].sort(([, a], [, b]) => rank(a) - rank(b) || alphabet(a) - alphabet(b)),
  );
}

/** Ids of schemes with alphabets in the order in which a name is likelier in them; others keep their places. */
export function likeliestAlphabetFirst(
  ids: readonly string[],
  schemes: ReadonlyMap<string, SchemeFile>,
): string[] {
  const rank = (id: string) => {
    const file = schemes.get(id);
    return file?.script === 'Cyrl' ? alphabetRank(file.languages[0] ?? '') : -1;
  };
  return [...ids].sort((a, b) => rank(a) - rank(b));
}
