/** Durations and sums of money among the words of a sentence. */

import type { Token } from '#shared/language/analysed-text.ts';
import { phraseAt } from '../names/lexicon.ts';
import type { PenaltyWords, UnitLetter } from './penalty-words.ts';

export interface Duration {
  /** Half-open range of word indices. */
  readonly from: number;
  readonly end: number;
  /** ISO 8601, with `..` for an open end. */
  readonly iso: string;
}

/** The number written at `at` and the index after it. */
export function numberAt(
  words: readonly Token[],
  lexicon: PenaltyWords,
  at: number,
): { value: number; end: number } | null {
  const token = words[at];
  if (token === undefined) return null;
  if (token.shape === 'number') return groupedNumber(words, at);
  const value = lexicon.numbers.get(token.lower);
  return value === undefined ? null : { value, end: at + 1 };
}

/** A sum has no more digits; a longer run is no number to read. */
const MOST_DIGITS = 12;

/** "375 000", "50,000", "1.500": groups of three digits belong together; "2.5" is a fraction. */
function groupedNumber(words: readonly Token[], at: number): { value: number; end: number } {
  let digits = words[at]?.text ?? '';
  let end = at + 1;
  for (;;) {
    const next = words[end];
    const after = words[end + 1];
    const marked = next?.text === ',' || next?.text === '.';
    if (
      digits.length <= MOST_DIGITS &&
      marked &&
      after?.shape === 'number' &&
      after.start === next.end &&
      next.start === words[end - 1]?.end
    ) {
      if (after.text.length === 3) digits += after.text;
      else return { value: Number(`${digits}.${after.text}`), end: end + 2 };
      end += 2;
    } else if (
      next?.shape === 'number' &&
      next.text.length === 3 &&
      digits.length <= MOST_DIGITS &&
      next.start === (words[end - 1]?.end ?? 0) + 1
    ) {
      digits += next.text;
      end += 1;
    } else return { value: Number(digits), end };
  }
}

const amountOf = (value: number, unit: UnitLetter): string => {
  if (Number.isInteger(value)) return unit === 'H' ? `PT${value}H` : `P${value}${unit}`;
  const whole = Math.floor(value);
  return unit === 'Y'
    ? `P${whole > 0 ? `${whole}Y` : ''}${Math.round((value - whole) * 12)}M`
    : `P${value}${unit}`;
};

/** "five-year", "11-year", "15-day": the number and unit in one word or around a hyphen. */
function compound(words: readonly Token[], lexicon: PenaltyWords, at: number): Duration | null {
  const token = words[at];
  if (token === undefined) return null;
  const parts = token.lower.split(/[-‐‑]/);
  if (parts.length >= 2 && token.shape !== 'number') {
    const unit = lexicon.units.get(parts.at(-1) ?? '');
    const number = parts.slice(0, -1).join('-');
    const value =
      lexicon.numbers.get(number) ?? (/^\d+$/.test(number) ? Number(number) : undefined);
    if (unit !== undefined && value !== undefined)
      return { from: at, end: at + 1, iso: amountOf(value, unit) };
  }
  const unit = lexicon.units.get(words[at + 2]?.lower ?? '');
  const hyphen = /^[-‐‑]$/.test(words[at + 1]?.text ?? '') && words[at + 1]?.start === token.end;
  const value = numberAt(words, lexicon, at)?.value;
  if (hyphen && unit !== undefined && value !== undefined) {
    return { from: at, end: at + 3, iso: amountOf(value, unit) };
  }
  return null;
}

/** "three years", "three more years", "seven and a half years"; `iso` is the plain amount. */
function simple(words: readonly Token[], lexicon: PenaltyWords, at: number): Duration | null {
  const joined = compound(words, lexicon, at);
  if (joined !== null) return joined;
  const number = numberAt(words, lexicon, at);
  if (number === null) return null;
  let { value, end } = number;
  const half = phraseAt(lexicon.phrases, words, end, null);
  if (half?.item === 'half') {
    value += 0.5;
    end = half.end;
  }
  let unit = lexicon.units.get(words[end]?.lower ?? '');
  if (unit === undefined && words[end]?.shape === 'lower') {
    const between = /^(more|additional|further|full|autres|supplémentaires|weitere|weiteren|long)$/;
    if (!between.test(words[end]?.lower ?? '')) return null;
    end += 1;
    unit = lexicon.units.get(words[end]?.lower ?? '');
  }
  if (unit === undefined) return null;
  end += 1;
  const after = phraseAt(lexicon.phrases, words, end, null);
  if (after?.item === 'half') return { from: at, end: after.end, iso: amountOf(value + 0.5, unit) };
  return { from: at, end, iso: amountOf(value, unit) };
}

