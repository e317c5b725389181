/** The bearers of the names of a casebook by the words of their names, as they are spelt. */

import type { Bearer } from '#shared/case/bearer.ts';
import { foldName } from '#shared/names/fold-name.ts';
import type { BearerInfo, NamesNow } from './name-desk.ts';

type Index = ReadonlyMap<string, ReadonlySet<Bearer>>;

/** Made once for the names as they are. */
const indexes = new WeakMap<ReadonlyMap<Bearer, BearerInfo>, Index>();

export function namesByWord({ bearers }: NamesNow): Index {
  const known = indexes.get(bearers);
  if (known !== undefined) return known;
  const index = new Map<string, Set<Bearer>>();
  for (const { bearer, name } of bearers.values()) {
    for (const word of wordsOf(name)) {
      const those = index.get(word) ?? new Set<Bearer>();
      index.set(word, those.add(bearer));
    }
  }
  indexes.set(bearers, index);
  return index;
}

/** Folded, so that capitals and accents do not matter. */
export const wordsOf = (text: string): string[] => foldName(text).split(' ').filter(Boolean);
