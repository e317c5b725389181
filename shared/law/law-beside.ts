/** The law that stands beside a provision: after it, before it, or as an abbreviation. */

import { countryAt } from './countries-in.ts';
import type { NamedInstrument } from './instruments-in.ts';
import { isYear } from './issue-at.ts';
import type { LawPlace } from './law-book.ts';

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
    // "of the 1999 Penal Code": the year of the law that follows.
    if (isYear(token) && at + 1 === candidate.firstToken) continue;
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
