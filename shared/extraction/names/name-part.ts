/** Whether a word may be part of the name of a body or a place that stands around it. */

import { isCapital, type Scan, Taken } from './scan.ts';
import type { LanguageNames } from './vocabulary.ts';

/** A free capitalised word that is no title, demonym or word of the calendar, and no common word. */
export const isNamePart = (scan: Scan, names: LanguageNames, at: number): boolean => {
  const token = scan.tokens[at];
  return (
    isCapital(token) &&
    scan.taken[at] === Taken.free &&
    !names.persons.notNames.has(token.lower) &&
    !names.persons.titles.has(token.lower) &&
    !names.persons.demonyms.has(token.lower) &&
    !names.calendar.has(token.lower)
  );
};
