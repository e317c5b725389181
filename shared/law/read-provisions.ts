/** Reads the provisions a sentence cites, each with the law that stands beside it, if one does. */

import { someWord } from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import {
  abbreviatedAfter,
  instrumentAfter,
  instrumentBefore,
  type LawPlace,
  type NamedInstrument,
} from './instruments-in.ts';
import { numberAt } from './number-at.ts';
import { type Part, partAfter, partBefore } from './part-at.ts';

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
  if (token.shape === 'number') return turned(place, at, named);
  if (place.lexicon.partWords.has(token.lower)) {
    const part = partBefore(place, at);
    const word = part === null ? -1 : overLinks(place, part.next);
    const cited = part === null || word < 0 ? [] : listed(place, word, at, part, named);
    if (cited.length > 0) return cited;
    const stands = part?.grouped === true || place.lexicon.outerWords.has(token.lower);
    if (part !== null && stands && !place.lexicon.articleWords.has(token.lower)) {
      return [partAlone(place, at, part)];
    }
  }
  return place.lexicon.articleWords.has(token.lower) ? listed(place, at, at, null, named) : [];
}

/** After the small words between a part and its article: "part 2 of the article". */
function overLinks(place: LawPlace, from: number): number {
  for (let at = from; at < Math.min(place.end, from + 3); at += 1) {
    const word = place.tokens[at]?.lower ?? '';
    if (place.lexicon.articleWords.has(word)) return at;
    if (!place.lexicon.links.has(word)) return -1;
  }
  return -1;
}

const NUMBER_SIGNS = new Set(['no', 'nos', 'nr', 'n°', '№', 'n', '.', '°', 'number']);

/** After the article word, its stop and its repetition ("ст.ст.", "§§"); -1 without a number. */
function numberAfter(place: LawPlace, word: number): number {
  const { tokens, end, lexicon } = place;
  let at = word + 1;
  for (let steps = 0; steps < 4 && at < end; steps += 1) {
    const token = tokens[at];
    if (token?.shape === 'number') return at;
    const lower = token?.lower ?? '';
    if (!NUMBER_SIGNS.has(lower) && !lexicon.articleWords.has(lower)) return -1;
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
  const cited: Cited[] = [];
  const alone = place.lexicon.singularWords.has(cue.lower) && place.tokens[word + 1]?.text !== '§';
  let at = from;
  while (cited.length < LISTED) {
    const head = cited.length === 0;
    const one = oneCited(place, at, head ? start : null, head ? prefix : null);
    if (one === null) break;
    cited.push({ ...one, firstToken: head ? firstToken : at });
    const next = alone ? -1 : nextListed(place, one.next);
    if (next < 0) break;
    at = next;
  }
  return attach(place, cited, { start: cue.start, end: cue.end }, word, named);
}

function oneCited(
  place: LawPlace,
  at: number,
  start: number | null,
  prefix: Part | null,
): Omit<Cited, 'firstToken'> | null {
  const number = numberAt(place.tokens, at, place.end, place.lexicon);
  const token = place.tokens[at];
  if (number === null || token === undefined) return null;
  const after = partAfter(place, number.next);
  const parts = [number.part, after?.part, prefix?.part].filter((part) => part != null);
  const [head, ...rest] = parts;
  return {
    start: start ?? token.start,
    end: after?.end ?? number.end,
    article: number.number,
    part: head === undefined ? null : head + rest.map((part) => `(${part})`).join(''),
    next: after?.next ?? number.next,
  };
}

/** The next number of a list: ", 21", "and 22", "sowie 5"; -1 where the list ends. */
function nextListed(place: LawPlace, from: number): number {
  const { tokens, end, lexicon } = place;
  let at = from;
  while (at < Math.min(end, from + 2) && lexicon.listWords.has(tokens[at]?.lower ?? '')) at += 1;
  if (at === from || at >= end || tokens[at]?.shape !== 'number') return -1;
  const after = tokens[numberAt(tokens, at, end, lexicon)?.next ?? end];
  // "Articles 19 and 21, 15 people": a number before a noun counts it, unless a verb follows a list.
  const counts = tokens[from]?.text === ',' && after?.shape === 'lower';
  return counts && !lexicon.listWords.has(after.lower) && !lexicon.links.has(after.lower) ? -1 : at;
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
  const weak = place.lexicon.weakWords.has(place.tokens[word]?.lower ?? '');
  const after = instrumentAfter(place, last.next, named) ?? abbreviatedAfter(place, last.next);
  const before = after === null ? instrumentBefore(place, first.firstToken, named) : null;
  const law = after ?? before?.named ?? null;
  const order = after !== null ? 'law_after' : law === null ? 'none' : 'law_before';
  return cited.map((one, index) => {
    const { article, part, firstToken, next } = one;
    let { start, end } = one;
    let endToken = next;
    if (after !== null && index === cited.length - 1) {
      end = place.tokens[after.endToken - 1]?.end ?? end;
      endToken = after.endToken;
    }
    if (before?.joined && index === 0)
      start = place.tokens[before.named.firstToken]?.start ?? start;
    const own = one.start;
    return { start, end, article, part, named: law, cue, weak, order, own, firstToken, endToken };
  });
}

/** «282-й статьи УК», «57 статьёй», «159 УК РФ»: the number before its word, or alone. */
function turned(place: LawPlace, at: number, named: readonly NamedInstrument[]): CitedProvision[] {
  const { tokens, end, lexicon } = place;
  const number = numberAt(tokens, at, end, lexicon);
  const token = tokens[at];
  const word = number === null ? undefined : tokens[number.next];
  if (number === null || token === undefined || word === undefined || number.next >= end) return [];
  const inflected = lexicon.numberSuffixes.has(tokens[number.next - 1]?.lower ?? '');
  if (!lexicon.numberFirst && !inflected) return [];
  const worded =
    lexicon.articleWords.has(word.lower) && tokens[number.next + 1]?.shape !== 'number';
  const law = instrumentAfter(place, number.next, named);
  if (!worded && (law?.firstToken !== number.next || law.country === null)) return [];
  const cue = worded ? number.next : at;
  const next = worded ? number.next + 1 : number.next;
  const stop = tokens[next - 1]?.end ?? number.end;
  const one: Cited = {
    start: token.start,
    end: stop,
    article: number.number,
    part: number.part,
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
