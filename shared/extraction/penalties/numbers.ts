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

/** What one word counts: "three", "twenty-five", „fünfundzwanzig“, „dreieinhalb“, "three-and-a-half". */
export function wordValue({ numbers, halfEndings }: PenaltyWords, word: string): number | null {
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
  const joint = word.indexOf('und', 2);
  return joint < 0
    ? null
    : sumOf(numbers.get(word.slice(0, joint)), numbers.get(word.slice(joint + 3)));
}

const sumOf = (unit: number | undefined, tens: number | undefined): number | null =>
  tens !== undefined && isTens(tens) && isUnit(unit) ? tens + unit : null;

/** The number written at `at`. */
export function numberAt(
  words: readonly Token[],
  lexicon: PenaltyWords,
  at: number,
): NumberAt | null {
  const token = words[at];
  if (token === undefined) return null;
  if (token.shape === 'number') return groupedNumber(words, at);
  const value = wordValue(lexicon, token.lower);
  if (value === null) return null;
  const unit = isTens(value) ? lexicon.numbers.get(words[at + 1]?.lower ?? '') : undefined;
  return isUnit(unit) ? { value: value + unit, end: at + 2 } : { value, end: at + 1 };
}

/** A sum has no more digits; a longer run is no number to read. */
const MOST_DIGITS = 12;

/** "375 000", "50,000", "1.500": groups of three digits belong together; "2.5" is a fraction. */
function groupedNumber(words: readonly Token[], at: number): NumberAt {
  let digits = words[at]?.text ?? '';
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

/** Whether figures before `at` belong to the number there, which then began earlier. */
export function continuesNumber(
  words: readonly Token[],
  { scales, numbers }: PenaltyWords,
  at: number,
): boolean {
  const [before, token] = [words[at - 1], words[at]];
  if (scales.has(token?.lower ?? '')) {
    return before?.shape === 'number' || numbers.has(before?.lower ?? '');
  }
  if (token?.shape !== 'number') return false;
  if (isGroup(before, token)) return true;
  return isMark(before) && gluedTo(before, token) && words[at - 2]?.shape === 'number';
}

export interface Money {
  readonly from: number;
  readonly end: number;
  /** `EUR 50000`. */
  readonly amount: string;
}

/** Letters for a currency have one, two or three words: "Swiss francs". */
const CURRENCY_WORDS = 2;

/** The sum written at `at`: "$1,000", "50 000 euros", «3 млн рублей», «миллион рублей». */
export function moneyAt(words: readonly Token[], lexicon: PenaltyWords, at: number): Money | null {
  const sign = lexicon.money.get(words[at]?.lower ?? '');
  const scaled = scaledAt(words, lexicon, sign === undefined ? at : at + 1);
  if (scaled === null) return null;
  const { value, end } = scaled;
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

/** A number with "thousand" or "million" after it, or one of these alone. */
function scaledAt(words: readonly Token[], lexicon: PenaltyWords, at: number): NumberAt | null {
  const bare = lexicon.scales.get(words[at]?.lower ?? '');
  if (bare !== undefined) return { value: bare, end: at + 1 };
  const number = numberAt(words, lexicon, at);
  const scale = number === null ? undefined : lexicon.scales.get(words[number.end]?.lower ?? '');
  if (number === null || scale === undefined) return number;
  const end = number.end + (words[number.end + 1]?.text === '.' ? 2 : 1);
  return { value: number.value * scale, end };
}
