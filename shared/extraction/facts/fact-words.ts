/** The words acts are told with, by language. */

import { z } from 'zod';
import {
  askedOnce,
  newQuestion,
  type Question,
  type Word,
  type WordTest,
} from '#shared/language/word.ts';
import { FactType } from '../extraction.ts';
import { addPhrase, createLexicon, keywordOf, type Lexicon } from '../names/lexicon.ts';
import { penaltyWords } from '../penalties/penalty-words.ts';
import { type ExtractionResources, perResources } from '../resources.ts';
import { listOf, setOf, WordList } from '../word-list.ts';

const FactFile = z.strictObject({
  triggers: z.partialRecord(FactType, WordList),
  /** Words that silence an act where nothing else says what it is: "be", "immediately". */
  guards: WordList,
  /** Words that make it a demand, and no act at all: "must". */
  demands: WordList,
  denials: WordList,
  /** Words that make it a possibility: "could". */
  possible: WordList,
  /** Words that make it one to come: "is due to". */
  expected: WordList,
  /** Words that leave open whether it happened: "allegedly". */
  alleged: WordList,
  /** Phrases before the one who says so: "according to". */
  accordingTo: WordList,
  /** Verbs of the one who says so: "said". */
  says: WordList,
  /** Nouns of a killing before the name of the killed: "murder". */
  killings: WordList,
  /** Verbs of sentencing that tell a conviction where an offence and no penalty stands with them. */
  convicts: WordList,
  planned: WordList,
  pronouns: WordList,
  /** Words before the one who acts: "by". */
  by: WordList,
  /** Words for a judgment; what happens at one happens on its day. */
  judgment: WordList,
  /** Words that put an act before what the text reports: "earlier", "had". */
  earlier: WordList,
  /** Verbs in two parts: "nahm fest". */
  split: z.partialRecord(FactType, WordList),
  /** Who speaks for the person concerned: lawyers, relatives. */
  speaksFor: WordList,
  /** Words that open what someone said: "that". */
  saidThat: WordList,
  /** Who stands to another: "critic", "wife". */
  ties: WordList,
  /** What joins them to that other: "of". */
  tieLinks: WordList,
  /** Offices that stand before a name: "president". */
  offices: WordList,
  /** "Her", "his", before what is somebody's. */
  possessives: WordList,
  /** What someone may be called who has no name in the sentence. */
  roles: WordList,
  /** Verb forms that tell of several: "were". */
  pluralVerbs: WordList,
  /** Definite articles, where the language has them. */
  articles: WordList,
  /** Those of them before a number of people: "the two men". */
  pluralArticles: WordList,
  /** "The court": the one told of before. */
  courts: WordList,
  /** What an appeal decides on: "sentence", "verdict". */
  decided: WordList,
  /** Titles of those who judge: whoever bears one is not the one judged. */
  judges: WordList,
  /** Words of sentencing that tell it without naming the penalty. */
  sentenced: WordList,
  /** Verb forms that take the person concerned as their object: "sentenced", „verurteilte“. */
  actives: WordList,
  /** Those that do so whatever stands beside them: "sentencing". */
  alwaysActive: WordList,
  /** Words that make such a form passive: "was", „wurde“. */
  auxiliaries: WordList,
  /** Those of them, and of the perfect, that tell of one: "was", „hat“. */
  singulars: WordList,
  /** Words after a participle that tells of the one before it: "arrested in May". */
  afterPassive: WordList,
  /** Words right before a participle that make it active: « a condamné ». */
  activeAuxiliaries: WordList,
  /** The participles they do so with: « condamné ». */
  perfects: WordList,
  /** What joins names: "and", "as well as". */
  joins: WordList,
  /** Words that, two together, join another name to the first: "together with". */
  withWords: WordList,
  /** "They", "both": persons told of together before. */
  plurals: WordList,
  /** Words that open a clause about the name before them: "who". */
  relatives: WordList,
  /** Words that do so only after a comma: „, der“. */
  relativesAfterComma: WordList,
  /** Prepositions before a name that only goes with another: "a critic of". */
  oblique: WordList,
  /** Other people than those named: "others", "protesters". */
  others: WordList,
  /** "One of the best-known writers": a role told by its kind. */
  oneOf: WordList,
  /** Words that make their whole clause a possibility: "if". */
  conditions: WordList,
  /** Nouns that tell an act where a date stands beside them: "his arrest on 5 May". */
  nominal: z.partialRecord(FactType, WordList),
  /** Nouns for many whom an act befell; with a word of `among` before them they tell it of one. */
  listed: z.partialRecord(FactType, WordList),
  /** "Among those arrested". */
  among: WordList,
  /** Words for being held; with the day since when they tell a detention. */
  held: WordList,
  /** "Since", before that day. */
  since: WordList,
  /** "Without": it denies the act only right before it. */
  without: WordList,
  /** Subjects of a passive verb that are no persons: "the newspaper was fined". */
  things: WordList,
  /** Words by which custody before a judgment is ordered or goes on. */
  custody: WordList,
  /** What makes a denial before it a telling: "not charged until May". */
  notUntil: WordList,
  /** How groups are counted: "three", "dozens". */
  counts: WordList,
  /** "At least", "more": before such a number. */
  countsMore: WordList,
  /** What is counted without being people: "days". */
  timeUnits: WordList,
});

