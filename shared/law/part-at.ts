/** What lies below an article: "part 4(2)", "Abs. 4 Nr. 2", «п. «а» ч. 2», before or after it. */

import { glued, type Token } from '#shared/language/analysed-text.ts';
import type { LawPlace } from './law-book.ts';
import { isRoman, numberAt } from './number-at.ts';

export interface Part {
  /** From the outside in: `4(2)`. */
  readonly part: string;
  /** Whether it is told with brackets, which only provisions have. */
  readonly grouped: boolean;
  /** Whether its number is told in words: "part two". */
  readonly spelled: boolean;
  readonly end: number;
  readonly next: number;
}

const QUOTES = new Set(['«', '»', '"', '“', '”', '„', "'", '‘', '’']);
/** How many levels may be told below an article. */
const LEVELS = 4;

interface Level {
  readonly value: string;
  readonly outer: boolean;
  readonly grouped: boolean;
  readonly spelled: boolean;
  /** Its word; empty where none stands. */
  readonly word: string;
  readonly end: number;
  readonly next: number;
}

const overStop = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '.' && glued(tokens[at - 1], tokens[at]) ? at + 1 : at;

/** One word with its number or letter. */
function levelAt(place: LawPlace, at: number): Level | null {
  const { tokens, end, lexicon } = place;
  const word = tokens[at]?.lower ?? '';
  if (at >= end) return null;
  if (!lexicon.partWords.has(word)) return ordinalPartAt(place, at) ?? degreeAt(place, at);
  const sign = word === '§' && tokens[at + 1]?.text === '§' ? at + 1 : at;
  const value = valueAt(place, overStop(tokens, sign + 1), lexicon.outerWords.has(word));
  return value === null ? null : { ...value, word };
}

/** « article 20, 4° »: a part told by its number and the sign of an ordinal. */
function degreeAt({ tokens, end }: LawPlace, at: number): Level | null {
  const [number, sign] = [tokens[at], tokens[at + 1]];
  if (at + 1 >= end || number?.shape !== 'number' || sign?.text !== '°') return null;
  if (!glued(number, sign) || number.text.length > 2) return null;
  const { text: value } = number;
  const next = at + 2;
  return { value, outer: false, grouped: false, spelled: true, word: '°', end: sign.end, next };
}

/** « deuxième alinéa », « 2e alinéa », «второй части», «2-й части»: a part after its ordinal. */
export function ordinalPartAt({ tokens, end, lexicon }: LawPlace, at: number): Level | null {
  const token = tokens[at];
  if (at >= end || token === undefined) return null;
  const told = lexicon.ordinals.get(token.lower);
  const noun = told === undefined ? afterSuffix(tokens, at, lexicon.numberSuffixes) : at + 1;
  const word = tokens[noun]?.lower ?? '';
  if (noun === at || noun >= end || !lexicon.partWords.has(word)) return null;
  const value = told ?? token.text;
  const stop = overStop(tokens, noun + 1);
  return {
    value,
    outer: lexicon.outerWords.has(word),
    grouped: false,
    spelled: true,
    word,
    end: tokens[noun]?.end ?? 0,
    next: stop,
  };
}

/** After the ending glued to a number, `at` where none is: « 2|e », «2|-й». */
function afterSuffix(tokens: readonly Token[], at: number, suffixes: ReadonlySet<string>): number {
  const number = tokens[at];
  if (number?.shape !== 'number' || number.text.length > 2) return at;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  const ending = tokens[at + 1 + hyphen];
  const joined = glued(number, tokens[at + 1]) && (hyphen === 0 || glued(tokens[at + 1], ending));
  return joined && suffixes.has(ending?.lower ?? '') ? at + 2 + hyphen : at;
}

