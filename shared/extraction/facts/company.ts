/** Persons told as one: "Maria Petrenko, her brother Ivan Petrenko and the poet Olga Lind". */

import type { Token } from '#shared/language/analysed-text.ts';
import type { FactWords } from './fact-words.ts';
import type { Person } from './told-sentence.ts';

/** "and | his lawyer, the poet | Olga Lind": words that a name may have before it. */
const MOST_MODIFIERS = 6;
/** Words between commas or in brackets after a name: an age, a trade. */
const MOST_APPOSED = 8;
const CLOSES = new Set([',', ')', '–', '—']);
const OPENS = new Set([',', '(', '–', '—']);

/** A court or a verb between two names begins another clause. */
const breaks = (lower: string, words: FactWords): boolean =>
  words.courts.has(lower) || words.actives.has(lower) || words.by.has(lower);

interface Joint {
  readonly kind: 'and' | 'comma';
}

/** The index after an apposition that begins at `at`; `at` itself where none does. */
function afterApposition(tokens: readonly Token[], at: number, to: number): number {
  if (!OPENS.has(tokens[at]?.text ?? '')) return at;
  for (let end = at + 1; end <= Math.min(at + MOST_APPOSED, to - 1); end += 1) {
    if (CLOSES.has(tokens[end]?.text ?? '')) return tokens[end]?.text === ')' ? end + 1 : end;
  }
  return at;
}

/** How the tokens `from..to` between two names join them; null where they do not. */
function jointOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: FactWords,
): Joint | null {
  const joins = (at: number) => words.joins.has(tokens[at]?.lower ?? '');
  const onlyModifiers = (at: number) =>
    to - at <= MOST_MODIFIERS &&
    tokens
      .slice(at, to)
      .every(
        ({ shape, lower }) =>
          shape !== 'punctuation' && shape !== 'number' && !breaks(lower, words),
      );
  // "Ada was, together with Olga, …": an auxiliary may stand before.
  const joint = words.auxiliaries.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const isWith = (at: number) => words.withWords.has(tokens[at]?.lower ?? '');
  if (isWith(joint) && isWith(joint + 1) && onlyModifiers(joint + 2)) return { kind: 'and' };
  for (const at of new Set([from, afterApposition(tokens, from, to)])) {
    const comma = tokens[at]?.text === ',' ? at + 1 : at;
    if (joins(comma) && onlyModifiers(comma + 1)) return { kind: 'and' };
    if (comma > at && onlyModifiers(comma)) return { kind: 'comma' };
  }
  return null;
}

/**
 * The persons of a sentence that are told together with one of them, in text order, itself among
 * them. A row of commas alone joins nobody: an "and" must stand in it, or after it before others.
 */
export function companyOf(
  one: Person,
  persons: readonly Person[],
  tokens: readonly Token[],
  words: FactWords,
): readonly Person[] {
  const at = persons.indexOf(one);
  if (at < 0 || persons.length < 2) return [one];
  const joint = (left: Person | undefined, right: Person | undefined): Joint | null => {
    if (left === undefined || right === undefined) return null;
    const from = tokens.findIndex(({ start }) => start >= left.end);
    const to = tokens.findIndex(({ start }) => start >= right.start);
    return from < 0 || to <= from ? null : jointOf(tokens, from, to, words);
  };
  const joints: Joint[] = [];
  let first = at;
  for (let link = joint(persons[first - 1], one); link !== null; ) {
    joints.push(link);
    first -= 1;
    link = joint(persons[first - 1], persons[first]);
  }
  let last = at;
  for (let link = joint(one, persons[last + 1]); link !== null; ) {
    joints.push(link);
    last += 1;
    link = joint(persons[last], persons[last + 1]);
  }
  const ended =
    joints.some(({ kind }) => kind === 'and') || endsInOthers(persons[last], tokens, words);
  return ended ? persons.slice(first, last + 1) : [one];
}

/** "Ada Lind, Olga Lind, | and other activists". */
function endsInOthers(
  last: Person | undefined,
  tokens: readonly Token[],
  words: FactWords,
): boolean {
  const at = tokens.findIndex(({ start }) => start >= (last?.end ?? 0));
  const and = tokens[at]?.text === ',' ? at + 1 : at;
  const others = tokens.slice(and + 1, and + 1 + MOST_MODIFIERS);
  return (
    words.joins.has(tokens[and]?.lower ?? '') && others.some(({ lower }) => words.others.has(lower))
  );
}
