/** A written name as its words, each with what it is in the name. */

import { foldWord } from './fold-word.ts';
import type { NameWords } from './name-words.ts';

export type Role = 'name' | 'initial' | 'patronymic' | 'particle' | 'generation' | 'honorific';

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
  const composed = written.normalize('NFC');
  const found: NamePart[] = [];
  for (const match of composed.matchAll(WORD)) {
    const part = partOf(match[0], match.index, composed, words);
    if (part !== null) found.push(part);
  }
  const named = found.filter(({ role }) => role !== 'honorific');
  const parts = named.some(({ role }) => role === 'name') ? named : found;
  return {
    written,
    parts: parts.slice(0, MOST_PARTS),
    left: parts === found ? [] : found.filter(({ role }) => role === 'honorific'),
    comma: composed.includes(','),
  };
}

function partOf(word: string, at: number, name: string, words: NameWords): NamePart | null {
  const { text, offsets } = foldWord(word);
  if (text === '' || /^\d+$/.test(text)) return null;
  return {
    role: roleOf(text, word, name.charAt(at + word.length) === '.', words),
    text,
    start: at,
    end: at + word.length,
    offsets: offsets.map((offset) => at + offset),
  };
}

function roleOf(text: string, word: string, hasStop: boolean, words: NameWords): Role {
  if (words.honorifics.has(text) && (text.length > 1 || hasStop)) return 'honorific';
  if (words.generations.has(text)) return 'generation';
  // A capital E is an initial, a small one Portuguese.
  const isParticle = words.particles.has(text) && (text.length > 1 || word === text);
  if (isParticle) return hasStop && text.length === 1 ? 'initial' : 'particle';
  if (text.length === 1 || (hasStop && text.length <= LONGEST_INITIAL)) return 'initial';
  if (words.isPatronymic(text) || words.patronymicWords.has(text)) return 'patronymic';
  return 'name';
}