/** The number or letter of a part, without its word. */
function valueAt({ tokens, end, lexicon }: LawPlace, at: number, outer: boolean): Level | null {
  let from = at;
  const number = numberAt(tokens, from, end, lexicon);
  if (number !== null && number.number.length <= 4) {
    // 4(2(3)) → 4(2)(3)
    const below = number.part === null ? '' : `(${number.part.replace('(', ')(')}`;
    const closing = below === '' || below.endsWith(')') ? '' : ')';
    const value = number.number + below + closing;
    const { spelled, end: stop, next } = number;
    return { value, outer, grouped: below !== '', spelled, word: '', end: stop, next };
  }
  const quoted = QUOTES.has(tokens[from]?.text ?? '');
  if (quoted) from += 1;
  const letter = tokens[from];
  if (from >= end || letter === undefined || letter.text.length !== 1) return null;
  if (letter.shape !== 'lower' && letter.shape !== 'single') return null;
  const closed = quoted && QUOTES.has(tokens[from + 1]?.text ?? '');
  const bracket = !quoted && tokens[from + 1]?.text === ')';
  if (!quoted && !bracket && letter.script === 'latin' && 'aàyo'.includes(letter.lower))
    return null;
  const next = closed || bracket ? from + 2 : from + 1;
  const stop = tokens[next - 1]?.end ?? 0;
  return { value: letter.text, outer, grouped: false, spelled: false, word: '', end: stop, next };
}

const isOuter = ({ outer }: Level): boolean => outer;

const nested = (levels: readonly Level[]): string => {
  const [head, ...rest] = levels.map(({ value }) => value);
  return (head ?? '') + rest.map((value) => `(${value})`).join('');
};

const partOf = (levels: readonly Level[], values = levels): Part | null => {
  const last = levels.at(-1);
  if (last === undefined) return null;
  const grouped = levels.some((level) => level.grouped);
  const spelled = levels.some((level) => level.spelled);
  return { part: nested(values), grouped, spelled, end: last.end, next: last.next };
};

/** Parts told after their article, the largest first: "Abs. 4 Nr. 2", ", part 4", "(часть 2)". */
export function partAfter(place: LawPlace, at: number): Part | null {
  const { tokens } = place;
  const mark = tokens[at]?.text;
  const opened = mark === '(';
  const apart = opened || mark === ',' || mark === '–';
  const roman = romanFrom(place, at);
  const levels = [
    ...roman,
    ...inwardOnly(place, levelsFrom(place, roman.at(-1)?.next ?? (apart ? at + 1 : at))),
  ];
  const part = partOf(levels);
  if (part === null || !opened || tokens[part.next]?.text !== ')') return opened ? null : part;
  return { ...part, end: tokens[part.next]?.end ?? part.end, next: part.next + 1 };
}

/** „Abs. 1 Nr. 1 | , Abs. 3“: a part as large as one before it begins another provision. */
function inwardOnly({ tokens }: LawPlace, levels: readonly Level[]): readonly Level[] {
  const again = levels.findIndex(({ word, outer }, index) => {
    const before = levels.slice(0, index);
    const apart = tokens[before.at(-1)?.next ?? -1]?.text === ',';
    return apart && (outer || before.some((level) => level.word === word));
  });
  return again < 0 ? levels : levels.slice(0, again);
}

/** „§ 129 | I StGB“, „§ 185 | I 1 StGB“: the paragraph in Roman figures, with its sentence. */
function romanFrom({ tokens, end, lexicon }: LawPlace, at: number): Level[] {
  const [roman, after] = [tokens[at], tokens[at + 1]];
  if (!lexicon.abbreviatedLaws || at + 1 >= end || roman === undefined || !isRoman(roman))
    return [];
  const level = (token: Token, index: number): Level => ({
    value: token.text,
    outer: index === at,
    grouped: false,
    spelled: false,
    word: '',
    end: token.end,
    next: index + 1,
  });
  if (after?.shape === 'number' && after.text.length <= 2)
    return [level(roman, at), level(after, at + 1)];
  const goesOn =
    after !== undefined &&
    (lexicon.instruments.mayBegin(after.word) ||
      lexicon.partWords.has(after.lower) ||
      lexicon.listWords.has(after.lower) ||
      /^[A-ZÄÖÜ][A-Za-zäöüß]*[GOBV]$/.test(after.text));
  return goesOn ? [level(roman, at)] : [];
}

