/**
 * The words of all names that were met, each read once, and what was found when two of them were
 * compared. Names repeat their words, so most comparisons are a look into this table.
 */

import { type AlignedStep, Aligner, type AlignmentSummary, FAR } from './align.ts';
import type { Grapheme } from './grapheme.ts';
import { graphemesOf, visitGraphemes } from './graphemes-of-word.ts';
import { buildLattice, costOf, type Lattice, STEP, soundOf } from './lattice.ts';
import type { NameTables } from './name-tables.ts';
import { EVERY_HABIT } from './readings.ts';
import { ONE, thousandths } from './sounds.ts';

export interface Word {
  readonly id: number;
  readonly text: string;
  readonly families: readonly number[];
  /** A bit for each sound that the word may begin with. */
  readonly firstSounds: number;
  readonly lattice: Lattice;
  /** Whether the word changes when the name stands in another case. */
  readonly declines: boolean;
  /** Whether it is a family name that other alphabets write by rule: see `NameWords`. */
  readonly isRegular: boolean;
}

/** Kept until another pair of words takes the same place. */
const SLOT_BITS = 20;
const NEAR_BITS = 22;
const LOWEST_ALIKE = 0.5;
/** Words of fewer letters are compared as if they had so many: two letters off are many then. */
const SHORTEST_SCALE = 3;
const SCALE = 0.85;
/** A distance that words of names that are one seldom exceed. */
const NEAR = thousandths(1.3);
/** Words of different names are farther off, long ones too. */
const FARTHEST = thousandths(2.2);
const MOST_WORDS = 400_000;
const ID_ROOM = 2 ** 26;
const LIKELY_FIRST = thousandths(0.05);

