/** Numbers in figures and words, and sums of money, among the words of a sentence. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { PenaltyWords } from './penalty-words.ts';

export interface NumberAt {
  readonly value: number;
  /** Index of the word after it. */
  readonly end: number;
}

const isTens = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0;
const isUnit = (value: number | undefined): value is number =>
  value !== undefined && value >= 1 && value < 10;

/** Powers a German number word is put together from, the highest first: zweihundert|tausend. */
const COMPOUND_SCALES: readonly (readonly [string, number])[] = [
  ['tausend', 1000],
  ['hundert', 100],
];

/** What one word counts: "three", "twenty-five", „fünfundzwanzig“, „dreieinhalb“, "three-and-a-half". */
export function wordValue(lexicon: PenaltyWords, word: string): number | null {
  const { numbers, halfEndings } = lexicon;
  const whole = numbers.get(word);
  if (whole !== undefined) return whole;
  for (const ending of halfEndings) {
    if (!word.endsWith(ending)) continue;
    const head = numbers.get(word.slice(0, -ending.length));
    if (head !== undefined) return head + 0.5;
  }
  const hyphen = word.indexOf('-');
  if (hyphen > 0)
    return sumOf(numbers.get(word.slice(hyphen + 1)), numbers.get(word.slice(0, hyphen)));
  const compound = compoundValue(lexicon, word);
  if (compound !== null) return compound;
  const joint = word.indexOf('und', 2);
  return joint < 0
    ? null
    : sumOf(numbers.get(word.slice(0, joint)), numbers.get(word.slice(joint + 3)));
}

/** „zweihundertfünfzigtausend“: what stands before a power counts it, what stands after is added. */
function compoundValue(lexicon: PenaltyWords, word: string): number | null {
  for (const [name, power] of COMPOUND_SCALES) {
    const at = word.indexOf(name);
    if (at < 0 || !lexicon.numbers.has('hundert')) continue;
    const [head, rest] = [word.slice(0, at), word.slice(at + name.length)];
    const count = head === '' ? 1 : wordValue(lexicon, head);
    const more = rest === '' ? 0 : wordValue(lexicon, rest.replace(/^und/, ''));
    return count === null || more === null || more >= power ? null : count * power + more;
  }
  return null;
}

const sumOf = (unit: number | undefined, tens: number | undefined): number | null =>
  tens !== undefined && isTens(tens) && isUnit(unit) ? tens + unit : null;

/** The number written at `at`, without words for thousands and more. */
export function numberAt(
  words: readonly Token[],
  lexicon: PenaltyWords,
  at: number,
): NumberAt | null {
  const token = words[at];
  if (token === undefined) return null;
  if (token.shape === 'number') return groupedNumber(words, at, token.text);
  const value = wordValue(lexicon, token.lower);
  return value === null ? null : furtherWords(words, lexicon, { value, end: at + 1 });
}

/** Further words of the same number: "hundred", "and fifty". */
function furtherWords(words: readonly Token[], lexicon: PenaltyWords, number: NumberAt): NumberAt {
  const { value, end } = number;
  const from = isJoint(words, lexicon, end, value) ? end + 1 : end;
  const more = wordValue(lexicon, words[from]?.lower ?? '');
  const sum = more === null ? null : added(value, more);
  return sum === null ? number : furtherWords(words, lexicon, { value: sum, end: from + 1 });
}

/** "two | hundred", "two hundred | fifty", «сто | пятьдесят»; null where a word counts anew. */
function added(value: number, more: number): number | null {
  if (more === 100) return isUnit(value) ? value * 100 : null;
  if (more >= 100 || !Number.isInteger(value)) return null;
  const room = value % 100 === 0 ? 100 : isTens(value % 100) ? 10 : 0;
  return more < room ? value + more : null;
}

/** "two hundred | and | fifty", « vingt | et | un »: a joint inside a number. */
function isJoint(words: readonly Token[], lexicon: PenaltyWords, at: number, value: number) {
  if (!lexicon.joins.has(words[at]?.lower ?? '')) return false;
  const more = wordValue(lexicon, words[at + 1]?.lower ?? '');
  if (more === null) return false;
  return value % 100 === 0 ? more < 100 : isTens(value) && (more === 1 || more === 11);
}

/** A sum has no more digits; a longer run is no number to read. */
const MOST_DIGITS = 12;

