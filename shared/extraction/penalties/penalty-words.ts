/** The words penalties are told with, by language, read once for each set of resources. */

import { z } from 'zod';
import { askedOnce, newQuestion, type Word, type WordTest } from '#shared/language/word.ts';
import { PenaltyCourse, PenaltyKind } from '../mention.ts';
import { addPhrase, createLexicon, keywordOf, type Lexicon } from '../names/lexicon.ts';
import { perLanguage } from '../resources.ts';
import { listOf, setOf, WordList, wordsOf } from '../word-list.ts';

const WordsByKey = z.record(z.string(), z.string());
const Unit = z.enum(['Y', 'M', 'W', 'D', 'H']);
export type UnitLetter = z.infer<typeof Unit>;

const PenaltyFile = z.strictObject({
  /** Number → its words. */
  numbers: WordsByKey,
  units: z.partialRecord(Unit, z.string()),
  /** Ends of words that hold number and unit: "-year" of "five-year", „jährige“. */
  unitEndings: z.partialRecord(Unit, z.string()),
  /** Units that stand for one of them without a number: «на год». */
  bareUnits: WordList,
  /** The words before such a unit. */
  bareUnitAfter: WordList,
  /** What makes a number of years an age: "aged". */
  ages: WordList,
  /** Words between number and unit: "three more years". */
  fillers: WordList,
  half: WordList,
  /** Ends of numbers that add a half: "-and-a-half". */
  halfEndings: WordList,
  joins: WordList,
  /** Words between two bare numbers: "three to seven years". */
  ranges: WordList,
  /** First word of a range → the words before its end: "between" → "and". */
  rangePairs: WordsByKey,
  /** After a duration they make it a time that has passed: "two years ago". */
  shifts: WordList,
  /** Verbs with which "from two to four years" tells a change: "increased". */
  changes: WordList,
  /** Between such a verb and how much it changed: "by". */
  byWords: WordList,
  upTo: WordList,
  moreThan: WordList,
  kinds: z.partialRecord(z.union([PenaltyKind, z.literal('probation')]), WordList),
  /** Kinds that need a word of sentencing near by: "term". */
  weakKinds: WordList,
  /** Words before a kind that deny it: "without". */
  without: WordList,
  /** Words some way before a kind without a duration that deny it, and those at which they stop doing so. */
  denials: WordList,
  denialEnds: WordList,
  /** Last words of what suspends a whole term told before: "six months, suspended". */
  suspends: WordList,
  /** Words after which only a part of a term is told: « dont ». */
  partly: WordList,
  bans: WordList,
  /** Bans whose object needs no link after the duration: «запретил на два года заниматься». */
  banVerbs: WordList,
  /** Bans that end their clause: „untersagt“. */
  lastVerbs: WordList,
  banLinks: WordList,
  /** Links that are part of the object: «заниматься». */
  banHeads: WordList,
  banEnds: WordList,
  /** What an object holds that makes a ban one on travel, or one from office and rights. */
  travelObjects: WordList,
  officeObjects: WordList,
  links: WordList,
  kindLinks: WordList,
  fines: WordList,
  fineLinks: WordList,
  /** Words between a fine and its amount that make it the highest a law gives. */
  fineLimits: WordList,
  /** ISO 4217 → its words and signs. */
  money: WordsByKey,
  scales: WordsByKey,
  imposed: WordList,
  /** Words that tell a sentence which was passed only where no verb of asking stands before them. */
  imposedNouns: WordList,
  requested: WordList,
  threatened: WordList,
  served: WordList,
  /** Right before a term they make it a served one: "after serving". */
  after: WordList,
  /** Prepositions and articles that are no part of a penalty at its beginning. */
  leading: WordList,
  always: WordList,
  modals: WordList,
  /** Right before a verb of sentencing they make it one that is to be: "be", « soit ». */
  wishes: WordList,
  /** What rules a clause or an object that is to be: «чтобы», "wanted her jailed". */
  purposes: WordList,
  /** Right after a verb of sentencing they make it one that is to be: „werden“. */
  wishEnds: WordList,
  bareCues: WordList,
  /** Words right before a kind that tell where someone is: "is held in custody". */
  states: WordList,
  /** Words between a verb of sentencing and a bare term: "to", "à". */
  termLinks: WordList,
  /** Verbs of sentencing after their term: „zu drei Jahren verurteilt“. */
  endVerbs: WordList,
  /** Words that make days an administrative arrest. */
  arrests: WordList,
  /** Verbs that prolong custody. */
  extended: WordList,
  /** Words after a term that make it custody before judgment: "pending". */
  pending: WordList,
  /** Phrases that tell what became of a penalty: "upheld", "to run concurrently". */
  courses: z.partialRecord(PenaltyCourse, WordList),
  /** Several who are sentenced, and several sentences: a range is then theirs and not a law's. */
  groups: WordList,
  /** Who or what judges a penalty again; without one of these nothing is upheld or changed. */
  reviews: WordList,
  /** Words right before the term that a penalty was changed to. */
  changeLinks: WordList,
});

