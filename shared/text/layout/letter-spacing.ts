/**
 * Letter-spaced words made whole: "T R A C K E D" stands in the file as single letters with even
 * gaps; wider gaps part the words.
 */

import type { PlacedItem } from './fragments.ts';
import { type GlyphWords, wordStartsIn } from './glyph-words.ts';

export interface Word {
  readonly text: string;
  readonly pieces: readonly WordPiece[];
}

/** What one item gives to a word: `text` without its spaces, standing at `from` to `to` in the item. */
interface WordPiece {
  readonly part: PlacedItem;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Fewer letters than this may be initials, options or a formula. */
const FEWEST_LETTERS = 4;
const spacedInside = /^\S(?: \S){2,}$|(?:^| )\S \S \S \S(?: |$)/u;
const letter = /^[\p{L}\p{N}]\p{M}*$|^[&’'!?.,:-]$/u;

interface Letter {
  readonly text: string;
  readonly part: PlacedItem;
  /** Where it stands in its item. */
  readonly at: number;
  readonly firstOfItem: boolean;
  /** Whether more than one space stands before it inside its item. */
  readonly wide: boolean;
}

/** True for a run whose letters are parted by single spaces, so that its words cannot be told. */
export function isSpacedInside(text: string): boolean {
  return spacedInside.test(text);
}

/**
 * The words of a letter-spaced run of items, or null when the run is nothing of the kind. `glyphs`
 * are the words as the page's glyphs spell them, where they were read; they know best.
 */
export function respacedWords(
  parts: readonly PlacedItem[],
  glyphs: GlyphWords | null,
): Word[] | null {
  if (!mayBeSpaced(parts)) return null;
  const letters = lettersOf(parts);
  if (letters === null || letters.length < FEWEST_LETTERS || !looksLikeWords(letters)) return null;
  const isWordStart = startsInGlyphs(letters, glyphs) ?? wordStarts(letters);
  const words: Letter[][] = [];
  letters.forEach((one, index) => {
    const open = words.at(-1);
    if (open === undefined || isWordStart(one, index)) words.push([one]);
    else open.push(one);
  });
  return words.map(wordOf);
}

/** A cheap look, since nearly no line is letter-spaced. */
function mayBeSpaced(parts: readonly PlacedItem[]): boolean {
  const first = parts[0]?.item.text.trim() ?? '';
  return first.length === 1 ? parts.length >= 3 : spacedInside.test(first);
}

/** Every letter with its item; null as soon as a run of more letters turns up. */
function lettersOf(parts: readonly PlacedItem[]): Letter[] | null {
  const letters: Letter[] = [];
  for (const part of parts) {
    let at = 0;
    let spaces = 0;
    let firstOfItem = true;
    for (const token of part.item.text.split(' ')) {
      if (token === '') spaces++;
      else {
        if (!letter.test(token)) return null;
        letters.push({ text: token, part, at, firstOfItem, wide: !firstOfItem && spaces > 0 });
        firstOfItem = false;
        spaces = 0;
      }
      at += token.length + 1;
    }
  }
  return letters;
}

/** Letters for the most part, and not a list such as "1 2 3 4" or "a b c d". */
function looksLikeWords(letters: readonly Letter[]): boolean {
  const texts = letters.map((one) => one.text);
  const alphabetic = texts.filter((text) => /\p{L}/u.test(text)).length;
  if (alphabetic < FEWEST_LETTERS || alphabetic * 2 < texts.length) return false;
  const steps = texts.slice(1).filter((text, index) => follows(texts[index] ?? '', text)).length;
  return steps < texts.length - 1;
}

function follows(before: string, text: string): boolean {
  return (text.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0) === 1;
}

/** Where words begin as the glyphs spell them; null when they do not spell this run. */
function startsInGlyphs(
  letters: readonly Letter[],
  glyphs: GlyphWords | null,
): ((one: Letter, index: number) => boolean) | null {
  if (glyphs === null) return null;
  const starts = wordStartsIn(glyphs, letters.map((one) => one.text).join(''));
  if (starts === null) return null;
  const before: number[] = [];
  let units = 0;
  for (const { text } of letters) {
    before.push(units);
    units += text.length;
  }
  return (_one, index) => starts.has(before[index] ?? 0);
}

/** Where words begin: by double spaces, by gaps between longer items, or by gaps wider than most. */
function wordStarts(letters: readonly Letter[]): (one: Letter, index: number) => boolean {
  const inside = letters.some((one) => !one.firstOfItem);
  const gaps = letters.map((one, index) => gapBefore(letters[index - 1], one));
  const between = gaps.filter((gap) => gap !== null).sort((one, other) => one - other);
  const usual = between[between.length >> 1] ?? 0;
  return (one, index) => {
    if (one.wide) return true;
    const gap = gaps[index] ?? null;
    if (gap === null) return false;
    return inside ? one.part.space !== 'none' : gap > usual * 1.6 + one.part.item.size * 0.05;
  };
}

/** In points, between two items; null inside an item. */
function gapBefore(before: Letter | undefined, one: Letter): number | null {
  if (before === undefined || !one.firstOfItem) return null;
  return one.part.item.left - before.part.item.right;
}

function wordOf(letters: readonly Letter[]): Word {
  const pieces: WordPiece[] = [];
  for (const { text, part, at } of letters) {
    const last = pieces.at(-1);
    const to = at + text.length;
    if (last?.part === part) pieces.splice(-1, 1, { ...last, text: last.text + text, to });
    else pieces.push({ part, text, from: at, to });
  }
  return { text: letters.map((one) => one.text).join(''), pieces };
}
