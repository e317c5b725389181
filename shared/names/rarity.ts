/**
 * How rare the names are in which two names agree. It says nothing of whether the names are one,
 * and is no part of their score; it says what that is worth: two bearers of one common name are
 * often two people, two of one rare name hardly ever.
 */

import type { ListOfNames } from './common-names.ts';
import type { PairExplanation } from './explanation.ts';

interface WordRarity {
  /** As both sides write it. */
  readonly a: string;
  readonly b: string;
  readonly isCommon: boolean;
  /** The list of common names that has it; null: none. */
  readonly listed: ListOfNames | null;
  /** Others of the casebook that bear it; null where there is none to ask. */
  readonly others: number | null;
}

export interface NameRarity {
  /** Words in full that agree; initials and short forms may be anybody's. */
  readonly words: readonly WordRarity[];
  /** All of them are common. */
  readonly isCommon: boolean;
}

/** What is known of a word of a name. */
export interface KnownOfNames {
  readonly listWith: (word: string) => ListOfNames | null;
  /** Null where there is no casebook. */
  readonly others: ((a: string, b: string) => number) | null;
}

/** As many others of one casebook make a name a common one there. */
const MANY_HERE = 4;

/** Null where no word in full agrees. */
export function rarityOf(
  { pairs }: { readonly pairs: readonly Pick<PairExplanation, 'kind' | 'a' | 'b'>[] },
  known: KnownOfNames,
): NameRarity | null {
  const words = pairs
    .filter(({ kind }) => kind === 'letters' || kind === 'joined' || kind === 'equivalent')
    .map(({ a, b }): WordRarity => {
      const listed = known.listWith(a.text) ?? known.listWith(b.text);
      const others = known.others?.(a.text, b.text) ?? null;
      const isCommon = listed !== null || (others ?? 0) >= MANY_HERE;
      return { a: a.text, b: b.text, isCommon, listed, others };
    });
  return words.length === 0 ? null : { words, isCommon: words.every(({ isCommon }) => isCommon) };
}
