/** The laws a sentence names, with the country that stands beside them. */

import { someWord, type Token } from '#shared/language/analysed-text.ts';
import { stemPhraseAt } from '#shared/language/stem-phrases.ts';
import { countryAt } from './countries-in.ts';
import { issueAt, isYear } from './issue-at.ts';
import type { Instrument, LawPlace } from './law-book.ts';

export interface NamedInstrument {
  /** Half-open range of tokens, a country after it included. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Null where the words point back: "the same law", "the Convention". */
  readonly instrument: Instrument | null;
  /** Whether they point back to a treaty. */
  readonly treaty?: boolean;
  /** The country told beside it, before or after. */
  readonly country: string | null;
  /** Its year, where one stands beside its name. */
  readonly year?: string | null;
  /** Whether the words that point back call it a code. */
  readonly code?: boolean;
  /** Whether its year alone tells it: "the 2005 Act". */
  readonly dated?: boolean;
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
  const numbered = numberedLaw(place, at);
  if (numbered !== null) return numbered;
  const phrase = stemPhraseAt(tokens, at, end, lexicon.instruments);
  const token = tokens[at];
  if (phrase === null || token === undefined) {
    return token === undefined
      ? null
      : (titledLaw(place, at) ??
          sameLaw(place, at) ??
          lawInCapitals(place, at) ??
          datedLaw(place, at) ??
          lawOfYear(place, at));
  }
  // УК, GG, StGB: what is short is an abbreviation and never in small letters.
  const alone = phrase.next === at + 1;
  if (alone && token.text.length <= 3 && token.shape === 'lower') return null;
  return withCountry(place, at, phrase.next, phrase.value);
}

/** A law that only its key tells. */
export const lawOf = (key: string): Instrument => ({ key, countries: [], international: false });

/** "Law No. 13 of 2018", « décret-loi 54 », «закона № 114-ФЗ»: a law that only its number tells. */
function numberedLaw(place: LawPlace, at: number): NamedInstrument | null {
  const { tokens, end, lexicon } = place;
  const head = stemPhraseAt(tokens, at, end, lexicon.numberedLaws);
  const issue = head === null ? null : issueAt(place, head.next, true);
  if (head === null || issue === null || issue.number === null) return null;
  // « loi n° 2017-20 portant code du numérique »: the name that follows tells more.
  const titled = titleAfter(place, issue.next) ?? titleBehind(place, at, issue.next);
  if (titled !== null) return withCountry(place, at, titled.next, titled.value);
  // « n° 2017-20 du 20 avril 2018 »: a number that begins with a year has it.
  const year = /^(1[89]|20)\d\d_/.test(issue.number) ? null : issue.year;
  const key = [head.value, issue.number, year].filter((part) => part !== null).join('_');
  return withCountry(place, at, issue.next, lawOf(key));
}

/** « la loi de 2010 », „das Gesetz vom 3. Mai 2016“, «закон 2012 года»: a law that its date tells. */
function datedLaw(place: LawPlace, at: number): NamedInstrument | null {
  const head = stemPhraseAt(place.tokens, at, place.end, place.lexicon.numberedLaws);
  const issue = head === null ? null : issueAt(place, head.next);
  if (head === null || issue?.year == null) return null;
  const titled = titleBehind(place, at, issue.next);
  if (titled !== null) return withCountry(place, at, titled.next, titled.value);
  const named = withCountry(place, at, head.next, lawOf(`${head.value}_${issue.year}`));
  return { ...named, dated: true };
}

/** "the 2005 Act": a law that the year before it tells. */
function lawOfYear(place: LawPlace, at: number): NamedInstrument | null {
  const { tokens, end, lexicon } = place;
  const leads = tokens[at]?.shape === 'number' && isYear(tokens[at]);
  if (!leads || !lexicon.yearLeads.has(tokens[at - 1]?.lower ?? '')) return null;
  const head = stemPhraseAt(tokens, at + 1, end, lexicon.numberedLaws);
  if (head === null || instrumentAt(place, at + 1) !== null) return null;
  const year = tokens[at]?.text ?? '';
  const named = withCountry(place, at, head.next, lawOf(`${head.value}_${year}`));
  return { ...named, year, dated: true };
}

/** How many tokens a title behind the date of a law may have. */
const TITLE_TOKENS = 12;

/** « loi du 3 mai 2010 | sur la presse »: a listed name whose first word stands before the date. */
function titleBehind({ tokens, end, lexicon }: LawPlace, at: number, from: number) {
  const head = tokens[at];
  if (head === undefined || from >= end) return null;
  const name = [head, ...tokens.slice(from, Math.min(end, from + TITLE_TOKENS))];
  const phrase = stemPhraseAt(name, 0, name.length, lexicon.instruments);
  return phrase === null || phrase.next < 2
    ? null
    : { value: phrase.value, next: from + phrase.next - 1 };
}

