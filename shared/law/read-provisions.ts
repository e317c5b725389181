/** Reads the provisions a sentence cites, each with the law that stands beside it, if one does. */

import { someWord } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { NamedInstrument } from './instruments-in.ts';
import { isNumberSign } from './issue-at.ts';
import { instrumentAfter, instrumentBefore, lawAfter } from './law-beside.ts';
import type { LawPlace } from './law-book.ts';
import { figuresAt, groupsAt, numberAt } from './number-at.ts';
import {
  furtherWorded,
  nextPart,
  ordinalPartAt,
  type Part,
  partAfter,
  partBefore,
  partsBefore,
} from './part-at.ts';

export interface CitedProvision extends Span {
  /** Null where only a part is cited ("part 4(2)"). */
  readonly article: string | null;
  readonly part: string | null;
  readonly named: NamedInstrument | null;
  /** The word before the number: "article", "§". */
  readonly cue: Span;
  /** Whether the word alone does not make a provision: "section", "principle". */
  readonly weak: boolean;
  /** How the law stands to it; `none` where nothing is named. */
  readonly order: 'law_after' | 'law_before' | 'none';
  /** Where its own words begin, without a law before them. */
  readonly own: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Numbers cited under one word. */
interface Cited {
  readonly start: number;
  readonly end: number;
  readonly article: string;
  readonly part: string | null;
  /** Whether its part is told with a word after the number: "Abs. 1". */
  readonly worded: boolean;
  /** Whether its part is one of several told under one sign: "§§ 1, 3 and 5". */
  readonly several: boolean;
  /** Whether its number is told in words. */
  readonly spelled: boolean;
  readonly firstToken: number;
  readonly next: number;
}

/** How many numbers one word may have. */
const LISTED = 30;

export function provisionsIn(place: LawPlace, named: readonly NamedInstrument[]): CitedProvision[] {
  const found: CitedProvision[] = [];
  const { tokens, first, end, lexicon } = place;
  if (named.length === 0 && !someWord(tokens, first, end, lexicon.mayCite)) return found;
  for (let at = place.first; at < place.end; ) {
    const cited = apart(citedAt(place, at, named), found.at(-1));
    found.push(...cited);
    at = Math.max(at + 1, cited.at(-1)?.endToken ?? 0);
  }
  return found;
}

/** A law that the provision before already took does not stretch over this one. */
function apart(
  cited: readonly CitedProvision[],
  before: CitedProvision | undefined,
): readonly CitedProvision[] {
  const [first, ...rest] = cited;
  if (first === undefined || before === undefined || first.start >= before.end) return cited;
  return [{ ...first, start: first.own }, ...rest];
}

function citedAt(place: LawPlace, at: number, named: readonly NamedInstrument[]): CitedProvision[] {
  const token = place.tokens[at];
  if (token === undefined) return [];
  if (token.shape === 'punctuation' && token.text !== '§') return [];
  if (place.lexicon.partWords.has(token.lower) || ordinalPartAt(place, at) !== null) {
    const several = withParts(place, at, named);
    if (several.length > 0) return several;
    const part = partBefore(place, at);
    const word = part === null ? -1 : overLinks(place, part.next);
    const cited = part === null || word < 0 ? [] : listed(place, word, at, part, named);
    if (cited.length > 0) return cited;
    const stands = part?.grouped === true || place.lexicon.outerWords.has(token.lower);
    if (part !== null && !part.spelled && stands && !place.lexicon.articleWords.has(token.lower)) {
      return [partAlone(place, at, part)];
    }
  }
  if (token.shape === 'number') return turned(place, at, named);
  return place.lexicon.articleWords.has(token.lower) ? listed(place, at, at, null, named) : [];
}

/** Several parts of one article, each a provision: «части 1 | и | 2 статьи 205.5 УК». */
function withParts(place: LawPlace, at: number, named: readonly NamedInstrument[]) {
  const several = partsBefore(place, at);
  const last = several?.parts.at(-1);
  const word = several === null ? -1 : overLinks(place, several.next);
  if (several === null || last === undefined || word < 0) return [];
  const [first, ...others] = listed(place, word, last.from, last, named);
  if (first === undefined) return [];
  const before = several.parts.slice(0, -1).map(({ part, from, end, next }) => {
    const start = place.tokens[from]?.start ?? first.start;
    return { ...first, start, end, part, own: start, firstToken: from, endToken: next };
  });
  return [...before, first, ...others];
}

/** After the small words between a part and its article: "part 2 of the article". */
function overLinks(place: LawPlace, from: number): number {
  for (let at = from; at < Math.min(place.end, from + 3); at += 1) {
    const word = place.tokens[at]?.lower ?? '';
    if (place.lexicon.articleWords.has(word)) return at;
    // «ч. 2. ст. 411»: a stop may close the part.
    const stop = word === '.' && at === from && place.tokens[at - 1]?.shape === 'number';
    if (!stop && !place.lexicon.links.has(word)) return -1;
  }
  return -1;
}

/** After the article word, its stop and its repetition ("ст.ст.", "§§"); -1 without a number. */
function numberAfter(place: LawPlace, word: number): number {
  const { tokens, end, lexicon } = place;
  let at = word + 1;
  for (let steps = 0; steps < 4 && at < end; steps += 1) {
    const token = tokens[at];
    if (token?.shape === 'number') return at;
    if (numberAt(tokens, at, end, lexicon) !== null) return at;
    const lower = token?.lower ?? '';
    if (!isNumberSign(lower) && !lexicon.articleWords.has(lower)) return -1;
    at += 1;
  }
  return -1;
}

function listed(
  place: LawPlace,
  word: number,
  firstToken: number,
  prefix: Part | null,
  named: readonly NamedInstrument[],
): CitedProvision[] {
  const cue = place.tokens[word];
  const from = numberAfter(place, word);
  const start = place.tokens[firstToken]?.start;
  if (cue === undefined || from < 0 || start === undefined) return [];
  const doubled = place.tokens[word + 1]?.text === '§' ? place.tokens[word + 1] : cue;
  const cueSpan = { start: cue.start, end: doubled?.end ?? cue.end };
  const strokes = place.lexicon.strokeLists.has(cue.lower);
  const all = numbersFrom(place, from, { start, firstToken, prefix }, strokes);
  if (isOfPaper(place, all.at(-1)?.next ?? from)) return [];
  const found = attach(place, all, cueSpan, word, named);
  const alone = place.lexicon.singularWords.has(cue.lower) && doubled === cue;
  if (!alone) return withFurther(place, found, cueSpan, word, named);
  // "Section 124A, 153A of the Penal Code": only the law after a list makes it one of sections.
  const sameArticle = all.every(({ article }) => article === all[0]?.article);
  if (sameArticle || found.at(-1)?.order === 'law_after') return found;
  return attach(place, all.slice(0, 1), cueSpan, word, named);
}

/** "Article 5 of the contract", « l’article 4 du journal »: whether no law has the provision. */
function isOfPaper({ tokens, end, lexicon }: LawPlace, next: number): boolean {
  let at = next;
  while (at < Math.min(end, next + 3) && lexicon.links.has(tokens[at]?.lower ?? '')) at += 1;
  const word = at < end ? (tokens[at]?.lower ?? '') : '';
  return lexicon.papers.some((paper) => word.endsWith(paper));
}

/** Where a list begins: the words before its first number belong to it. */
interface ListHead {
  readonly start: number;
  readonly firstToken: number;
  readonly prefix: Part | null;
}

/** The numbers of a list, and the parts that go on after one: "12(a) and (b)", "Abs. 1 und 2". */
function numbersFrom(
  place: LawPlace,
  from: number,
  head: ListHead | null,
  strokes = false,
): Cited[] {
  const cited: Cited[] = [];
  let at = from;
  while (cited.length < LISTED) {
    const first = cited.length === 0 ? head : null;
    const one = oneCited(place, at, first?.start ?? null, first?.prefix ?? null, strokes);
    if (one === null) break;
    cited.push({ ...one, firstToken: first?.firstToken ?? at });
    for (let more = furtherPart(place, cited.at(-1)); more !== null && cited.length < LISTED; ) {
      cited.push(more);
      more = furtherPart(place, more);
    }
    at = nextListed(place, cited.at(-1)?.next ?? place.end, strokes);
    if (at < 0) break;
  }
  return cited;
}

/** The highest number of a part that goes on without its word. */
const HIGHEST_PART = 12;

/** Another part of the article before: "and (b)" after 12(a), "und 2" after Abs. 1. */
function furtherPart(place: LawPlace, before: Cited | undefined): Cited | null {
  if (before === undefined || before.part === null) return null;
  const { tokens, end, lexicon } = place;
  const { article, next } = before;
  let at = next;
  while (at < Math.min(end, next + 2) && lexicon.listWords.has(tokens[at]?.lower ?? '')) at += 1;
  if (at === next) return null;
  const start = tokens[at]?.start ?? 0;
  const groups = groupsAt(tokens, at, end);
  if (groups !== null) {
    const stop = tokens[groups.next - 1]?.end ?? start;
    return { ...before, start, end: stop, part: groups.part, firstToken: at, next: groups.next };
  }
  const worded = furtherWorded(place, at, before.part);
  if (worded !== null) return { ...before, start, ...worded, firstToken: at };
  const told = before.worded ? nextPart(place, next) : null;
  const number = Number(told?.part ?? Number.NaN);
  if (told === null || number > HIGHEST_PART) return null;
  if (!before.several && number >= Number.parseInt(article, 10)) return null;
  if (Number.isNaN(number)) return null;
  return { ...before, start, end: told.end, part: told.part, firstToken: at, next: told.next };
}

/** « les articles 24 du décret-loi 54 et 125 du code pénal »: a list goes on after a law. */
function withFurther(
  place: LawPlace,
  found: readonly CitedProvision[],
  cue: Span,
  word: number,
  named: readonly NamedInstrument[],
): CitedProvision[] {
  const last = found.at(-1);
  const at = last?.order === 'law_after' ? nextListed(place, last.endToken) : -1;
  const more = at < 0 ? [] : attach(place, numbersFrom(place, at, null), cue, word, named);
  return more.at(-1)?.order === 'law_after' ? [...found, ...more] : [...found];
}

function oneCited(
  place: LawPlace,
  at: number,
  start: number | null,
  prefix: Part | null,
  strokes: boolean,
): Omit<Cited, 'firstToken'> | null {
  const number = numberAt(place.tokens, at, place.end, place.lexicon, strokes);
  const token = place.tokens[at];
  if (number === null || token === undefined) return null;
  const after = partAfter(place, number.next);
  const [sign, again] = [0, 1].map((step) => place.tokens[number.next + step]?.text);
  const parts = [number.part, after?.part, prefix?.part].filter((part) => part != null);
  const [head, ...rest] = parts;
  return {
    start: start ?? token.start,
    end: after?.end ?? number.end,
    article: number.number,
    part: head === undefined ? null : head + rest.map((part) => `(${part})`).join(''),
    worded: after !== null,
    several: sign === '§' && again === '§',
    spelled: number.spelled,
    next: after?.next ?? number.next,
  };
}

/** How long a note on a provision may be. */
const NOTE_WORDS = 20;
const NOTE_ENDS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['«', '»'],
  ['“', '”'],
]);

