/**
 * The words of a made-up language: its real commonest words and tens of thousands of forms made of
 * stems, prefixes and endings. Like in real text a few make up most of it and most come once: the
 * probability of a word falls with its rank as Zipf and Mandelbrot found it. What an index costs
 * depends on it.
 */

import { randomFrom } from './random.ts';
import type { Vocabulary, WordFamily } from './words/vocabulary.ts';

/** Of Mandelbrot's law, p(rank) ~ 1 / (rank + SHIFT) ** SLOPE, as it fits large bodies of text. */
const SHIFT = 2.7;
const SLOPE = 1.05;

export type Lexicon = (random: () => number) => string;

/** Gives one word after another by chance. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const words = [...vocabulary.core, ...builtForms(vocabulary)];
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    sum += (rank + 1 + SHIFT) ** -SLOPE;
    sums[rank] = sum;
  }
  return (random) => words[firstAbove(sums, random() * sum)] ?? '';
}

function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Short words are the commoner ones, by and large. */
function builtForms({ core, families, forms }: Vocabulary): string[] {
  const known = new Set(core);
  const built = new Set(families.flatMap(formsOf).filter((form) => !known.has(form)));
  const random = randomFrom(built.size);
  return [...built]
    .map((form) => ({ form, place: form.length + random() * 20 }))
    .sort((one, other) => one.place - other.place)
    .slice(0, forms)
    .map(({ form }) => form);
}

function formsOf({ prefixes, stems, endings, capitalised }: WordFamily): string[] {
  return prefixes.flatMap((prefix) =>
    stems.flatMap((stem) =>
      endings.map((ending) => {
        const form = prefix + stem + ending;
        return capitalised ? form.charAt(0).toUpperCase() + form.slice(1) : form;
      }),
    ),
  );
}
