/** The explanation of a comparison: the way back of the very alignment, word by word, letter by letter. */

import type { AlignedStep } from './align.ts';
import type { Case, Gender, Grapheme } from './grapheme.ts';
import type { Lattice } from './lattice.ts';
import type { NameMatch, PairKind, ReadName, WordPair } from './name-match.ts';
import type { NameTables } from './name-tables.ts';
import type { NamePart, Role } from './parse-name.ts';
import type { Word, WordTable } from './words-of-names.ts';

/** Letters of one side, in UTF-16 units of the written name in NFC, half-open. */
interface WrittenLetters {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How one side's letters are read. */
interface ReadLetters extends WrittenLetters {
  /** In the International Phonetic Alphabet; empty where the letters are not heard. */
  readonly sound: string;
  /** Ids of the schemes below `resources/romanisation` that read so; empty where all do. */
  readonly schemes: readonly string[];
}

interface LetterStep {
  /**
   * - `same`: the same letters. - `read`: other letters, the same sounds or nearly.
   * - `dropped`: letters that only one side has. - `swapped`: neighbours have changed places.
   * - `other`: letters of other sounds, as a slip of the pen.
   */
  readonly kind: 'same' | 'read' | 'dropped' | 'swapped' | 'other';
  readonly a: ReadLetters;
  readonly b: ReadLetters;
  readonly cost: number;
}

/** A word in another case, and the ending its nominative has. */
interface Inflection {
  readonly language: string;
  readonly cases: readonly Case[];
  readonly gender: Gender | null;
  readonly seen: string;
  readonly nominative: string;
}

interface PairExplanation {
  readonly kind: PairKind;
  readonly a: WrittenLetters;
  readonly b: WrittenLetters;
  readonly cost: number;
  /** Ids of the schemes that read all letters of the word so; empty where it mixes them. */
  readonly schemesA: readonly string[];
  readonly schemesB: readonly string[];
  /** Empty for initials, short forms and equivalents. */
  readonly steps: readonly LetterStep[];
  readonly inflectedA: Inflection | null;
  readonly inflectedB: Inflection | null;
  /** For an equivalent, the given name that both are forms of, and who says so. */
  readonly family: { readonly name: string; readonly source: string } | null;
}

/** A word that the other name does not have. */
interface LeftWord {
  readonly side: 'a' | 'b';
  readonly role: Role;
  readonly word: WrittenLetters;
  /** The other name has a different word in its place. */
  readonly contradicted: boolean;
  readonly cost: number;
}

export interface NameExplanation {
  readonly pairs: readonly PairExplanation[];
  readonly left: readonly LeftWord[];
  /** The sum of all costs; 1 is one plain letter off. */
  readonly distance: number;
}

const COSTS = { initial: 0.2, short: 0.5, equivalent: 0.5 } as const;
const LEFT_COSTS: Readonly<Record<Role, number>> = {
  name: 1,
  patronymic: 0.4,
  initial: 0.4,
  particle: 0.1,
  generation: 1,
  honorific: 0,
};
const CONTRADICTED_COST = 3;
/** Above, letters are not two ways to write a sound but a slip. */
const DEAREST_READING = 0.5;

export function explainMatch(
  match: NameMatch,
  table: WordTable,
  tables: NameTables,
): NameExplanation {
  const pairs = match.pairs.map((pair) => explainPair(pair, match, table, tables));
  const left = [...leftWords('a', match), ...leftWords('b', match)];
  const distance = [...pairs, ...left].reduce((sum, { cost }) => sum + cost, 0);
  return { pairs, left, distance };
}

function leftWords(side: 'a' | 'b', { a, b, leftA, leftB }: NameMatch): LeftWord[] {
  const [name, own, others] = side === 'a' ? [a, leftA, leftB] : [b, leftB, leftA];
  return own.map((at) => {
    const part = name.parts[at] as NamePart;
    const contradicted = others.length > 0 && (part.role === 'name' || part.role === 'patronymic');
    return {
      side,
      role: part.role,
      word: writtenPart(name, [at]),
      contradicted,
      cost: contradicted ? CONTRADICTED_COST : LEFT_COSTS[part.role],
    };
  });
}

function explainPair(
  pair: WordPair,
  { a, b }: NameMatch,
  table: WordTable,
  tables: NameTables,
): PairExplanation {
  const { kind, wordA, wordB } = pair;
  const base = { kind, a: writtenPart(a, pair.a), b: writtenPart(b, pair.b) };
  const none = { schemesA: [], schemesB: [], inflectedA: null, inflectedB: null, family: null };
  if (kind === 'initial' || kind === 'short')
    return { ...base, ...none, cost: COSTS[kind], steps: [] };
  if (kind === 'equivalent') {
    const shared = wordA.families.find((one) => wordB.families.includes(one)) ?? 0;
    const family = { name: tables.equivalents.nameOf(shared), source: tables.equivalents.source };
    return { ...base, ...none, cost: COSTS[kind], steps: [], family };
  }
  const offsetsA = offsetsOf(a, pair.a);
  const offsetsB = offsetsOf(b, pair.b);
  const aligned = table.steps(wordA, wordB);
  const steps = aligned.map((step) =>
    explainStep(
      step,
      wordA,
      wordB,
      (from, to) => cut(a, offsetsA, from, to),
      (from, to) => cut(b, offsetsB, from, to),
      tables,
    ),
  );
  return {
    ...base,
    family: null,
    cost: steps.reduce((sum, { cost }) => sum + cost, 0),
    steps: steps.filter((step) => step.a.text !== '' || step.b.text !== '' || step.cost > 0),
    schemesA: schemesOfAll(steps.map((step) => step.a)),
    schemesB: schemesOfAll(steps.map((step) => step.b)),
    inflectedA: inflectionOf(
      aligned.map((step) => step.a),
      wordA,
    ),
    inflectedB: inflectionOf(
      aligned.map((step) => step.b),
      wordB,
    ),
  };
}

type Cut = (from: number, to: number) => WrittenLetters;

function explainStep(
  step: AlignedStep,
  wordA: Word,
  wordB: Word,
  cutA: Cut,
  cutB: Cut,
  tables: NameTables,
): LetterStep {
  const a = readSide(step.a, step.fromA, step.toA, step.kind, wordA, cutA, tables);
  const b = readSide(step.b, step.fromB, step.toB, step.kind, wordB, cutB, tables);
  return { kind: kindOf(step, a, b), a, b, cost: step.cost };
}

function kindOf(step: AlignedStep, a: ReadLetters, b: ReadLetters): LetterStep['kind'] {
  if (step.kind === 'alike') return 'same';
  if (step.kind === 'swapped') return 'swapped';
  if (step.a === null || step.b === null) return 'dropped';
  if (a.text.toLowerCase() === b.text.toLowerCase() && step.cost === 0) return 'same';
  return step.cost > DEAREST_READING ? 'other' : 'read';
}

function readSide(
  step: number | null,
  from: number,
  to: number,
  kind: AlignedStep['kind'],
  word: Word,
  cutOut: Cut,
  { sounds }: NameTables,
): ReadLetters {
  const { lattice } = word;
  if (kind !== 'read') {
    const letters = cutOut(placeOf(lattice, from), placeOf(lattice, to));
    return { ...letters, sound: '', schemes: [] };
  }
  if (step === null) return { ...cutOut(0, 0), sound: '', schemes: [] };
  const grapheme = lattice.graphemes[lattice.grapheme[step] ?? 0] as Grapheme;
  // A reading of several sounds shows its letters at its first.
  const begins = isPlace(lattice, from) && placeOf(lattice, from) === grapheme.from;
  const letters = begins ? cutOut(grapheme.from, grapheme.to) : cutOut(grapheme.to, grapheme.to);
  const sign = sounds.signs[lattice.sound[step] ?? 0] ?? '';
  return { ...letters, sound: sounds.ipa(sign), schemes: begins ? grapheme.reading.schemes : [] };
}

/** The schemes that all letters have in common which some scheme tells. */
function schemesOfAll(letters: readonly ReadLetters[]): string[] {
  const told = letters.map(({ schemes }) => schemes).filter((schemes) => schemes.length > 0);
  return [...new Set(told[0])].filter((scheme) => told.every((some) => some.includes(scheme)));
}

const isPlace = (lattice: Lattice, node: number): boolean =>
  lattice.letter[node] !== 0 || node === lattice.nodes - 1;

/** How many letters lie before a node between letters. */
function placeOf(lattice: Lattice, node: number): number {
  let letters = 0;
  for (let at = 0; at < node; at++) if (lattice.letter[at] !== 0) letters++;
  return letters;
}

function inflectionOf(steps: readonly (number | null)[], { lattice }: Word): Inflection | null {
  for (const step of steps) {
    if (step === null) continue;
    const grapheme = lattice.graphemes[lattice.grapheme[step] ?? 0];
    if (!grapheme?.form) continue;
    const { language, cases, gender, nominative } = grapheme.form;
    const letters = [...lattice.letter].filter((letter) => letter !== 0);
    const seen = String.fromCharCode(...letters.slice(grapheme.from));
    return { language, cases, gender, seen, nominative };
  }
  return null;
}

/** Offsets in the written name of the letters of a word, of two words where they are joined. */
const offsetsOf = (name: ReadName, at: readonly number[]): number[] =>
  at.flatMap((part, index) => {
    const offsets = name.parts[part]?.offsets ?? [];
    return index === at.length - 1 ? [...offsets] : offsets.slice(0, -1);
  });

function cut(name: ReadName, offsets: readonly number[], from: number, to: number): WrittenLetters {
  const written = name.parsed.written.normalize('NFC');
  const start = offsets[from] ?? 0;
  const end = to > from ? (offsets[to] ?? start) : start;
  return { text: written.slice(start, end), start, end };
}

function writtenPart(name: ReadName, at: readonly number[]): WrittenLetters {
  const parts = at.map((one) => name.parts[one] as NamePart);
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  return { text: name.parsed.written.normalize('NFC').slice(start, end), start, end };
}
