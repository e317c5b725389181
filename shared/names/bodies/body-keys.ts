/** Keys under which names of bodies or places that may be one are looked for together. */

import { textKey } from '../block-keys.ts';
import { joinedText, neighboursIn } from '../join-words.ts';
import { letterKeys } from '../word-keys.ts';
import type { Word, WordTable } from '../words-of-names.ts';
import { isConcept } from './match-body.ts';
import type { ReadBody } from './read-body.ts';

const MOST_KEYS = 40;

/** By what lists know, by first letters, by words that are names, and by two words of any kind. */
export function bodyKeys(name: ReadBody, table: WordTable): number[] {
  const { known, abbreviation, initials, words } = name;
  const lettersOf = ({ text }: Pick<Word, 'text'>) =>
    letterKeys(table.keysOf(table.word(text))).map(String);
  const joined = neighboursIn(name).map((at) => ({ text: joinedText(name, at) }));
  const names = words.filter((word) => !isConcept(word));
  const each = words.map((word) =>
    word.families.length > 0
      ? [
          ...word.families.map((family) => `c${family}`),
          ...(isConcept(word) ? [] : lettersOf(word)),
        ]
      : lettersOf(word),
  );
  const pairs = each.flatMap((own, at) =>
    each
      .slice(at + 1)
      .flatMap((others) => own.flatMap((one) => others.map((two) => inOrder(one, two)))),
  );
  const short = abbreviation === null ? initials : [...initials, abbreviation];
  return [
    ...new Set([
      ...known.map((body) => `k${body}`),
      ...short.map((letters) => `a${letters}`),
      ...names.flatMap((word) => [...lettersOf(word), ...word.families.map((one) => `c${one}`)]),
      ...joined.flatMap(lettersOf),
      ...(words.length === 1 ? (each[0] ?? []) : []),
      ...pairs,
    ]),
  ]
    .slice(0, MOST_KEYS)
    .map(textKey);
}

const inOrder = (one: string, two: string): string =>
  one < two ? `${one} ${two}` : `${two} ${one}`;
