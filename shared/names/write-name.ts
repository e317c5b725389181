/** Writes a name as a romanisation prints it. */

import type { Context, Romanisation } from './scheme.ts';

const VOWELS = 'аеёиоуыэюяіїєәөұү';

interface Rule {
  readonly writes: string;
  readonly context: Context | null;
}

/** A name written under the scheme: letters it does not know stay, capitals stay capitals. */
export function writeUnder(scheme: Romanisation): (name: string) => string {
  const rules = new Map<string, Rule[]>();
  const add = (letters: string, rule: Rule) =>
    rules.set(letters, [...(rules.get(letters) ?? []), rule]);
  for (const context of scheme.contexts ?? []) {
    add(context.letters, { writes: context.writes, context });
  }
  for (const [letters, writes] of Object.entries(scheme.letters)) {
    add(letters, { writes, context: null });
  }
  const longest = Math.max(...[...rules.keys()].map((letters) => letters.length));
  const ruleAt = (word: string, at: number): { length: number; writes: string } | null => {
    for (let length = Math.min(longest, word.length - at); length > 0; length--) {
      const fitting = rules
        .get(word.slice(at, at + length))
        ?.find(({ context }) => context === null || holds(context, word, at, length));
      if (fitting) return { length, writes: fitting.writes };
    }
    return null;
  };
  const writeWord = (word: string): string => {
    const small = word.toLowerCase();
    let written = '';
    for (let at = 0; at < small.length; ) {
      const rule = ruleAt(small, at) ?? { length: 1, writes: word.charAt(at) };
      written += capital(word.charAt(at)) ? raise(rule.writes) : rule.writes;
      at += rule.length;
    }
    const shouted = word.length > 1 && word === word.toUpperCase();
    return shouted ? written.toUpperCase() : written;
  };
  return (name) => name.normalize('NFC').replace(/[\p{L}\p{M}’']+/gu, writeWord);
}

const capital = (letter: string): boolean => letter !== letter.toLowerCase();

const raise = (letters: string): string => letters.charAt(0).toUpperCase() + letters.slice(1);

function holds(
  { at: place, after, before, between }: Context,
  word: string,
  at: number,
  length: number,
): boolean {
  const previous = word.charAt(at - 1);
  const next = word.charAt(at + length);
  if (place === 'start' && at !== 0) return false;
  if (place === 'end' && next !== '') return false;
  if (after !== undefined && (previous === '' || !after.includes(previous))) return false;
  if (before !== undefined && (next === '' || !before.includes(next))) return false;
  if (between === undefined) return true;
  return [previous, next].every((letter) => letter !== '' && VOWELS.includes(letter));
}
