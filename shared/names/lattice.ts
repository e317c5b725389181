/**
 * A word as a lattice: every way to read its letters aloud, each step with its cost and the habits
 * under which it is read so. Nodes are places between letters, and places inside a reading of
 * several sounds; their numbers grow from the word's start to its end.
 *
 * There are very many words and every comparison walks two lattices, so a lattice is one row of
 * integers; the functions below say what stands where.
 */

import type { CaseForm } from './grapheme.ts';
import type { GraphemeVisitor } from './graphemes-of-word.ts';
import { EVERY_HABIT, type Reading } from './readings.ts';
import { SILENT, type Sounds, thousandths } from './sounds.ts';

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

const TARGET_BITS = 12;
const SOUND_BITS = 6;
const LETTER_BITS = 16;
const DEAREST = 2 ** (31 - TARGET_BITS - SOUND_BITS) - 1;

/** Of the first integer of a step: the node to which it leads. */
export const targetOf = (packed: number): number => packed & (2 ** TARGET_BITS - 1);
/** The number of its sound: see `Sounds`. */
export const soundOf = (packed: number): number => (packed >> TARGET_BITS) & (2 ** SOUND_BITS - 1);
/** Its cost in thousandths. */
export const costOf = (packed: number): number => packed >> (TARGET_BITS + SOUND_BITS);

/** Of what `data[nodes + 1 + node]` holds: the letter after a node. */
export const letterOf = (packed: number): number => packed & (2 ** LETTER_BITS - 1);
export const afterLetter = (packed: number): number => packed >>> LETTER_BITS;

/** The cases that a step tells, as bits: see `CaseForm`. */
export const casesOf = ({ data }: Lattice, step: number): number =>
  (data[step + 2] as number) >> LETTER_BITS;
/** The grapheme that a step belongs to, by its place in what `graphemesOf` gives. */
export const graphemeOf = ({ data }: Lattice, step: number): number =>
  (data[step + 2] as number) & (2 ** LETTER_BITS - 1);

interface Step {
  readonly from: number;
  readonly to: number;
  readonly packed: number;
  readonly habits: number;
  readonly origin: number;
}

/** Room for the sounds that are left of a reading, as one number. */
const LEFT_ROOM = 2 ** 36;

/** `visitGraphemes` of the word, bound to what is known of letters. */
export function buildLattice(
  word: string,
  visitEach: (visit: GraphemeVisitor) => void,
  sounds: Sounds,
): Lattice {
  // A place is a number that grows from the word's start to its end: the letters before it, less
  // the sounds that are left of a reading.
  const places = Array.from({ length: word.length + 1 }, (_, at) => at * LEFT_ROOM);
  const steps: Step[] = [];
  let grapheme = 0;
  visitEach((from, to, reading, form) => {
    addReading({ from, to, reading, form, grapheme }, sounds, places, steps);
    grapheme++;
  });
  return pack(word, places, steps);
}

interface NumberedReading {
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  readonly form: CaseForm | null;
  readonly grapheme: number;
}

function addReading(
  { from, to, reading, form, grapheme }: NumberedReading,
  { numberOf }: Sounds,
  places: number[],
  steps: Step[],
) {
  const { sounds, cost, habits } = reading;
  const origin = ((form?.bits ?? 0) << LETTER_BITS) | grapheme;
  let here = from * LEFT_ROOM;
  for (let at = 0; at < Math.max(1, sounds.length); at++) {
    const next = placeAfter(sounds, at + 1, to, numberOf);
    const sound = sounds === '' ? SILENT : numberOf(sounds.charAt(at));
    if (at === 0) {
      const price = Math.min(DEAREST, thousandths(cost)) << (TARGET_BITS + SOUND_BITS);
      steps.push({ from: here, to: next, packed: price | (sound << TARGET_BITS), habits, origin });
    } else {
      const packed = sound << TARGET_BITS;
      steps.push({ from: here, to: next, packed, habits: EVERY_HABIT, origin: grapheme });
    }
    if (places.includes(next)) return;
    insert(places, next);
    here = next;
  }
}

/** The place before `to` where the sounds from `at` on are still to be said. */
function placeAfter(
  sounds: string,
  at: number,
  to: number,
  numberOf: (sign: string) => number,
): number {
  let left = 0;
  for (let next = at; next < sounds.length; next++) {
    left = left * 2 ** SOUND_BITS + numberOf(sounds.charAt(next));
  }
  return to * LEFT_ROOM - left;
}

function insert(sorted: number[], value: number) {
  let at = sorted.length;
  while (at > 0 && (sorted[at - 1] as number) > value) at--;
  sorted.splice(at, 0, value);
}

function pack(word: string, places: readonly number[], steps: readonly Step[]): Lattice {
  const nodes = places.length;
  const head = 2 * nodes + 1;
  const data = new Int32Array(head + steps.length * STEP);
  const numberOf = new Map<number, number>();
  for (let node = 0; node < nodes; node++) numberOf.set(places[node] as number, node);
  for (const { from } of steps) {
    const node = numberOf.get(from) as number;
    data[node + 1] = (data[node + 1] as number) + STEP;
  }
  data[0] = head;
  for (let node = 0; node < nodes; node++) {
    data[node + 1] = (data[node + 1] as number) + (data[node] as number);
  }
  const ends = data.slice(0, nodes);
  for (const { from, to, packed, habits, origin } of steps) {
    const node = numberOf.get(from) as number;
    const at = ends[node] as number;
    ends[node] = at + STEP;
    data[at] = packed | (numberOf.get(to) as number);
    data[at + 1] = habits;
    data[at + 2] = origin;
  }
  for (let at = 0; at < word.length; at++) {
    const node = numberOf.get(at * LEFT_ROOM) as number;
    const after = numberOf.get((at + 1) * LEFT_ROOM) as number;
    data[nodes + 1 + node] = word.charCodeAt(at) | (after << LETTER_BITS);
  }
  return { nodes, data };
}
