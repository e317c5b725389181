/**
 * What the rules of sentences, dates and provisions need to know of one language; a file
 * `resources/languages/<code>/pack.json`. All words are in lower case.
 */

import { z } from 'zod';

const Words = z.array(z.string());

/** A unit with its number: `year -1`. */
const Period = z.string().regex(/^(week|month|year) -?\d$/);

/** Words of the date grammar. Phrases are words separated by single spaces. */
const DateWords = z.strictObject({
  /** January first: every form a text may show, also inflected and shortened (without the stop). */
  months: z.array(Words).length(12),
  /** Forms that are also other words ("may", "mars"): taken only with a day, a year or a cue. */
  ambiguousMonths: Words,
  /** Whether months are written with a capital. */
  capitalMonths: z.boolean(),
  /** Monday first. */
  weekdays: z.array(Words).length(7),
  /** Times of day that are glued to a weekday: "Dienstagabend". */
  dayTimes: Words,
  /** Words before a weekday that is told again and again and is no date: "every". */
  repeated: Words,
  /** Beside a weekday: the one before the document's day ("last", "dernier"), the one after it. */
  pastWords: Words,
  comingWords: Words,
  /** Glued to or after a day number: "st", "er", "-го". */
  daySuffixes: Words,
  /** Days written as words, with their number. */
  dayWords: z.record(z.string(), z.number().int().min(1).max(31)),
  /** Between day and month, or month and year: "of", "de". */
  joints: Words,
  /** Words after a year that belong to it: "года". */
  yearSuffixes: Words,
  /** Words before a lone year that make it one: "in", "since". */
  yearCues: Words,
  /** Words before a lone month that make it a date: "in", "en". */
  monthCues: Words,
  /** Words before a day: "on", "le", "am". */
  dayCues: Words,
  /** First word of a range ("from", "between") with the words that may join its ends. */
  ranges: z.array(z.strictObject({ open: Words, joint: Words })),
  /** Words that join two days of one month: "and", "to". */
  pairJoints: Words,
  /** Words and phrases before a deadline: a date there lies after the document. */
  deadlineCues: Words,
  /** Words of an appeal to act: a deadline stands near them. */
  appealWords: Words,
  /** Words and phrases for what is planned: a date near them lies after the document. */
  futureCues: Words,
  /** Verbs of what is to come: they tell it before a date, and after a weekday that opens a clause. */
  futureVerbs: Words,
  /** Words at which such a verb is no longer looked for: what follows is told of something else. */
  futureStops: Words,
  /** How many words after the weekday it may stand: one where verbs come second. */
  futureReach: z.number().int().positive(),
  /** Relative days that resolve against the last date told: phrase → days. */
  relativeDays: z.record(z.string(), z.number().int()),
  /** Days told against the document's own date: "yesterday" → -1. */
  today: z.record(z.string(), z.number().int()),
  /** Weeks, months and years told against the document's date: "last year" → year -1. */
  periods: z.record(z.string(), Period),
  /** The same, told against the last date of the story: "the following year" → year 1. */
  storyPeriods: z.record(z.string(), Period),
  /** Words before a period that make it a length of time: "the last year". */
  periodStops: Words,
  /** Words before a date line: "date", "published". */
  dateLineCues: Words,
  /** Words before a number that is no year: "no", "act", "article". */
  numberCues: Words,
  /** Words after a number that make it an amount, age, duration or clock time. */
  units: Words,
});

export const LanguagePack = z.strictObject({
  /** ISO 639-1. */
  code: z.string().length(2),
  /** Words that end in a stop without ending a sentence, written without it. */
  abbreviations: Words,
  /** Elided words before an apostrophe (French): "d", "l", "qu". */
  elisions: Words,
  /** Whether 's is split off a word. */
  possessive: z.boolean(),
  /** Whether a small number with a stop is an ordinal ("am 22. Juni"). */
  ordinalStop: z.boolean(),
  dates: DateWords,
});
export type LanguagePack = z.infer<typeof LanguagePack>;

export type LanguagePacks = ReadonlyMap<string, LanguagePack>;
