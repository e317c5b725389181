/** Law words prepared for look-up. */

import type { Token } from '#shared/language/analysed-text.ts';
import { type StemPhrases, stemPhrases } from '#shared/language/stem-phrases.ts';
import { askedOnce, newQuestion, type WordTest } from '#shared/language/word.ts';
import type { CountryLaw, LanguageLaw } from './law-words.ts';

export interface Instrument {
  readonly key: string;
  /** The countries whose law alone bears this name; empty where the name is general. */
  readonly countries: readonly string[];
  readonly international: boolean;
}

export interface LawLexicon {
  readonly articleWords: ReadonlySet<string>;
  readonly weakWords: ReadonlySet<string>;
  readonly singularWords: ReadonlySet<string>;
  readonly partWords: ReadonlySet<string>;
  readonly outerWords: ReadonlySet<string>;
  readonly listWords: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly stateWords: ReadonlySet<string>;
  readonly numberSuffixes: ReadonlySet<string>;
  readonly ordinalMarks: ReadonlySet<string>;
  readonly numberWords: ReadonlyMap<string, string>;
  readonly ordinals: ReadonlyMap<string, string>;
  readonly numberPrefixes: ReadonlySet<string>;
  /** Each word by word. */
  readonly listPhrases: readonly (readonly string[])[];
  readonly ownWords: ReadonlySet<string>;
  readonly papers: readonly string[];
  readonly lawHeads: ReadonlySet<string>;
  readonly abbreviatedLaws: boolean;
  readonly numberFirst: boolean;
  readonly issueLinks: ReadonlySet<string>;
  readonly issueTails: ReadonlySet<string>;
  readonly yearLeads: ReadonlySet<string>;
  readonly instruments: StemPhrases<Instrument>;
  /** First word of a law that its number tells → key. */
  readonly numberedLaws: StemPhrases<string>;
  /** First word of a law that its title in quotation marks tells → key. */
  readonly titledLaws: StemPhrases<string>;
  readonly sameLaws: StemPhrases<true>;
  readonly backLaws: StemPhrases<'law' | 'treaty'>;
  /** As written, right after a number or beside a country → key. */
  readonly abbreviations: ReadonlyMap<string, Instrument>;
  readonly unlisted: UnlistedLaws;
  readonly strokeLists: ReadonlySet<string>;
  readonly organisationWords: ReadonlySet<string>;
  /** Courts and committees → the treaty they apply. */
  readonly bodies: StemPhrases<Instrument>;
  /** Whether a sentence with the word may name a law. */
  readonly mayName: WordTest;
  /** Whether a sentence with the word may cite a provision, whatever laws it names. */
  readonly mayCite: WordTest;
}

/** What a law that no list holds is made of. */
interface UnlistedLaws {
  readonly heads: ReadonlySet<string>;
  readonly openings: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly compounds: readonly string[];
  readonly breaks: ReadonlySet<string>;
}

const BEGINS_INSTRUMENT = newQuestion();
const BEGINS_NUMBERED = newQuestion();
const BEGINS_TITLED = newQuestion();
const BEGINS_SAME = newQuestion();
const BEGINS_BACK = newQuestion();
const BEGINS_BODY = newQuestion();
const BEGINS_COUNTRY = newQuestion();
const MAY_NAME = newQuestion();
const MAY_CITE = newQuestion();

export interface LawBook {
  readonly languages: ReadonlyMap<string, LawLexicon>;
  readonly countries: StemPhrases<CountryName>;
}

/** The tokens of one sentence and what the law calls things in its language. */
export interface LawPlace {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  readonly lexicon: LawLexicon;
  readonly book: LawBook;
  /** Short names the text gave to laws so far: UAPA. */
  readonly shortNames: ReadonlyMap<string, ShortLaw>;
}

