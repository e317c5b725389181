/**
 * A word as a lattice: every way to read its letters aloud, each step with its cost and the habits
 * under which it is read so. Nodes are places between letters, and places inside a reading of
 * several sounds; their numbers grow from the word's start to its end.
 *
 * There are very many words and every comparison walks two lattices, so a lattice is one row of
 * integers; the functions below say what stands where.
 */

/**
 * `nodes` places; then in `data`
 * - for each node, and once more: where its steps begin (they end where the next node's begin);
 * - for each node: the letter after it as code unit, 0 inside a reading, and the node after that
 *   letter (see `letterOf`, `afterLetter`);
 * - for each step, `STEP` integers: target, sound and cost (see `targetOf`, `soundOf`, `costOf`);
 *   the habits under which it is read so; its grapheme and cases.
 */
export interface Lattice {
  readonly nodes: number;
  readonly data: Int32Array;
}

/** Integers of one step: see `Lattice`. A step is named by the place of its first. */
export const STEP = 3;

export const TARGET_BITS = 12;
export const SOUND_BITS = 6;
export const LETTER_BITS = 16;
// Worked out once: these are asked for at every step of every walk.
const TARGETS = 2 ** TARGET_BITS - 1;
const SOUNDS = 2 ** SOUND_BITS - 1;
const LETTERS = 2 ** LETTER_BITS - 1;
const COST_SHIFT = TARGET_BITS + SOUND_BITS;
const TARGET_SHIFT = TARGET_BITS;
const LETTER_SHIFT = LETTER_BITS;
export const DEAREST = 2 ** (31 - TARGET_BITS - SOUND_BITS) - 1;

/** Of the first integer of a step: the node to which it leads. */
export const targetOf = (packed: number): number => packed & TARGETS;
/** The number of its sound: see `Sounds`. */
export const soundOf = (packed: number): number => (packed >> TARGET_SHIFT) & SOUNDS;
/** Its cost in thousandths. */
export const costOf = (packed: number): number => packed >> COST_SHIFT;

/** Of what `data[nodes + 1 + node]` holds: the letter after a node. */
export const letterOf = (packed: number): number => packed & LETTERS;
export const afterLetter = (packed: number): number => packed >>> LETTER_SHIFT;

/** The cases that a step tells, as bits: see `CaseForm`. */
export const casesOf = ({ data }: Lattice, step: number): number =>
  (data[step + 2] as number) >> LETTER_SHIFT;
/** The grapheme that a step belongs to, by its place in what `graphemesOf` gives. */
export const graphemeOf = ({ data }: Lattice, step: number): number =>
  (data[step + 2] as number) & LETTERS;
