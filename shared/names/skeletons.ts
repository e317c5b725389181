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
export const PARTED_ROOM = 2 ** 5;

/** Readings that are followed at each place, the likeliest. */
const MOST_FOLLOWED = 8;
const MOST_SKELETONS = 6;
/** Odd, so that every consonant tells. */
const MIXING = 11;
/** Above the likeliest. */
const LIKELY = thousandths(0.5);

export interface Skeletons {
  /** Those of the likely readings, the likeliest first; 0 for a word without consonants. */
  readonly all: readonly number[];
  /**
   * For each of them how vowels part the consonants of its likeliest reading, below `PARTED_ROOM`:
   * Мамин has one more than Мин, and one skeleton with it.
   */
  readonly parted: readonly number[];
  /** The first two vowels of the likeliest reading, by class: case endings are mostly after them. */
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
  /** The consonants that are heard, doubled ones once: see `Skeletons`. */
  readonly parted: number;
  /** The last of them by class, 0 where a vowel follows it. */
  readonly last: number;
  readonly cost: number;
  readonly habits: number;
}

const START: Way = { skeleton: 0, vowels: 0, parted: 0, last: 0, cost: 0, habits: EVERY_HABIT };

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
  const likely = ends.filter(({ cost }) => cost <= best.cost + LIKELY).slice(0, MOST_SKELETONS);
  return {
    all: likely.map(({ skeleton }) => skeleton),
    parted: likely.map(({ parted }) => parted),
    vowels: firstTwo(best.vowels),
  };
}

function goOn(
  way: Way,
  sound: number,
  cost: number,
  habits: number,
  { consonants, vowels }: SoundClasses,
): Way {
  const shared = way.habits & habits;
  const consonant = consonants[sound] as number;
  const vowel = vowels[sound] as number;
  return {
    skeleton: withConsonant(way.skeleton, consonant),
    vowels: withVowel(way, vowel),
    parted: isHeard(way.last, consonant) ? mixed(way.parted, consonant) : way.parted,
    last: vowel > 0 ? 0 : consonant || way.last,
    cost: way.cost + cost + (shared === 0 ? CHANGE_OF_HABIT : 0),
    habits: shared === 0 ? habits : shared,
  };
}

function withConsonant(skeleton: number, own: number): number {
  const isFull = skeleton >= SKELETON_ROOM / BASE;
  return isFull || !isHeard(skeleton % BASE, own) ? skeleton : skeleton * BASE + own;
}

/** Doubled consonants are often written once, and final n is ng in some languages. */
const isHeard = (last: number, own: number): boolean =>
  own !== 0 && own !== last && !(own === VELAR && last === NASAL);

const mixed = (parted: number, consonant: number): number =>
  (parted * MIXING + consonant) % PARTED_ROOM;

/** Of vowels beside each other the last tells: Яна and Iana. After two come others, as one. */
function withVowel({ vowels, last }: Way, own: number): number {
  if (own === 0) return vowels;
  const isNext = (vowels === 0 || last > 0) && vowels < VOWELS_ROOM;
  return isNext ? vowels * VOWEL_ROOM + own : vowels - (vowels % VOWEL_ROOM) + own;
}

const firstTwo = (vowels: number): number =>
  vowels < VOWELS_ROOM ? vowels : Math.floor(vowels / VOWEL_ROOM);

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