/** How many small words may stand between the number of a law and its name. */
const TITLE_REACH = 3;

function titleAfter({ tokens, end, lexicon }: LawPlace, from: number) {
  for (let at = from; at < Math.min(end, from + TITLE_REACH); at += 1) {
    const phrase = stemPhraseAt(tokens, at, end, lexicon.instruments);
    if (phrase !== null) return phrase;
    if (tokens[at]?.shape !== 'lower' && tokens[at]?.shape !== 'clitic') return null;
  }
  return null;
}

/** How many words the title of a law may have between quotation marks. */
const TITLE_WORDS = 14;

/** «закона «О государственной тайне»»: a law that its title in quotation marks tells. */
function titledLaw(place: LawPlace, at: number): NamedInstrument | null {
  const { tokens, end, lexicon } = place;
  const head = stemPhraseAt(tokens, at, end, lexicon.titledLaws);
  if (head === null || head.next >= end || !'«"“„'.includes(tokens[head.next]?.text ?? ' '))
    return null;
  for (let to = head.next + 2; to < Math.min(end, head.next + TITLE_WORDS); to += 1) {
    if (!'»"”“'.includes(tokens[to]?.text ?? ' ')) continue;
    const words = tokens.slice(head.next + 1, to).filter(({ shape }) => shape !== 'punctuation');
    const key = [head.value, ...words.map(({ lower }) => lower)].join('_');
    return withCountry(place, at, to + 1, lawOf(key));
  }
  return null;
}

/** Whether a word that points back calls its law a code: « même code ». */
export const isCode = (word: string): boolean => /^(cod|gesetzbuch|kodex|кодекс)/.test(word);

/** "the same law": points back to the law told last. */
function sameLaw({ tokens, end, lexicon }: LawPlace, at: number): NamedInstrument | null {
  const phrase = stemPhraseAt(tokens, at, end, lexicon.sameLaws);
  if (phrase === null) return null;
  const code = isCode(tokens[phrase.next - 1]?.lower ?? '');
  return { firstToken: at, endToken: phrase.next, instrument: null, country: null, code };
}

/** A law with what stands beside its name: its number, its year, its country. */
export function withCountry(
  place: LawPlace,
  firstToken: number,
  name: number,
  instrument: Instrument,
): NamedInstrument {
  const issue = issueAt(place, name);
  const next = issue?.next ?? name;
  const after = countryAfter(place, next);
  const country = after?.country ?? countryBefore(place, firstToken);
  const before = place.tokens[firstToken - 1];
  const year = issue?.year ?? (isYear(before) ? (before?.text ?? null) : null);
  return { firstToken, endToken: after?.next ?? next, instrument, country, year };
}

/** How many tokens a short name in brackets may have around it: quotation marks, "for short". */
const BRACKET = 9;

/** "Indian Penal Code ('IPC', for short)": the short name given to a law right after it. */
export function shortNameOf({ tokens, end }: LawPlace, { endToken }: NamedInstrument) {
  if (endToken >= end || tokens[endToken]?.text !== '(') return null;
  let short: string | null = null;
  for (let at = endToken + 1; at < Math.min(end, endToken + BRACKET); at += 1) {
    const token = tokens[at];
    if (token?.text === ')') return short;
    const letters = token?.shape === 'upper' || token?.shape === 'mixed';
    if (letters && token.text.length > 1) short ??= token.text;
  }
  return null;
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
  if (lexicon.lawHeads.size === 0 || !isNameWord(tokens[at])) return null;
  if (at > place.first && isNameWord(tokens[at - 1])) return null;
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
    } else if (!INNER.has(token.lower) && !inBrackets(tokens, to)) break;
  }
  if (!headed || last <= at) return null;
  const words = tokens
    .slice(at, last + 1)
    .map(({ lower }) => lower.replace(/[^\p{L}\p{N}]+/gu, '_'));
  const key = words.filter((word) => word !== '_').join('_');
  return withCountry(place, at, last + 1, lawOf(key));
}

/** "Unlawful Activities (Prevention) Act": a bracket of one word inside a name, or its marks. */
function inBrackets(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at]?.text === ')' ? at - 2 : at;
  return tokens[open]?.text === '(' && isName(tokens[open + 1]) && tokens[open + 2]?.text === ')';
}

/** Unlike "The" at the beginning of a sentence. */
const isNameWord = (token: Token | undefined): boolean =>
  isName(token) && !INNER.has(token?.lower ?? '');

const isName = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === 'capital' || token.shape === 'upper');