/** "375 000", "50,000", "1.500": groups of three digits belong together; "2.5" is a fraction. */
function groupedNumber(words: readonly Token[], at: number, first: string): NumberAt {
  let digits = first;
  let end = at + 1;
  while (digits.length <= MOST_DIGITS) {
    const [next, after] = [words[end], words[end + 1]];
    const marked = isMark(next) && gluedTo(words[end - 1], next) && gluedTo(next, after);
    if (marked && after?.shape === 'number') {
      if (after.text.length !== 3)
        return { value: Number(`${digits}.${after.text}`), end: end + 2 };
      digits += after.text;
      end += 2;
    } else if (isGroup(words[end - 1], next)) {
      digits += next?.text ?? '';
      end += 1;
    } else break;
  }
  return { value: Number(digits), end };
}

const isMark = (token: Token | undefined): boolean => token?.text === ',' || token?.text === '.';
const gluedTo = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** Three digits a space after others: "375 000". */
const isGroup = (left: Token | undefined, right: Token | undefined): boolean =>
  left?.shape === 'number' &&
  right?.shape === 'number' &&
  right.text.length === 3 &&
  right.start === left.end + 1;

/** Whether what stands before `at` belongs to the number there, which then began earlier. */
export function continuesNumber(
  words: readonly Token[],
  lexicon: PenaltyWords,
  at: number,
): boolean {
  const [before, token] = [words[at - 1], words[at]];
  if (token?.shape === 'number') {
    if (isGroup(before, token)) return true;
    return isMark(before) && gluedTo(before, token) && words[at - 2]?.shape === 'number';
  }
  return [at - 1, at - 2].some((from) => (scaledAt(words, lexicon, from)?.end ?? 0) > at);
}

export interface Money {
  readonly from: number;
  readonly end: number;
  /** `EUR 50000`. */
  readonly amount: string;
}

/** Letters for a currency have one, two or three words: "Swiss francs". */
const CURRENCY_WORDS = 2;

/** A sign glued to its figures: "Shs480". */
const GLUED = /^(\p{L}+)(\d{1,9})$/u;

/** The sum written at `at`: "$1,000", "50 000 euros", «3 млн рублей», "two million dollars", "Rs500". */
export function moneyAt(words: readonly Token[], lexicon: PenaltyWords, at: number): Money | null {
  const glued = words[at]?.shape === 'alphanumeric' ? GLUED.exec(words[at]?.text ?? '') : null;
  const sign = lexicon.money.get(glued?.[1]?.toLowerCase() ?? words[at]?.lower ?? '');
  if (glued !== null) {
    if (sign === undefined) return null;
    const { value, end } = scaled(words, lexicon, groupedNumber(words, at, glued[2] ?? ''));
    return { from: at, end, amount: `${sign} ${value}` };
  }
  const number = scaledAt(words, lexicon, sign === undefined ? at : at + 1);
  if (number === null) return null;
  const { value, end } = number;
  if (sign !== undefined) return { from: at, end, amount: `${sign} ${value}` };
  const first = /^(d|de)$/.test(words[end]?.lower ?? '') ? end + 1 : end;
  for (let count = CURRENCY_WORDS; count > 0; count -= 1) {
    const name = words.slice(first, first + count).map(({ lower }) => lower);
    const currency = lexicon.money.get(name.join(' '));
    if (currency !== undefined)
      return { from: at, end: first + count, amount: `${currency} ${value}` };
  }
  return null;
}

/** A number with what it counts of: "two million", "thousand" alone, "two million five hundred thousand". */
function scaledAt(words: readonly Token[], lexicon: PenaltyWords, at: number): NumberAt | null {
  const bare = lexicon.scales.get(words[at]?.lower ?? '');
  if (bare !== undefined) return { value: bare, end: at + 1 };
  const number = numberAt(words, lexicon, at);
  return number === null ? null : scaled(words, lexicon, number);
}

function scaled(words: readonly Token[], lexicon: PenaltyWords, number: NumberAt): NumberAt {
  const scale = lexicon.scales.get(words[number.end]?.lower ?? '');
  if (scale === undefined) return number;
  const end = number.end + (words[number.end + 1]?.text === '.' ? 2 : 1);
  const value = number.value * scale;
  // "two million five hundred thousand": in words only, each scale below the one before.
  const rest = words[end]?.shape === 'lower' ? numberAt(words, lexicon, end) : null;
  const more = rest === null ? null : scaled(words, lexicon, rest);
  const fits = more !== null && more.value < scale && !isUnitOfTime(words, lexicon, more.end);
  return fits ? { value: value + more.value, end: more.end } : { value, end };
}

const isUnitOfTime = (words: readonly Token[], { units }: PenaltyWords, at: number): boolean =>
  units.has(words[at]?.lower ?? '');