/** The law a short name stands for, with the country told beside it. */
export interface ShortLaw {
  readonly instrument: Instrument;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

interface CountryName {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Whether the word counts only with a capital: the name itself, not what is the country's. */
  readonly cased: boolean;
}

/**
 * `names` are further names of countries (phrases → ISO 3166-1) beside those of the countries whose
 * laws are known.
 */
export function lawBook(
  languages: ReadonlyMap<string, LanguageLaw>,
  countries: readonly CountryLaw[],
  names: Iterable<readonly [string, string]>,
): LawBook {
  const own = ownNames(countries);
  const named: (readonly [string, CountryName])[] = countries.flatMap(
    ({ country, names: byLanguage }) =>
      Object.values(byLanguage)
        .flat()
        .map((name) => [name, { country, cased: false }] as const),
  );
  const further: (readonly [string, CountryName])[] = [...names].map(([name, country]) => [
    name,
    { country, cased: true },
  ]);
  const all: (readonly [string, CountryName])[] = [...further, ...named];
  return {
    languages: new Map([...languages].map(([code, law]) => [code, lexicon(law, own)] as const)),
    countries: stemPhrases(BEGINS_COUNTRY, new Map(all)),
  };
}

/** Names that settle the country: one phrase may be the law of two countries (StGB). */
function ownNames(countries: readonly CountryLaw[]): Map<string, Instrument> {
  const own = new Map<string, Instrument>();
  for (const { country, instruments } of countries) {
    for (const { key, names } of instruments) {
      for (const name of names) {
        const before = own.get(name)?.countries ?? [];
        own.set(name, { key, countries: [...before, country], international: false });
      }
    }
  }
  return own;
}

const numbersOf = (words: Readonly<Record<string, number>>): Map<string, string> =>
  new Map(Object.entries(words).map(([word, number]) => [word, String(number)]));

function lexicon(law: LanguageLaw, own: ReadonlyMap<string, Instrument>): LawLexicon {
  const general = law.instruments.flatMap(({ key, names, international = false }) =>
    names.map((name) => [name, { key, countries: [], international }] as const),
  );
  const articleWords = new Set(law.articleWords);
  const partWords = new Set(law.partWords);
  const lawHeads = new Set(law.lawHeads);
  // A name of one country's law wins over the same general name.
  const instruments = stemPhrases(
    BEGINS_INSTRUMENT,
    new Map<string, Instrument>([...general, ...own]),
  );
  const byKey = (names: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(names).flatMap(([key, heads]) => heads.map((head) => [head, key] as const));
  const numberedLaws = stemPhrases(BEGINS_NUMBERED, byKey(law.numberedLaws));
  const titledLaws = stemPhrases(BEGINS_TITLED, byKey(law.titledLaws));
  const sameLaws = stemPhrases(
    BEGINS_SAME,
    law.sameLaws.map((name) => [name, true] as const),
  );
  const backLaws = stemPhrases(
    BEGINS_BACK,
    (['law', 'treaty'] as const).flatMap((kind) =>
      law.backLaws[kind].map((phrase) => [phrase, kind] as const),
    ),
  );
  const bodies = stemPhrases(
    BEGINS_BODY,
    law.instruments.flatMap(({ key, international = false, bodies: names = [] }) =>
      names.map((name) => [name, { key, countries: [], international }] as const),
    ),
  );
  const abbreviations = Object.entries(law.abbreviations).flatMap(([key, names]) =>
    names.map((name) => [name, { key, countries: [], international: false }] as const),
  );
  const { heads, openings, joints, endings, compounds, breaks } = law.unlisted;
  const namings = [instruments, numberedLaws, titledLaws, sameLaws];
  return {
    articleWords,
    weakWords: new Set(law.weakWords),
    singularWords: new Set(law.singularWords),
    partWords,
    outerWords: new Set(law.outerWords),
    listWords: new Set(law.listWords),
    links: new Set(law.links),
    stateWords: new Set(law.stateWords),
    numberSuffixes: new Set(law.numberSuffixes),
    ordinalMarks: new Set(law.ordinalMarks),
    numberWords: numbersOf(law.numberWords),
    ordinals: numbersOf(law.ordinals),
    numberPrefixes: new Set(law.numberPrefixes),
    listPhrases: law.listPhrases.map((phrase) => phrase.split(' ')),
    ownWords: new Set(law.ownWords),
    papers: law.papers,
    lawHeads,
    abbreviatedLaws: law.abbreviatedLaws,
    numberFirst: law.numberFirst,
    issueLinks: new Set(law.issueLinks),
    issueTails: new Set(law.issueTails),
    yearLeads: new Set(law.yearLeads),
    instruments,
    numberedLaws,
    titledLaws,
    sameLaws,
    backLaws,
    bodies,
    abbreviations: new Map(abbreviations),
    unlisted: {
      heads: new Set(heads),
      openings: new Set(openings),
      joints: new Set(joints),
      endings,
      compounds,
      breaks: new Set(breaks),
    },
    strokeLists: new Set(law.strokeLists),
    organisationWords: new Set(law.organisationWords),
    mayName: askedOnce(
      MAY_NAME,
      (word) => namings.some((names) => names.mayBegin(word)) || lawHeads.has(word.lower),
    ),
    mayCite: askedOnce(MAY_CITE, ({ lower }) => articleWords.has(lower) || partWords.has(lower)),
  };
}
