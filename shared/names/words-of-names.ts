/**
 * The words of all names that were met, each read once, and what was found when two of them were
 * compared. Names repeat their words, so most comparisons are a look into this table.
 */

import { type AlignedStep, Aligner } from './align.ts';
import { buildLattice, type Lattice } from './lattice.ts';
import type { NameTables } from './name-tables.ts';
import { EVERY_HABIT } from './readings.ts';

export interface Word {
  readonly id: number;
  readonly text: string;
  readonly families: readonly number[];
  /** A bit for each sound that the word may begin with. */
  readonly firstSounds: number;
  readonly lattice: Lattice;
  /** Cyrillic words that are declined when the name is in another case. */
  readonly declines: boolean;
}

/** What comparing two words found; the arrays of the table below hold it by slot. */
const SLOTS = 1 << 18;
const LOWEST_ALIKE = 0.4;
/** Words of fewer letters are compared as if they had so many: two letters off are many then. */
const SHORTEST_SCALE = 3;
const SCALE = 0.85;
const MOST_WORDS = 400_000;

export class WordTable {
  readonly #tables: NameTables;
  readonly #aligner: Aligner;
  readonly #words = new Map<string, Word>();
  #nextId = 0;
  readonly #keys = new Float64Array(SLOTS).fill(-1);
  readonly #distance = new Float32Array(SLOTS);
  readonly #habitsA = new Int32Array(SLOTS);
  readonly #habitsB = new Int32Array(SLOTS);
  readonly #casesA = new Int16Array(SLOTS);
  readonly #casesB = new Int16Array(SLOTS);

  constructor(tables: NameTables) {
    this.#tables = tables;
    this.#aligner = new Aligner(tables.sounds);
  }

  word(text: string): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const { readings, endings, sounds, equivalents } = this.#tables;
    if (this.#words.size >= MOST_WORDS) this.#words.clear();
    const lattice = buildLattice(text, readings, endings, sounds);
    const word = {
      id: this.#nextId++,
      text,
      families: equivalents.of(text),
      firstSounds: firstSoundsOf(lattice),
      lattice,
      declines: /[бвгджзйклмнпрстфхцчшщьая]$/.test(text),
    };
    this.#words.set(text, word);
    return word;
  }

  /** Where the comparison of the two words is kept until the next call. */
  compare(a: Word, b: Word): number {
    const key = a.id * 2 ** 26 + b.id;
    const slot = (Math.imul(a.id, 0x9e3779b1) ^ Math.imul(b.id, 0x85ebca6b)) >>> (32 - 18);
    if (this.#keys[slot] === key) return slot;
    this.#keys[slot] = key;
    const most = (1 - LOWEST_ALIKE) * scaleOf(a, b);
    const distance = this.#aligner.distance(a.lattice, b.lattice, most);
    this.#distance[slot] = distance;
    if (distance === Number.POSITIVE_INFINITY) return slot;
    const [habitsA, habitsB] = this.#aligner.habits();
    this.#habitsA[slot] = habitsA;
    this.#habitsB[slot] = habitsB;
    const [casesA, casesB] = casesOf(a, b, this.#aligner.steps());
    this.#casesA[slot] = casesA;
    this.#casesB[slot] = casesB;
    return slot;
  }

  /** 0 to 1; 0 where the words are too far apart to be looked at. */
  alike(a: Word, b: Word): number {
    if (a === b) return 1;
    return Math.max(0, 1 - this.distance(a, b) / scaleOf(a, b));
  }

  distance(a: Word, b: Word): number {
    return a === b ? 0 : (this.#distance[this.compare(a, b)] as number);
  }

  habits(a: Word, b: Word): readonly [number, number] {
    if (a === b) return [EVERY_HABIT, EVERY_HABIT];
    const slot = this.compare(a, b);
    return [this.#habitsA[slot] as number, this.#habitsB[slot] as number];
  }

  /** Bits of the cases that the words stand in, 0 for the nominative. */
  cases(a: Word, b: Word): readonly [number, number] {
    if (a === b) return [0, 0];
    const slot = this.compare(a, b);
    return [this.#casesA[slot] as number, this.#casesB[slot] as number];
  }

  /** The steps of the alignment, for its explanation. */
  steps(a: Word, b: Word): AlignedStep[] {
    this.#aligner.distance(a.lattice, b.lattice, (1 - LOWEST_ALIKE) * scaleOf(a, b));
    return this.#aligner.steps();
  }
}

const LIKELY_FIRST = 0.15;

function firstSoundsOf({ first, sound, cost }: Lattice): number {
  let bits = 0;
  for (let step = 0; step < (first[1] ?? 0); step++) {
    if ((cost[step] ?? 1) <= LIKELY_FIRST) bits |= 1 << (sound[step] ?? 0);
  }
  return bits & ~1;
}

const scaleOf = (a: Word, b: Word): number =>
  Math.max(SHORTEST_SCALE, ((a.text.length + b.text.length) / 2) * SCALE);

const formBits = (lattice: Lattice, step: number | null): number =>
  step === null ? 0 : (lattice.graphemes[lattice.grapheme[step] ?? 0]?.form?.bits ?? 0);

function casesOf(a: Word, b: Word, steps: readonly AlignedStep[]): [number, number] {
  let [casesA, casesB] = [0, 0];
  for (const step of steps) {
    casesA |= formBits(a.lattice, step.a);
    casesB |= formBits(b.lattice, step.b);
  }
  return [casesA, casesB];
}
