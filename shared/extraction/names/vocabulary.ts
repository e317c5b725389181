/** The words that names are recognised by, read from resources once for each set of them. */

import { z } from 'zod';
import { askedOnce, newQuestion, type WordTest } from '#shared/language/word.ts';
import { nominatives } from '#shared/names/case-endings.ts';
import { mainKey } from '#shared/names/name-key.ts';
import { readAmong } from '#shared/names/read-among.ts';
import { remember } from '#shared/names/remember.ts';
import {
  type ByLanguage,
  type ExtractionResources,
  perLanguage,
  perResources,
} from '../resources.ts';
import { roleWords } from '../roles/role-words.ts';
import { listOf, setOf, WordList, wordsOf } from '../word-list.ts';
import { type Gazetteer, gazetteer } from './gazetteer.ts';
import { type Leads, leadsOf } from './leads.ts';
import { addPhrase, createLexicon, type Lexicon } from './lexicon.ts';
import { isTitle } from './titles.ts';

const GivenNames = z.record(z.string(), z.union([z.string(), WordList]));
const Countries = z.object({ source: z.string(), countries: z.record(z.string(), z.string()) });
const Places = z.object({ note: z.string(), places: z.record(z.string(), WordList) });
const Organisations = z.object({ note: z.string(), organisations: WordList });
const PersonWords = z.object({
  titles: WordList,
  sayVerbs: WordList,
  articles: WordList,
  notNames: WordList,
  places: WordList,
  fields: WordList,
  demonyms: WordList,
  nounEndings: WordList,
  subjectVerbs: WordList,
  particles: WordList,
  /** What names of bodies, works and places are made of: seldom part of a person's name. */
  common: WordList,
  /** Verbs of saying that may stand before their subject. */
  toldBefore: WordList,
  /** Verbs and other words that take a person after them: "arrested", « contre ». */
  objectVerbs: WordList,
  /** What stands between a name and another name of the same person: "known as", « dit ». */
  aliasCues: WordList,
});
const OrganisationWords = z.object({
  heads: WordList,
  lowerHeads: WordList,
  suffixes: WordList,
  tails: WordList,
  joints: WordList,
  introduces: WordList,
  /** Plurals that bodies are listed after: "organisations, including …". */
  listed: WordList,
  before: WordList,
  adjectives: WordList,
  nouns: WordList,
  adjectiveEndings: WordList,
  aliasCues: WordList,
  otherAbbreviations: WordList,
  /** What a body is, when nothing else names it: „der Geheimdienst“. */
  generic: WordList,
  /** Verbs whose subject, when quoted, is a body: «сообщает «Заря»». */
  reports: WordList,
  /** Who works for a body that is named next: "a reporter at Mizan". */
  employed: WordList,
});
const PlaceWords = z.object({
  kinds: WordList,
  kindsBefore: WordList,
  streets: WordList,
  cues: WordList,
});

type Sets<T extends Record<string, WordList>> = { readonly [K in keyof T]: ReadonlySet<string> };

export interface KnownName {
  readonly type: 'place' | 'org';
  readonly name: string;
  readonly country: string | null;
}

export interface LanguageNames {
  readonly code: string;
  readonly persons: Sets<z.infer<typeof PersonWords>>;
  readonly organisations: Sets<z.infer<typeof OrganisationWords>>;
  readonly places: Sets<z.infer<typeof PlaceWords>>;
  /** First words of what stands before a place's name. */
  readonly placeHeads: ReadonlySet<string>;
  /** Month names and weekdays: capitalised, never a name. */
  readonly calendar: ReadonlySet<string>;
  readonly leads: Leads;
  /** What stands before the name of somebody whose age it ends: "year-old". */
  readonly ageWords: ReadonlySet<string>;
}

export interface NameVocabulary {
  readonly known: Lexicon<KnownName>;
  readonly gazetteer: Gazetteer;
  /** Whether it is a body that writes itself in small letters. */
  readonly isSmallBody: WordTest;
  readonly languages: ByLanguage<LanguageNames>;
  /** Whether the token is a given name in some spelling. */
  readonly isGivenName: (lower: string) => boolean;
  /** Whether it is one of those that files of this kind name most: seldom anything else. */
  readonly isUsualGivenName: (lower: string) => boolean;
  /** Whether it is a given name in some case of its language: «Алексея», «Михаилу». */
  readonly isGivenForm: (lower: string) => boolean;
}

const setsOf = <T extends Record<string, WordList>>(words: T): Sets<T> =>
  Object.fromEntries(Object.entries(words).map(([key, lines]) => [key, setOf(lines)])) as Sets<T>;

