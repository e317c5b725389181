/** The words that tell what a person is in a document: `languages/<code>/roles.json`. */

import { z } from 'zod';
import { nominatives } from '#shared/names/case-endings.ts';
import type { PersonRole } from '../mention.ts';
import { perLanguage } from '../resources.ts';
import { listOf, setOf, WordList } from '../word-list.ts';

const TOLD = ['judge', 'lawyer', 'spokesperson', 'relative', 'official', 'author'] as const;

const RoleFile = z.strictObject({
  judge: WordList,
  lawyer: WordList,
  spokesperson: WordList,
  relative: WordList,
  official: WordList,
  author: WordList,
  /** Before the name of who wrote the text, on a line of its own: "by". */
  byline: WordList,
  /** Words for children. */
  minor: WordList,
  /** What follows the figures and hyphen of an age before a name: "year-old". */
  ageBefore: WordList,
  /** Words after the years of an age that follows a name: « ans ». */
  ageAfter: WordList,
  /** Before the years of an age that follows a name: "aged". */
  aged: WordList,
  /** Words beside the day or year of a birth, and of a death. */
  born: WordList,
  died: WordList,
});

export interface RoleWords {
  /** The role a word tells, or null. */
  readonly roleOf: (lower: string) => PersonRole | null;
  /** Whether a word, as it stands in a dictionary, tells a relative. */
  readonly isRelative: (lower: string) => boolean;
  readonly isMinor: (lower: string) => boolean;
  readonly byline: ReadonlySet<string>;
  readonly ageBefore: ReadonlySet<string>;
  /** Each as its words. */
  readonly ageUnits: readonly (readonly string[])[];
  readonly aged: ReadonlySet<string>;
  readonly born: ReadonlySet<string>;
  readonly died: ReadonlySet<string>;
}

/** The shortest word that a German compound may end in: "…anwalt". */
const SHORTEST_END = 6;

/** Forms under which a word may be known: itself, Russian nominatives, ends of German compounds. */
function formsOf(code: string, lower: string): readonly string[] {
  if (code === 'ru') return [lower, ...nominatives(lower)];
  if (code !== 'de') return [lower];
  const ends: string[] = [];
  for (let at = 3; at <= lower.length - SHORTEST_END; at += 1) ends.push(lower.slice(at));
  return [lower, ...ends];
}

export const roleWords = perLanguage('roles', RoleFile, (file, code): RoleWords => {
  const roles = new Map<string, PersonRole>();
  for (const role of TOLD) {
    for (const word of listOf(file[role])) if (!roles.has(word)) roles.set(word, role);
  }
  const minors = setOf(file.minor);
  const relatives = setOf(file.relative);
  return {
    roleOf: (lower) => {
      const known = formsOf(code, lower).find((form) => roles.has(form));
      return known === undefined ? null : (roles.get(known) ?? null);
    },
    isRelative: (lower) => relatives.has(lower),
    isMinor: (lower) => formsOf(code, lower).some((form) => minors.has(form)),
    byline: setOf(file.byline),
    ageBefore: setOf(file.ageBefore),
    ageUnits: listOf(file.ageAfter).map((unit) => unit.split(' ')),
    aged: setOf(file.aged),
    born: setOf(file.born),
    died: setOf(file.died),
  };
});
