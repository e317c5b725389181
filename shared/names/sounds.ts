/** The sounds in which the spellings of all scripts meet, and what it costs when two differ. */

import { z } from 'zod';

const Costs = z.record(z.string(), z.number().min(0));

export const SoundTable = z.object({
  note: z.string(),
  /** Sign → how the International Phonetic Alphabet writes it. */
  vowels: z.record(z.string().length(1), z.string()),
  consonants: z.record(z.string().length(1), z.string()),
  dropped: Costs,
  exchanged: Costs,
});
export type SoundTable = z.infer<typeof SoundTable>;

/** The number of no sound: a letter that is not heard. */
export const SILENT = 0;
const UNKNOWN_SIGN = '?';
/** Costs are counted in whole thousandths, so that they add up exactly. */
export const ONE = 1000;
export const thousandths = (cost: number): number => Math.round(cost * ONE);
/** Two readings of one word that no single habit has. */
export const CHANGE_OF_HABIT = thousandths(0.2);
/** Room for every pair of sounds in one flat table. */
export const SOUND_ROOM = 64;

export interface Sounds {
  /** Sign of each number; the sign of `SILENT` is empty. */
  readonly signs: readonly string[];
  /** Of a sign that the table lacks, that of a letter which no scheme reads: like no sound, not even itself. */
  readonly numberOf: (sign: string) => number;
  readonly vowels: ReadonlySet<string>;
  readonly ipa: (signs: string) => string;
  /** By number, in thousandths. */
  readonly dropped: Int32Array;
  /** By `number * SOUND_ROOM + number`, in thousandths. */
  readonly exchanged: Int32Array;
}

export function readSounds(table: SoundTable): Sounds {
  const vowels = new Set(Object.keys(table.vowels));
  const signs = ['', ...vowels, ...Object.keys(table.consonants), UNKNOWN_SIGN];
  const ipa = new Map(Object.entries({ ...table.vowels, ...table.consonants }));
  const dropped = new Int32Array(SOUND_ROOM);
  const exchanged = new Int32Array(SOUND_ROOM * SOUND_ROOM);
  signs.forEach((a, i) => {
    dropped[i] = a === '' ? 0 : thousandths(droppedCost(table, a, vowels.has(a)));
    signs.forEach((b, j) => {
      exchanged[i * SOUND_ROOM + j] = thousandths(exchangedCost(table, a, b, vowels));
    });
  });
  const unknown = signs.length - 1;
  const numbers = new Map(signs.map((sign, number) => [sign, number]));
  return {
    signs,
    numberOf: (sign) => numbers.get(sign) ?? unknown,
    vowels,
    ipa: (written) => [...written].map((sign) => ipa.get(sign) ?? sign).join(''),
    dropped,
    exchanged,
  };
}

const droppedCost = ({ dropped }: SoundTable, sound: string, vowel: boolean): number =>
  dropped[sound] ?? dropped[vowel ? 'vowel' : 'consonant'] ?? 1;

function exchangedCost(
  { exchanged }: SoundTable,
  a: string,
  b: string,
  vowels: ReadonlySet<string>,
): number {
  if (a === b && a !== UNKNOWN_SIGN) return 0;
  const kinds =
    vowels.has(a) === vowels.has(b) ? (vowels.has(a) ? 'vowels' : 'consonants') : 'mixed';
  return exchanged[a + b] ?? exchanged[b + a] ?? exchanged[kinds] ?? 1;
}
