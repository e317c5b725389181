/** Courts: a head word with a level, a name, a number or a place. */

import { z } from 'zod';
import type { Token } from '#shared/language/analysed-text.ts';
import { askedOnce, newQuestion, type WordTest } from '#shared/language/word.ts';
import { type ExtractionResources, perLanguage } from '../resources.ts';
import { listOf, setOf, WordList, wordsOf } from '../word-list.ts';
import type { KnownAt } from './known-names.ts';
import {
  bare,
  Casing,
  forEachOf,
  isCapital,
  isWord,
  languageAt,
  nextLead,
  propose,
  type Scan,
  sameSentence,
  Taken,
  take,
  writtenName,
} from './scan.ts';

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

interface CourtWords {
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

const courtWords = perLanguage('courts', CourtFile, (file, code): CourtWords => {
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

const isLevel = (words: CourtWords, token: Token): boolean =>
  words.levels.has(token.lower) || words.levelStems.some((stem) => token.lower.startsWith(stem));

/** "26th", split in two by the tokeniser: either part. */
const isOrdinal = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  if (token?.shape === 'number') return /^(st|nd|rd|th)$/.test(scan.tokens[at + 1]?.lower ?? '');
  return /^(st|nd|rd|th)$/.test(token?.lower ?? '') && scan.tokens[at - 1]?.shape === 'number';
};

/** "Branch 26 of": `of` is the word at `at`. */
const isBranch = (scan: Scan, at: number): boolean =>
  scan.tokens[at]?.lower === 'of' &&
  scan.tokens[at - 1]?.shape === 'number' &&
  /^(branch|chamber|division)$/.test(scan.tokens[at - 2]?.lower ?? '');

/** "People|’s", "Magistrates|’": part of the name of a court, unlike "Sumeria’s". */
function isPossessive(scan: Scan, at: number): boolean {
  const [owner, mark] = [scan.tokens[at - 1]?.lower ?? '', scan.tokens[at]];
  if (mark?.shape === 'clitic') return /^(people|magistrate|children|coroner|sheriff)$/.test(owner);
  return /^['’]$/.test(mark?.text ?? '') && /^(magistrates|peoples|workers)$/.test(owner);
}

/** "19th criminal bench" behind a court: the index after it, or `at`. */
function benchAfter(scan: Scan, at: number): number {
  if (!isOrdinal(scan, at)) return at;
  for (let next = at + 1; next < at + 5 && sameSentence(scan, at, next); next += 1) {
    if (/^(bench|chamber|division|panel)$/.test(scan.tokens[next]?.lower ?? '')) return next + 1;
  }
  return at;
}

/** "High Court (Civil Division)": the index after the bracket that names a part of a court; -1 for none. */
function divisionEnd(scan: Scan, at: number): number {
  for (let close = at + 1; close <= at + 3; close += 1) {
    if (scan.tokens[close]?.text !== ')') continue;
    return /^(division|chamber|branch|bench)$/.test(scan.tokens[close - 1]?.lower ?? '')
      ? close + 1
      : -1;
  }
  return -1;
}

/** „Oberlandesgericht (OLG) Koblenz“: the index after a short name in brackets that a place follows. */
function bracketAfter(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  at: number,
): number {
  if (scan.tokens[at]?.text === '(' && divisionEnd(scan, at + 1) > at)
    return divisionEnd(scan, at + 1);
  const [open, short, close] = [0, 1, 2].map((step) => scan.tokens[at + step]);
  const bracket = open?.text === '(' && short?.shape === 'upper' && close?.text === ')';
  const isPlace = (index: number) => known.get(index)?.known.type === 'place';
  const link = bare(scan.tokens[at + 3]);
  const french = /^(de|du|d|à)$/.test(link) && isCapital(scan.tokens[at + 4]);
  const joined = french || (/^(in|von)$/.test(link) && isPlace(at + 4));
  // „Amtsgericht (AG) Moorwald“: a place that no list holds stands right behind its short name.
  const unlisted =
    words.companyForms.has(short?.lower ?? '') && scan.tokens[at + 3]?.shape === 'capital';
  return bracket && (isPlace(at + 3) || joined || unlisted) ? at + 3 : at;
}

/** «Тверской суд»: the name before a Russian court is an adjective; «… и Олег Лукин судом» is none. */
const RUSSIAN_ADJECTIVE = /([иыо]й|[оеё]го|[оеё]му|[иы]м|[оеё]м|-й)$/;

/** "No 2 Intermediate Court": whether the number at `at` has its word before it. */
const isNumbered = (scan: Scan, words: CourtWords, at: number): boolean =>
  scan.tokens[at]?.shape === 'number' && words.numbers.has(scan.tokens[at - 1]?.lower ?? '');

/** Words that may stand before a court's head: levels, names, places; never an article or a nation. */
function growLeft(scan: Scan, words: CourtWords, head: number): number {
  const names = languageAt(scan, head);
  const code = names?.code;
  let from = head;
  while (from > 0 && sameSentence(scan, from - 1, head)) {
    const token = scan.tokens[from - 1];
    if (token === undefined) break;
    if (isPossessive(scan, from - 1)) {
      from -= 2;
      continue;
    }
    if (from < head && isNumbered(scan, words, from - 1)) {
      from -= 2;
      continue;
    }
    // «Московский районный суд»: an adjective of a place before a level is the court's own.
    const beforeLevel = code === 'ru' && from < head;
    const named =
      isCapital(token) &&
      (code !== 'ru' || RUSSIAN_ADJECTIVE.test(token.lower)) &&
      !names?.calendar.has(token.lower) &&
      !names?.persons.articles.has(token.lower) &&
      (code === 'de' || beforeLevel || !names?.persons.demonyms.has(token.lower));
    const stop = names?.persons.notNames.has(token.lower) && !isLevel(words, token);
    const ordinal = from < head ? inflectedOrdinal(scan, code, from) : from;
    if (ordinal < from) return ordinal;
    if (code === 'en' && token.lower === 'the' && isBranch(scan, from - 2)) return from - 4;
    if (code === 'en' && isBranch(scan, from - 1)) return from - 3;
    if (stop || !(named || isLevel(words, token) || isOrdinal(scan, from - 1))) break;
    from -= 1;
  }
  return afterJudge(scan, words, from, head);
}

const RUSSIAN_ORDINAL = /^(перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят)[а-яё]{2,3}$/;

/** «2-й | окружной», «Второй | кассационный», „13. | Große“: where an ordinal before a level begins. */
function inflectedOrdinal(scan: Scan, code: string | undefined, from: number): number {
  const [number, mark, ending] = [-3, -2, -1].map((back) => scan.tokens[from + back]);
  if (code === 'ru') {
    if (ending?.shape === 'capital' && RUSSIAN_ORDINAL.test(ending.lower)) return from - 1;
    const glued = number?.end === mark?.start && mark?.end === ending?.start;
    const ends = /^(й|го|м|му)$/.test(ending?.lower ?? '') && /^[-‑]$/.test(mark?.text ?? '');
    return ends && glued && number?.shape === 'number' ? from - 3 : from;
  }
  if (code !== 'de' || ending?.text !== '.' || mark?.end !== ending.start) return from;
  return mark.shape === 'number' && mark.text.length <= 2 ? from - 2 : from;
}

/** "Judge Ada Bork | Danor District Court": after the judge's own names, where a run begins with one. */
function afterJudge(scan: Scan, words: CourtWords, from: number, head: number): number {
  let first = from;
  for (let at = Math.max(0, from - 1); at < head; at += 1) {
    if (words.judges.has(scan.tokens[at]?.lower ?? '')) first = at + 1;
  }
  if (first === from && !words.judges.has(scan.tokens[from - 1]?.lower ?? '')) return from;
  let names = 0;
  for (let at = first; at < head && isJudgesOwn(scan, words, at); at += 1) names += 1;
  const given = scan.vocabulary.isUsualGivenName(scan.tokens[first]?.lower ?? '');
  return first + Math.min(names, given || names > 2 ? 2 : 1);
}

const isJudgesOwn = (scan: Scan, words: CourtWords, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && isCapital(token) && !isLevel(words, token);
};

/** « Haute | Cour »: the index of the adjective before a head, or `head`. */
const frontBefore = (scan: Scan, words: CourtWords, head: number): number =>
  words.fronts.has(scan.tokens[head - 1]?.lower ?? '') && sameSentence(scan, head - 1, head)
    ? head - 1
    : head;

/** « 9e cour », « 15e chambre »: the index of the ordinal's number, or `head`. */
function ordinalBefore(scan: Scan, head: number): number {
  const mark = scan.tokens[head - 1];
  if (mark === undefined || !sameSentence(scan, head - 1, head)) return head;
  if (/^\d{1,3}(e|ère|ème|è|er)$/.test(mark.lower)) return head - 1;
  const number = /^(e|ère|ème|è|er)$/.test(mark.lower) ? scan.tokens[head - 2] : undefined;
  return number?.shape === 'number' && number.end === mark.start ? head - 2 : head;
}

const isDay = (scan: Scan, at: number): boolean =>
  languageAt(scan, at)?.calendar.has(scan.tokens[at]?.lower ?? '') === true;

/** « N° 2 », "No. 3", «№ 2»: the index after the number, or `at`. */
function numberAfter(scan: Scan, words: CourtWords, at: number): number {
  if (!words.numbers.has(scan.tokens[at]?.lower ?? '')) return at;
  for (let next = at + 1; next <= at + 2; next += 1) {
    if (scan.tokens[next]?.shape === 'number') return next + 1;
    if (scan.tokens[next]?.shape !== 'punctuation') return at;
  }
  return at;
}

/** What follows the head: levels, numbers, "of" with a name or place, « de district ». */
function growRight(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  head: number,
): number {
  const code = languageAt(scan, head)?.code;
  const levelsFollow = code === 'fr';
  let end = head + 1;
  for (let at = end; sameSentence(scan, at, head); ) {
    const token = scan.tokens[at];
    if (token === undefined) break;
    const place = known.get(at);
    const numbered = Math.max(
      numberAfter(scan, words, at),
      benchAfter(scan, at),
      bracketAfter(scan, words, known, at),
    );
    if (numbered > at) at = numbered;
    else if (isPossessive(scan, at)) at += 1;
    else if (apostrophed(scan, at) > at && at > head + 1) at = apostrophed(scan, at);
    else if (place !== undefined && place.known.type === 'place') at = place.end;
    else if (levelsFollow && isLevel(words, token)) at += 1;
    else if (seatNamed(scan, words, known, at) > at) at = seatNamed(scan, words, known, at);
    else if (
      words.joints.has(bare(token)) ||
      (token.text === '.' && scan.tokens[at - 1]?.lower === 'г')
    ) {
      const next = scan.tokens[at + 1];
      if (next === undefined || !joinsCourt(scan, words, at + 1)) break;
      // „Strafkammer des Landgerichts“: a court of which the first is a part.
      if (code === 'de' && words.isHead(next.word)) {
        at += 2;
        end = at;
        continue;
      }
      const locative = code === 'de' && /^(von|in)$/.test(token.lower);
      const seat = locative ? seatAfter(scan, words, known, at) : at;
      if (seat > at) {
        at = seat;
        end = at;
        continue;
      }
      if (locative) break;
      at += 1;
      continue;
    } else if (isAfter(scan, words, at) && at > head + 1) at += 1;
    else if (ownName(scan, words, head, at)) at += 1;
    else if (goesOn(scan, words, known, head, at)) at += 1;
    else break;
    end = at;
  }
  return end;
}

/**
 * "Court of Appeal Division": a capital word goes on with the name. In Russian it is a judge's after
 * a place or after what the court is for: «суда по тяжким преступлениям Олег Лукин».
 */
function goesOn(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  head: number,
  at: number,
): boolean {
  const code = languageAt(scan, at)?.code;
  if (!isCapital(scan.tokens[at]) || at <= head + 1 || isDay(scan, at)) return false;
  if (code !== 'ru') return code !== 'de';
  return known.get(at - 1)?.known.type !== 'place' && !isAfter(scan, words, at - 1);
}

/** « N’Djamena », « M’hamed »: the index after a name in two pieces, or `at`. */
function apostrophed(scan: Scan, at: number): number {
  const [piece, rest] = [scan.tokens[at], scan.tokens[at + 1]];
  const opens = piece?.shape === 'clitic' && /^\p{Lu}/u.test(piece.text);
  return opens && isWord(rest) && piece.end === rest?.start ? at + 2 : at;
}

const isAfter = (scan: Scan, { after }: CourtWords, at: number): boolean =>
  after.has(scan.tokens[at]?.lower ?? '');

/**
 * "a court in Almaty", "in the northern province of Danor": the index after the place, or `at`; never
 * "appeared in court in Almaty".
 */
function seatOfBare(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  at: number,
): number {
  const before = scan.tokens[at - 2]?.lower ?? '';
  return PREPOSITION.test(before) ? at : seatAfter(scan, words, known, at);
}

/** How many words may stand between "in" and the place. */
const SEAT_WORDS = 5;
/** How many of them may tell of the place alone: "northern", "remote". */
const ADJECTIVES = 2;

/** The index after the place that a word such as "in" at `at` leads to, or `at`. */
function seatAfter(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  at: number,
): number {
  if (!words.locatives.has(bare(scan.tokens[at]))) return at;
  let seat = false;
  let adjectives = 0;
  for (let to = at + 1; to <= at + SEAT_WORDS && sameSentence(scan, at, to); to += 1) {
    const place = known.get(to);
    if (place?.known.type === 'place') return overSeat(scan, words, place.end);
    const word = bare(scan.tokens[to]);
    if (words.seats.has(word)) {
      const leads = words.seatLinks.has(bare(scan.tokens[to + 1]));
      if (isCapital(scan.tokens[to - 1]) && !leads) return to + 1;
      seat = true;
    } else if (seat && isCapital(scan.tokens[to])) return overCapitals(scan, to);
    else if (!words.seatLinks.has(word)) adjectives += isWord(scan.tokens[to]) ? 1 : ADJECTIVES + 1;
    // "in favour of Danor": what belongs to a noun is a place only after "province".
    else if (adjectives > 0 && !seat) return at;
    if (adjectives > ADJECTIVES || isDay(scan, to)) return at;
  }
  return at;
}

/** "Lam Dong | province": over the noun that may close a place. */
const overSeat = (scan: Scan, { seats }: CourtWords, at: number): number =>
  seats.has(bare(scan.tokens[at])) && scan.tokens[at]?.shape === 'lower' ? at + 1 : at;

/** Over the one or two words of a place that no list holds. */
const overCapitals = (scan: Scan, at: number): number =>
  isCapital(scan.tokens[at + 1]) && sameSentence(scan, at, at + 1) ? at + 2 : at + 1;

/** „des | Bundesstaates Danoria“, «Алмазарского района»: a place told by its noun, or `at`. */
function seatNamed(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  at: number,
): number {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  const code = languageAt(scan, at)?.code;
  if (!sameSentence(scan, at, at + 1) || next === undefined) return at;
  if (code === 'ru') {
    const owner = isCapital(token) && /(ого|ой)$/.test(token.lower);
    return owner && words.seats.has(next.lower) ? at + 2 : at;
  }
  if (code !== 'de' || !words.seats.has(token?.lower ?? '') || !isCapital(next)) return at;
  return known.get(at + 1)?.end ?? at + 2;
}

const PREPOSITION = /^(in|to|before|from|at|en|au|du|в|во)$/;

/**
 * „Bezirksgericht Motowilicha“, „das AG Tiergarten“, « le tribunal Meshchansky »: one capital word
 * right after the head, no first name of someone.
 */
function ownName(scan: Scan, words: CourtWords, head: number, at: number): boolean {
  const token = scan.tokens[at];
  const behind = at === head + 1 || scan.tokens[at - 1]?.text === ')';
  if (token?.shape !== 'capital' || !behind || isDay(scan, at)) return false;
  if (scan.vocabulary.isUsualGivenName(token.lower) || isCapital(scan.tokens[at + 1])) return false;
  const code = languageAt(scan, at)?.code;
  if (code === 'fr') return !languageAt(scan, at)?.persons.notNames.has(token.lower);
  const compound = words.suffixes.length > 0 && !words.heads.has(scan.tokens[head]?.lower ?? '');
  return code === 'de' && (compound || isShortForm(scan, words, head));
}

/** „vom AG Tiergarten“, „AG Tiergarten, Urteil“: a short name with the words of a court around it. */
function isShortForm(scan: Scan, words: CourtWords, head: number): boolean {
  if (!words.companyForms.has(scan.tokens[head]?.lower ?? '')) return false;
  if (words.leads.has(scan.tokens[head - 1]?.lower ?? '')) return true;
  return (
    scan.tokens[head + 2]?.text === ',' && words.rulings.has(scan.tokens[head + 3]?.lower ?? '')
  );
}

/** Whether a joint before `at` leads on: to another joint, a known word of courts or a name. */
function joinsCourt(scan: Scan, words: CourtWords, at: number): boolean {
  for (let next = at; next < at + 3; next += 1) {
    const token = scan.tokens[next];
    if (token === undefined) return false;
    if (words.after.has(token.lower)) return true;
    if (isCapital(token)) return !isDay(scan, next);
    if (apostrophed(scan, next) > next) return true;
    if (!words.joints.has(bare(token)) && token.text !== '.') return false;
  }
  return false;
}

/** A court known by its level alone has two words: "High Court". */
const LEVEL_AND_HEAD = 2;

/** Where a court ends: a bare one, or one known by its level alone, goes on with its seat. */
function seatOf(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  { from, head, end }: { readonly from: number; readonly head: number; readonly end: number },
): number {
  if (end - from === 1) return seatOfBare(scan, words, known, end);
  if (end - from > LEVEL_AND_HEAD) return end;
  for (let at = from; at < end; at += 1) {
    const token = scan.tokens[at];
    if (known.get(at)?.known.type === 'place' || token?.shape === 'number') return end;
    if (at !== head && isCapital(token) && !isLevel(words, token) && !isAfter(scan, words, at))
      return end;
  }
  return seatAfter(scan, words, known, end);
}

/** „das AG Tiergarten“, unlike „die Lampen AG“: whether a short name that companies bear is a court's. */
function isCourtForm(scan: Scan, words: CourtWords, at: number): boolean {
  if (!words.companyForms.has(scan.tokens[at]?.lower ?? '')) return true;
  const before = scan.tokens[at - 1];
  if (!isCapital(before) || !sameSentence(scan, at - 1, at)) return true;
  return words.leads.has(before.lower);
}

/**
 * A chamber that is no court of its own: told by its number alone (« la 9e chambre »), or right behind
 * its court (« la Cour de cassation, chambre criminelle »).
 */
function isOfACourt(scan: Scan, words: CourtWords, from: number, head: number, end: number) {
  if (!words.chambers.has(scan.tokens[head]?.lower ?? '')) return false;
  const behind = /^[,(–-]$/.test(scan.tokens[from - 1]?.text ?? '');
  return end === head + 1 || (behind && scan.taken[from - 2] === Taken.court);
}

/** «Начался суд в Омске | над студентом»: a trial, told by the word of its court. */
const isTrial = (scan: Scan, words: CourtWords, from: number, head: number, end: number): boolean =>
  from === head && words.trials.has(scan.tokens[end]?.lower ?? '');

function countryIn(known: ReadonlyMap<number, KnownAt>, from: number, end: number): string | null {
  for (let at = from; at < end; at += 1) {
    const country = known.get(at)?.known.country;
    if (country !== undefined && country !== null) return country;
  }
  return null;
}

/** A place right beside the court tells its country: « …, à Almaty », "in Ankara". */
const WORDS_TO_A_PLACE = 3;

/**
 * What a court weighs: most with a known place or by a name of its own, less by its level alone or by
 * a capital word that nothing explains, least without a capital.
 */
function weightOf(
  scan: Scan,
  words: CourtWords,
  known: ReadonlyMap<number, KnownAt>,
  { from, head, end }: { readonly from: number; readonly head: number; readonly end: number },
): number {
  const title = scan.casing[scan.tokens[head]?.sentence ?? 0] === Casing.title;
  const own =
    words.own.has(scan.tokens[head]?.lower ?? '') ||
    (end - from === 1 && words.suffixes.length > 0);
  let named = own;
  let placed = own;
  for (let at = from; at < end; at += 1) {
    if (at !== head && isCapital(scan.tokens[at])) named = true;
    if (known.get(at)?.known.type === 'place') placed = true;
  }
  const full = end - from > LEVEL_AND_HEAD;
  if (!named) return 0.65;
  return (placed || full) && !title ? 0.9 : 0.8;
}

export function findCourts(
  scan: Scan,
  known: ReadonlyMap<number, KnownAt>,
  resources: ExtractionResources,
): void {
  const byLanguage = courtWords(resources);
  const shortNames = new Map<string, { name: string; country: string | null }>();
  const nextHead = (from: number) =>
    nextLead(scan, from, (sentence) =>
      scan.casing[sentence] === Casing.upper
        ? undefined
        : byLanguage.get(scan.languages[sentence]?.code ?? '')?.isHead,
    );
  for (let at = nextHead(0); at < scan.tokens.length; at = nextHead(at + 1)) {
    const token = scan.tokens[at];
    const code = languageAt(scan, at)?.code ?? '';
    const words = byLanguage.get(code);
    if (token === undefined || words === undefined || !isCourtForm(scan, words, at)) continue;
    const from =
      code === 'fr' ? ordinalBefore(scan, frontBefore(scan, words, at)) : growLeft(scan, words, at);
    const grown = growRight(scan, words, known, at);
    const end = seatOf(scan, words, known, { from, head: at, end: grown });
    const compound = words.suffixes.length > 0 && !words.heads.has(token.lower);
    const own = words.own.has(token.lower) && isCapital(token);
    const alone = compound && !words.roles.has(token.lower);
    if (end - from === 1 && !alone && !own) continue;
    if (isOfACourt(scan, words, from, at, end) || isTrial(scan, words, from, at, end)) continue;
    if (words.roles.has(writtenName(scan, from, end))) continue;
    const name = courtName(words, writtenName(scan, from, end));
    const country = countryIn(known, from, Math.min(scan.tokens.length, end + WORDS_TO_A_PLACE));
    const short = scan.tokens[end + 1];
    const introduced = scan.tokens[end]?.text === '(' && scan.tokens[end + 2]?.text === ')';
    if (introduced && short?.shape === 'upper') shortNames.set(short.text, { name, country });
    propose(scan, 'court', {
      from,
      end,
      name,
      country,
      score: weightOf(scan, words, known, { from, head: at, end }),
      rule: 'court.head-word',
      cues: [{ start: token.start, end: token.end }],
    });
    take(scan, from, end, Taken.court);
    at = end - 1;
  }
  findShortNames(scan, shortNames);
}

/** "Special Criminal Court (SCC) … the SCC". */
function findShortNames(
  scan: Scan,
  shortNames: ReadonlyMap<string, { readonly name: string; readonly country: string | null }>,
): void {
  forEachOf(scan, shortNames, (court, at) => {
    if (scan.taken[at] !== Taken.free) return;
    const rule = 'court.introduced-alias';
    propose(scan, 'court', { from: at, end: at + 1, ...court, score: 0.9, rule });
    take(scan, at, at + 1, Taken.court);
  });
}

/** „OLG Koblenz“ is shown and grouped as „Oberlandesgericht Koblenz“, ЕСПЧ by its full name. */
function courtName({ fullNames }: CourtWords, name: string): string {
  const [first = '', ...rest] = name.replace(/ \(\p{Lu}+\)/u, '').split(' ');
  return [fullNames.get(first.toLowerCase()) ?? first, ...rest].join(' ');
}