export class WordTable {
  readonly #tables: NameTables;
  readonly #aligner: Aligner;
  readonly #words = new Map<string, Word>();
  /** From 1, so that no key is 0: what was never written takes no memory. */
  #nextId = 1;
  readonly #keys = new Float64Array(1 << SLOT_BITS);
  readonly #alike = new Float64Array(1 << SLOT_BITS);
  readonly #habitsA = new Int32Array(1 << SLOT_BITS);
  readonly #habitsB = new Int32Array(1 << SLOT_BITS);
  readonly #casesA = new Int16Array(1 << SLOT_BITS);
  readonly #casesB = new Int16Array(1 << SLOT_BITS);
  readonly #tail = new Float32Array(1 << SLOT_BITS);
  readonly #head = new Float32Array(1 << SLOT_BITS);
  readonly #nearKeys = new Float64Array(1 << NEAR_BITS);
  readonly #near = new Uint8Array(1 << NEAR_BITS);
  readonly #summary: AlignmentSummary = {
    habitsA: 0,
    habitsB: 0,
    casesA: 0,
    casesB: 0,
    tail: 0,
    head: 0,
  };

  constructor(tables: NameTables) {
    this.#tables = tables;
    this.#aligner = new Aligner(tables.sounds);
  }

  word(text: string): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const { sounds, equivalents, readings, endings } = this.#tables;
    if (this.#words.size >= MOST_WORDS) this.#words.clear();
    const lattice = buildLattice(
      text,
      (visit) => visitGraphemes(text, readings, endings, visit),
      sounds,
    );
    const word = {
      id: this.#nextId++,
      text,
      families: equivalents.of(text),
      firstSounds: firstSoundsOf(lattice),
      lattice,
      isRegular: this.#tables.words.isRegular(text),
      declines: /[бвгджзйклмнпрстфхцчшщьая]$/.test(text),
    };
    this.#words.set(text, word);
    return word;
  }

  /** The graphemes that the steps of a word's lattice are numbered by. */
  graphemes(text: string): Grapheme[] {
    return graphemesOf(text, this.#tables.readings, this.#tables.endings);
  }

  /** 0 to 1; 0 where the words are too far apart to be looked at. */
  alike(a: Word, b: Word): number {
    return a === b ? 1 : (this.#alike[this.#slot(a, b)] as number);
  }

  /** Of words that are alike, what their alignment costs. */
  distance(a: Word, b: Word): number {
    return (1 - this.alike(a, b)) * scaleOf(a, b);
  }

  /** Whether the words are a few letters off at most: quickly, for very many pairs. */
  isNear(a: Word, b: Word): boolean {
    if (a === b) return true;
    if (a.id > b.id) return this.isNear(b, a);
    const key = a.id * ID_ROOM + b.id;
    const slot = slotOf(a, b, NEAR_BITS);
    if (this.#nearKeys[slot] === key) return this.#near[slot] === 1;
    const most = Math.min(NEAR, mostApart(a, b));
    const near = this.#aligner.distance(a.lattice, b.lattice, most) <= most;
    this.#nearKeys[slot] = key;
    this.#near[slot] = near ? 1 : 0;
    return near;
  }

  /** What the alignment of two words that are alike tells. */
  summary(a: Word, b: Word): Readonly<AlignmentSummary> {
    if (a === b) return ONE_WORD;
    if (a.id > b.id) return turnedSummary(this.summary(b, a));
    const slot = this.#slot(a, b);
    const found = this.#summary;
    found.habitsA = this.#habitsA[slot] as number;
    found.habitsB = this.#habitsB[slot] as number;
    found.casesA = this.#casesA[slot] as number;
    found.casesB = this.#casesB[slot] as number;
    found.tail = this.#tail[slot] as number;
    found.head = this.#head[slot] as number;
    return found;
  }

  /** The steps of the alignment, for its explanation. */
  steps(a: Word, b: Word): AlignedStep[] {
    if (a.id > b.id) return this.steps(b, a).map(turnedStep);
    this.#aligner.distance(a.lattice, b.lattice, mostApart(a, b));
    return this.#aligner.steps();
  }

  /** Tried with little first: most pairs that are looked at are near, and a narrow walk is short. */
  #distance(a: Word, b: Word): number {
    const most = mostApart(a, b);
    const near = this.#aligner.distance(a.lattice, b.lattice, Math.min(NEAR, most));
    return near <= NEAR || most <= NEAR ? near : this.#aligner.distance(a.lattice, b.lattice, most);
  }

  /** The cheapest way over two lattices may cost more from the other side: words have one order. */
  #slot(a: Word, b: Word): number {
    if (a.id > b.id) return this.#slot(b, a);
    const key = a.id * ID_ROOM + b.id;
    const slot = slotOf(a, b, SLOT_BITS);
    if (this.#keys[slot] === key) return slot;
    this.#keys[slot] = key;
    const distance = this.#distance(a, b);
    this.#alike[slot] = Math.max(0, 1 - distance / ONE / scaleOf(a, b));
    if (distance === FAR) return slot;
    const found = this.#summary;
    this.#aligner.summarise(found);
    this.#habitsA[slot] = found.habitsA;
    this.#habitsB[slot] = found.habitsB;
    this.#casesA[slot] = found.casesA;
    this.#casesB[slot] = found.casesB;
    this.#tail[slot] = found.tail;
    this.#head[slot] = found.head;
    return slot;
  }
}

const ONE_WORD: AlignmentSummary = {
  habitsA: EVERY_HABIT,
  habitsB: EVERY_HABIT,
  casesA: 0,
  casesB: 0,
  tail: 0,
  head: 0,
};

const turnedSummary = (found: Readonly<AlignmentSummary>): AlignmentSummary => ({
  ...found,
  habitsA: found.habitsB,
  habitsB: found.habitsA,
  casesA: found.casesB,
  casesB: found.casesA,
});

const turnedStep = (step: AlignedStep): AlignedStep => ({
  ...step,
  a: step.b,
  b: step.a,
  fromA: step.fromB,
  fromB: step.fromA,
  toA: step.toB,
  toB: step.toA,
});

const slotOf = (a: Word, b: Word, bits: number): number =>
  (Math.imul(a.id, 0x9e3779b1) ^ Math.imul(b.id, 0x85ebca6b)) >>> (32 - bits);

const scaleOf = (a: Word, b: Word): number =>
  Math.max(SHORTEST_SCALE, ((a.text.length + b.text.length) / 2) * SCALE);

/** In thousandths; above, two words are not each other's counterpart. */
const mostApart = (a: Word, b: Word): number =>
  Math.min(FARTHEST, thousandths((1 - LOWEST_ALIKE) * scaleOf(a, b)));

function firstSoundsOf({ data }: Lattice): number {
  let bits = 0;
  for (let step = data[0] ?? 0; step < (data[1] ?? 0); step += STEP) {
    const packed = data[step] ?? 0;
    if (costOf(packed) <= LIKELY_FIRST) bits |= 1 << soundOf(packed);
  }
  return bits & ~1;
}
