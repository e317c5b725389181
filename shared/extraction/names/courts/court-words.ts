/** The words that courts are found by, a file for each language. */

import { z } from 'zod';
import { askedOnce, newQuestion, type WordTest } from '#shared/language/word.ts';
import { perLanguage } from '../../resources.ts';
import { listOf, setOf, WordList, wordsOf } from '../../word-list.ts';

const CourtFile = z.object({
  heads: WordList,
  suffixes: WordList,
  levels: WordList,
  joints: WordList,
  /** Adjectives before the head where levels follow it: « Haute Cour ». */
  fronts: WordList,
  /** Chambers: parts of a court, which alone is one. */
  chambers: WordList,
  /** Words after "trial": a head before them is no court, as in «суд в Омске над студентом». */
  trials: WordList,
  /** Titles of a judge whose name stands right before the court: "Judge Ada Bork Danor Court". */
  judges: WordList,
  /** Between a court without a name and the place it is called by: "a court in". */
  locatives: WordList,
  /** Nouns before or after that place: "the province of", «города», „des Bundesstaates“. */
  seats: WordList,
  /** Small words before that place or its noun: "the", "of". */
  seatLinks: WordList,
  /** Short names that companies bear too, a court's only after `leads` or before `rulings`: AG. */
  companyForms: WordList,
  leads: WordList,
  rulings: WordList,
  after: WordList,
  numbers: WordList,
  /** What is a court's name without another word: BGH, ЕСПЧ. */
  own: WordList,
  /** What a court does in a case, no name: „das Berufungsgericht“. */
  roles: WordList,
  /** Short names, each with what it is short for: "OLG, Oberlandesgericht". */
  fullNames: WordList,
});

/** The words of a language by what they do in a court's name: see `CourtFile`. */
export interface CourtWords {
  readonly heads: ReadonlySet<string>;
  readonly suffixes: readonly string[];
  readonly levels: ReadonlySet<string>;
  readonly levelStems: readonly string[];
  readonly joints: ReadonlySet<string>;
  readonly fronts: ReadonlySet<string>;
  readonly chambers: ReadonlySet<string>;
  readonly trials: ReadonlySet<string>;
  readonly judges: ReadonlySet<string>;
  readonly locatives: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
  readonly seatLinks: ReadonlySet<string>;
  readonly companyForms: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly rulings: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly fullNames: ReadonlyMap<string, string>;
  /** Whether the word is the head of a court's name. */
  readonly isHead: WordTest;
}

const IS_HEAD = newQuestion();

/** By language. */
export const courtWords = perLanguage('courts', CourtFile, (file, code): CourtWords => {
  const heads = setOf(file.heads);
  const suffixes = listOf(file.suffixes);
  return {
    heads,
    suffixes,
    isHead: askedOnce(
      IS_HEAD,
      ({ lower }) =>
        heads.has(lower) || (lower.length > 7 && suffixes.some((suffix) => lower.endsWith(suffix))),
    ),
    levels: setOf(file.levels),
    levelStems: code === 'ru' ? listOf(file.levels) : [],
    joints: setOf(file.joints),
    fronts: setOf(file.fronts),
    chambers: setOf(file.chambers),
    trials: setOf(file.trials),
    judges: setOf(file.judges),
    locatives: setOf(file.locatives),
    seats: setOf(file.seats),
    seatLinks: setOf(file.seatLinks),
    companyForms: setOf(file.companyForms),
    leads: setOf(file.leads),
    rulings: setOf(file.rulings),
    after: setOf(file.after),
    numbers: setOf(file.numbers),
    own: setOf(file.own),
    roles: setOf(file.roles),
    fullNames: new Map(
      file.fullNames
        .map(wordsOf)
        .flatMap(([short, full]) =>
          short === undefined || full === undefined ? [] : [[short.toLowerCase(), full]],
        ),
    ),
  };
});
