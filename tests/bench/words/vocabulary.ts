/** What one language lends to made-up documents. All names of people are made of parts. */

export interface Vocabulary {
  /** The commonest words of running text, in the order of their frequency. */
  readonly core: readonly string[];
  /**
   * Families of words: every prefix with every stem and every ending. A family of nouns is
   * capitalised where the language writes nouns so.
   */
  readonly families: readonly WordFamily[];
  /** How many of the words so made are in use: more in languages that bend and join words. */
  readonly forms: number;
  readonly givens: readonly string[];
  readonly surnames: { readonly stems: readonly string[]; readonly endings: readonly string[] };
  readonly cities: readonly string[];
  readonly months: readonly string[];
  readonly organisations: readonly string[];
  /**
   * Sentences in which there is something to find, with {person}, {family}, {city}, {org}, {day},
   * {month}, {year}, {article}, {part}, {years}, {ref}.
   */
  readonly telling: readonly string[];
  /** Printed on top of every page; {ref} and {date} as above. */
  readonly running: string;
  /** Headings of the parts of a file. */
  readonly headings: readonly string[];
  /** The first row of a table. */
  readonly columns: readonly [string, string, string];
}

export interface WordFamily {
  readonly prefixes: readonly string[];
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  readonly capitalised?: true;
}

/** Words of a template string. */
export const list = (words: string): string[] => words.trim().split(/\s+/);

/** The same with an empty word before them: a prefix or an ending that may be missing. */
export const orNone = (words: string): string[] => ['', ...list(words)];
