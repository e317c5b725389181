/** What compares names of one kind: persons by one set of rules, bodies and places by others. */

import type { BlockKeys } from './block-keys.ts';
import type { NameExplanation } from './explanation.ts';

/** At the product's one threshold. */
type Verdict = 'same' | 'different';

/**
 * - `same-system`: one name under spelling systems that go together; may be grouped unasked.
 * - `likely`: ask. - `possible`: show when asked for. - `unlikely`: do not show.
 */
export type Band = 'same-system' | 'likely' | 'possible' | 'unlikely';

export interface Comparison {
  /** That the two are one name, 0 to 1, calibrated: of pairs with 0.9, nine in ten are. */
  readonly probability: number;
  readonly verdict: Verdict;
  readonly band: Band;
  /** Made when asked for; its costs add up to `explanation.distance`. */
  readonly explain: () => NameExplanation;
}

/** `Read` is a name as the comparer keeps it: what it reads once and compares very often. */
export interface NameComparer<Read = unknown> {
  /** From here up two names are the same. */
  readonly threshold: number;
  /** Two written names, in any script. */
  compare(a: string, b: string): Comparison;
  /** The probability of `compare` alone, for very many pairs. */
  probability(a: string, b: string): number;
  read(written: string): Read;
  /** `probability` where it reaches the threshold, 0 for most names that do not: much quicker. */
  likelihood(a: Read, b: Read): number;
  /** Whether the two never stand in one cluster, whoever stands between them. */
  excludes(a: string, b: string): boolean;
  /** Names that share none of these keys are not compared. */
  blockKeys(name: Read): BlockKeys;
}
