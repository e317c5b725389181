/** Something that is wrong with a casebook. */
export interface Finding {
  /** Which rule is broken. */
  readonly code: string;
  /** Which thing breaks it: a name of SQLite's, an id, the number of a journal entry. */
  readonly subject: string;
}