/** A kind, or the time of probation that goes with a suspended sentence and is no penalty. */
export type KindOrProbation = PenaltyKind | 'probation';
type Bound = 'upTo' | 'moreThan' | 'half' | 'always' | 'after' | 'ages';

/** The lists that are only asked whether they hold a word. */
const SETS = [
  'fillers',
  'joins',
  'ranges',
  'shifts',
  'changes',
  'byWords',
  'weakKinds',
  'without',
  'denials',
  'denialEnds',
  'suspends',
  'partly',
  'bans',
  'banVerbs',
  'lastVerbs',
  'banLinks',
  'banHeads',
  'banEnds',
  'links',
  'kindLinks',
  'fines',
  'fineLinks',
  'fineLimits',
  'imposed',
  'imposedNouns',
  'bareUnits',
  'bareUnitAfter',
  'requested',
  'threatened',
  'served',
  'always',
  'leading',
  'modals',
  'wishes',
  'purposes',
  'wishEnds',
  'bareCues',
  'states',
  'termLinks',
  'endVerbs',
  'arrests',
  'extended',
  'pending',
  'groups',
  'reviews',
  'changeLinks',
] as const;

type WordSets = Readonly<Record<(typeof SETS)[number], ReadonlySet<string>>>;

export interface PenaltyWords extends WordSets {
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, UnitLetter>;
  /** By their last two letters. */
  readonly unitEndings: ReadonlyMap<string, readonly (readonly [string, UnitLetter])[]>;
  readonly halfEndings: readonly string[];
  readonly travelObjects: readonly string[];
  readonly officeObjects: readonly string[];
  readonly rangePairs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly kinds: Lexicon<KindOrProbation>;
  readonly phrases: Lexicon<Bound>;
  readonly courses: Lexicon<PenaltyCourse>;
  readonly money: ReadonlyMap<string, string>;
  readonly scales: ReadonlyMap<string, number>;
  /** Whether a sentence with the word may tell a penalty: of a kind, in units of time, a fine. */
  readonly mayTell: WordTest;
}

const BEGINS_KIND = newQuestion();
const BEGINS_BOUND = newQuestion();
const BEGINS_COURSE = newQuestion();
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

/** Endings by their last two letters, the longest first. */
function endingsOf(byUnit: Readonly<Partial<Record<UnitLetter, string>>>) {
  const endings = new Map<string, (readonly [string, UnitLetter])[]>();
  for (const [text, unit] of inverted(byUnit as Record<UnitLetter, string>)) {
    const key = text.slice(-2);
    endings.set(key, [...(endings.get(key) ?? []), [text, unit] as const]);
  }
  for (const list of endings.values()) list.sort(([a], [b]) => b.length - a.length);
  return endings;
}

function prepare(file: z.infer<typeof PenaltyFile>): PenaltyWords {
  const kinds = createLexicon<KindOrProbation>(BEGINS_KIND);
  for (const [kind, lines] of Object.entries(file.kinds) as [KindOrProbation, WordList][]) {
    for (const phrase of listOf(lines)) addPhrase(kinds, phrase, kind);
  }
  const phrases = createLexicon<Bound>(BEGINS_BOUND);
  for (const bound of ['upTo', 'moreThan', 'half', 'always', 'after', 'ages'] as const) {
    for (const phrase of listOf(file[bound])) addPhrase(phrases, phrase, bound);
  }
  const courses = createLexicon<PenaltyCourse>(BEGINS_COURSE);
  for (const [course, lines] of Object.entries(file.courses) as [PenaltyCourse, WordList][]) {
    for (const phrase of listOf(lines)) addPhrase(courses, phrase, course);
  }
  const keywords = new Set(Object.values(file.kinds).flatMap(listOf).map(keywordOf));
  const units = inverted(file.units as Record<UnitLetter, string>);
  const unitEndings = endingsOf(file.unitEndings);
  const fines = setOf(file.fines);
  const tells = (word: Word) =>
    keywords.has(word.lower) ||
    fines.has(word.lower) ||
    units.has(word.lower) ||
    unitEndings.get(word.lower.slice(-2))?.some(([text]) => word.lower.endsWith(text)) === true;
  const sets = Object.fromEntries(SETS.map((name) => [name, setOf(file[name])])) as WordSets;
  return {
    ...sets,
    numbers: numeric(inverted(file.numbers)),
    units,
    unitEndings,
    halfEndings: listOf(file.halfEndings),
    travelObjects: listOf(file.travelObjects),
    officeObjects: listOf(file.officeObjects),
    rangePairs: new Map(
      Object.entries(file.rangePairs).map(([open, joints]) => [open, new Set(wordsOf(joints))]),
    ),
    kinds,
    phrases,
    courses,
    money: inverted(file.money),
    scales: numeric(inverted(file.scales)),
    mayTell: askedOnce(MAY_TELL, ({ plain }) => tells(plain)),
  };
}

export const penaltyWords = perLanguage('penalties', PenaltyFile, prepare);