/** After what an article is about: «307 (возбуждение вражды) | и 307-1», "109 (conspiracy) | of". */
function overNote({ tokens, end, lexicon }: LawPlace, from: number): number {
  const close = from < end ? NOTE_ENDS.get(tokens[from]?.text ?? '') : undefined;
  if (close === undefined) return from;
  for (let at = from + 1; at < Math.min(end, from + NOTE_WORDS); at += 1) {
    const token = tokens[at];
    if (token?.text === close) return at > from + 1 ? at + 1 : from;
    if (token?.shape === 'number' || lexicon.articleWords.has(token?.lower ?? '')) return from;
  }
  return from;
}

/** The next number of a list: ", 21", "and 22", "sowie 5"; -1 where the list ends. */
function nextListed(place: LawPlace, before: number, strokes = false): number {
  const { tokens, end, lexicon } = place;
  const from = overNote(place, before);
  const stroke = tokens[from]?.text === '/' ? (tokens[from + 1]?.text.length ?? 0) : 0;
  // "sections 25/26", "articles 147/148": a stroke before three figures never leads to a part.
  if (from + 1 < end && tokens[from + 1]?.shape === 'number' && (strokes ? stroke > 0 : stroke > 2))
    return from + 1;
  let at = overListPhrase(place, from);
  while (at < Math.min(end, from + 2) && lexicon.listWords.has(tokens[at]?.lower ?? '')) at += 1;
  if (at === from || !figuresAt(tokens, at, end, lexicon)) return -1;
  const after = tokens[numberAt(tokens, at, end, lexicon, strokes)?.next ?? end];
  // "Articles 19 and 21, 15 people": a number before a noun counts it, unless a verb follows a list.
  const counts = tokens[from]?.text === ',' && after?.shape === 'lower';
  return counts && !lexicon.listWords.has(after.lower) && !lexicon.links.has(after.lower) ? -1 : at;
}