/** Parts told before their article, the smallest first: «пункт «а» части 2 (статьи 205)». */
export function partBefore(place: LawPlace, at: number): Part | null {
  return inward(levelsFrom(place, at));
}

function inward(levels: readonly Level[]): Part | null {
  const inner = [...levels].reverse();
  return partOf(levels, [...inner.filter(isOuter), ...inner.filter((level) => !isOuter(level))]);
}

/** How many parts one word may have. */
const LISTED = 12;

/**
 * Several parts told before one article, each with the token where its own words begin: «части 1 и 2
 * (статьи 205)», «пункты «а», «б» части 2». Null where there is only one.
 */
export function partsBefore(
  place: LawPlace,
  at: number,
): { readonly parts: readonly (Part & { readonly from: number })[]; readonly next: number } | null {
  const first = levelAt(place, at);
  if (first === null) return null;
  const listed = [{ ...first, from: at }];
  while (listed.length < LISTED) {
    const next = listed.at(-1)?.next ?? place.end;
    const from = overList(place, next);
    const value = from > next ? valueAt(place, from, first.outer) : null;
    if (value === null) break;
    listed.push({ ...value, from });
  }
  const next = listed.at(-1)?.next ?? at;
  if (listed.length === 1) return null;
  const above = levelsFrom(place, overLink(place, next));
  const parts = listed.flatMap((level) => {
    const part = inward([level, ...above]);
    return part === null ? [] : [{ ...part, end: level.end, next: level.next, from: level.from }];
  });
  return { parts, next: above.at(-1)?.next ?? next };
}

/** After the words of a list: ", ", "and", "and also". */
function overList({ tokens, end, lexicon }: LawPlace, from: number): number {
  let at = from;
  while (at < Math.min(end, from + 2) && lexicon.listWords.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** Over "of" between a part and the part that holds it. */
const overLink = (place: LawPlace, at: number): number =>
  place.lexicon.links.has(place.tokens[at]?.lower ?? '') && levelAt(place, at + 1) !== null
    ? at + 1
    : at;

/**
 * A part told with its word after another of the same article: "Abs. 1 Z 1 | und Z 2", "Abs. 1 | und
 * Abs. 3"; what is no outer part lies below the same outer one.
 */
export function furtherWorded(
  place: LawPlace,
  at: number,
  before: string,
): { readonly part: string; readonly end: number; readonly next: number } | null {
  const level = levelAt(place, at);
  if (level === null) return null;
  const inner = level.outer ? levelAt(place, level.next) : null;
  const last = inner?.outer === false ? inner : level;
  const [outer = ''] = before.split('(');
  const below = !level.outer && before.includes('(');
  const own = last === level ? level.value : `${level.value}(${last.value})`;
  const part = below ? `${outer}(${level.value})` : own;
  return { part, end: last.end, next: last.next };
}

/** Parts that go on after the part of an article: "Abs. 1 | und 2"; -1 where none follows. */
export function nextPart(place: LawPlace, from: number): Part | null {
  const at = overList(place, from);
  const level = at > from ? valueAt(place, at, false) : null;
  return level === null ? null : partOf([level]);
}

function levelsFrom(place: LawPlace, from: number): Level[] {
  const levels: Level[] = [];
  let at = from;
  while (levels.length < LEVELS) {
    const level = levelAt(place, at);
    if (level === null) break;
    levels.push(level);
    at = level.next;
    const joint = place.tokens[at];
    const word = place.lexicon.links.has(joint?.lower ?? '') || joint?.text === ',';
    if (word && levelAt(place, at + 1) !== null) at += 1;
    else if (word && levelAt(place, at + 2) !== null && joint?.text !== ',') at += 2;
  }
  return levels;
}
