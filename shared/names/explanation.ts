/** Why two names are one or not, as data: what the command line and the page put into words. */

import type { Case, Gender } from './grapheme.ts';
import type { PairKind } from './name-match.ts';
import type { Role } from './parse-name.ts';

/** Letters of one side, in UTF-16 units of the written name in NFC, half-open. */
export interface WrittenLetters {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How one side's letters are read. */
export interface ReadLetters extends WrittenLetters {
  /** In the International Phonetic Alphabet; empty where the letters are not heard. */
  readonly sound: string;
  /** Ids of the schemes below `resources/romanisation` that read so; empty where all do. */
  readonly schemes: readonly string[];
}

export interface LetterStep {
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
export interface Inflection {
  readonly language: string;
  readonly cases: readonly Case[];
  readonly gender: Gender | null;
  readonly seen: string;
  readonly nominative: string;
}

/**
 * How names of bodies and places agree besides.
 * - `translated`: words of one meaning. - `known`: a list has both names as one.
 * - `abbreviation`: one has the first letters of the other's words.
 */
export type BodyPairKind = 'translated' | 'known' | 'abbreviation';

/** A word that says what kind of body or place it is, a number, a legal form. */
export type BodyRole = 'concept' | 'number' | 'legal-form';

export interface PairExplanation {
  readonly kind: PairKind | BodyPairKind;
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
  /** What both are forms of or mean, and who says so: a given name, a concept, a body. */
  readonly family: { readonly name: string; readonly source: string } | null;
}

/** A word that the other name does not have. */
export interface LeftWord {
  readonly side: 'a' | 'b';
  readonly role: Role | BodyRole;
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
