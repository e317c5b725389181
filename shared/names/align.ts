/**
 * The cheapest way to read two words as the same sounds. One walk over both lattices finds it; its
 * way back is the explanation, and the costs of its steps add up to the distance.
 */

import {
  afterLetter,
  casesOf,
  costOf,
  type Lattice,
  letterOf,
  STEP,
  soundOf,
  targetOf,
} from './lattice.ts';
import { EVERY_HABIT } from './readings.ts';
import { CHANGE_OF_HABIT, ONE, SILENT, SOUND_ROOM, type Sounds, thousandths } from './sounds.ts';

const SWAPPED_LETTERS = thousandths(0.7);
/** Above every distance. */
export const FAR = 1e9;
const EMPTY: Lattice = { nodes: 0, data: new Int32Array(0) };

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
  /** 1 is one plain letter off. */
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

/**
 * A cell stands for a node of each lattice: the cheapest way to it found so far. Its integers are
 * the cost in thousandths, the habits under which either word is read so, and the last step: the
 * cell from which it came and the steps of the lattices.
 */
const CELL = 6;
const HABITS_A = 1;
const HABITS_B = 2;
const FROM = 3;
const STEP_A = 4;
const STEP_B = 5;

/** The table of the walk is kept between calls: words are short and there are very many of them. */
export class Aligner {
  readonly #sounds: Sounds;
  #cells = new Int32Array(0);
  #a: Lattice = EMPTY;
  #b: Lattice = EMPTY;

  constructor(sounds: Sounds) {
    this.#sounds = sounds;
  }

  /** The distance of the two words in thousandths; `FAR` when it is above `most`. */
  distance(a: Lattice, b: Lattice, most: number): number {
    const cells = this.#begin(a, b);
    const { dropped, exchanged } = this.#sounds;
    const dataA = a.data;
    const dataB = b.data;
    const width = b.nodes;
    for (let u = 0; u < a.nodes; u++) {
      const beginA = dataA[u] as number;
      const endA = dataA[u + 1] as number;
      for (let v = 0; v < width; v++) {
        const cell = (u * width + v) * CELL;
        const here = cells[cell] as number;
        if (here > most) continue;
        walkAlike(cells, a, b, u, v);
        const beginB = dataB[v] as number;
        const endB = dataB[v + 1] as number;
        for (let j = beginB; j < endB; j += STEP) {
          const stepB = dataB[j] as number;
          const price = here + costOf(stepB) + (dropped[soundOf(stepB)] as number);
          if (price > most) continue;
          const to = (u * width + targetOf(stepB)) * CELL;
          reach(cells, dataA, dataB, to, cell, price, -1, j);
        }
        for (let i = beginA; i < endA; i += STEP) {
          const stepA = dataA[i] as number;
          const soundA = soundOf(stepA);
          const toA = targetOf(stepA) * width;
          const base = here + costOf(stepA);
          if (base > most) continue;
          const alone = base + (dropped[soundA] as number);
          if (alone <= most) {
            reach(cells, dataA, dataB, (toA + v) * CELL, cell, alone, i, -1);
          }
          if (soundA === SILENT) continue;
          const row = soundA * SOUND_ROOM;
          for (let j = beginB; j < endB; j += STEP) {
            const stepB = dataB[j] as number;
            const soundB = soundOf(stepB);
            const price = base + costOf(stepB) + (exchanged[row + soundB] as number);
            if (price > most || soundB === SILENT) continue;
            reach(cells, dataA, dataB, (toA + targetOf(stepB)) * CELL, cell, price, i, j);
          }
        }
      }
    }
    const total = cells[(a.nodes * width - 1) * CELL] as number;
    return total > most ? FAR : total;
  }

