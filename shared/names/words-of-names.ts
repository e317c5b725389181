/**
 * The words of all names that were met, each read once, and what was found when two of them were
 * compared. Names repeat their words, so most comparisons are a look into this table.
 */

import { type AlignedStep, Aligner, type AlignmentSummary, FAR } from './align.ts';
import { LatticeBuilder } from './build-lattice.ts';
import type { Grapheme } from './grapheme.ts';
import { graphemesOf } from './graphemes-of-word.ts';
import { costOf, type Lattice, STEP, soundOf } from './lattice.ts';
import type { NameTables } from './name-tables.ts';
import { EVERY_HABIT } from './readings.ts';
import { classesOf, type SoundClasses, skeletonsOf } from './skeletons.ts';
import { ONE, thousandths } from './sounds.ts';
import { type WordKeys, wordKeys } from './word-keys.ts';

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
  /** Null until they are asked for: see `WordTable.keysOf`. */
  keys: WordKeys | null;
}

/** Kept until another pair of words takes the same place. */
const SLOT_BITS = 20;
/** What a slot holds lies side by side, in one line of the processor's memory. */
const SLOT = 8;
const ALIKE = 1;
const HABITS_A = 2;
const HABITS_B = 3;
const CASES_A = 4;
const CASES_B = 5;
const TAIL = 6;
const HEAD = 7;
const NEAR_BITS = 22;
const LOWEST_ALIKE = 0.5;
/** From here up, two words that stand together are one word of another name. */
export const JOINED_ALIKE = 0.85;
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
  readonly #lattices: LatticeBuilder;
  readonly #aligner: Aligner;
  readonly #classes: SoundClasses;
  readonly #words = new Map<string, Word>();
  /** From 1, so that no key is 0: what was never written takes no memory. */
  #nextId = 1;
  readonly #slots = new Float64Array(SLOT << SLOT_BITS);
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
    this.#lattices = new LatticeBuilder(tables);
    this.#aligner = new Aligner(tables.sounds);
    this.#classes = classesOf(tables.sounds);
  }

  word(text: string): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    if (this.#words.size >= MOST_WORDS) this.#words.clear();
    const lattice = this.#lattices.build(text);
    const word: Word = {
      id: this.#nextId++,
      text,
      families: this.#tables.equivalents.of(text),
      firstSounds: firstSoundsOf(lattice),
      lattice,
      isRegular: this.#tables.words.isRegular(text),
      declines: /[бвгджзйклмнпрстфхцчшщьая]$/.test(text),
      keys: null,
    };
    this.#words.set(text, word);
    return word;
  }

  /** The keys of a word; only words that are looked for have any. */
  keysOf(word: Word): WordKeys {
    word.keys ??= wordKeys(word.id, word.families, skeletonsOf(word.lattice, this.#classes));
    return word.keys;
  }

  /** The graphemes that the steps of a word's lattice are numbered by. */
  graphemes(text: string): Grapheme[] {
    return graphemesOf(text, this.#tables.readings, this.#tables.endings);
  }

  /** 0 to 1; 0 where the words are too far apart to be looked at. */
  alike(a: Word, b: Word): number {
    return a === b ? 1 : (this.#slots[this.#slot(a, b) + ALIKE] as number);
  }

  /** Of words that are alike, what their alignment costs. */
  distance(a: Word, b: Word): number {
    return (1 - this.alike(a, b)) * scaleOf(a, b);
  }

  /** Whether the words are a few letters off at most: quickly, for very many pairs. */
  isNear(a: Word, b: Word): boolean {
    if (a === b) return true;
    if (a.id > b.id) return this.isNear(b, a);
    return this.#isWithin(a, b, Math.min(NEAR, mostApart(a, b)), a.id * ID_ROOM + b.id);
  }

  /** Whether `alike` reaches `JOINED_ALIKE`, or nearly: much quicker for words that are far from it. */
  mayBeJoined(a: Word, b: Word): boolean {
    if (a.id > b.id) return this.mayBeJoined(b, a);
    const most = Math.min(FARTHEST, Math.ceil((1 - JOINED_ALIKE) * scaleOf(a, b) * ONE) + 1);
    return this.#isWithin(a, b, most, -(a.id * ID_ROOM + b.id));
  }

  /** Remembered under the key, which tells the words and what is asked of them. */
  #isWithin(a: Word, b: Word, most: number, key: number): boolean {
    const slot = slotOf(a, b, NEAR_BITS);
    if (this.#nearKeys[slot] === key) return this.#near[slot] === 1;
    const within = this.#aligner.distance(a.lattice, b.lattice, most) !== FAR;
    this.#nearKeys[slot] = key;
    this.#near[slot] = within ? 1 : 0;
    return within;
  }

  /** What the alignment of two words that are alike tells. */
  summary(a: Word, b: Word): Readonly<AlignmentSummary> {
    if (a === b) return ONE_WORD;
    if (a.id > b.id) return turnedSummary(this.summary(b, a));
    const slot = this.#slot(a, b);
    const found = this.#summary;
    found.habitsA = this.#slots[slot + HABITS_A] as number;
    found.habitsB = this.#slots[slot + HABITS_B] as number;
    found.casesA = this.#slots[slot + CASES_A] as number;
    found.casesB = this.#slots[slot + CASES_B] as number;
    found.tail = this.#slots[slot + TAIL] as number;
    found.head = this.#slots[slot + HEAD] as number;
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
    const slots = this.#slots;
    const slot = slotOf(a, b, SLOT_BITS) * SLOT;
    if (slots[slot] === key) return slot;
    slots[slot] = key;
    const distance = this.#distance(a, b);
    slots[slot + ALIKE] = Math.max(0, 1 - distance / ONE / scaleOf(a, b));
    if (distance === FAR) return slot;
    const found = this.#summary;
    this.#aligner.summarise(found);
    slots[slot + HABITS_A] = found.habitsA;
    slots[slot + HABITS_B] = found.habitsB;
    slots[slot + CASES_A] = found.casesA;
    slots[slot + CASES_B] = found.casesB;
    slots[slot + TAIL] = Math.fround(found.tail);
    slots[slot + HEAD] = Math.fround(found.head);
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
