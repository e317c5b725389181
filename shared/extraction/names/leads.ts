/**
 * Which words the rules for bodies, places and courts begin at. All other words, which are nearly
 * all, are passed over; what else a rule asks for it looks at itself.
 */

import { askedOnce, newQuestion, type Word, type WordTest } from '#shared/language/word.ts';
import { formsOf } from './lexicon.ts';

const TO_ORGANISATION = newQuestion();
const TO_PLACE = newQuestion();

type WordSets<Names extends string> = { readonly [Name in Names]: ReadonlySet<string> };

interface LeadWords extends WordSets<'placeHeads'> {
  readonly code: string;
  readonly organisations: WordSets<
    | 'heads'
    | 'lowerHeads'
    | 'before'
    | 'introduces'
    | 'suffixes'
    | 'adjectiveEndings'
    | 'reports'
    | 'employed'
  >;
  readonly places: WordSets<'kinds' | 'cues'>;
  /** Titles that a quoted body may follow: «активиста «Зари»». */
  readonly isOfBody: (lower: string) => boolean;
  /** Heads of English names, which stand in texts of every language. */
  readonly englishHeads: ReadonlySet<string>;
}

/** Whether a compound ends in one of the words. */
export function tailOf(lower: string, words: ReadonlySet<string>): boolean {
  for (let at = 3; at <= lower.length - 6; at += 1) if (words.has(lower.slice(at))) return true;
  return false;
}

/** Whether the last part of a hyphenated word is one of the words: Evin-Gefängnis. */
export const tailOfHyphens = (lower: string, words: ReadonlySet<string>): boolean => {
  const at = lower.lastIndexOf('-');
  return at > 0 && words.has(lower.slice(at + 1));
};

/** Heads in any case, words for kinds of bodies, and what may be a compound or adjective of one. */
function mayNameBody(words: LeadWords, word: Word): boolean {
  const { code, organisations: own, englishHeads, isOfBody } = words;
  const { lower, shape } = word;
  if (formsOf(word, code).some((form) => own.heads.has(form) || own.lowerHeads.has(form)))
    return true;
  if (own.reports.has(lower) || own.employed.has(lower)) return true;
  if (own.before.has(lower) || own.introduces.has(lower) || isOfBody(lower)) return true;
  const endings = code === 'de' ? own.suffixes : own.adjectiveEndings;
  if (shape !== 'capital') return false;
  if (englishHeads.has(lower) || tailOfHyphens(lower, englishHeads)) return true;
  return [...endings].some((end) => lower.endsWith(end)) || tailOf(lower, own.before);
}

const mayNamePlace = ({ places, placeHeads }: LeadWords, { lower, plain }: Word): boolean =>
  places.kinds.has(lower) ||
  places.cues.has(lower) ||
  placeHeads.has(plain.lower) ||
  tailOfHyphens(lower, places.kinds);

export interface Leads {
  readonly toOrganisation: WordTest;
  readonly toPlace: WordTest;
}

export const leadsOf = (words: LeadWords): Leads => ({
  toOrganisation: askedOnce(TO_ORGANISATION, (word) => mayNameBody(words, word)),
  toPlace: askedOnce(TO_PLACE, (word) => mayNamePlace(words, word)),
});
