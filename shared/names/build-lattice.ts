/** Makes lattices of words. There are very many words: all that is put up on the way is kept for the next. */

import type { Endings } from './declension.ts';
import type { CaseForm } from './grapheme.ts';
import { visitGraphemes } from './graphemes-of-word.ts';
import { DEAREST, type Lattice, LETTER_BITS, SOUND_BITS, STEP, TARGET_BITS } from './lattice.ts';
import { EVERY_HABIT, type Reading, type Readings } from './readings.ts';
import { SILENT, type Sounds, thousandths } from './sounds.ts';

const FIRST_ROOM = 256;
const NONE = -1;

/** The steps of a reading: its cost and first sound, then each further sound. */
interface PreparedReading {
  readonly sounds: readonly number[];
  /** After each sound, those that are left, as one number; 0 after the last. */
  readonly left: readonly number[];
  readonly cost: number;
  readonly habits: number;
}

/** A row of integers that grows. */
class Row {
  values = new Int32Array(FIRST_ROOM);
  size = 0;

  push(value: number): number {
    if (this.size === this.values.length) {
      const before = this.values;
      this.values = new Int32Array(2 * before.length);
      this.values.set(before);
    }
    this.values[this.size] = value;
    return this.size++;
  }
}

interface Knowledge {
  readonly readings: Readings;
  readonly endings: Endings;
  readonly sounds: Sounds;
}

/**
 * A place has a number as soon as it is met: letters' places by the letters before them, those inside
 * readings as they come. In the lattice they are numbered in their order.
 */
export class LatticeBuilder {
  readonly #knowledge: Knowledge;
  readonly #prepared = new Map<Reading, PreparedReading>();
  /** Of steps: the places from and to which they lead, and what the lattice holds of them. */
  readonly #from = new Row();
  readonly #to = new Row();
  readonly #packed = new Row();
  readonly #habits = new Row();
  readonly #origin = new Row();
  /** Of places inside readings: the sounds that are left, and the next place before the same letter. */
  #left: number[] = [];
  readonly #next = new Row();
  /** For each letter's place the first place inside readings that lies before it. */
  readonly #inside = new Row();
  /** The node of each place. */
  readonly #nodes = new Row();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  build(word: string): Lattice {
    const { readings, endings } = this.#knowledge;
    this.#clear(word.length);
    let grapheme = 0;
    visitGraphemes(word, readings, endings, (from, to, reading, form) => {
      this.#add(from, to, reading, form, grapheme);
      grapheme++;
    });
    const nodes = this.#number(word.length);
    const lattice = this.#pack(nodes);
    this.#writeLetters(word, lattice);
    return lattice;
  }

  #clear(letters: number) {
    for (const row of [this.#from, this.#to, this.#packed, this.#habits, this.#origin])
      row.size = 0;
    this.#left.length = 0;
    this.#next.size = 0;
    this.#inside.size = 0;
    for (let at = 0; at <= letters; at++) this.#inside.push(NONE);
  }

  #add(from: number, to: number, reading: Reading, form: CaseForm | null, grapheme: number) {
    const { sounds, left, cost, habits } = this.#prepare(reading);
    const origin = ((form?.bits ?? 0) << LETTER_BITS) | grapheme;
    let here = from;
    for (let at = 0; at < sounds.length; at++) {
      const known = this.#placeOf(to, left[at] as number);
      const place = known === NONE ? this.#enter(to, left[at] as number) : known;
      const first = at === 0;
      const price = first ? cost : 0;
      this.#from.push(here);
      this.#to.push(place);
      this.#packed.push(
        (price << (TARGET_BITS + SOUND_BITS)) | ((sounds[at] as number) << TARGET_BITS),
      );
      this.#habits.push(first ? habits : EVERY_HABIT);
      this.#origin.push(first ? origin : grapheme);
      if (known !== NONE) return;
      here = place;
    }
  }

  #prepare(reading: Reading): PreparedReading {
    const known = this.#prepared.get(reading);
    if (known !== undefined) return known;
    const { numberOf } = this.#knowledge.sounds;
    const sounds = reading.sounds === '' ? [SILENT] : [...reading.sounds].map(numberOf);
    const left = sounds.map((_, at) =>
      sounds.slice(at + 1).reduce((sum, sound) => sum * 2 ** SOUND_BITS + sound, 0),
    );
    const cost = Math.min(DEAREST, thousandths(reading.cost));
    const prepared = { sounds, left, cost, habits: reading.habits };
    this.#prepared.set(reading, prepared);
    return prepared;
  }

  /** The place before the letter `to` where these sounds are left. */
  #placeOf(to: number, left: number): number {
    if (left === 0) return to;
    const letters = this.#inside.size;
    let at = this.#inside.values[to] as number;
    while (at !== NONE && this.#left[at] !== left) at = this.#next.values[at] as number;
    return at === NONE ? NONE : letters + at;
  }

  /** Enters a place inside a reading: those with most left come first. */
  #enter(to: number, left: number): number {
    const added = this.#left.push(left) - 1;
    let before = NONE;
    let after = this.#inside.values[to] as number;
    while (after !== NONE && (this.#left[after] as number) > left) {
      before = after;
      after = this.#next.values[after] as number;
    }
    this.#next.push(after);
    if (before === NONE) this.#inside.values[to] = added;
    else this.#next.values[before] = added;
    return this.#inside.size + added;
  }

  /** Numbers the places in their order: inside a reading they lie before the letter that ends it. */
  #number(letters: number): number {
    const nodes = this.#nodes;
    nodes.size = 0;
    for (let at = 0; at < this.#inside.size + this.#next.size; at++) nodes.push(0);
    let node = 0;
    for (let to = 0; to <= letters; to++) {
      let at = this.#inside.values[to] as number;
      for (; at !== NONE; at = this.#next.values[at] as number) {
        nodes.values[this.#inside.size + at] = node++;
      }
      nodes.values[to] = node++;
    }
    return node;
  }

  #pack(nodes: number): Lattice {
    const steps = this.#from.size;
    const nodeOf = this.#nodes.values;
    const head = 2 * nodes + 1;
    const data = new Int32Array(head + steps * STEP);
    for (let step = 0; step < steps; step++) {
      const node = nodeOf[this.#from.values[step] as number] as number;
      data[node + 1] = (data[node + 1] as number) + STEP;
    }
    data[0] = head;
    for (let node = 0; node < nodes; node++) {
      data[node + 1] = (data[node + 1] as number) + (data[node] as number);
    }
    // Until the letters are written, their places tell where the next step of a node goes.
    const ends = nodes + 1;
    data.copyWithin(ends, 0, nodes);
    for (let step = 0; step < steps; step++) {
      const node = nodeOf[this.#from.values[step] as number] as number;
      const at = data[ends + node] as number;
      data[ends + node] = at + STEP;
      const target = nodeOf[this.#to.values[step] as number] as number;
      data[at] = (this.#packed.values[step] as number) | target;
      data[at + 1] = this.#habits.values[step] as number;
      data[at + 2] = this.#origin.values[step] as number;
    }
    return { nodes, data };
  }

  #writeLetters(word: string, { nodes, data }: Lattice) {
    const nodeOf = this.#nodes.values;
    data.fill(0, nodes + 1, 2 * nodes + 1);
    for (let at = 0; at < word.length; at++) {
      const after = nodeOf[at + 1] as number;
      data[nodes + 1 + (nodeOf[at] as number)] = word.charCodeAt(at) | (after << LETTER_BITS);
    }
  }
}
