/** What lies below an article: "part 4(2)", "Abs. 4 Nr. 2", «п. «а» ч. 2», before or after it. */

import { glued, type Token } from '#shared/language/analysed-text.ts';
import type { LawPlace } from './instruments-in.ts';
import { numberAt } from './number-at.ts';

export interface Part {
  /** From the outside in: `4(2)`. */
  readonly part: string;
  /** Whether it is told with brackets, which only provisions have. */
  readonly grouped: boolean;
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
  readonly end: number;
  readonly next: number;
}

const overStop = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '.' && glued(tokens[at - 1], tokens[at]) ? at + 1 : at;

/** One word with its number or letter. */
function levelAt({ tokens, end, lexicon }: LawPlace, at: number): Level | null {
  if (at >= end || !lexicon.partWords.has(tokens[at]?.lower ?? '')) return null;
  const outer = lexicon.outerWords.has(tokens[at]?.lower ?? '');
  let from = overStop(tokens, at + 1);
  const number = numberAt(tokens, from, end, lexicon);
  if (number !== null && number.number.length <= 4) {
    // 4(2(3)) → 4(2)(3)
    const below = number.part === null ? '' : `(${number.part.replace('(', ')(')}`;
    const closing = below === '' || below.endsWith(')') ? '' : ')';
    const value = number.number + below + closing;
    return { value, outer, grouped: below !== '', end: number.end, next: number.next };
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
  return { value: letter.text, outer, grouped: false, end: tokens[next - 1]?.end ?? 0, next };
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
  return { part: nested(values), grouped, end: last.end, next: last.next };
};

/** Parts told after their article, the largest first: "Abs. 4 Nr. 2", ", part 4", "(часть 2)". */
export function partAfter(place: LawPlace, at: number): Part | null {
  const { tokens } = place;
  const mark = tokens[at]?.text;
  const opened = mark === '(';
  const levels = levelsFrom(place, mark === ',' || opened ? at + 1 : at);
  const part = partOf(levels);
  if (part === null || !opened || tokens[part.next]?.text !== ')') return opened ? null : part;
  return { ...part, end: tokens[part.next]?.end ?? part.end, next: part.next + 1 };
}

/** Parts told before their article, the smallest first: «пункт «а» части 2 (статьи 205)». */
export function partBefore(place: LawPlace, at: number): Part | null {
  const levels = levelsFrom(place, at);
  const inward = [...levels].reverse();
  return partOf(levels, [...inward.filter(isOuter), ...inward.filter((level) => !isOuter(level))]);
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
