/**
 * Which of the names of one identity stands for all: the same one in whatever order the documents
 * came.
 */

import { byText } from './by-text.ts';

/** A name as the documents attest it. */
export interface AttestedName {
  readonly name: string;
  readonly mentions: number;
  /** Numbers of those that have it. */
  readonly documents: readonly number[];
  /** Of the documents, ISO 639-1. */
  readonly languages: readonly string[];
}

/** Languages in which a name is read first, where all else is equal; the others follow by code. */
const FIRST_LANGUAGES = ['en', 'fr', 'de', 'ru'];

/**
 * The name of an identity: of the forms that people prefer the most attested, else the most attested
 * of all. `names` are sorted by attestation; null where there are none.
 */
export function leadingName(
  names: readonly AttestedName[],
  preferred: readonly { readonly name: string; readonly language: string }[],
): string | null {
  const forms = preferred.map(({ name, language }): AttestedName => {
    const { mentions, documents } = names.find((one) => one.name === name) ?? NOWHERE;
    return { name, mentions, documents, languages: [language] };
  });
  const [first] = forms.length > 0 ? forms.sort(byAttestation) : names;
  return first?.name ?? null;
}

const NOWHERE = { mentions: 0, documents: [] };

/** Most attested first, then the fullest, then by language; of all else, by the letters. */
export function byAttestation(a: AttestedName, b: AttestedName): number {
  return (
    b.mentions - a.mentions ||
    b.documents.length - a.documents.length ||
    wordsIn(b.name) - wordsIn(a.name) ||
    byText(languageRank(a), languageRank(b)) ||
    byText(a.name, b.name)
  );
}

const wordsIn = (name: string): number => name.split(/\s+/u).length;

/** Sorts as text: the place among the first languages, else the code itself. */
const languageRank = ({ languages }: AttestedName): string =>
  languages
    .map((language) => {
      const place = FIRST_LANGUAGES.indexOf(language);
      return place < 0 ? language : String(place);
    })
    .sort()[0] ?? '~';
