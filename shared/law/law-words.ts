/** The words of the law: of a language (`languages/<code>/law.json`) and of a country (`law/<country>.json`). */

import { z } from 'zod';

const Words = z.array(z.string());

/** One law under its key, with the phrases that name it; a star leaves a word's ending open. */
const InstrumentNames = z.strictObject({
  key: z.string().regex(/^[a-z_]+$/),
  /** True for treaties: they belong to no country. */
  international: z.boolean().optional(),
  names: Words,
  /** Courts and committees that apply a treaty: who names them means it by "the Convention". */
  bodies: Words.optional(),
});

export const LanguageLaw = z.strictObject({
  /** Words and signs before the number of a provision. */
  articleWords: Words,
  /** Those that make a provision only beside a law: "section", "principle". */
  weakWords: Words,
  /** Those that stand before one number only: no list follows them. */
  singularWords: Words,
  /** Words for what lies below an article. */
  partWords: Words,
  /** Those of them that hold the others: "part", «часть». */
  outerWords: Words,
  /** Words between the numbers of a list. */
  listWords: Words,
  /** Words that may stand between a provision and its law. */
  links: Words,
  /** Words inside the long names of countries: "republic", "federation". */
  stateWords: Words,
  /** Endings glued to a number: "1er", "282-й". */
  numberSuffixes: Words,
  /** Words after a number that belong to it: "bis". */
  ordinalMarks: Words,
  /** Words for a number: "six", « premier »; they make a provision only beside a law. */
  numberWords: z.record(z.string(), z.number()),
  /** Words for a place in a row, also before a part: « deuxième alinéa », «второй части». */
  ordinals: z.record(z.string(), z.number()),
  /** Letters before a number that belong to it: « L. 521-1 ». */
  numberPrefixes: Words,
  /** Further joints of a list, word by word: "i . v . m .", "read with". */
  listPhrases: Words,
  /** Words before a provision of the law told last: "its", « son », „dort in“. */
  ownWords: Words,
  /** Papers whose articles are no law's: "contract", « journal »; also as the end of a word. */
  papers: Words,
  instruments: z.array(InstrumentNames),
  /** Whether a bare number may stand before its word or law: «57 статьёй», «159 УК РФ». */
  numberFirst: z.boolean(),
  /** Whether laws are cited by abbreviations such as EStG, right after their number. */
  abbreviatedLaws: z.boolean(),
  /** First words of laws that a number tells, under the key they get before it: "Law No. 13". */
  numberedLaws: z.record(z.string().regex(/^[a-z_]+$/), Words),
  /** First words of laws that a title in quotation marks tells: «закон «О тайне»». */
  titledLaws: z.record(z.string(), Words),
  /** Words that point back to the law told last: "the same law". */
  sameLaws: Words,
  /** Words that do so right after a provision only, to the last law or the last treaty. */
  backLaws: z.strictObject({ law: Words, treaty: Words }),
  /** What laws are called right after a number or beside their country, as written: « 292 CP ». */
  abbreviations: z.record(z.string().regex(/^[a-z_]+$/), Words),
  /** What a law that no list holds is made of, where it stands right after a provision. */
  unlisted: z.strictObject({
    /** Its noun: "law", « code », «кодекса». */
    heads: Words,
    /** Words before what the law is about: « du », „über“, «о». */
    openings: Words,
    /** Words between the nouns of its name. */
    joints: Words,
    /** Endings of words that go on with its name. */
    endings: Words,
    /** Endings of single words that name a law: „…gesetz“. */
    compounds: Words,
    /** Words that never stand inside its name. */
    breaks: Words,
  }),
  /** Words after which a stroke parts articles and not an article from its part: "sections 25/26". */
  strokeLists: Words,
  /** Words beside which Article 19 is the organisation. */
  organisationWords: Words,
  /** Words between the number of a law and its date: "of", « du ». */
  issueLinks: Words,
  /** Words after the year of a law: «года». */
  issueTails: Words,
  /** Words before a year that stands before its law: "the 2005 Act". */
  yearLeads: Words,
  /** Last words of a law named in capitals, such as "Public Order Act". */
  lawHeads: Words,
});
export type LanguageLaw = z.infer<typeof LanguageLaw>;

export const CountryLaw = z.strictObject({
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2),
  /** What a text calls the country and what is its own, by language. */
  names: z.record(z.string(), Words),
  instruments: z.array(
    z.strictObject({
      key: z.string().regex(/^[a-z_]+$/),
      /** Names that only this country's law bears: they settle the jurisdiction. */
      names: Words,
      /** Titles checked against the source; what was not checked is left out. */
      articles: z.array(
        z.strictObject({ number: z.string(), titles: z.record(z.string(), z.string()) }),
      ),
    }),
  ),
  sources: z.array(z.strictObject({ title: z.string(), url: z.url() })),
});
export type CountryLaw = z.infer<typeof CountryLaw>;
