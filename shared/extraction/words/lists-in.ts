/**
 * The lists inside a file of words. Files differ in how they write a list — lines of words parted by
 * commas, one word an item, one name with its forms a line, words with a number — and whoever reads
 * or changes one need not know.
 */

import { wordsOf } from '../word-list.ts';

/** A list as it stands in a parsed file; `write` puts other words into that file. */
export interface ListPlace {
  readonly key: string;
  readonly words: readonly string[];
  readonly format: ListFormat;
  readonly write: (words: readonly string[]) => void;
}

/**
 * - `words`: lines, and single strings, of words parted by commas;
 * - `items`: one word an item; records hold words with their value, shown as `word = value`;
 * - `entries`: one entry a line, a name and its other forms.
 */
export type ListFormat = 'words' | 'items' | 'entries';

/** What the lists of a file are, but for `ENTRIES`. */
function formatOf(path: string): ListFormat {
  if (/^(law\/|languages\/[a-z]{2}\/(pack|law)\.json$)/.test(path)) return 'items';
  return /^vocabularies\/(organisations|places)\.json$/.test(path) ? 'entries' : 'words';
}

/** Lists of names with their forms inside files of words. */
const ENTRIES = new Set(['fullNames']);

/** What tells about the file or about a list and is no word. */
const NO_WORDS = new Set(['note', 'source', 'sources', 'key', 'code', 'country']);

/** Titles of a law's articles are no rules; in a language's words articles are small words. */
const isAside = (name: string, format: ListFormat): boolean =>
  NO_WORDS.has(name) || (name === 'articles' && format === 'items');

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const isValued = (value: unknown): value is Record<string, string | number> =>
  isRecord(value) &&
  Object.values(value).length > 0 &&
  Object.values(value).every((item) => typeof item === 'string' || typeof item === 'number');

const VALUE_SIGN = ' = ';

function valuedOf(words: readonly string[]): Json {
  const entries = words.map((word): [string, string | number] => {
    const [phrase = '', value = ''] = word.split(VALUE_SIGN);
    return [phrase, /^-?\d+$/.test(value) ? Number(value) : value];
  });
  return Object.fromEntries(entries);
}

/** The lists below `file[name]`, found under `key`. */
function below(file: Json, name: string, key: string, format: ListFormat): ListPlace[] {
  const value = file[name];
  const put = (next: unknown) => {
    file[name] = next;
  };
  if (isStrings(value)) {
    const words = format === 'words' ? value.flatMap(wordsOf) : value;
    return [{ key, words, format, write: (next) => put([...next]) }];
  }
  if (typeof value === 'string' && format === 'words') {
    return [{ key, words: wordsOf(value), format, write: (next) => put(next.join(', ')) }];
  }
  if (format === 'items' && isValued(value)) {
    const words = Object.entries(value).map(([word, number]) => `${word}${VALUE_SIGN}${number}`);
    return [{ key, words, format, write: (next) => put(valuedOf(next)) }];
  }
  if (Array.isArray(value)) return value.flatMap((_, at) => within(value, at, key, format));
  return isRecord(value) ? all(value, `${key}.`, format) : [];
}

/** An item of an array goes by its own key where it has one, else by its place. */
function within(items: unknown[], at: number, key: string, format: ListFormat): ListPlace[] {
  const item = items[at];
  const own = isRecord(item) && typeof item['key'] === 'string' ? item['key'] : String(at);
  return below(items as unknown as Json, String(at), `${key}.${own}`, format);
}

const all = (file: Json, prefix: string, format: ListFormat): ListPlace[] =>
  Object.keys(file)
    .filter((name) => !isAside(name, format))
    .flatMap((name) =>
      below(file, name, `${prefix}${name}`, ENTRIES.has(name) ? 'entries' : format),
    );

/** Every list of a parsed file, in the order of the file. */
export const listsIn = (path: string, file: Json): ListPlace[] => all(file, '', formatOf(path));
