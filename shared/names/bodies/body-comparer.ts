/**
 * Names of bodies or of places, each compared with its own kind only: what lists know of them first,
 * then words of one meaning in several languages, and the letters of everything else as the engine
 * aligns them. Word order is free, legal forms say nothing.
 */

import { z } from 'zod';
import type { BlockKeys } from '../block-keys.ts';
import type { NameExplanation } from '../explanation.ts';
import type { Band, Comparison, NameComparer } from '../name-comparer.ts';
import type { NameEngine } from '../name-engine.ts';
import type { NameTables } from '../name-tables.ts';
import { bodyKeys } from './body-keys.ts';
import { type BodyRules, BodyRuleTable, readBodyRules } from './body-rules.ts';
import { explainAbbreviation, explainBodies, explainKnown, explainOthers } from './explain-body.ts';
import { type KnownBodies, knownOrganisations, knownPlaces } from './known-bodies.ts';
import { type BodyMatch, matchBodies } from './match-body.ts';
import { type BodyWords, type ReadBody, readBody } from './read-body.ts';

/** What a list says is as sure as lists are. */
const LISTED = 0.99;
/** First letters agree by chance the oftener the fewer they are. */
const ABBREVIATED = 0.6;
const ABBREVIATED_SHORT = 0.3;
const SHORT = 2;
const MOST_READ = 50_000;

type Found =
  | { readonly by: 'list'; readonly body: number }
  | { readonly by: 'lists' }
  | { readonly by: 'abbreviation'; readonly letters: number }
  | { readonly by: 'words'; readonly match: BodyMatch };

export class BodyComparer implements NameComparer<ReadBody> {
  readonly #engine: NameEngine;
  readonly #tables: NameTables;
  readonly #words: BodyWords;
  readonly #known = new Map<string, ReadBody>();

  constructor(engine: NameEngine, tables: NameTables, words: Omit<BodyWords, 'table'>) {
    this.#engine = engine;
    this.#tables = tables;
    this.#words = { ...words, table: engine.words };
  }

  get threshold(): number {
    return this.#engine.threshold;
  }

  compare(a: string, b: string): Comparison & { readonly match: BodyMatch } {
    const [one, two] = [this.read(a), this.read(b)];
    const found = this.#find(one, two);
    const probability = this.#judge(found);
    return {
      probability,
      verdict: probability >= this.threshold ? 'same' : 'different',
      band: this.#band(probability),
      explain: () => this.#explain(one, two, found),
      match: found.by === 'words' ? found.match : this.#match(one, two),
    };
  }

  probability(a: string, b: string): number {
    return a === b ? 1 : this.#judge(this.#find(this.read(a), this.read(b)));
  }

  likelihood(a: ReadBody, b: ReadBody): number {
    return a.written === b.written ? 1 : this.#judge(this.#find(a, b));
  }

  /** Other bodies by the lists, another kind of body, another number. */
  excludes(a: string, b: string): boolean {
    if (a === b) return false;
    const found = this.#find(this.read(a), this.read(b));
    if (found.by !== 'words') return found.by === 'lists';
    return found.match.rest.some(({ role, contradicted }) => contradicted && role !== 'name');
  }

  blockKeys(name: ReadBody): BlockKeys {
    const keys = bodyKeys(name, this.#words.table);
    return { own: keys, wanted: keys, finer: new Map() };
  }

  read(written: string): ReadBody {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const read = readBody(written, this.#words);
    if (this.#known.size >= MOST_READ) this.#known.clear();
    this.#known.set(written, read);
    return read;
  }

  #find(a: ReadBody, b: ReadBody): Found {
    const body = a.known.find((one) => b.known.includes(one));
    if (body !== undefined) return { by: 'list', body };
    if (a.known.length > 0 && b.known.length > 0) return { by: 'lists' };
    const letters = abbreviates(a, b) ?? abbreviates(b, a);
    if (letters !== null) return { by: 'abbreviation', letters };
    return { by: 'words', match: this.#match(a, b) };
  }

  #match(a: ReadBody, b: ReadBody): BodyMatch {
    return matchBodies(a, b, this.#words.table, this.#words.rules);
  }

  #judge(found: Found): number {
    if (found.by === 'list') return LISTED;
    if (found.by === 'lists') return 1 - LISTED;
    if (found.by === 'abbreviation') {
      return found.letters > SHORT ? ABBREVIATED : ABBREVIATED_SHORT;
    }
    const { pairs, distance, evidence } = found.match;
    if (pairs.length === 0) return 0;
    const { weights } = this.#words.rules;
    const sum = weights.always + weights.distance * distance + weights.evidence * evidence;
    return 1 / (1 + Math.exp(-sum));
  }

  #explain(a: ReadBody, b: ReadBody, found: Found): NameExplanation {
    const { known, places, rules, table } = this.#words;
    const knowledge = { rules, places, tables: this.#tables, words: table };
    if (found.by === 'list') {
      const family = { name: known.nameOf(found.body), source: known.source };
      return explainKnown(this.#match(a, b), family, knowledge);
    }
    if (found.by === 'lists') return explainOthers(a, b);
    if (found.by === 'abbreviation') return explainAbbreviation(a, b);
    return explainBodies(found.match, knowledge);
  }

  #band(probability: number): Band {
    const { bands, threshold } = this.#tables.weights;
    if (probability >= bands.sameSystem) return 'same-system';
    if (probability >= threshold) return 'likely';
    return probability >= bands.possible ? 'possible' : 'unlikely';
  }
}

/** How many letters the one abbreviates the other with; null where it does not. */
function abbreviates(short: ReadBody, long: ReadBody): number | null {
  const letters = short.abbreviation;
  return letters !== null && long.initials.includes(letters) ? letters.length : null;
}

/** What is read from `resources/` for one kind of names. */
interface BodyTables {
  readonly rules: BodyRules;
  readonly known: KnownBodies;
  readonly places: KnownBodies | null;
}

/** `files` is path below resources/ → content. Throws with the path of a file that is missing or wrong. */
export function readBodyTables(files: ReadonlyMap<string, string>): {
  readonly organisations: BodyTables;
  readonly places: BodyTables;
} {
  const read = <T>(path: string, schema: z.ZodType<T>): T => {
    const checked = schema.safeParse(JSON.parse(files.get(path) ?? 'null'));
    if (!checked.success) throw new Error(`resources/${path}: ${z.prettifyError(checked.error)}`);
    return checked.data;
  };
  const places = knownPlaces(read);
  return {
    organisations: {
      rules: readBodyRules(read('names/organisations.json', BodyRuleTable)),
      known: knownOrganisations(read),
      places,
    },
    places: {
      rules: readBodyRules(read('names/places.json', BodyRuleTable)),
      known: places,
      places: null,
    },
  };
}
