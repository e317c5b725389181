/** The table of all word lists: which there are, of which language, with their words. */

import { listsIn } from './lists-in.ts';
import type { ListName } from './word-change.ts';

export interface WordTable extends ListName {
  /**
   * What the list is for, as the page words it: `persons.titles`, `pack.dates.months`,
   * `known.organisations`, `country.names`.
   */
  readonly meaning: string;
  /** The part of it where one meaning has several lists: `arrest`, `USD`; else null. */
  readonly member: string | null;
  /** ISO 639-1; null for what all languages share. */
  readonly language: string | null;
  readonly words: readonly string[];
  /** Whether a word of it may hold commas: a name with its other forms. */
  readonly takesCommas: boolean;
}

/** Read as they are and far too long to be read by people; their words can be added elsewhere. */
const TOO_LONG = ['vocabularies/gazetteer.json', 'vocabularies/more-given-names.json'];

const LISTED = /^(languages\/[a-z]{2}|vocabularies|law)\/[\w-]+\.json$/;

/** Every list, in the order of paths and of each file. */
export function wordLists(files: ReadonlyMap<string, string>): WordTable[] {
  const languages = languagesOf(files);
  return [...files.keys()]
    .filter((path) => LISTED.test(path) && !TOO_LONG.includes(path))
    .sort()
    .flatMap((path) =>
      listsIn(path, JSON.parse(files.get(path) ?? '{}')).map(({ key, words, format }) => ({
        path,
        key,
        words,
        takesCommas: format !== 'words',
        ...placeOf(path, key, languages),
      })),
    );
}

/** Those that have a folder of their own. */
const languagesOf = (files: ReadonlyMap<string, string>): ReadonlySet<string> =>
  new Set([...files.keys()].flatMap((path) => /^languages\/([a-z]{2})\//.exec(path)?.[1] ?? []));

/** `languages/en/penalties.json`, `kinds.death` → `penalties.kinds`, `death`, `en`. */
function placeOf(
  path: string,
  key: string,
  languages: ReadonlySet<string>,
): Pick<WordTable, 'meaning' | 'member' | 'language'> {
  const [room = '', ...rest] = path.replace(/\.json$/, '').split('/');
  const keys = key.split('.');
  if (room === 'languages') {
    const [language = '', area = ''] = rest;
    const depth = area === 'pack' && keys[0] === 'dates' ? 2 : 1;
    return {
      meaning: `${area}.${keys.slice(0, depth).join('.')}`,
      member: from(keys, depth),
      language,
    };
  }
  const last = keys.at(-1) ?? '';
  const language = languages.has(last) ? last : null;
  if (room === 'law') {
    const part = [rest[0], ...keys.slice(1)].join('.');
    return { meaning: `country.${keys[0]}`, member: part, language };
  }
  // The first key of `places.json` and its kind only repeats the name of the file.
  const start = keys[0] === rest[0] ? 1 : 0;
  return { meaning: `known.${rest[0]}`, member: from(keys, start), language };
}

const from = (keys: readonly string[], at: number): string | null =>
  keys.length > at ? keys.slice(at).join('.') : null;

/** Characters; the longest phrase that ships has less. */
const LONGEST_WORD = 200;

/**
 * A word as the list would have it: composed, single spaces, small where the list is written small.
 * Null for one that cannot stand there.
 */
export function wordFor(
  list: Pick<WordTable, 'words' | 'takesCommas'>,
  written: string,
): string | null {
  const plain = written.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const isSmall = list.words.every((word) => word === word.toLowerCase());
  const word = isSmall ? plain.toLowerCase() : plain;
  if (word.length === 0 || word.length > LONGEST_WORD || /\p{C}/u.test(word)) return null;
  if (!list.takesCommas && word.includes(',')) return null;
  if (list.words.some((known) => known.includes(' = ')) && !/^[^=]+ = [^=]+$/.test(word)) {
    return null;
  }
  return word;
}
