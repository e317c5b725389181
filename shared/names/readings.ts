/**
 * What every group of letters may say, from all schemes together: spellings tell it directly,
 * romanisations through the letters they write (ш is said S and written ch in French, so ch may
 * say S under French habits).
 */

import { isRomanisation, type Romanisation, type SchemeFile, type Spelling } from './scheme.ts';

export interface Reading {
  /** Signs of sounds; empty where the letters are not heard. */
  readonly sounds: string;
  readonly cost: number;
  /** One bit for each habit that reads so; all bits where every habit does. */
  readonly habits: number;
  /** Ids of the schemes that read so. */
  readonly schemes: readonly string[];
  /** The words in which it holds, as the place of their pattern in `Readings.patterns`; -1 for all. */
  readonly pattern: number;
}

export interface Readings {
  /** Letters, or `^letters` and `letters$` for those that begin or end a word → readings. */
  readonly of: ReadonlyMap<string, readonly Reading[]>;
  /** The same, to be walked letter by letter. */
  readonly tree: LetterTree;
  readonly habitNames: readonly string[];
  /** What some schemes ask of the words that they read. */
  readonly patterns: readonly RegExp[];
  readonly schemes: ReadonlyMap<string, SchemeFile>;
}

/** What may be read after the letters that led here. */
export interface LetterTree {
  /** By UTF-16 unit. */
  readonly next: Map<number, LetterTree>;
  /** Where the letters end here: at any place of a word, only at its start, only at its end. */
  anywhere: readonly Reading[];
  atStart: readonly Reading[];
  atEnd: readonly Reading[];
}

export const EVERY_HABIT = -1;
const SHEEREST_BORROWED = 0.1;
/** Letters that say so only beside others: ё is o after ш, but o is seldom ё. */
const BESIDE_OTHERS = 0.15;

type Draft = Map<string, Reading & { habits: number; schemes: string[] }>;

export function compileReadings(schemes: ReadonlyMap<string, SchemeFile>): Readings {
  const habitNames = [...new Set([...schemes.values()].flatMap(({ habit }) => habit ?? []))];
  const bitOf = ({ habit }: SchemeFile) =>
    habit === undefined ? EVERY_HABIT : 1 << habitNames.indexOf(habit);
  const patterns = [...new Set([...schemes.values()].flatMap((file) => patternOf(file) ?? []))];
  const drafts = new Map<string, Draft>();
  const add = (letters: string, sounds: string, cost: number, file: SchemeFile, scheme: string) => {
    const draft: Draft = drafts.get(letters) ?? new Map();
    drafts.set(letters, draft);
    const pattern = patterns.indexOf(patternOf(file) ?? '');
    const key = `${pattern} ${sounds}`;
    const before = draft.get(key);
    if (before === undefined || cost < before.cost) {
      draft.set(key, { sounds, cost, habits: bitOf(file), schemes: [scheme], pattern });
    } else if (cost === before.cost) {
      before.habits |= bitOf(file);
      before.schemes.push(scheme);
    }
  };
  for (const [id, file] of schemes) {
    if (isRomanisation(file)) {
      for (const { letters, sounds, cost } of borrowed(file, schemes)) {
        add(letters, sounds, cost, file, id);
      }
    } else {
      for (const [letters, said] of Object.entries(file.reads)) {
        for (const [sounds, cost] of entriesOf(said)) add(letters, sounds, cost, file, id);
      }
    }
  }
  const of = new Map([...drafts].map(([letters, draft]) => [letters, [...draft.values()]]));
  return {
    of,
    tree: treeOf(of),
    habitNames,
    patterns: patterns.map((pattern) => new RegExp(pattern)),
    schemes,
  };
}

const patternOf = (file: SchemeFile): string | undefined =>
  isRomanisation(file) ? undefined : file.words;

function treeOf(of: Readings['of']): LetterTree {
  const root = emptyTree();
  for (const [marked, readings] of of) {
    const atStart = marked.length > 1 && marked.startsWith('^');
    const atEnd = marked.length > 1 && marked.endsWith('$');
    let here = root;
    for (let at = atStart ? 1 : 0; at < marked.length - (atEnd ? 1 : 0); at++) {
      const code = marked.charCodeAt(at);
      const next = here.next.get(code) ?? emptyTree();
      here.next.set(code, next);
      here = next;
    }
    if (atStart) here.atStart = readings;
    else if (atEnd) here.atEnd = readings;
    else here.anywhere = readings;
  }
  return root;
}

const NONE: readonly Reading[] = [];
const emptyTree = (): LetterTree => ({
  next: new Map(),
  anywhere: NONE,
  atStart: NONE,
  atEnd: NONE,
});

const entriesOf = (said: Spelling['reads'][string]): [string, number][] =>
  typeof said === 'string' ? [[said, 0]] : Object.entries(said);

/** What the letters of a romanisation say: that which the letters they stand for say. */
function borrowed(
  scheme: Romanisation,
  schemes: ReadonlyMap<string, SchemeFile>,
): { letters: string; sounds: string; cost: number }[] {
  const alphabet = [...schemes.values()].find(
    (file): file is Spelling => !isRomanisation(file) && file.languages.includes(scheme.from),
  );
  if (alphabet === undefined) throw new Error(`no alphabet of ${scheme.from} for ${scheme.name}`);
  const written = [
    ...Object.entries(scheme.letters).map(([letters, writes]) => ({
      letters,
      writes,
      mark: '',
      extra: 0,
    })),
    ...(scheme.contexts ?? []).map(({ letters, writes, at, after, before }) => ({
      letters,
      writes,
      mark: at === 'end' ? '$' : '',
      extra: after === undefined && before === undefined ? 0 : BESIDE_OTHERS,
    })),
  ];
  return written.flatMap(({ letters, writes, mark, extra }) => {
    const said = soundsOf(letters, alphabet);
    // A sign that is hardly heard says nothing about the letters that stand for it.
    if (writes === '' || said[0]?.[0] === '') return [];
    return said
      .filter(([, cost]) => cost <= SHEEREST_BORROWED)
      .map(([sounds, cost]) => ({
        letters: signsAsOne(writes) + mark,
        sounds,
        cost: cost + extra,
      }));
  });
}

function soundsOf(letters: string, alphabet: Spelling): [string, number][] {
  const whole = alphabet.reads[letters];
  if (whole !== undefined) return entriesOf(whole);
  const each = [...letters].map((letter) => {
    const said = alphabet.reads[letter];
    return said === undefined ? letter : (entriesOf(said)[0]?.[0] ?? '');
  });
  return [[each.join(''), 0]];
}

/** All that is written for a soft or hard sign, an apostrophe or a quotation mark, as one sign. */
const signsAsOne = (letters: string): string => letters.replace(SIGNS, '’');

const SIGNS = /['’‘ʼʻʹʺ`´ʾʿ”]/g;
