/** A written name as its words, each with what it is in the name. */

import { foldWord } from './fold-word.ts';
import { HYPHEN, type NameWords } from './name-words.ts';

export type Role =
  | 'name'
  | 'initial'
  | 'patronymic'
  | 'particle'
  | 'generation'
  | 'honorific'
  /** Between brackets: a remark, or what the bearer is called besides. */
  | 'aside';

export interface NamePart {
  readonly role: Role;
  /** As compared: see `foldWord`. */
  readonly text: string;
  /** Where it stands in the written name, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Offset in the written name of each letter of the text. */
  readonly offsets: readonly number[];
}

export interface ParsedName {
  readonly written: string;
  /** What names are compared by, at most six. */
  readonly parts: readonly NamePart[];
  /** Honorifics: they say nothing about the name. */
  readonly left: readonly NamePart[];
  /** Family name first, told by a comma. */
  readonly comma: boolean;
}

const MOST_PARTS = 6;
const WORD = /[^\s,.;:\u2010-\u2015\-_/()[\]"“„«»|]+/gu;
/** An initial may be written with the letters of one sound: Yu., Дж., Ch. */
const LONGEST_INITIAL = 2;

export function parseName(written: string, words: NameWords): ParsedName {
  const composed = words
    .unmix(written.normalize('NFC'))
    .replace(words.hyphened, (honorific) => honorific.replace('-', HYPHEN));
  const read: NamePart[] = [];
  for (const match of composed.matchAll(WORD)) {
    const part = partOf(match[0], match.index, composed, read.length === 0, words);
    if (part !== null) read.push(part);
  }
  const found = withTitlesAsNames(withAsides(read, composed), composed, words);
  const isTitle = ({ role, text }: NamePart) =>
    role === 'honorific' && !words.honorificNames.has(text);
  const named = found.filter((part) => !isTitle(part));
  const parts = named.some(({ role }) => role === 'name') ? named : found;
  return {
    written,
    parts: parts.slice(0, MOST_PARTS),
    left: parts === found ? [] : found.filter(isTitle),
    comma: composed.includes(','),
  };
}

/** A title that is a name as well is one where no name follows, or only after a comma. */
function withTitlesAsNames(
  parts: readonly NamePart[],
  name: string,
  words: NameWords,
): readonly NamePart[] {
  return parts.map((part, at) => {
    if (part.role !== 'honorific' || !words.honorificNames.has(part.text)) return part;
    const follows = parts.slice(at + 1).some(({ role }) => role === 'name');
    return follows && name.charAt(part.end) !== ',' ? part : { ...part, role: 'name' };
  });
}

/** What stands in brackets is aside, unless all does. */
function withAsides(parts: readonly NamePart[], name: string): readonly NamePart[] {
  const open = name.indexOf('(');
  const close = name.indexOf(')', open);
  if (open < 0 || close < 0) return parts;
  const isWithin = ({ start }: NamePart) => start > open && start < close;
  if (parts.every((part) => part.role !== 'name' || isWithin(part))) return parts;
  return parts.map((part) => (isWithin(part) ? { ...part, role: 'aside' } : part));
}

function partOf(
  word: string,
  at: number,
  name: string,
  isFirst: boolean,
  words: NameWords,
): NamePart | null {
  const { text, offsets } = foldWord(word);
  if (text === '' || /^\d+$/.test(text)) return null;
  const generation = isFirst ? undefined : words.generations.get(text);
  return {
    role:
      generation === undefined
        ? roleOf(text, word, name.charAt(at + word.length) === '.', words)
        : 'generation',
    text: generation ?? text,
    start: at,
    end: at + word.length,
    offsets:
      generation === undefined
        ? offsets.map((offset) => at + offset)
        : [...generation].map((_, place) => at + place).concat(at + word.length),
  };
}

function roleOf(text: string, word: string, hasStop: boolean, words: NameWords): Role {
  if (words.honorifics.has(text) && (text.length > 1 || hasStop)) return 'honorific';
  if (words.honorificNames.has(text)) return 'honorific';
  // A capital E is an initial, a small one Portuguese.
  const isParticle = words.particles.has(text) && (text.length > 1 || word === text);
  if (isParticle) return hasStop && text.length === 1 ? 'initial' : 'particle';
  if (text.length === 1 || (hasStop && text.length <= LONGEST_INITIAL)) return 'initial';
  if (words.isPatronymic(text) || words.patronymicWords.has(text)) return 'patronymic';
  return 'name';
}
