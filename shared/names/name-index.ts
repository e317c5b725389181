/** Names by what they may be confused with. A new name touches only its own blocks. */

import { type BlockKeys, largestBlock } from './block-keys.ts';
import { Blocks } from './blocks.ts';
import type { NameComparer } from './name-comparer.ts';

export interface FoundName {
  /** What `add` gave. */
  readonly entry: number;
  readonly probability: number;
}

export class NameIndex {
  readonly #comparer: NameComparer;
  readonly #names: string[] = [];
  /** The same as the comparer reads them. */
  readonly #read: unknown[] = [];
  readonly #blocks = new Blocks();
  /** The name whose keys were asked for last: it is mostly looked for and then entered. */
  #last: { readonly name: string; readonly read: unknown; readonly keys: BlockKeys } | null = null;
  /** For each entry the number of the search that found it last. */
  #found = new Int32Array(0);
  #search = 0;

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
    const {
      read,
      keys: { own, finer },
    } = this.#look(name);
    const entry = this.#names.push(name) - 1;
    this.#read.push(read);
    for (const key of own) {
      const isFull = this.#blocks.sizeOf(key) >= largestBlock(key);
      const finerKeys = isFull ? finer.get(key) : undefined;
      for (const one of finerKeys ?? [key]) this.#enter(one, entry);
    }
    return entry;
  }

  /** A block that has more than may be looked at need not grow further. */
  #enter(key: number, entry: number) {
    if (this.#blocks.sizeOf(key) <= largestBlock(key)) this.#blocks.add(key, entry);
  }

  /** Entries that may be the same name, unsorted; the name itself too where it was entered. */
  candidates(name: string): number[] {
    const { wanted, finer } = this.#look(name).keys;
    const found: number[] = [];
    this.#begin();
    for (const key of wanted) {
      this.#takeIn(key, found);
      for (const other of finer.get(key) ?? []) this.#takeIn(other, found);
    }
    return found;
  }

  /** Entries that are the same name with at least this probability, from the threshold up; the likeliest first. */
  find(name: string, least: number): FoundName[] {
    return this.candidates(name)
      .map((entry) => ({ entry, probability: this.likelihood(entry, name) }))
      .filter(({ probability }) => probability >= least)
      .sort((a, b) => b.probability - a.probability);
  }

  /** That the entry and the name are one: see `NameComparer.likelihood`. */
  likelihood(entry: number, name: string): number {
    return this.#comparer.likelihood(this.#look(name).read, this.#read[entry]);
  }

  #begin() {
    this.#search++;
    if (this.#found.length >= this.#names.length) return;
    const before = this.#found;
    this.#found = new Int32Array(this.#names.length * 2);
    this.#found.set(before);
  }

  /** Takes in the entries of a block, unless it has more than may be looked at. */
  #takeIn(key: number, found: number[]) {
    if (this.#blocks.sizeOf(key) > largestBlock(key)) return;
    this.#blocks.each(key, (entry) => {
      if (this.#found[entry] === this.#search) return;
      this.#found[entry] = this.#search;
      found.push(entry);
    });
  }

  #look(name: string) {
    if (this.#last?.name === name) return this.#last;
    const read = this.#comparer.read(name);
    this.#last = { name, read, keys: this.#comparer.blockKeys(read) };
    return this.#last;
  }
}
