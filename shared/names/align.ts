/**
 * The cheapest way to read two words as the same sounds. One walk over both lattices finds it; its
 * way back is the explanation, and the costs of its steps add up to the distance.
 */

import type { Lattice } from './lattice.ts';
import { EVERY_HABIT } from './readings.ts';
import { SILENT, SOUND_ROOM, type Sounds } from './sounds.ts';

/** Two readings of one word that no single habit has. */
const CHANGE_OF_HABIT = 0.2;
const SWAPPED_LETTERS = 0.7;
const FAR = 1e9;

/** What a step of the walk is: letters alike, swapped, or steps of the lattices (-1 for none). */
const ALIKE = -2;
const SWAPPED = -3;

export interface AlignedStep {
  readonly kind: 'alike' | 'swapped' | 'read';
  /** Steps of the lattices; null where that side does not move. */
  readonly a: number | null;
  readonly b: number | null;
  /** Nodes where the step begins and ends. */
  readonly fromA: number;
  readonly fromB: number;
  readonly toA: number;
  readonly toB: number;
  readonly cost: number;
}

/** What an alignment tells of its words beside the distance. */
export interface AlignmentSummary {
  /** Under which the words can be read so. */
  habitsA: number;
  habitsB: number;
  /** Bits of the cases in which the words stand, 0 for the nominative. */
  casesA: number;
  casesB: number;
  /** Cost of the sounds at the end that only one word has: -ова and -ов, -ович and -ов. */
  tail: number;
  /** Cost of the first step: words that begin with other sounds. */
  head: number;
}

/** The walk's tables, kept between calls: words are short and there are very many of them. */
export class Aligner {
  readonly #sounds: Sounds;
  #cost = new Float32Array(0);
  #habitsA = new Int32Array(0);
  #habitsB = new Int32Array(0);
  #from = new Int32Array(0);
  #stepA = new Int16Array(0);
  #stepB = new Int16Array(0);
  #a: Lattice | null = null;
  #b: Lattice | null = null;

  constructor(sounds: Sounds) {
    this.#sounds = sounds;
  }

  /** The distance of the two words; `Infinity` when it is above `most`. */
  distance(a: Lattice, b: Lattice, most: number): number {
    this.#begin(a, b);
    const width = b.nodes;
    const cost = this.#cost;
    const { dropped, exchanged } = this.#sounds;
    for (let u = 0; u < a.nodes; u++) {
      const endA = a.first[u + 1] as number;
      for (let v = 0; v < width; v++) {
        const cell = u * width + v;
        const here = cost[cell] as number;
        if (here > most) continue;
        const letterA = a.letter[u] as number;
        const letterB = b.letter[v] as number;
        if (letterA !== 0 && letterB !== 0) {
          const nextA = a.next[u] as number;
          const nextB = b.next[v] as number;
          if (letterA === letterB) this.#reach(nextA * width + nextB, cell, here, ALIKE, ALIKE);
          else if (letterA === b.letter[nextB] && a.letter[nextA] === letterB) {
            const to = (a.next[nextA] as number) * width + (b.next[nextB] as number);
            this.#reach(to, cell, here + SWAPPED_LETTERS, SWAPPED, SWAPPED);
          }
        }
        const beginB = b.first[v] as number;
        const endB = b.first[v + 1] as number;
        for (let j = beginB; j < endB; j++) {
          const sound = b.sound[j] as number;
          const price = here + (b.cost[j] as number) + (dropped[sound] as number);
          if (price <= most) this.#reach(u * width + (b.to[j] as number), cell, price, -1, j);
        }
        for (let i = a.first[u] as number; i < endA; i++) {
          const soundA = a.sound[i] as number;
          const toA = (a.to[i] as number) * width;
          const base = here + (a.cost[i] as number);
          const alone = base + (dropped[soundA] as number);
          if (alone <= most) this.#reach(toA + v, cell, alone, i, -1);
          if (soundA === SILENT || base > most) continue;
          const row = soundA * SOUND_ROOM;
          for (let j = beginB; j < endB; j++) {
            const soundB = b.sound[j] as number;
            if (soundB === SILENT) continue;
            const price = base + (b.cost[j] as number) + (exchanged[row + soundB] as number);
            if (price <= most) this.#reach(toA + (b.to[j] as number), cell, price, i, j);
          }
        }
      }
    }
    const total = cost[a.nodes * width - 1] as number;
    return total > most ? Number.POSITIVE_INFINITY : total;
  }

