/**
 * Letters of one alphabet in the place of another's that look the same: a slip of the keyboard, a
 * text layer that was guessed, or a copy that is meant not to be found. Names with words of mixed
 * letters are read in the alphabet that the letters without a double tell.
 */

import { z } from 'zod';

export const LookAlikeTable = z.object({
  note: z.string(),
  source: z.string(),
  /** A Latin letter → those that look like it, Cyrillic and Greek; one of each at most. */
  latin: z.record(z.string().length(1), z.string()),
});
export type LookAlikeTable = z.infer<typeof LookAlikeTable>;

/** A name with its foreign letters replaced, each by one: offsets stay. */
export type Unmix = (name: string) => string;

const LATIN = 'A-Za-z\u00c0-\u024f';
const OTHERS = '\u0370-\u052f';
const MIXED = new RegExp(`[${LATIN}][${OTHERS}]|[${OTHERS}][${LATIN}]`);
const IS_CYRILLIC = /[\u0400-\u052f]/;
const IS_LATIN = new RegExp(`[${LATIN}]`);

export function readLookAlikes({ latin }: LookAlikeTable): Unmix {
  const toLatin = new Map<string, string>();
  const toCyrillic = new Map<string, string>();
  for (const [letter, doubles] of Object.entries(latin)) {
    for (const double of doubles) {
      toLatin.set(double, letter);
      if (IS_CYRILLIC.test(double)) toCyrillic.set(letter, double);
    }
  }
  const replace = (name: string, by: ReadonlyMap<string, string>) =>
    [...name].map((letter) => by.get(letter) ?? letter).join('');
  return (name) => {
    if (!MIXED.test(name)) return name;
    const letters = [...name];
    const sure = (isOf: RegExp, doubles: ReadonlyMap<string, string>) =>
      letters.filter((letter) => isOf.test(letter) && !doubles.has(letter)).length;
    const isCyrillic = sure(IS_CYRILLIC, toLatin) > sure(IS_LATIN, toCyrillic);
    return isCyrillic ? replace(name, toCyrillic) : replace(name, toLatin);
  };
}