export interface FactWords {
  readonly code: string;
  readonly triggers: Lexicon<readonly FactType[]>;
  /** Whether the words that tell an act may begin with the word. */
  readonly mayBegin: WordTest;
  /** Whether a sentence with the word may tell an act; none does without such a word. */
  readonly mayTell: WordTest;
  readonly planned: Lexicon<true>;
  readonly guards: ReadonlySet<string>;
  readonly demands: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly expected: ReadonlySet<string>;
  readonly alleged: ReadonlySet<string>;
  readonly accordingTo: Lexicon<true>;
  readonly says: ReadonlySet<string>;
  readonly killings: ReadonlySet<string>;
  readonly convicts: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly judgment: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
  /** First part → second part → act. */
  readonly split: ReadonlyMap<string, ReadonlyMap<string, FactType>>;
  readonly speaksFor: ReadonlySet<string>;
  readonly saidThat: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
  readonly tieLinks: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly pluralArticles: ReadonlySet<string>;
  readonly courts: ReadonlySet<string>;
  readonly decided: ReadonlySet<string>;
  readonly judges: ReadonlySet<string>;
  readonly sentenced: ReadonlySet<string>;
  readonly actives: ReadonlyMap<string, 'mostly' | 'always'>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly singulars: ReadonlySet<string>;
  readonly pluralVerbs: ReadonlySet<string>;
  readonly afterPassive: ReadonlySet<string>;
  readonly activeAuxiliaries: ReadonlySet<string>;
  readonly perfects: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly withWords: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly relativesAfterComma: ReadonlySet<string>;
  readonly oblique: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly oneOf: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly nominal: ReadonlyMap<string, FactType>;
  readonly listed: ReadonlyMap<string, FactType>;
  readonly among: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly without: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly custody: ReadonlySet<string>;
  readonly notUntil: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
  /** What number words count. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly countsMore: ReadonlySet<string>;
  readonly timeUnits: ReadonlySet<string>;
}

const BEGINS_TRIGGER = newQuestion();
const BEGINS_PLANNED = newQuestion();
const BEGINS_ACCORDING = newQuestion();
const MAY_TELL = newQuestion();

function triggersOf(file: z.infer<typeof FactFile>): Lexicon<readonly FactType[]> {
  const types = new Map<string, FactType[]>();
  for (const [type, lines] of Object.entries(file.triggers) as [FactType, WordList][]) {
    for (const phrase of listOf(lines)) types.set(phrase, [...(types.get(phrase) ?? []), type]);
  }
  const lexicon = createLexicon<readonly FactType[]>(BEGINS_TRIGGER);
  for (const [phrase, list] of types) addPhrase(lexicon, phrase, list);
  return lexicon;
}

function phrasesOf(lines: WordList, question: Question): Lexicon<true> {
  const lexicon = createLexicon<true>(question);
  for (const phrase of listOf(lines)) addPhrase(lexicon, phrase, true);
  return lexicon;
}

function typesOf(lists: z.infer<typeof FactFile>['nominal']): ReadonlyMap<string, FactType> {
  const entries = Object.entries(lists) as [FactType, WordList][];
  return new Map(entries.flatMap(([type, lines]) => listOf(lines).map((noun) => [noun, type])));
}

function splitOf(
  file: z.infer<typeof FactFile>,
): ReadonlyMap<string, ReadonlyMap<string, FactType>> {
  const split = new Map<string, Map<string, FactType>>();
  for (const [type, lines] of Object.entries(file.split) as [FactType, WordList][]) {
    for (const verb of listOf(lines)) {
      const [first = '', second = ''] = verb.split(' ');
      split.set(first, (split.get(first) ?? new Map<string, FactType>()).set(second, type));
    }
  }
  return split;
}

export const factWords = perResources(
  (resources: ExtractionResources): ReadonlyMap<string, FactWords> => {
    const words = new Map<string, FactWords>();
    const numbers = penaltyWords(resources);
    for (const code of resources.languages.keys()) {
      const path = `languages/${code}/facts.json`;
      if (!resources.paths.includes(path)) continue;
      const file = resources.read(path, FactFile);
      const triggers = triggersOf(file);
      const phrases = [...Object.values(file.triggers), ...Object.values(file.split)];
      const keywords = new Set(phrases.flatMap(listOf).map(keywordOf));
      const split = splitOf(file);
      const nominal = typesOf(file.nominal);
      const listed = typesOf(file.listed);
      const held = setOf(file.held);
      const tellsAlone = ({ lower }: Word) => [nominal, listed, held].some((of) => of.has(lower));
      words.set(code, {
        code,
        triggers,
        mayBegin: ({ plain }) =>
          triggers.mayBegin(plain) || split.has(plain.lower) || tellsAlone(plain),
        mayTell: askedOnce(MAY_TELL, ({ plain }) => keywords.has(plain.lower) || tellsAlone(plain)),
        planned: phrasesOf(file.planned, BEGINS_PLANNED),
        guards: setOf(file.guards),
        demands: setOf(file.demands),
        denials: setOf(file.denials),
        possible: setOf(file.possible),
        expected: setOf(file.expected),
        alleged: setOf(file.alleged),
        accordingTo: phrasesOf(file.accordingTo, BEGINS_ACCORDING),
        says: setOf(file.says),
        killings: setOf(file.killings),
        convicts: setOf(file.convicts),
        pronouns: setOf(file.pronouns),
        by: setOf(file.by),
        judgment: setOf(file.judgment),
        earlier: setOf(file.earlier),
        split,
        speaksFor: setOf(file.speaksFor),
        saidThat: setOf(file.saidThat),
        ties: setOf(file.ties),
        tieLinks: setOf(file.tieLinks),
        offices: setOf(file.offices),
        possessives: setOf(file.possessives),
        roles: setOf(file.roles),
        articles: setOf(file.articles),
        pluralArticles: setOf(file.pluralArticles),
        courts: setOf(file.courts),
        decided: setOf(file.decided),
        judges: setOf(file.judges),
        sentenced: setOf(file.sentenced),
        actives: new Map([
          ...listOf(file.actives).map((verb) => [verb, 'mostly'] as const),
          ...listOf(file.alwaysActive).map((verb) => [verb, 'always'] as const),
        ]),
        auxiliaries: setOf(file.auxiliaries),
        singulars: setOf(file.singulars),
        pluralVerbs: setOf(file.pluralVerbs),
        afterPassive: setOf(file.afterPassive),
        activeAuxiliaries: setOf(file.activeAuxiliaries),
        perfects: setOf(file.perfects),
        joins: setOf(file.joins),
        withWords: setOf(file.withWords),
        plurals: setOf(file.plurals),
        relatives: setOf(file.relatives),
        relativesAfterComma: setOf(file.relativesAfterComma),
        oblique: setOf(file.oblique),
        others: setOf(file.others),
        oneOf: setOf(file.oneOf),
        conditions: setOf(file.conditions),
        nominal,
        listed,
        among: setOf(file.among),
        held,
        since: setOf(file.since),
        without: setOf(file.without),
        things: setOf(file.things),
        custody: setOf(file.custody),
        notUntil: setOf(file.notUntil),
        counts: setOf(file.counts),
        numbers: numbers.get(code)?.numbers ?? new Map(),
        countsMore: setOf(file.countsMore),
        timeUnits: setOf(file.timeUnits),
      });
    }
    return words;
  },
);
