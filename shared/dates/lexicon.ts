/** The date words of a language, prepared for look-up; made once for each pack. */

import type { LanguagePack } from '#shared/language/language-pack.ts';
import { askedOnce, newQuestion, type Word, type WordTest } from '#shared/language/word.ts';
import type { RelativeTo } from './reading.ts';

type WordSet = ReadonlySet<string>;

/** Phrases by their first word, longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly { words: readonly string[]; value: T }[]>;

export interface DateLexicon {
  readonly months: ReadonlyMap<string, number>;
  readonly ambiguousMonths: WordSet;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Weekday names long enough to stand alone. */
  readonly fullWeekdays: WordSet;
  readonly daySuffixes: WordSet;
  readonly dayWords: ReadonlyMap<string, number>;
  readonly joints: WordSet;
  readonly yearSuffixes: WordSet;
  readonly yearCues: WordSet;
  readonly monthCues: WordSet;
  readonly dayCues: WordSet;
  readonly ranges: readonly { readonly open: WordSet; readonly joint: WordSet }[];
  readonly rangeJoints: WordSet;
  readonly pairJoints: WordSet;
  readonly deadlines: Phrases<true>;
  readonly appealWords: WordSet;
  readonly futures: Phrases<true>;
  readonly futureVerbs: WordSet;
  readonly futureStops: WordSet;
  readonly futureReach: number;
  readonly relative: Phrases<RelativeTo>;
  readonly repeated: WordSet;
  readonly pastWords: WordSet;
  readonly comingWords: WordSet;
  readonly periodStops: WordSet;
  readonly dateLineCues: Phrases<true>;
  readonly numberCues: WordSet;
  readonly units: WordSet;
  readonly ordinalStop: boolean;
  /** Whether months are written with a capital. */
  readonly capitalMonths: boolean;
  /** Whether a date may begin with the word: spares most tokens the grammar. */
  readonly mayBegin: WordTest;
}

const MAY_BEGIN = newQuestion();

const made = new WeakMap<LanguagePack, DateLexicon>();

export function lexiconOf(pack: LanguagePack): DateLexicon {
  let lexicon = made.get(pack);
  if (lexicon === undefined) {
    lexicon = build(pack);
    made.set(pack, lexicon);
  }
  return lexicon;
}

function build({ dates, ordinalStop }: LanguagePack): DateLexicon {
  const names = (lists: readonly (readonly string[])[]) =>
    new Map(lists.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));
  const weekdays = names(dates.weekdays);
  for (const [name, day] of [...weekdays]) {
    if (name.length <= 4) continue;
    for (const time of dates.dayTimes) weekdays.set(name + time, day);
  }
  const days = (words: Record<string, number>, to: RelativeTo['to']) =>
    Object.entries(words).map(([phrase, count]) => [phrase, { unit: 'day', count, to }] as const);
  const periods = (words: Record<string, string>, to: RelativeTo['to']) =>
    Object.entries(words).map(([phrase, value]) => {
      const [unit, count] = value.split(' ') as [RelativeTo['unit'], string];
      return [phrase, { unit, count: Number(count), to }] as const;
    });
  const flags = (words: readonly string[]) => words.map((word) => [word, true as const] as const);
  const words = {
    months: names(dates.months),
    ambiguousMonths: new Set(dates.ambiguousMonths),
    weekdays,
    fullWeekdays: new Set([...weekdays.keys()].filter((word) => word.length > 4)),
    repeated: new Set(dates.repeated),
    pastWords: new Set(dates.pastWords),
    comingWords: new Set(dates.comingWords),
    periodStops: new Set(dates.periodStops),
    daySuffixes: new Set(dates.daySuffixes),
    dayWords: new Map(Object.entries(dates.dayWords)),
    joints: new Set(dates.joints),
    yearSuffixes: new Set(dates.yearSuffixes),
    yearCues: new Set(dates.yearCues),
    monthCues: new Set(dates.monthCues),
    dayCues: new Set(dates.dayCues),
    ranges: dates.ranges.map(({ open, joint }) => ({ open: new Set(open), joint: new Set(joint) })),
    rangeJoints: new Set(dates.ranges.flatMap(({ joint }) => joint)),
    pairJoints: new Set(dates.pairJoints),
    deadlines: phrases(flags(dates.deadlineCues)),
    appealWords: new Set(dates.appealWords),
    futures: phrases(flags([...dates.futureCues, ...dates.futureVerbs])),
    futureVerbs: new Set(dates.futureVerbs),
    futureStops: new Set(dates.futureStops),
    futureReach: dates.futureReach,
    relative: phrases<RelativeTo>([
      ...days(dates.relativeDays, 'last'),
      ...days(dates.today, 'document'),
      ...periods(dates.periods, 'document'),
      ...periods(dates.storyPeriods, 'last'),
    ]),
    dateLineCues: phrases(flags(dates.dateLineCues)),
    numberCues: new Set(dates.numberCues),
    units: new Set(dates.units),
    ordinalStop,
    capitalMonths: dates.capitalMonths,
  };
  return { ...words, mayBegin: askedOnce(MAY_BEGIN, (word) => beginsDate(words, word)) };
}

function beginsDate(words: Omit<DateLexicon, 'mayBegin'>, { shape, lower }: Word): boolean {
  if (shape === 'punctuation') return false;
  if (shape === 'number') return lower.length <= 4;
  return (
    words.months.has(lower) ||
    words.weekdays.has(lower) ||
    words.dayWords.has(lower) ||
    words.relative.has(lower) ||
    lower.includes('-')
  );
}

function phrases<T>(entries: readonly (readonly [string, T])[]): Phrases<T> {
  const byFirst = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const list = byFirst.get(first) ?? [];
    list.push({ words, value });
    list.sort((a, b) => b.words.length - a.words.length);
    byFirst.set(first, list);
  }
  return byFirst;
}

/** The longest phrase that stands at token `at`, with the index after it. */
export function phraseAt<T>(
  tokens: readonly { readonly lower: string }[],
  at: number,
  end: number,
  table: Phrases<T>,
): { value: T; next: number } | null {
  const list = table.get(tokens[at]?.lower ?? '');
  if (list === undefined) return null;
  for (const { words, value } of list) {
    if (at + words.length > end) continue;
    if (words.every((word, offset) => tokens[at + offset]?.lower === word)) {
      return { value, next: at + words.length };
    }
  }
  return null;
}
