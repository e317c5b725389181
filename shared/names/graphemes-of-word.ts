/** The groups of letters of a word with each of their readings, and its case endings. */

import type { Endings } from './declension.ts';
import type { CaseForm, Grapheme } from './grapheme.ts';
import { EVERY_HABIT, type LetterTree, type Reading, type Readings } from './readings.ts';

/** Called for each grapheme, always in the same order: it is by its place there that it is known. */
export type GraphemeVisitor = (
  from: number,
  to: number,
  reading: Reading,
  form: CaseForm | null,
) => void;

const UNKNOWN: readonly Reading[] = [
  { sounds: '?', cost: 0, habits: EVERY_HABIT, schemes: [], pattern: -1 },
];

export function visitGraphemes(
  word: string,
  readings: Readings,
  endings: Endings,
  visit: GraphemeVisitor,
): void {
  const fits = readings.patterns.map((pattern) => pattern.test(word));
  for (let from = 0; from < word.length; from++) {
    if (visitFrom(word, from, readings.tree, fits, visit)) continue;
    const bare = word.charAt(from).normalize('NFD').charAt(0);
    visitAll(readings.of.get(bare) ?? UNKNOWN, from, from + 1, fits, visit);
  }
  for (const { from, to, reading, form } of endings.of(word)) visit(from, to, reading, form);
}

export function graphemesOf(word: string, readings: Readings, endings: Endings): Grapheme[] {
  const found: Grapheme[] = [];
  visitGraphemes(word, readings, endings, (from, to, reading, form) => {
    found.push({ from, to, reading, form });
  });
  return found;
}

/** False where no scheme reads the letter. `fits` says of each pattern whether the word has it. */
function visitFrom(
  word: string,
  from: number,
  tree: LetterTree,
  fits: readonly boolean[],
  visit: GraphemeVisitor,
): boolean {
  let here: LetterTree | undefined = tree;
  let found = false;
  for (let to = from + 1; to <= word.length; to++) {
    here = here.next.get(word.charCodeAt(to - 1));
    if (here === undefined) return found;
    const before = visitAll(here.anywhere, from, to, fits, visit);
    const first = from === 0 && visitAll(here.atStart, from, to, fits, visit);
    const last = to === word.length && visitAll(here.atEnd, from, to, fits, visit);
    found ||= before || first || last;
  }
  return found;
}

function visitAll(
  readings: readonly Reading[],
  from: number,
  to: number,
  fits: readonly boolean[],
  visit: GraphemeVisitor,
): boolean {
  let found = false;
  for (const reading of readings) {
    if (reading.pattern >= 0 && !fits[reading.pattern]) continue;
    visit(from, to, reading, null);
    found = true;
  }
  return found;
}