/** „Art. 122 | i.V.m. | 22“, "sections 120B | read with | 420": after the words, or `at`. */
function overListPhrase({ tokens, end, lexicon }: LawPlace, at: number): number {
  const phrase = lexicon.listPhrases.find((words) =>
    words.every((word, step) => tokens[at + step]?.lower === word),
  );
  return phrase === undefined || at + phrase.length >= end ? at : at + phrase.length;
}

function attach(
  place: LawPlace,
  cited: readonly Cited[],
  cue: Span,
  word: number,
  named: readonly NamedInstrument[],
): CitedProvision[] {
  const last = cited.at(-1);
  const first = cited[0];
  if (last === undefined || first === undefined) return [];
  const weakWord = place.lexicon.weakWords.has(place.tokens[word]?.lower ?? '');
  const beside = lawAfter(place, last.next, named);
  const after = beside ?? instrumentAfter(place, overNote(place, last.next), named);
  const before = after === null ? instrumentBefore(place, first.firstToken, named) : null;
  const law = after ?? before?.named ?? null;
  const weak = weakWord || (first.spelled && law === null);
  const order = after !== null ? 'law_after' : law === null ? 'none' : 'law_before';
  return cited.map((one, index) => {
    const { article, part, firstToken, next } = one;
    let { start, end } = one;
    let endToken = next;
    if (beside !== null && index === cited.length - 1) {
      end = place.tokens[beside.endToken - 1]?.end ?? end;
      endToken = beside.endToken;
    }
    if (before?.joined && index === 0)
      start = place.tokens[before.named.firstToken]?.start ?? start;
    const own = one.start;
    return { start, end, article, part, named: law, cue, weak, order, own, firstToken, endToken };
  });
}