  /** The steps of the last `distance` that was not `FAR`, from the words' start. */
  steps(): AlignedStep[] {
    const cells = this.#cells;
    const width = this.#b.nodes;
    const steps: AlignedStep[] = [];
    for (let cell = (this.#a.nodes * width - 1) * CELL; cell > 0; ) {
      const from = cells[cell + FROM] as number;
      const i = cells[cell + STEP_A] as number;
      const j = cells[cell + STEP_B] as number;
      steps.push({
        kind: i === ALIKE ? 'alike' : i === SWAPPED ? 'swapped' : 'read',
        a: i >= 0 ? i : null,
        b: j >= 0 ? j : null,
        fromA: Math.floor(from / CELL / width),
        fromB: (from / CELL) % width,
        toA: Math.floor(cell / CELL / width),
        toB: (cell / CELL) % width,
        cost: ((cells[cell] as number) - (cells[from] as number)) / ONE,
      });
      cell = from;
    }
    return steps.reverse();
  }

  /** What the way back of the last `distance` tells, written into `found`. */
  summarise(found: AlignmentSummary): void {
    const cells = this.#cells;
    const a = this.#a;
    const b = this.#b;
    const { dropped } = this.#sounds;
    const last = (a.nodes * b.nodes - 1) * CELL;
    found.habitsA = cells[last + HABITS_A] as number;
    found.habitsB = cells[last + HABITS_B] as number;
    found.casesA = 0;
    found.casesB = 0;
    found.tail = 0;
    found.head = 0;
    let atEnd = true;
    for (let cell = last; cell > 0; cell = cells[cell + FROM] as number) {
      const i = cells[cell + STEP_A] as number;
      const j = cells[cell + STEP_B] as number;
      if (i >= 0) found.casesA |= casesOf(a, i);
      if (j >= 0) found.casesB |= casesOf(b, j);
      if (cells[cell + FROM] === 0) found.head = (cells[cell] as number) / ONE;
      if (i !== -1 && j !== -1) atEnd = false;
      else if (atEnd) {
        const step = i >= 0 ? a.data[i] : b.data[j];
        found.tail += (dropped[soundOf(step ?? 0)] as number) / ONE;
      }
    }
  }

  #begin(a: Lattice, b: Lattice): Int32Array {
    this.#a = a;
    this.#b = b;
    const size = a.nodes * b.nodes * CELL;
    if (this.#cells.length < size) this.#cells = new Int32Array(size * 2);
    const cells = this.#cells;
    for (let cell = 0; cell < size; cell += CELL) cells[cell] = FAR;
    cells[0] = 0;
    cells[HABITS_A] = EVERY_HABIT;
    cells[HABITS_B] = EVERY_HABIT;
    return cells;
  }
}

/** Over one letter that both words have, or over two neighbours that have changed places. */
function walkAlike(cells: Int32Array, a: Lattice, b: Lattice, u: number, v: number) {
  const placeA = a.data[a.nodes + 1 + u] as number;
  const placeB = b.data[b.nodes + 1 + v] as number;
  const letterA = letterOf(placeA);
  const letterB = letterOf(placeB);
  if (letterA === 0 || letterB === 0) return;
  const nextA = afterLetter(placeA);
  const nextB = afterLetter(placeB);
  const cell = (u * b.nodes + v) * CELL;
  const here = cells[cell] as number;
  if (letterA === letterB) {
    const to = (nextA * b.nodes + nextB) * CELL;
    reach(cells, a.data, b.data, to, cell, here, ALIKE, ALIKE);
    return;
  }
  if (nextA === a.nodes - 1 || nextB === b.nodes - 1) return;
  const secondA = a.data[a.nodes + 1 + nextA] as number;
  const secondB = b.data[b.nodes + 1 + nextB] as number;
  if (letterA !== letterOf(secondB) || letterB !== letterOf(secondA)) return;
  const to = (afterLetter(secondA) * b.nodes + afterLetter(secondB)) * CELL;
  reach(cells, a.data, b.data, to, cell, here + SWAPPED_LETTERS, SWAPPED, SWAPPED);
}

/** Enters a way to the cell `to` unless a cheaper one is known. */
function reach(
  cells: Int32Array,
  dataA: Int32Array,
  dataB: Int32Array,
  to: number,
  from: number,
  price: number,
  i: number,
  j: number,
) {
  const before = cells[to] as number;
  if (price >= before) return;
  let total = price;
  let habitsA = cells[from + HABITS_A] as number;
  let habitsB = cells[from + HABITS_B] as number;
  if (i >= 0) {
    const wanted = dataA[i + 1] as number;
    habitsA &= wanted;
    if (habitsA === 0) {
      total += CHANGE_OF_HABIT;
      habitsA = wanted;
    }
  }
  if (j >= 0) {
    const wanted = dataB[j + 1] as number;
    habitsB &= wanted;
    if (habitsB === 0) {
      total += CHANGE_OF_HABIT;
      habitsB = wanted;
    }
  }
  if (total >= before) return;
  cells[to] = total;
  cells[to + HABITS_A] = habitsA;
  cells[to + HABITS_B] = habitsB;
  cells[to + FROM] = from;
  cells[to + STEP_A] = i;
  cells[to + STEP_B] = j;
}
