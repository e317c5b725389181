/** Two aligned words, letter by letter: what each is read as, under which schemes, at which cost. */

import type { AlignedStep } from './align.ts';
import type { Inflection, LetterStep, ReadLetters, WrittenLetters } from './explanation.ts';
import type { Grapheme } from './grapheme.ts';
import { casesOf, graphemeOf, type Lattice, letterOf, soundOf } from './lattice.ts';
import type { NameTables } from './name-tables.ts';
import { likeliestAlphabetFirst } from './scheme.ts';
import { schemesThatRead } from './schemes-that-read.ts';
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
  { sounds, readings }: Pick<NameTables, 'sounds' | 'readings'>,
): LettersExplanation {
  const wholes = wholeGraphemes(aligned, a.word.lattice, b.word.lattice);
  const steps = wholes.map((whole): LetterStep => {
    const lettersA = readSide(a, placesOf(whole, 'a'), sounds);
    const lettersB = readSide(b, placesOf(whole, 'b'), sounds);
    const cost = whole.reduce((sum, step) => sum + step.cost, 0);
    return { kind: kindOf(whole, cost, lettersA, lettersB), a: lettersA, b: lettersB, cost };
  });
  return {
    steps,
    schemesA: likeliestAlphabetFirst(schemesOfAll(steps.map(({ a }) => a)), readings.schemes),
    schemesB: likeliestAlphabetFirst(schemesOfAll(steps.map(({ b }) => b)), readings.schemes),
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

/** Steps of the alignment that belong together: the sounds of one group of letters, я = ya /ja/. */
type Whole = readonly AlignedStep[];

function wholeGraphemes(aligned: readonly AlignedStep[], a: Lattice, b: Lattice): Whole[] {
  const wholes: AlignedStep[][] = [];
  for (const step of aligned) {
    const goesOn = !isPlace(a, step.fromA) || !isPlace(b, step.fromB);
    const before = wholes.at(-1);
    if (goesOn && before !== undefined) before.push(step);
    else wholes.push([step]);
  }
  return wholes;
}

function kindOf(whole: Whole, cost: number, a: ReadLetters, b: ReadLetters): LetterStep['kind'] {
  const [{ kind }] = whole as readonly [AlignedStep];
  if (kind === 'alike') return 'same';
  if (kind === 'swapped') return 'swapped';
  if (a.text === '' || b.text === '') return 'dropped';
  if (a.text.toLowerCase() === b.text.toLowerCase() && cost === 0) return 'same';
  return cost > DEAREST_READING ? 'other' : 'read';
}

/** Where a whole begins and ends on one side, and the steps of the lattice that it takes there. */
interface Places {
  readonly from: number;
  readonly to: number;
  readonly read: readonly number[];
}

function placesOf(whole: Whole, side: 'a' | 'b'): Places {
  const [from, to] = side === 'a' ? (['fromA', 'toA'] as const) : (['fromB', 'toB'] as const);
  const read = whole.flatMap((step) => (step.kind === 'read' ? (step[side] ?? []) : []));
  return { from: (whole[0] as AlignedStep)[from], to: (whole.at(-1) as AlignedStep)[to], read };
}

function readSide(
  { word: { lattice }, graphemes, cut }: ExplainedSide,
  { from, to, read }: Places,
  sounds: Sounds,
): ReadLetters {
  const [first, last] = [placeOf(lattice, from), placeOf(lattice, to)];
  const letters = cut(first, last);
  if (read.length === 0) return { ...letters, sound: '', schemes: [] };
  const signs = read.map((step) => sounds.signs[soundOf(lattice.data[step] ?? 0)] ?? '');
  const schemes = schemesThatRead(graphemes, first, last, signs.join(''));
  return { ...letters, sound: signs.map((sign) => sounds.ipa(sign)).join(''), schemes };
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
