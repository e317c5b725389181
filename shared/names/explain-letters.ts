/** Two aligned words, letter by letter: what each is read as, under which schemes, at which cost. */

import type { AlignedStep } from './align.ts';
import type { Inflection, LetterStep, ReadLetters, WrittenLetters } from './explanation.ts';
import type { Grapheme } from './grapheme.ts';
import { casesOf, graphemeOf, type Lattice, letterOf, soundOf } from './lattice.ts';
import type { Sounds } from './sounds.ts';
import type { Word } from './words-of-names.ts';

export interface ExplainedSide {
  readonly word: Word;
  readonly graphemes: readonly Grapheme[];
  /** Letters of the compared word as they are written. */
  readonly cut: (from: number, to: number) => WrittenLetters;
}

interface LettersExplanation {
  readonly steps: readonly LetterStep[];
  readonly schemesA: readonly string[];
  readonly schemesB: readonly string[];
  readonly inflectedA: Inflection | null;
  readonly inflectedB: Inflection | null;
}

/** Above, letters are not two ways to write a sound but a slip. */
const DEAREST_READING = 0.5;

export function explainLetters(
  a: ExplainedSide,
  b: ExplainedSide,
  aligned: readonly AlignedStep[],
  sounds: Sounds,
): LettersExplanation {
  const steps = aligned.map((step): LetterStep => {
    const lettersA = readSide(a, step.a, step.fromA, step.toA, step.kind, sounds);
    const lettersB = readSide(b, step.b, step.fromB, step.toB, step.kind, sounds);
    return { kind: kindOf(step, lettersA, lettersB), a: lettersA, b: lettersB, cost: step.cost };
  });
  return {
    steps: steps.filter((step) => step.a.text !== '' || step.b.text !== '' || step.cost > 0),
    schemesA: schemesOfAll(steps.map((step) => step.a)),
    schemesB: schemesOfAll(steps.map((step) => step.b)),
    inflectedA: inflectionOf(
      a,
      aligned.map((step) => step.a),
    ),
    inflectedB: inflectionOf(
      b,
      aligned.map((step) => step.b),
    ),
  };
}

function kindOf(step: AlignedStep, a: ReadLetters, b: ReadLetters): LetterStep['kind'] {
  if (step.kind === 'alike') return 'same';
  if (step.kind === 'swapped') return 'swapped';
  if (step.a === null || step.b === null) return 'dropped';
  if (a.text.toLowerCase() === b.text.toLowerCase() && step.cost === 0) return 'same';
  return step.cost > DEAREST_READING ? 'other' : 'read';
}

function readSide(
  { word: { lattice }, graphemes, cut }: ExplainedSide,
  step: number | null,
  from: number,
  to: number,
  kind: AlignedStep['kind'],
  sounds: Sounds,
): ReadLetters {
  if (kind !== 'read') {
    return { ...cut(placeOf(lattice, from), placeOf(lattice, to)), sound: '', schemes: [] };
  }
  if (step === null) return { ...cut(0, 0), sound: '', schemes: [] };
  const grapheme = graphemes[graphemeOf(lattice, step)] as Grapheme;
  // A reading of several sounds shows its letters at its first.
  const begins = isPlace(lattice, from) && placeOf(lattice, from) === grapheme.from;
  const letters = begins ? cut(grapheme.from, grapheme.to) : cut(grapheme.to, grapheme.to);
  const sign = sounds.signs[soundOf(lattice.data[step] ?? 0)] ?? '';
  return { ...letters, sound: sounds.ipa(sign), schemes: begins ? grapheme.reading.schemes : [] };
}

/** The schemes that all letters have in common which some scheme tells. */
function schemesOfAll(letters: readonly ReadLetters[]): string[] {
  const told = letters.map(({ schemes }) => schemes).filter((schemes) => schemes.length > 0);
  return [...new Set(told[0])].filter((scheme) => told.every((some) => some.includes(scheme)));
}

const isPlace = (lattice: Lattice, node: number): boolean =>
  node === lattice.nodes - 1 || hasLetter(lattice, node);

const hasLetter = ({ nodes, data }: Lattice, node: number): boolean =>
  letterOf(data[nodes + 1 + node] ?? 0) !== 0;

/** How many letters lie before a node between letters. */
function placeOf(lattice: Lattice, node: number): number {
  let letters = 0;
  for (let at = 0; at < node; at++) if (hasLetter(lattice, at)) letters++;
  return letters;
}

function inflectionOf(
  { word, graphemes }: ExplainedSide,
  steps: readonly (number | null)[],
): Inflection | null {
  for (const step of steps) {
    if (step === null || casesOf(word.lattice, step) === 0) continue;
    const grapheme = graphemes[graphemeOf(word.lattice, step)];
    if (!grapheme?.form) continue;
    const { language, cases, gender, nominative } = grapheme.form;
    return { language, cases, gender, seen: word.text.slice(grapheme.from), nominative };
  }
  return null;
}
