/**
 * The consonants of a word by class, as its likeliest readings say them: what all spellings of a
 * word have in common, and the key under which names are looked for.
 */

import { costOf, type Lattice, STEP, soundOf, targetOf } from './lattice.ts';
import { EVERY_HABIT } from './readings.ts';
import { CHANGE_OF_HABIT, type Sounds, thousandths } from './sounds.ts';

/** Consonants that spellings confuse; those that are not named are often dropped. */
const CONSONANTS = ['szcSZC', 'kgxhH', 'vf', 'bp', 'dt', 'mn', 'l', 'r'];
const VELAR = 2;
const NASAL = 6;
const VOWELS = ['aAo', 'eiy', 'u'];
const VOWEL_ROOM = VOWELS.length + 1;

/** A skeleton is a number with a digit for each class, from 1; further consonants are left out. */
const BASE = CONSONANTS.length + 1;
const LONGEST = 6;
export const SKELETON_ROOM = BASE ** LONGEST;
/** Room for the vowels of a word. */
export const VOWELS_ROOM = VOWEL_ROOM ** 2;

/** Readings that are followed at each place, the likeliest. */
const MOST_FOLLOWED = 8;
const MOST_SKELETONS = 6;
/** Above the likeliest. */
const LIKELY = thousandths(0.5);

export interface Skeletons {
  /** Those of the likely readings, the likeliest first; 0 for a word without consonants. */
  readonly all: readonly number[];
  /** First and last vowel of the likeliest reading, by class. */
  readonly vowels: number;
}

export interface SoundClasses {
  /** By number of the sound, from 1; 0 for none. */
  readonly consonants: Uint8Array;
  readonly vowels: Uint8Array;
}

export function classesOf({ signs }: Sounds): SoundClasses {
  const classIn = (groups: readonly string[]) =>
    Uint8Array.from(signs, (sign) =>
      sign === '' ? 0 : 1 + groups.findIndex((group) => group.includes(sign)),
    );
  return { consonants: classIn(CONSONANTS), vowels: classIn(VOWELS) };
}

interface Way {
  readonly skeleton: number;
  readonly vowels: number;
  readonly cost: number;
  readonly habits: number;
}

const START: Way = { skeleton: 0, vowels: 0, cost: 0, habits: EVERY_HABIT };

export function skeletonsOf({ nodes, data }: Lattice, classes: SoundClasses): Skeletons {
  const ways: Way[][] = Array.from({ length: nodes }, () => []);
  ways[0]?.push(START);
  for (let node = 0; node < nodes; node++) {
    for (let step = data[node] ?? 0; step < (data[node + 1] ?? 0); step += STEP) {
      const packed = data[step] as number;
      const target = ways[targetOf(packed)] as Way[];
      const habits = data[step + 1] as number;
      for (const way of ways[node] as Way[]) {
        enter(target, goOn(way, soundOf(packed), costOf(packed), habits, classes));
      }
    }
  }
  const ends = ways[nodes - 1] as Way[];
  const [best = START] = ends;
  const all = ends.filter(({ cost }) => cost <= best.cost + LIKELY).map(({ skeleton }) => skeleton);
  return { all: all.slice(0, MOST_SKELETONS), vowels: best.vowels };
}

function goOn(
  way: Way,
  sound: number,
  cost: number,
  habits: number,
  { consonants, vowels }: SoundClasses,
): Way {
  const shared = way.habits & habits;
  return {
    skeleton: withConsonant(way.skeleton, consonants[sound] as number),
    vowels: withVowel(way.vowels, vowels[sound] as number),
    cost: way.cost + cost + (shared === 0 ? CHANGE_OF_HABIT : 0),
    habits: shared === 0 ? habits : shared,
  };
}

function withConsonant(skeleton: number, own: number): number {
  const last = skeleton % BASE;
  // Doubled consonants are often written once, and final n is ng in some languages.
  const unheard = own === 0 || own === last || (own === VELAR && last === NASAL);
  return unheard || skeleton >= SKELETON_ROOM / BASE ? skeleton : skeleton * BASE + own;
}

const withVowel = (vowels: number, own: number): number => {
  if (own === 0) return vowels;
  const first = vowels === 0 ? own : Math.floor(vowels / VOWEL_ROOM);
  return first * VOWEL_ROOM + own;
};

/** Keeps the ways in order, each skeleton once, and no more than may be followed. */
function enter(ways: Way[], way: Way) {
  const known = ways.findIndex(({ skeleton }) => skeleton === way.skeleton);
  if (known >= 0) {
    if ((ways[known] as Way).cost <= way.cost) return;
    ways.splice(known, 1);
  }
  let at = ways.length;
  while (at > 0 && (ways[at - 1] as Way).cost > way.cost) at--;
  if (at >= MOST_FOLLOWED) return;
  ways.splice(at, 0, way);
  if (ways.length > MOST_FOLLOWED) ways.pop();
}