/** «282-й статьи УК», «57 статьёй», «159 УК РФ», "(207.3 of the Criminal Code)": no word before it. */
function turned(place: LawPlace, at: number, named: readonly NamedInstrument[]): CitedProvision[] {
  const { tokens, end, lexicon } = place;
  const number = numberAt(tokens, at, end, lexicon);
  const token = tokens[at];
  const word = number === null ? undefined : tokens[number.next];
  if (number === null || token === undefined || word === undefined || number.next >= end) return [];
  const inflected = lexicon.numberSuffixes.has(tokens[number.next - 1]?.lower ?? '');
  const bracketed = tokens[at - 1]?.text === '(' && lexicon.links.has(word.lower);
  if (!lexicon.numberFirst && !inflected && !bracketed) return [];
  const worded =
    lexicon.articleWords.has(word.lower) && tokens[number.next + 1]?.shape !== 'number';
  const law = instrumentAfter(place, number.next, named);
  const told = bracketed ? law !== null : law?.firstToken === number.next && law.country !== null;
  if (!worded && !told) return [];
  const cue = worded ? number.next : at;
  const next = worded ? number.next + 1 : number.next;
  const stop = tokens[next - 1]?.end ?? number.end;
  const one: Cited = {
    start: token.start,
    end: stop,
    article: number.number,
    part: number.part,
    worded: false,
    several: false,
    spelled: false,
    firstToken: at,
    next,
  };
  const { start } = tokens[cue] ?? token;
  return attach(place, [one], { start, end: tokens[cue]?.end ?? stop }, cue, named);
}

function partAlone(place: LawPlace, at: number, part: Part): CitedProvision {
  const token = place.tokens[at];
  const start = token?.start ?? 0;
  return {
    start,
    end: part.end,
    article: null,
    part: part.part,
    named: null,
    cue: { start, end: token?.end ?? start },
    weak: !part.grouped,
    order: 'none',
    own: start,
    firstToken: at,
    endToken: part.next,
  };
}
