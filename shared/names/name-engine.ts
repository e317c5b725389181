/**
 * The one door to the comparing of names: two names as the same or not, with a probability that
 * means what it says and an explanation that is the alignment itself.
 *
 * It speaks of names, not of persons: two people may share one.
 */

import { type BlockKeys, blockKeys } from './block-keys.ts';
import { type ListOfNames, listWith } from './common-names.ts';
import { explainMatch } from './explain.ts';
import { type FeatureVector, featuresOf } from './features.ts';
import { matchNames, mayMatch } from './match-names.ts';
import type { Band, Comparison, NameComparer } from './name-comparer.ts';
import type { NameMatch, ReadName } from './name-match.ts';
import type { NameTables } from './name-tables.ts';
import { parseName } from './parse-name.ts';
import {
  type PredictedSpelling,
  predictSpellings,
  type SourceSpelling,
  sourcesOf,
} from './predict-spellings.ts';
import { FEATURES, type FeatureName } from './weights.ts';
import { WordTable } from './words-of-names.ts';

export interface NameComparison extends Comparison {
  readonly features: Readonly<Record<FeatureName, number>>;
}

const MOST_NAMES = 200_000;

const featuresByName = (vector: FeatureVector): Record<FeatureName, number> =>
  Object.fromEntries(FEATURES.map((name, at) => [name, vector[at] ?? 0])) as Record<
    FeatureName,
    number
  >;

export class NameEngine implements NameComparer<ReadName> {
  readonly #tables: NameTables;
  readonly #words: WordTable;
  readonly #weights: Float64Array;
  readonly #names = new Map<string, ReadName>();

  /** Of the name that was predicted last: mostly one name is asked for in several languages. */
  #sources: { readonly name: string; readonly sources: readonly SourceSpelling[] } | null = null;

  constructor(tables: NameTables) {
    this.#tables = tables;
    this.#words = new WordTable(tables);
    this.#weights = Float64Array.from(FEATURES, (name) => tables.weights.weights[name] ?? 0);
  }

  /** Two written names of persons, in any script and order. */
  compare(a: string, b: string): NameComparison {
    const match = matchNames(this.read(a), this.read(b), this.#words);
    const vector = featuresOf(match, this.#words);
    const probability = this.#judge(match, vector);
    return {
      probability,
      verdict: probability >= this.#tables.weights.threshold ? 'same' : 'different',
      band: this.#band(probability),
      get features() {
        return featuresByName(vector);
      },
      explain: () => explainMatch(match, this.#words, this.#tables),
    };
  }

  /** The probability of `compare` alone, for very many pairs. */
  probability(a: string, b: string): number {
    return a === b ? 1 : this.#probability(this.read(a), this.read(b));
  }

  /** The printed name of a scheme that an explanation or a prediction names by its id. */
  schemeName(id: string): string {
    return this.#tables.readings.schemes.get(id)?.name ?? id;
  }

  /**
   * `probability` of two names that were `read`, where it reaches the threshold; 0 for most names
   * that do not: much quicker.
   */
  likelihood(a: ReadName, b: ReadName): number {
    if (a.written === b.written) return 1;
    return mayMatch(a, b, this.#words) ? this.#probability(a, b) : 0;
  }

  /** From here up two names are the same. */
  get threshold(): number {
    return this.#tables.weights.threshold;
  }

  /** Names of persons contradict by degrees only, which their probability tells. */
  excludes(): boolean {
    return false;
  }

  blockKeys(name: ReadName): BlockKeys {
    return blockKeys(name, (word) => this.#words.keysOf(word));
  }

  /**
   * The likely spellings of a name in texts of a language, the likeliest first: see
   * `predictSpellings`. `name` is in its own alphabet, or romanised.
   */
  predict(name: string, to: string): PredictedSpelling[] {
    if (this.#sources?.name !== name) {
      this.#sources = { name, sources: sourcesOf(name, this.#tables.readings) };
    }
    return predictSpellings(this.#sources.sources, to, this.#tables.readings);
  }

  /** The list of names that very many bear which has the word, under any spelling; null: none. */
  listWith(word: string): ListOfNames | null {
    return listWith(word, this.#tables.commonFamilies, this.#words);
  }

  /** The words of all names that were met, for comparers of other kinds. */
  get words(): WordTable {
    return this.#words;
  }

  /** A written name as its words; names already met are only looked up. */
  read(written: string): ReadName {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const { words } = this.#tables;
    const { parts } = parseName(written, words);
    const name: ReadName = {
      written,
      words: parts.map(({ text }) => this.#words.word(text)),
      roles: parts.map(({ role }) => role),
      familiesExclude: true,
      filiation: parts.findIndex(({ text }) => words.filiations.has(text)),
    };
    if (this.#names.size >= MOST_NAMES) this.#names.clear();
    this.#names.set(written, name);
    return name;
  }

  #probability(a: ReadName, b: ReadName): number {
    const match = matchNames(a, b, this.#words);
    return this.#judge(match, featuresOf(match, this.#words));
  }

  #judge({ pairs }: NameMatch, vector: FeatureVector): number {
    if (pairs.length === 0) return 0;
    let sum = 0;
    for (let at = 0; at < vector.length; at++) {
      sum += (this.#weights[at] as number) * (vector[at] as number);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  #band(probability: number): Band {
    const { bands, threshold } = this.#tables.weights;
    if (probability >= bands.sameSystem) return 'same-system';
    if (probability >= threshold) return 'likely';
    return probability >= bands.possible ? 'possible' : 'unlikely';
  }
}
