/** A written name of a body or place as the words it is compared by. */

import { foldWord } from '../fold-word.ts';
import type { ReadName } from '../name-match.ts';
import type { NamePart } from '../parse-name.ts';
import type { WordTable } from '../words-of-names.ts';
import type { BodyRules } from './body-rules.ts';
import type { KnownBodies } from './known-bodies.ts';

/** A word of a body's name: the families of a word are the concepts and countries that it says. */
export interface ReadBody extends ReadName {
  /** The words as they stand in the name. */
  readonly parts: readonly NamePart[];
  /** Legal forms: they say nothing about whom is spoken of. */
  readonly legal: readonly NamePart[];
  /** Numbers are names of their own: School No. 5 is not School No. 6. */
  readonly numbers: readonly string[];
  /** Whom the whole name may mean, as the vocabularies tell. */
  readonly known: readonly number[];
  /** The letters of an abbreviation, or those that the words begin with; in small letters. */
  readonly abbreviation: string | null;
  readonly initials: readonly string[];
}

/** What the words of one name may say: concepts below this number, countries from it up. */
export const FIRST_PLACE = 10_000;

export interface BodyWords {
  readonly rules: BodyRules;
  readonly known: KnownBodies;
  /** Countries and towns that a word of the name may be; null where the name is one itself. */
  readonly places: KnownBodies | null;
  readonly table: WordTable;
}

const WORD = /[^\s,.;:\u2010-\u2015\-_/()[\]"“”„«»|*]+/gu;
const MOST_PARTS = 8;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;

export function readBody(written: string, { rules, known, places, table }: BodyWords): ReadBody {
  const composed = written.normalize('NFC');
  const all = [...composed.matchAll(WORD)].map((match) => partOf(match[0], match.index));
  const numbers = all.map(({ text }) => text).filter(isNumber);
  const words = all.filter(({ text }) => text !== '' && !isNumber(text));
  const forms = words.filter(({ text }) => rules.isLegalForm(text));
  const legal = forms.length < words.length ? forms : [];
  const told = words.filter((part) => !legal.includes(part) && !rules.isFiller(part.text));
  const meant = (told.length > 0 ? told : words).flatMap((part) =>
    meanings(part, composed, rules, places).map((families) => ({ part, families })),
  );
  const parts = meant.map(({ part }) => part).slice(0, MOST_PARTS);
  return {
    written,
    parts,
    words: meant
      .slice(0, MOST_PARTS)
      .map(({ part, families }) => ({ ...table.word(part.text), families })),
    roles: parts.map(({ role }) => role),
    filiation: -1,
    familiesExclude: false,
    legal,
    numbers,
    known: known.of(without(composed, [...legal, ...leftOut(words, rules)])),
    abbreviation: ABBREVIATION.test(composed) ? composed.toLowerCase() : null,
    initials: initialsOf(
      words.filter((part) => !legal.includes(part)),
      rules,
    ),
  };
}

const isNumber = (text: string): boolean => /^\d+$/.test(text);

function partOf(word: string, at: number): NamePart {
  const { text, offsets } = foldWord(word);
  return {
    role: 'name',
    text,
    start: at,
    end: at + word.length,
    offsets: offsets.map((offset) => at + offset),
  };
}

/** What a word says; a compound counts as one word for each of its concepts. */
function meanings(
  { text, start, end }: NamePart,
  written: string,
  rules: BodyRules,
  places: KnownBodies | null,
): (readonly number[])[] {
  const concepts = rules.conceptsOf(text);
  if (concepts.length > 0) return concepts.map((concept) => [concept]);
  const found = places?.of(written.slice(start, end)) ?? [];
  return [found.map((place) => FIRST_PLACE + place)];
}

/** «город» before a town's name; a name of such words alone keeps them. */
function leftOut(words: readonly NamePart[], rules: BodyRules): NamePart[] {
  const some = words.filter(({ text }) => {
    const concepts = rules.conceptsOf(text);
    return concepts.length > 0 && concepts.every(rules.mayBeLeftOut);
  });
  return some.length < words.length ? some : [];
}

function without(written: string, parts: readonly NamePart[]): string {
  const last = [...parts].sort((a, b) => b.start - a.start);
  return last.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), written);
}

/** First letters with joining words and without: United States of America is USA and USOA. */
function initialsOf(words: readonly NamePart[], rules: BodyRules): string[] {
  if (words.length < 2) return [];
  const full = words.filter(({ text }) => !rules.isFiller(text));
  return [...new Set([words, full].map((some) => some.map(({ text }) => text[0]).join('')))];
}