  /** The steps of the last `distance` that was not `Infinity`, from the words' start. */
  steps(): AlignedStep[] {
    const [a, b] = [this.#a, this.#b];
    if (a === null || b === null) return [];
    const width = b.nodes;
    const steps: AlignedStep[] = [];
    for (let cell = a.nodes * width - 1; cell > 0; ) {
      const from = this.#from[cell] as number;
      const [i, j] = [this.#stepA[cell] as number, this.#stepB[cell] as number];
      steps.push({
        kind: i === ALIKE ? 'alike' : i === SWAPPED ? 'swapped' : 'read',
        a: i >= 0 ? i : null,
        b: j >= 0 ? j : null,
        fromA: Math.floor(from / width),
        fromB: from % width,
        toA: Math.floor(cell / width),
        toB: cell % width,
        cost: (this.#cost[cell] as number) - (this.#cost[from] as number),
      });
      cell = from;
    }
    return steps.reverse();
  }

  /** What the way back of the last `distance` tells, written into `found`. */
  summarise(found: AlignmentSummary): void {
    const [a, b] = [this.#a as Lattice, this.#b as Lattice];
    const { dropped } = this.#sounds;
    const last = a.nodes * b.nodes - 1;
    found.habitsA = this.#habitsA[last] as number;
    found.habitsB = this.#habitsB[last] as number;
    found.casesA = 0;
    found.casesB = 0;
    found.tail = 0;
    found.head = 0;
    let atEnd = true;
    for (let cell = last; cell > 0; cell = this.#from[cell] as number) {
      const [i, j] = [this.#stepA[cell] as number, this.#stepB[cell] as number];
      if (i >= 0) found.casesA |= a.cases[i] as number;
      if (j >= 0) found.casesB |= b.cases[j] as number;
      if (this.#from[cell] === 0) found.head = this.#cost[cell] as number;
      if (i !== -1 && j !== -1) atEnd = false;
      else if (atEnd) {
        const sound = i >= 0 ? a.sound[i] : b.sound[j];
        found.tail += dropped[sound ?? SILENT] as number;
      }
    }
  }

  #begin(a: Lattice, b: Lattice) {
    this.#a = a;
    this.#b = b;
    const size = a.nodes * b.nodes;
    if (this.#cost.length < size) {
      this.#cost = new Float32Array(size * 2);
      this.#habitsA = new Int32Array(size * 2);
      this.#habitsB = new Int32Array(size * 2);
      this.#from = new Int32Array(size * 2);
      this.#stepA = new Int16Array(size * 2);
      this.#stepB = new Int16Array(size * 2);
    }
    this.#cost.fill(FAR, 0, size);
    this.#cost[0] = 0;
    this.#habitsA[0] = EVERY_HABIT;
    this.#habitsB[0] = EVERY_HABIT;
  }

  #reach(to: number, from: number, price: number, i: number, j: number) {
    if (price >= (this.#cost[to] as number)) return;
    let total = price;
    let habitsA = this.#habitsA[from] as number;
    let habitsB = this.#habitsB[from] as number;
    if (i >= 0) {
      const wanted = (this.#a as Lattice).habits[i] as number;
      habitsA &= wanted;
      if (habitsA === 0) {
        total += CHANGE_OF_HABIT;
        habitsA = wanted;
      }
    }
    if (j >= 0) {
      const wanted = (this.#b as Lattice).habits[j] as number;
      habitsB &= wanted;
      if (habitsB === 0) {
        total += CHANGE_OF_HABIT;
        habitsB = wanted;
      }
    }
    if (total >= (this.#cost[to] as number)) return;
    this.#cost[to] = total;
    this.#habitsA[to] = habitsA;
    this.#habitsB[to] = habitsB;
    this.#from[to] = from;
    this.#stepA[to] = i;
    this.#stepB[to] = j;
  }
}
