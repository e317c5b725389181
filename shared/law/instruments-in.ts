/** The laws a sentence names, with the country that stands beside them. */

import { someWord, type Token } from '#shared/language/analysed-text.ts';
import { stemPhraseAt } from '#shared/language/stem-phrases.ts';
import { countryAt } from './countries-in.ts';
import type { Instrument, LawBook, LawLexicon } from './law-book.ts';

/** The tokens of one sentence and what the law calls things in its language. */
export interface LawPlace {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  readonly lexicon: LawLexicon;
  readonly book: LawBook;
}

export interface NamedInstrument {
  /** Half-open range of tokens, a country after it included. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly instrument: Instrument;
  /** The country told beside it, before or after. */
  readonly country: string | null;
}

/** How far after its name a law's country may stand. */
const COUNTRY_REACH = 6;

export function instrumentsIn(place: LawPlace): NamedInstrument[] {
  const found: NamedInstrument[] = [];
  if (!someWord(place.tokens, place.first, place.end, place.lexicon.mayName)) return found;
  for (let at = place.first; at < place.end; at += 1) {
    const named = instrumentAt(place, at);
    if (named === null) continue;
    found.push(named);
    at = named.endToken - 1;
  }
  return found;
}

function instrumentAt(place: LawPlace, at: number): NamedInstrument | null {
  const { tokens, end, lexicon } = place;
  const phrase = stemPhraseAt(tokens, at, end, lexicon.instruments);
  const token = tokens[at];
  if (phrase === null || token === undefined) {
    return token === undefined ? null : lawInCapitals(place, at);
  }
  // УК, GG, StGB: what is short is an abbreviation and never in small letters.
  const alone = phrase.next === at + 1;
  if (alone && token.text.length <= 3 && token.shape === 'lower') return null;
  return withCountry(place, at, phrase.next, phrase.value);
}

function withCountry(
  place: LawPlace,
  firstToken: number,
  next: number,
  instrument: Instrument,
): NamedInstrument {
  const after = countryAfter(place, next);
  const country = after?.country ?? countryBefore(place, firstToken);
  return { firstToken, endToken: after?.next ?? next, instrument, country };
}

/** "of the Republic of Kazakhstan", "du Kazakhstan", «Российской Федерации». */
function countryAfter(place: LawPlace, next: number) {
  const { tokens, end, lexicon, book } = place;
  for (let at = next; at < Math.min(end, next + COUNTRY_REACH); at += 1) {
    const found = countryAt(tokens, at, end, book);
    if (found !== null) {
      const trailing = lexicon.stateWords.has(tokens[found.next]?.lower ?? '');
      return { country: found.country, next: trailing ? found.next + 1 : found.next };
    }
    const word = tokens[at]?.lower ?? '';
    if (word === ',' || !(lexicon.links.has(word) || lexicon.stateWords.has(word))) return null;
  }
  return null;
}

/** "Kazakhstan's Criminal Code", "the Russian Criminal Code". */
function countryBefore(place: LawPlace, first: number): string | null {
  for (let at = first - 1; at >= Math.max(place.first, first - 3); at -= 1) {
    const found = countryAt(place.tokens, at, first, place.book);
    if (found !== null) return found.country;
    if (place.tokens[at]?.shape === 'punctuation') return null;
  }
  return null;
}

/** Small words inside the name of a law. */
const INNER = new Set(['of', 'on', 'the', 'and', 'for', 'to', 'against', 'in']);
/** How many words the name of a law may have. */
const LAW_WORDS = 9;

/** A law named in capitals: "Public Order Act", "Law on Foreign Agents". */
function lawInCapitals(place: LawPlace, at: number): NamedInstrument | null {
  const { tokens, end, lexicon } = place;
  if (lexicon.lawHeads.size === 0 || !isName(tokens[at])) return null;
  if (at > place.first && isName(tokens[at - 1])) return null;
  let last = -1;
  let headed = false;
  for (let to = at; to < Math.min(end, at + LAW_WORDS); to += 1) {
    const token = tokens[to];
    if (token === undefined) break;
    if (stemPhraseAt(tokens, to, end, lexicon.instruments) !== null) return null;
    if (isName(token)) {
      headed ||= lexicon.lawHeads.has(token.lower);
      last = to;
      // "Act" closes a name that it ends; "Law on …" goes on.
      if (to > at && lexicon.lawHeads.has(token.lower)) break;
    } else if (!INNER.has(token.lower)) break;
  }
  if (!headed || last <= at) return null;
  const words = tokens
    .slice(at, last + 1)
    .map(({ lower }) => lower.replace(/[^\p{L}\p{N}]+/gu, '_'));
  const key = words.filter((word) => word !== '_').join('_');
  return withCountry(place, at, last + 1, { key, countries: [], international: false });
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'upper');

/** How many words that are no links may stand between a provision and its law. */
const STRANGERS = 2;
const REACH = 8;

/** How many of the laws begin before a token. */
function countBefore(named: readonly NamedInstrument[], token: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.firstToken ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The law that a provision ending before `next` belongs to: "of the new Criminal Code". */
export function instrumentAfter(
  place: LawPlace,
  next: number,
  named: readonly NamedInstrument[],
): NamedInstrument | null {
  const candidate = named[countBefore(named, next)];
  if (candidate === undefined || candidate.firstToken > next + REACH) return null;
  let strangers = 0;
  for (let at = next; at < candidate.firstToken; at += 1) {
    const token = place.tokens[at];
    if (token === undefined) return null;
    if (place.lexicon.links.has(token.lower) || place.lexicon.stateWords.has(token.lower)) continue;
    if (countryAt(place.tokens, at, place.end, place.book) !== null) continue;
    if (token.shape === 'punctuation' && !'«"“„('.includes(token.text)) return null;
    if (token.shape === 'punctuation' && token.text === '(') return null;
    strangers += token.shape === 'punctuation' ? 0 : 1;
    if (strangers > STRANGERS || token.shape === 'number') return null;
  }
  return candidate;
}

/** A law's abbreviation ends in its head: Gesetz, Ordnung, Buch, Verordnung. */
const ABBREVIATED = /^[A-ZÄÖÜ][A-Za-zäöüß]{0,12}[GOBV]$/;

/** A law cited by an abbreviation that no list holds: "§ 95 AufenthG". */
export function abbreviatedAfter(place: LawPlace, next: number): NamedInstrument | null {
  const token = next < place.end ? place.tokens[next] : undefined;
  if (token === undefined || !place.lexicon.abbreviatedLaws) return null;
  if (!ABBREVIATED.test(token.text)) return null;
  const instrument = { key: token.lower, countries: [], international: false };
  return { firstToken: next, endToken: next + 1, instrument, country: null };
}

/** The law named right before a provision: "Criminal Code, article 274". */
export function instrumentBefore(
  place: LawPlace,
  first: number,
  named: readonly NamedInstrument[],
): { named: NamedInstrument; joined: boolean } | null {
  const candidate = named[countBefore(named, first) - 1];
  if (candidate === undefined || candidate.endToken > first) return null;
  if (first - candidate.endToken > 2) return null;
  const between = place.tokens.slice(candidate.endToken, first);
  const marks = new Set([',', "'s", '’s', ':', '–', '-', '(', '[', '«']);
  if (!between.every(({ lower }) => marks.has(lower))) return null;
  const opens = between.some(({ text }) => text === '(' || text === '[');
  return { named: candidate, joined: !opens };
}
