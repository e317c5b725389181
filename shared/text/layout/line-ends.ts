/**
 * What becomes of a line end inside a paragraph: it stays, or the word that a hyphen cut is made
 * whole, or a real hyphen is kept and only the line end goes.
 */

export type LineEnd = 'keep_break' | 'join_word' | 'keep_hyphen';

/** How often a word occurs inside the lines of the document, in lower case. */
export type KnownWords = (word: string) => boolean;

/** Hyphen-minus, hyphen, soft hyphen, non-breaking hyphen. */
const hyphenEnd = /[\p{L}\p{M}\p{N}][-\u2010\u00ad\u2011]$/u;
const wordBefore = /([\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)[-\u2010\u00ad\u2011]$/u;
const wordAfter = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/u;

/**
 * Compounds of French, English, German and Russian that keep their hyphen: what stands before it and
 * what after. Parts that are syllables of other words too (pro-test, va-leur, мес-то) are left out.
 */
const compounds: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:self|non|well|quasi|вице|кое)$/u, /./u],
  [/./u, /^(?:là|elles?|ils?|je|nous|vous|moi|toi|lui|mêmes?|либо|нибудь|таки)$/u],
  [/^(?:celui|celle|ceux|celles|ceci)$/u, /^ci$/u],
  [/^peut$/u, /^être$/u],
  [
    /^(?:кто|что|кого|чего|кому|чему|кем|чем|где|когда|куда|откуда|почему|зачем|как\p{L}{0,3})$/u,
    /^то$/u,
  ],
  [/^по$/u, /(?:ски|цки|ому|ему)$/u],
  [/^во?$/u, /^(?:перв|втор|трет|четв|пят)\p{L}*х$/u],
  [/^из$/u, /^(?:за|под)$/u],
];

/** Whether a line ends in a hyphen that follows a letter or digit. */
export function isHyphenEnd(line: string): boolean {
  // A letter of two units and the hyphen: a line is not looked through from its start.
  return hyphenEnd.test(line.slice(-3));
}

/**
 * Decides about the end of `line` when `next` follows in the same paragraph. The document's own
 * words are asked first; without their word, digits, capitals and known parts keep the hyphen.
 */
export function decideLineEnd(line: string, next: string, knows: KnownWords): LineEnd {
  if (!isHyphenEnd(line)) return 'keep_break';
  const before = wordBefore.exec(line.slice(-60))?.[1];
  const after = wordAfter.exec(next.slice(0, 60))?.[0];
  if (before === undefined || after === undefined) return 'keep_break';
  if (line.endsWith('\u00ad')) return 'join_word';
  const lowBefore = before.toLowerCase();
  const lowAfter = after.toLowerCase();
  if (knows(`${lowBefore}-${lowAfter}`)) return 'keep_hyphen';
  if (/^[\p{N}\p{Lu}]/u.test(after)) {
    return isShouted(before, after) && knows(lowBefore + lowAfter) ? 'join_word' : 'keep_hyphen';
  }
  if (knows(lowBefore + lowAfter)) return 'join_word';
  return isCompound(lowBefore, lowAfter) ? 'keep_hyphen' : 'join_word';
}

function isCompound(before: string, after: string): boolean {
  if (/\p{N}$/u.test(before) || before.includes('-')) return true;
  if (before.length === 1) return true;
  return compounds.some(([left, right]) => left.test(before) && right.test(after));
}

/** Both sides in capitals: a heading that was hyphenated. */
function isShouted(before: string, after: string): boolean {
  return !/[\p{Ll}\p{N}]/u.test(before + after) && after.length > 1;
}

/** The words that stand whole inside the given lines, with their hyphens, in lower case. */
export function wordsInside(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(
      /\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu,
    )) {
      words.add(word.toLowerCase());
    }
  }
  return words;
}
