/** Names that are in the vocabularies: countries, cities, public bodies, media. */

import type { Token } from '#shared/language/analysed-text.ts';
import { nominatives } from '#shared/names/case-endings.ts';
import { townAt } from './gazetteer.ts';
import { phraseAt } from './lexicon.ts';
import {
  Casing,
  casingAt,
  isCapital,
  languageAt,
  opensSentence,
  type Scan,
  Taken,
} from './scan.ts';
import type { KnownName, NameVocabulary } from './vocabulary.ts';

export interface KnownAt {
  readonly from: number;
  readonly end: number;
  readonly known: KnownName;
}

/** Every known name in the text by the index of its first token; longest first, none overlapping. */
export function knownNames(scan: Scan): ReadonlyMap<number, KnownAt> {
  const found = new Map<number, KnownAt>();
  const { tokens } = scan;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !mayBegin(token, scan.vocabulary)) continue;
    const language = languageAt(scan, at);
    const hit = longestAt(scan, at, language?.code ?? 'en');
    if (hit === null || !sound(scan, at, hit.end)) continue;
    found.set(at, hit);
    at = hit.end - 1;
  }
  return found;
}

/** A word with a capital or a digit, or an agency that writes itself small: dpa. */
const mayBegin = (token: Token, { isSmallBody }: NameVocabulary): boolean =>
  token.shape === 'lower'
    ? isSmallBody(token.word)
    : isCapital(token) || token.shape === 'alphanumeric' || token.shape === 'single';

/** The vocabularies speak first: what is told of most is in them. */
function longestAt({ tokens, vocabulary }: Scan, at: number, language: string): KnownAt | null {
  const phrase = phraseAt(vocabulary.known, tokens, at, language);
  const place = townAt(vocabulary.gazetteer, tokens, at, language);
  if (place !== null && place.end > (phrase?.end ?? 0)) {
    return { from: at, end: place.end, known: { type: 'place', ...place.town } };
  }
  return phrase === null ? null : { from: at, end: phrase.end, known: phrase.item };
}

/** «Совета»: a kind of body in some case, though a town could have such a form. */
function isHeadInCase(scan: Scan, at: number): boolean {
  const { lower, script } = scan.tokens[at] ?? { lower: '', script: 'none' };
  const heads = languageAt(scan, at)?.organisations.heads;
  if (script !== 'cyrillic' || heads === undefined) return false;
  return nominatives(lower).some((form) => form !== lower && heads.has(form));
}

/** An abbreviation in a heading of capitals is as likely a word; a lone small word is none. */
function sound(scan: Scan, from: number, end: number): boolean {
  const token = scan.tokens[from];
  if (token === undefined) return false;
  if (end - from === 1 && token.text.length <= 3 && casingAt(scan, from) === Casing.upper) {
    return false;
  }
  // „Indes“, «Ровно» open sentences more often than they name a place.
  const opening = end - from === 1 && opensSentence(scan, from);
  if (opening && languageAt(scan, from)?.persons.notNames.has(token.lower)) return false;
  if (end - from === 1 && isHeadInCase(scan, from)) return false;
  const last = scan.tokens[end - 1];
  return last === undefined || token.sentence === last.sentence;
}

export const knownKind = (known: KnownName): Taken =>
  known.type === 'org' ? Taken.org : Taken.place;
