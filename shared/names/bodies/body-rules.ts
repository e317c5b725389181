/**
 * The words that structure names of bodies and places: what says which kind of body it is, in any
 * language, what only joins, and legal forms, which say nothing of whom is spoken.
 */

import { z } from 'zod';
import { foldWord } from '../fold-word.ts';

export const BodyRuleTable = z.object({
  note: z.string(),
  legalForms: z.string(),
  fillers: z.string(),
  /** Each line: the concept's name, then words for it; a hyphen stands for any ending. */
  concepts: z.array(z.string()),
  /** Words that say several concepts: `justizministerium` is `ministry justice`. */
  compounds: z.record(z.string(), z.string()),
  /** Concepts that a name may have or not and be the same. */
  leftOut: z.string(),
  /** What a word costs that only one name has, in letters that are off. */
  costs: z.object({
    concept: z.number(),
    /** A concept where no name agrees. */
    conceptAlone: z.number(),
    name: z.number(),
    number: z.number(),
    /** Both names have words that the other lacks. */
    contradicted: z.number(),
  }),
  /** Of a logistic regression on the costs, and on how many letters agree. */
  weights: z.object({ always: z.number(), distance: z.number(), evidence: z.number() }),
});
export type BodyRuleTable = z.infer<typeof BodyRuleTable>;

export interface BodyRules {
  readonly isLegalForm: (word: string) => boolean;
  readonly isFiller: (word: string) => boolean;
  /** The concepts that a folded word says, by number; none for a word that is a name. */
  readonly conceptsOf: (word: string) => readonly number[];
  readonly conceptName: (concept: number) => string;
  readonly mayBeLeftOut: (concept: number) => boolean;
  readonly costs: BodyRuleTable['costs'];
  readonly weights: BodyRuleTable['weights'];
}

/** Endings of cases and numbers in Russian, and in English, French and German. */
const ENDING =
  /^(?:[аеёийоуыэюямхгвь]{0,3}|e?s|e[nr]?|ern|n|nes?|les?|aux|ales?|lle?s?|ve?s?|fs?)$/;
const LONGEST_ENDING = 4;
const NONE: readonly number[] = [];

export function readBodyRules(table: BodyRuleTable): BodyRules {
  const names = table.concepts.map((line) => line.split(' ')[0] ?? '');
  const words = new Map<string, readonly number[]>();
  const stems = new Map<string, readonly number[]>();
  table.concepts.forEach((line, concept) => {
    for (const entry of line.split(' ')) {
      const isStem = entry.endsWith('-');
      const text = foldWord(isStem ? entry.slice(0, -1) : entry).text;
      (isStem ? stems : words).set(text, [concept]);
    }
  });
  for (const [word, said] of Object.entries(table.compounds)) {
    const concepts = said.split(' ').map((name) => names.indexOf(name));
    words.set(foldWord(word).text, concepts);
  }
  const leftOut = new Set(table.leftOut.split(' ').map((name) => names.indexOf(name)));
  return {
    isLegalForm: listed(table.legalForms),
    isFiller: listed(table.fillers),
    conceptsOf: (word) => words.get(word) ?? stemmed(word, stems),
    conceptName: (concept) => names[concept] ?? '',
    mayBeLeftOut: (concept) => leftOut.has(concept),
    costs: table.costs,
    weights: table.weights,
  };
}

function listed(list: string): (word: string) => boolean {
  const words = new Set(list.split(' ').map((word) => foldWord(word).text));
  return (word) => words.has(word);
}

function stemmed(word: string, stems: ReadonlyMap<string, readonly number[]>): readonly number[] {
  for (let cut = 0; cut <= LONGEST_ENDING && cut < word.length; cut++) {
    const stem = word.length - cut;
    if (!ENDING.test(word.slice(stem))) continue;
    const found = stems.get(word.slice(0, stem));
    if (found !== undefined) return found;
  }
  return NONE;
}
