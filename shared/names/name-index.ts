/** Names by what they may be confused with. A new name touches only its own blocks. */

import { largestBlock } from './block-keys.ts';
import type { NameComparer } from './name-comparer.ts';

export interface FoundName {
  /** What `add` gave. */
  readonly entry: number;
  readonly probability: number;
}

export class NameIndex {
  readonly #comparer: NameComparer;
  readonly #names: string[] = [];
  readonly #blocks = new Map<string, number[]>();

  constructor(comparer: NameComparer) {
    this.#comparer = comparer;
  }

  get size(): number {
    return this.#names.length;
  }

  nameOf(entry: number): string {
    return this.#names[entry] ?? '';
  }

  /** Enters a written name; its number counts from 0 in the order of entering. */
  add(name: string): number {
    const entry = this.#names.push(name) - 1;
    for (const key of this.#comparer.blockKeys(name).own) {
      const block = this.#blocks.get(key);
      if (block === undefined) this.#blocks.set(key, [entry]);
      else block.push(entry);
    }
    return entry;
  }

  /** Entries that may be the same name, unsorted; the name itself too where it was entered. */
  candidates(name: string): number[] {
    const found = new Set<number>();
    for (const key of this.#comparer.blockKeys(name).wanted) {
      const block = this.#blocks.get(key);
      if (block === undefined || block.length > largestBlock(key)) continue;
      for (const entry of block) found.add(entry);
    }
    return [...found];
  }

  /** Entries that are the same name with at least this probability, from the threshold up; the likeliest first. */
  find(name: string, least: number): FoundName[] {
    return this.candidates(name)
      .map((entry) => ({ entry, probability: this.#comparer.likelihood(name, this.nameOf(entry)) }))
      .filter(({ probability }) => probability >= least)
      .sort((a, b) => b.probability - a.probability);
  }
}
