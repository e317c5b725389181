/** Whom the act told last befell. */

/** Clusters that the act told last befell, with the sentence that told it. */
export interface Patients {
  readonly sentence: number;
  readonly clusters: readonly string[];
  /** All whom an act told so far befell. */
  readonly ever: ReadonlySet<string>;
}