function addPlaces(resources: ExtractionResources, known: Lexicon<KnownName>): void {
  const { countries } = resources.read('vocabularies/countries.json', Countries);
  for (const [country, forms] of Object.entries(countries)) {
    const [name = ''] = wordsOf(forms);
    for (const form of wordsOf(forms)) addPhrase(known, form, { type: 'place', name, country });
  }
  const { places } = resources.read('vocabularies/places.json', Places);
  for (const [code, lines] of Object.entries(places)) {
    for (const line of lines) {
      const forms = wordsOf(line);
      const item = { type: 'place', name: forms[0] ?? '', country: code === '' ? null : code };
      for (const form of forms) addPhrase(known, form, item as KnownName);
    }
  }
}

const SMALL_BODY = newQuestion();

/** Adds them to the known names; gives the test for those of one small word. */
function addOrganisations(resources: ExtractionResources, known: Lexicon<KnownName>): WordTest {
  const small = new Set<string>();
  const { organisations } = resources.read('vocabularies/organisations.json', Organisations);
  for (const line of organisations) {
    const forms = wordsOf(line);
    const item: KnownName = { type: 'org', name: forms[0] ?? '', country: null };
    for (const form of forms) {
      addPhrase(known, form, item);
      if (/^\p{Ll}+$/u.test(form)) small.add(form);
    }
  }
  return askedOnce(SMALL_BODY, ({ lower }) => small.has(lower));
}

const languageNames = perLanguage(
  'persons',
  PersonWords,
  (persons, code, resources): LanguageNames => {
    const { languages, read } = resources;
    const dates = languages.get(code)?.dates;
    const places = setsOf(read(`languages/${code}/places.json`, PlaceWords));
    const own = setsOf(persons);
    const words = {
      code,
      isOfBody: (lower: string) => code === 'ru' && isTitle({ code, persons: own }, lower),
      placeHeads: new Set([...places.kindsBefore].map((kind) => kind.split(' ')[0] ?? kind)),
      organisations: setsOf(read(`languages/${code}/organisations.json`, OrganisationWords)),
      places,
      englishHeads: setOf(read('languages/en/organisations.json', OrganisationWords).heads),
    };
    return {
      ...words,
      persons: own,
      leads: leadsOf(words),
      ageWords: roleWords(resources).get(code)?.ageBefore ?? new Set(),
      calendar: new Set([...(dates?.months.flat() ?? []), ...(dates?.weekdays.flat() ?? [])]),
    };
  },
);

const isCyrillic = (word: string): boolean => /^[Ѐ-ӿ]/.test(word);
const unmarked = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');

const namesIn = (groups: z.infer<typeof GivenNames>): string[] =>
  Object.values(groups).flatMap((lines) => (typeof lines === 'string' ? [] : listOf(lines)));

function givenNameTests(
  resources: ExtractionResources,
): Pick<NameVocabulary, 'isGivenName' | 'isUsualGivenName' | 'isGivenForm'> {
  const usual = namesIn(resources.read('vocabularies/given-names.json', GivenNames));
  const isSpelling = readAmong(usual.map(mainKey).filter((key) => key.length > 2));
  const unmarkedUsual = new Set(usual.map(unmarked));
  // Many thousand, met as they are written: their keys would meet half the dictionary.
  const more = new Set(namesIn(resources.read('vocabularies/more-given-names.json', GivenNames)));
  const isUsualGivenName = remember(
    (lower) =>
      unmarkedUsual.has(unmarked(lower)) ||
      isSpelling(lower) ||
      (lower.includes('-') && unmarkedUsual.has(unmarked(lower.split('-')[0] ?? ''))),
  );
  const isGivenName = remember(
    (lower) => more.has(lower) || more.has(unmarked(lower)) || isUsualGivenName(lower),
  );
  const isGivenForm = remember(
    (lower) => isGivenName(lower) || (isCyrillic(lower) && nominatives(lower).some(isGivenName)),
  );
  return { isUsualGivenName, isGivenName, isGivenForm };
}

const BEGINS_KNOWN = newQuestion();

export const nameVocabulary = perResources((resources): NameVocabulary => {
  const known = createLexicon<KnownName>(BEGINS_KNOWN);
  addPlaces(resources, known);
  const isSmallBody = addOrganisations(resources, known);
  return {
    known,
    isSmallBody,
    gazetteer: gazetteer(resources),
    languages: languageNames(resources),
    ...givenNameTests(resources),
  };
});
