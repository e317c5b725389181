/**
 * A word as a lattice: every way to read its letters aloud, each step with its cost and the habits
 * under which it is read so. Nodes are places between letters, and places inside a reading of
 * several sounds; their numbers grow from the word's start to its end.
 */

import type { Endings } from './declension.ts';
import type { Grapheme } from './grapheme.ts';
import { EVERY_HABIT, type Reading, type Readings } from './readings.ts';
import { SILENT, type Sounds } from './sounds.ts';

export interface Lattice {
  readonly nodes: number;
  /** Steps out of node n are `first[n]` to `first[n + 1] - 1`. */
  readonly first: Uint16Array;
  readonly to: Uint16Array;
  readonly sound: Uint8Array;
  readonly cost: Float32Array;
  readonly habits: Int32Array;
  /** The grapheme that a step belongs to, by its place in what `graphemesOf` gives. */
  readonly grapheme: Uint16Array;
  /** Bits of the cases that a step tells: see `CaseForm`. */
  readonly cases: Int16Array;
  /** The letter after a node that lies between letters, as code unit; 0 for all others. */
  readonly letter: Uint16Array;
  /** The node after that letter. */
  readonly next: Uint16Array;
}

interface Step {
  readonly to: string;
  readonly sound: number;
  readonly cost: number;
  readonly habits: number;
  readonly grapheme: number;
  readonly cases: number;
}

const UNKNOWN: Reading = { sounds: '?', cost: 0, habits: EVERY_HABIT, schemes: [] };

/** All groups of letters of the word with each of their readings, and its case endings. */
export const graphemesOf = (word: string, readings: Readings, endings: Endings): Grapheme[] => [
  ...plainGraphemes(word, readings),
  ...endings.of(word),
];

/** `graphemes` are those of the word; a lattice does not keep them, for there are very many words. */
export function buildLattice(
  word: string,
  graphemes: readonly Grapheme[],
  sounds: Sounds,
): Lattice {
  const steps = new Map<string, Step[]>();
  const add = (from: string, step: Step) => {
    const before = steps.get(from);
    if (before === undefined) steps.set(from, [step]);
    else before.push(step);
  };
  graphemes.forEach((grapheme, number) => {
    addGrapheme(grapheme, number, sounds, steps.has.bind(steps), add);
  });
  return flatten(word, steps);
}

/** A place between letters is named by its number, one inside a reading by its end and what is left. */
const placeOf = (end: number, left: string): string => (left === '' ? `${end}` : `${end}:${left}`);

function addGrapheme(
  { from, to, reading, form }: Grapheme,
  number: number,
  sounds: Sounds,
  isKnown: (place: string) => boolean,
  add: (from: string, step: Step) => void,
) {
  const signs = reading.sounds;
  const numberOf = (sign: string) => sounds.numberOf.get(sign) ?? sounds.unknown;
  add(placeOf(from, ''), {
    to: placeOf(to, signs.slice(1)),
    sound: signs === '' ? SILENT : numberOf(signs.charAt(0)),
    cost: reading.cost,
    habits: reading.habits,
    grapheme: number,
    cases: form?.bits ?? 0,
  });
  for (let at = 1; at < signs.length; at++) {
    const place = placeOf(to, signs.slice(at));
    if (isKnown(place)) return;
    add(place, {
      to: placeOf(to, signs.slice(at + 1)),
      sound: numberOf(signs.charAt(at)),
      cost: 0,
      habits: EVERY_HABIT,
      grapheme: number,
      cases: 0,
    });
  }
}

function* plainGraphemes(word: string, readings: Readings): Generator<Grapheme> {
  for (let from = 0; from < word.length; from++) {
    let found = false;
    for (let to = from + 1; to <= Math.min(word.length, from + readings.longest); to++) {
      const letters = word.slice(from, to);
      for (const key of placed(letters, from === 0, to === word.length)) {
        for (const reading of readings.of.get(key) ?? []) {
          found = true;
          yield { from, to, reading, form: null };
        }
      }
    }
    if (found) continue;
    const bare = word.charAt(from).normalize('NFD').charAt(0);
    for (const reading of readings.of.get(bare) ?? [UNKNOWN]) {
      yield { from, to: from + 1, reading, form: null };
    }
  }
}

function placed(letters: string, starts: boolean, ends: boolean): string[] {
  const keys = [letters];
  if (starts) keys.push(`^${letters}`);
  if (ends) keys.push(`${letters}$`);
  return keys;
}

function flatten(word: string, steps: ReadonlyMap<string, readonly Step[]>): Lattice {
  const places = inOrder(word.length, steps);
  const numberOf = new Map(places.map((place, number) => [place, number]));
  const all = places.map((place) => steps.get(place) ?? []);
  const flat = all.flat();
  const first = new Uint16Array(places.length + 1);
  all.forEach((out, node) => {
    first[node + 1] = (first[node] ?? 0) + out.length;
  });
  const letter = new Uint16Array(places.length);
  const next = new Uint16Array(places.length);
  for (let at = 0; at < word.length; at++) {
    const node = numberOf.get(`${at}`) ?? 0;
    letter[node] = word.charCodeAt(at);
    next[node] = numberOf.get(`${at + 1}`) ?? 0;
  }
  return {
    nodes: places.length,
    first,
    to: Uint16Array.from(flat, (step) => numberOf.get(step.to) ?? 0),
    sound: Uint8Array.from(flat, (step) => step.sound),
    cost: Float32Array.from(flat, (step) => step.cost),
    habits: Int32Array.from(flat, (step) => step.habits),
    grapheme: Uint16Array.from(flat, (step) => step.grapheme),
    cases: Int16Array.from(flat, (step) => step.cases),
    letter,
    next,
  };
}

/** Every place comes after those that lead to it: by end, the longest rest first. */
function inOrder(length: number, steps: ReadonlyMap<string, readonly Step[]>): string[] {
  const places = new Set<string>([`${length}`, ...steps.keys()]);
  const parts = [...places].map((place) => {
    const [end = '', left = ''] = place.split(':');
    return { place, end: Number(end), left: left.length };
  });
  parts.sort((a, b) => a.end - b.end || b.left - a.left);
  return parts.map(({ place }) => place);
}
