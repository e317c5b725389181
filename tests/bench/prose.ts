/**
 * Made-up action-file prose in four languages, the same for the same number. A file has a cast of
 * people who come again and again; more than every fourth sentence tells what was done to one of them,
 * which gives about a hundred mentions in 10,000 characters, as public action files of two to seven
 * thousand characters have; the other sentences are plain words of the language's lexicon.
 */

import { type Lexicon, lexiconOf } from './lexicon.ts';
import { randomFrom } from './random.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { ru } from './words/ru.ts';
import type { Vocabulary } from './words/vocabulary.ts';

export type BenchLanguage = 'en' | 'fr' | 'de' | 'ru';

export interface ActionFile {
  readonly title: string;
  readonly running: string;
  readonly parts: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly table: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

const vocabularies: Record<BenchLanguage, Vocabulary> = { en, fr, de, ru };

/** Share of the sentences that tell something. */
const TELLING = 0.28;
/** Characters for each person of the cast. */
const PER_PERSON = 1_800;

const lexicons = new Map<BenchLanguage, Lexicon>();

function lexicon(language: BenchLanguage): Lexicon {
  const known = lexicons.get(language) ?? lexiconOf(vocabularies[language]);
  lexicons.set(language, known);
  return known;
}

interface Person {
  readonly given: string;
  readonly family: string;
}

/** Writes the sentences of one file. */
class Author {
  readonly random: () => number;
  readonly #vocabulary: Vocabulary;
  readonly #words: Lexicon;
  readonly #cast: readonly Person[];

  constructor(language: BenchLanguage, characters: number, start: number) {
    this.random = randomFrom(start);
    this.#vocabulary = vocabularies[language];
    this.#words = lexicon(language);
    const size = 2 + Math.round(characters / PER_PERSON);
    this.#cast = Array.from({ length: size }, () => this.#person());
  }

  pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(this.random() * from.length)];
    if (found === undefined) throw new Error('Nothing to pick from.');
    return found;
  }

  /** A whole number from `low` up to, not with, `high`. */
  number(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low));
  }

  paragraph(sentences: number): string {
    const sentence = () =>
      this.random() < TELLING ? this.fill(this.pick(this.#vocabulary.telling)) : this.#plain();
    return Array.from({ length: sentences }, sentence).join(' ');
  }

  /** The sentence with something of this file in each of its gaps. */
  fill(sentence: string): string {
    const { given, family } = this.pick(this.#cast);
    return sentence
      .replace('{person}', `${given} ${family}`)
      .replace('{family}', family)
      .replace('{city}', this.pick(this.#vocabulary.cities))
      .replace('{org}', this.pick(this.#vocabulary.organisations))
      .replace('{day}', String(this.number(1, 29)))
      .replace('{month}', this.pick(this.#vocabulary.months))
      .replace('{year}', String(this.number(2012, 2025)))
      .replace('{article}', String(this.number(100, 400)))
      .replace('{part}', String(this.number(1, 4)))
      .replace('{years}', String(this.number(2, 10)))
      .replace('{date}', this.date())
      .replace('{ref}', `EUR ${this.number(10, 70)}/${this.number(1000, 9999)}/2021`);
  }

  date(): string {
    return `${this.number(1, 29)} ${this.pick(this.#vocabulary.months)} ${this.number(2012, 2025)}`;
  }

  words(count: number): string {
    const text = Array.from({ length: count }, () => this.#words(this.random)).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  row(): string[] {
    const { given, family } = this.pick(this.#cast);
    return [this.date(), `${given} ${family}`, this.pick(this.#vocabulary.cities)];
  }

  #person(): Person {
    const { givens, surnames } = this.#vocabulary;
    return {
      given: this.pick(givens),
      family: this.pick(surnames.stems) + this.pick(surnames.endings),
    };
  }

  /** Seven to 26 words in one or two clauses. */
  #plain(): string {
    const first = this.words(this.number(5, 14));
    if (this.random() < 0.4) return `${first}.`;
    const words = Array.from({ length: this.number(4, 13) }, () => this.#words(this.random));
    return `${first}, ${words.join(' ')}.`;
  }
}

function paragraphsOf(author: Author, characters: number): string[] {
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; ) {
    const paragraph = author.paragraph(author.number(2, 7));
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs;
}

/** A document of about `characters` characters, as paragraphs. */
export function documentOf(language: BenchLanguage, characters: number, start: number): string[] {
  return paragraphsOf(new Author(language, characters, start), characters);
}

/** The same with what stands around the running text in an action file. */
export function actionFileOf(
  language: BenchLanguage,
  characters: number,
  start: number,
): ActionFile {
  const author = new Author(language, characters, start);
  const { headings, columns, running } = vocabularies[language];
  return {
    title: author.words(6),
    running: author.fill(running),
    parts: headings.map((heading) => ({
      heading,
      paragraphs: paragraphsOf(author, characters / headings.length),
    })),
    table: [[...columns], ...Array.from({ length: 5 }, () => author.row())],
    notes: [author.paragraph(1), author.paragraph(1)],
  };
}
