/** The words penalties are told with, by language, read once for each set of resources. */

import { z } from 'zod';
import { askedOnce, newQuestion, type WordTest } from '#shared/language/word.ts';
import { PenaltyKind } from '../mention.ts';
import { addPhrase, createLexicon, type Lexicon } from '../names/lexicon.ts';
import { type ExtractionResources, perResources } from '../resources.ts';
import { listOf, setOf, WordList, wordsOf } from '../word-list.ts';

const WordsByKey = z.record(z.string(), z.string());

const PenaltyFile = z.strictObject({
  /** Number → its words. */
  numbers: WordsByKey,
  units: z.strictObject({
    Y: z.string(),
    M: z.string(),
    W: z.string(),
    D: z.string(),
    H: z.string(),
  }),
  half: WordList,
  joins: WordList,
  ranges: WordList,
  rangeOpen: WordList,
  upTo: WordList,
  moreThan: WordList,
  kinds: z.partialRecord(PenaltyKind, WordList),
  bans: WordList,
  banLinks: WordList,
  banEnds: WordList,
  links: WordList,
  kindLinks: WordList,
  fines: WordList,
  fineLinks: WordList,
  /** ISO 4217 → its words and signs. */
  money: WordsByKey,
  scales: WordsByKey,
  imposed: WordList,
  requested: WordList,
  threatened: WordList,
  served: WordList,
  always: WordList,
  modals: WordList,
  bareCues: WordList,
  /** Words after a term that make it custody before judgment: "pending". */
  pending: WordList,
});

export type UnitLetter = 'Y' | 'M' | 'W' | 'D' | 'H';
type Bound = 'upTo' | 'moreThan' | 'half' | 'always';

export interface PenaltyWords {
  readonly code: string;
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, UnitLetter>;
  readonly joins: ReadonlySet<string>;
  readonly ranges: ReadonlySet<string>;
  readonly rangeOpen: ReadonlySet<string>;
  readonly kinds: Lexicon<PenaltyKind>;
  readonly phrases: Lexicon<Bound>;
  readonly bans: ReadonlySet<string>;
  readonly banLinks: ReadonlySet<string>;
  readonly banEnds: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly kindLinks: ReadonlySet<string>;
  readonly fines: ReadonlySet<string>;
  readonly fineLinks: ReadonlySet<string>;
  readonly money: ReadonlyMap<string, string>;
  readonly scales: ReadonlyMap<string, number>;
  readonly imposed: ReadonlySet<string>;
  readonly requested: ReadonlySet<string>;
  readonly threatened: ReadonlySet<string>;
  readonly served: ReadonlySet<string>;
  readonly always: ReadonlySet<string>;
  readonly modals: ReadonlySet<string>;
  readonly bareCues: ReadonlySet<string>;
  readonly pending: ReadonlySet<string>;
  /** Whether a sentence with the word may tell a penalty: of a kind, in units of time, a fine. */
  readonly mayTell: WordTest;
}

const BEGINS_KIND = newQuestion();
const BEGINS_BOUND = newQuestion();
const MAY_TELL = newQuestion();

/** word → key, from key → words. */
function inverted<K extends string>(byKey: Readonly<Record<K, string>>): Map<string, K> {
  const found = new Map<string, K>();
  for (const [key, line] of Object.entries(byKey) as [K, string][]) {
    for (const word of wordsOf(line)) found.set(word, key);
  }
  return found;
}

const numeric = (words: ReadonlyMap<string, string>): Map<string, number> =>
  new Map([...words].map(([word, key]) => [word, Number(key)]));

/** "years", "15-day". */
const hasUnit = (lower: string, units: ReadonlyMap<string, UnitLetter>): boolean =>
  lower.split(/[-‐‑]/).some((part) => units.has(part)) || units.has(lower);

function prepare(code: string, file: z.infer<typeof PenaltyFile>): PenaltyWords {
  const kinds = createLexicon<PenaltyKind>(BEGINS_KIND);
  for (const [kind, lines] of Object.entries(file.kinds) as [PenaltyKind, WordList][]) {
    for (const phrase of listOf(lines)) addPhrase(kinds, phrase, kind);
  }
  const phrases = createLexicon<Bound>(BEGINS_BOUND);
  for (const bound of ['upTo', 'moreThan', 'half', 'always'] as const) {
    for (const phrase of listOf(file[bound])) addPhrase(phrases, phrase, bound);
  }
  const units = inverted(file.units);
  const fines = setOf(file.fines);
  return {
    code,
    numbers: numeric(inverted(file.numbers)),
    units,
    joins: setOf(file.joins),
    ranges: setOf(file.ranges),
    rangeOpen: setOf(file.rangeOpen),
    kinds,
    phrases,
    bans: setOf(file.bans),
    banLinks: setOf(file.banLinks),
    banEnds: setOf(file.banEnds),
    links: setOf(file.links),
    kindLinks: setOf(file.kindLinks),
    fines,
    fineLinks: setOf(file.fineLinks),
    money: inverted(file.money),
    scales: numeric(inverted(file.scales)),
    imposed: setOf(file.imposed),
    requested: setOf(file.requested),
    threatened: setOf(file.threatened),
    served: setOf(file.served),
    always: setOf(file.always),
    modals: setOf(file.modals),
    bareCues: setOf(file.bareCues),
    pending: setOf(file.pending),
    mayTell: askedOnce(
      MAY_TELL,
      ({ plain }) => kinds.mayBegin(plain) || fines.has(plain.lower) || hasUnit(plain.lower, units),
    ),
  };
}

export const penaltyWords = perResources(
  (resources: ExtractionResources): ReadonlyMap<string, PenaltyWords> => {
    const words = new Map<string, PenaltyWords>();
    for (const code of resources.languages.keys()) {
      const path = `languages/${code}/penalties.json`;
      if (resources.paths.includes(path))
        words.set(code, prepare(code, resources.read(path, PenaltyFile)));
    }
    return words;
  },
);
