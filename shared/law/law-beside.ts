/** The law that stands beside a provision: after it, before it, or as an abbreviation. */

import { glued } from '#shared/language/analysed-text.ts';
import { stemPhraseAt } from '#shared/language/stem-phrases.ts';
import { countryAt } from './countries-in.ts';
import { isCode, lawOf, type NamedInstrument, withCountry } from './instruments-in.ts';
import { isYear } from './issue-at.ts';
import type { LawPlace } from './law-book.ts';
import { unlistedAfter } from './unlisted-law.ts';

/** How many words that are no links may stand between a provision and its law. */
const STRANGERS = 2;
/** How many after a word that leads to the law: „des 1990 in Kraft gesetzten Pressegesetzes“. */
const STRANGERS_LED = 5;
const REACH = 10;

/**
 * The law told after a provision that ends before `next`: by its name, by a short name given to it
 * before, by words that point back to it, by an abbreviation.
 */
export function lawAfter(
  place: LawPlace,
  next: number,
  named: readonly NamedInstrument[],
): NamedInstrument | null {
  const from = overStop(place, next);
  const listed = instrumentAfter(place, from, named);
  const unlisted = listed?.firstToken === from ? null : unlistedAfter(place, from);
  if (listed !== null && (unlisted === null || unlisted.endToken > listed.firstToken))
    return listed;
  return (
    unlisted ?? shortAfter(place, from) ?? backAfter(place, from) ?? abbreviatedAfter(place, from)
  );
}

/** «20.3.3. КоАП», "54.1.a. of": a stop after a number that goes on. */
const overStop = ({ tokens, end }: LawPlace, next: number): number =>
  next + 1 < end && tokens[next]?.text === '.' && glued(tokens[next - 1], tokens[next])
    ? next + 1
    : next;

/** After the links from `next` on, three at most. */
function overLinks({ tokens, end, lexicon }: LawPlace, next: number): number {
  let at = next;
  while (at < Math.min(end, next + 3) && lexicon.links.has(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** "Section 18 of the UAPA", where the text told what UAPA is. */
function shortAfter(place: LawPlace, next: number): NamedInstrument | null {
  const at = overLinks(place, next);
  const law = at < place.end ? place.shortNames.get(place.tokens[at]?.text ?? '') : undefined;
  return law === undefined ? null : { firstToken: at, endToken: at + 1, ...law };
}

/** "Article 6 of the law", "Article 34 of the Convention". */
function backAfter(place: LawPlace, next: number): NamedInstrument | null {
  const phrase = stemPhraseAt(place.tokens, next, place.end, place.lexicon.backLaws);
  if (phrase === null) return null;
  const { value, next: endToken } = phrase;
  const treaty = value === 'treaty';
  const code = isCode(place.tokens[endToken - 1]?.lower ?? '');
  return { firstToken: next, endToken, instrument: null, treaty, code, country: null };
}

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
  const link = place.tokens[next]?.lower ?? '';
  const led = place.lexicon.links.has(link) && !place.lexicon.listWords.has(link);
  const most = led ? STRANGERS_LED : STRANGERS;
  let strangers = 0;
  for (let at = next; at < candidate.firstToken; at += 1) {
    const token = place.tokens[at];
    if (token === undefined) return null;
    if (place.lexicon.links.has(token.lower) || place.lexicon.stateWords.has(token.lower)) continue;
    if (countryAt(place.tokens, at, place.end, place.book) !== null) continue;
    // "of the 1999 Penal Code": the year of the law that follows.
    if (isYear(token) && (at + 1 === candidate.firstToken || most > STRANGERS)) continue;
    if (token.shape === 'punctuation' && !'«"“„('.includes(token.text)) return null;
    if (token.shape === 'punctuation' && token.text === '(') return null;
    strangers += token.shape === 'punctuation' ? 0 : 1;
    if (strangers > most || token.shape === 'number') return null;
  }
  return candidate;
}

/** A law's abbreviation ends in its head: Gesetz, Ordnung, Buch, Verordnung. */
const ABBREVIATED = /^[A-ZÄÖÜ][A-Za-zäöüß]{0,12}[GOBV]$/;

/**
 * « 292 CP », "Article 12 of the CC of Georgia": an abbreviation that only counts right after the
 * number or beside its country; in German also one that no list holds: "§ 95 AufenthG".
 */
function abbreviatedAfter(place: LawPlace, next: number): NamedInstrument | null {
  const { tokens, end, lexicon } = place;
  const at = overLinks(place, next);
  const token = at < end ? tokens[at] : undefined;
  if (token === undefined) return null;
  const known = lexicon.abbreviations.get(token.text);
  const law = known === undefined ? null : withCountry(place, at, at + 1, known);
  if (law !== null && (at === next || law.country !== null)) return law;
  if (at > next || !lexicon.abbreviatedLaws || !ABBREVIATED.test(token.text)) return null;
  return { firstToken: next, endToken: next + 1, instrument: lawOf(token.lower), country: null };
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
