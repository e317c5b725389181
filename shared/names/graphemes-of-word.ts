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

const UNKNOWN: readonly Reading[] = [{ sounds: '?', cost: 0, habits: EVERY_HABIT, schemes: [] }];

export function visitGraphemes(
  word: string,
  readings: Readings,
  endings: Endings,
  visit: GraphemeVisitor,
): void {
  for (let from = 0; from < word.length; from++) {
    if (visitFrom(word, from, readings.tree, visit)) continue;
    const bare = word.charAt(from).normalize('NFD').charAt(0);
    visitAll(readings.of.get(bare) ?? UNKNOWN, from, from + 1, visit);
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

/** False where no scheme reads the letter. */
function visitFrom(word: string, from: number, tree: LetterTree, visit: GraphemeVisitor): boolean {
  let here: LetterTree | undefined = tree;
  let found = false;
  for (let to = from + 1; to <= word.length; to++) {
    here = here.next.get(word.charCodeAt(to - 1));
    if (here === undefined) return found;
    const before = visitAll(here.anywhere, from, to, visit);
    const first = from === 0 && visitAll(here.atStart, from, to, visit);
    const last = to === word.length && visitAll(here.atEnd, from, to, visit);
    found ||= before || first || last;
  }
  return found;
}

function visitAll(
  readings: readonly Reading[],
  from: number,
  to: number,
  visit: GraphemeVisitor,
): boolean {
  for (const reading of readings) visit(from, to, reading, null);
  return readings.length > 0;
}