/** "three years and six months". */
function withRest(words: readonly Token[], lexicon: PenaltyWords, first: Duration): Duration {
  const next = lexicon.joins.has(words[first.end]?.lower ?? '') ? first.end + 1 : first.end;
  const second = simple(words, lexicon, next);
  if (second === null || !/Y$/.test(first.iso) || !/^P\d+[MD]$/.test(second.iso)) return first;
  return { from: first.from, end: second.end, iso: first.iso + second.iso.slice(1) };
}

/** "three to seven years", "between three and seven years": both ends. */
function range(words: readonly Token[], lexicon: PenaltyWords, at: number): Duration | null {
  const open = lexicon.rangeOpen.has(words[at]?.lower ?? '');
  const from = open ? at + 1 : at;
  const low = numberAt(words, lexicon, from);
  if (low === null || low.value === 0) return null;
  const unit = lexicon.units.get(words[low.end]?.lower ?? '');
  const joint = unit === undefined ? low.end : low.end + 1;
  if (!lexicon.ranges.has(words[joint]?.lower ?? '')) return null;
  const high = simple(words, lexicon, joint + 1);
  if (high === null || (unit !== undefined && !open)) return null;
  const letter = unit ?? ((/[YMWDH]$/.exec(high.iso)?.[0] ?? 'Y') as UnitLetter);
  return { from: at, end: high.end, iso: `${amountOf(low.value, letter)}/${high.iso}` };
}

/** Every duration of a sentence, in order, none overlapping. */
export function durationsOf(words: readonly Token[], lexicon: PenaltyWords): Duration[] {
  const found: Duration[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const bound = phraseAt(lexicon.phrases, words, at, null);
    const limited = bound?.item === 'upTo' || bound?.item === 'moreThan';
    const duration = durationAt(words, lexicon, limited && bound !== null ? bound.end : at);
    if (duration === null) continue;
    const iso = !limited
      ? duration.iso
      : bound?.item === 'upTo'
        ? `../${duration.iso}`
        : `${duration.iso}/..`;
    found.push({
      from: at,
      end: duration.end,
      iso: duration.iso.includes('/') ? duration.iso : iso,
    });
    at = duration.end - 1;
  }
  return found;
}

function durationAt(words: readonly Token[], lexicon: PenaltyWords, at: number): Duration | null {
  const both = range(words, lexicon, at);
  if (both !== null) return both;
  const first = simple(words, lexicon, at);
  return first === null ? null : withRest(words, lexicon, first);
}

export interface Money {
  readonly from: number;
  readonly end: number;
  /** `EUR 50000`. */
  readonly amount: string;
}

/** The sum written at `at`: "$1,000", "50 000 euros", «3 млн рублей». */
export function moneyAt(words: readonly Token[], lexicon: PenaltyWords, at: number): Money | null {
  const sign = lexicon.money.get(words[at]?.lower ?? '');
  const number = numberAt(words, lexicon, sign === undefined ? at : at + 1);
  if (number === null) return null;
  let { value, end } = number;
  const scale = lexicon.scales.get(words[end]?.lower ?? '');
  if (scale !== undefined) {
    value *= scale;
    end += words[end + 1]?.text === '.' ? 2 : 1;
  }
  if (sign !== undefined) return { from: at, end, amount: `${sign} ${value}` };
  const skip = /^(d|de)$/.test(words[end]?.lower ?? '') ? 1 : 0;
  const unit = words[end + skip];
  const pair = `${unit?.lower ?? ''} ${words[end + skip + 1]?.lower ?? ''}`;
  const long = lexicon.money.get(pair);
  const short = lexicon.money.get(unit?.lower ?? '');
  if (long !== undefined) return { from: at, end: end + skip + 2, amount: `${long} ${value}` };
  return short === undefined
    ? null
    : { from: at, end: end + skip + 1, amount: `${short} ${value}` };
}
