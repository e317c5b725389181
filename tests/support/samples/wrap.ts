/** Lines of a set width, with words broken as a typesetter breaks them. */

const VOWEL = /[aeiouyàâäéèêëîïôöùûüаеёиоуыэюя]/i;
const LETTERS_ONLY = /^\p{L}+$/u;

/**
 * Where a word may be broken so that `room` units hold its beginning and the hyphen: after a vowel
 * and before a consonant, three letters kept on each side. Null where there is no such place.
 */
function breakOf(word: string, room: number): number | null {
  if (!LETTERS_ONLY.test(word) || word.length < 8) return null;
  for (let at = Math.min(room - 1, word.length - 3); at >= 3; at -= 1) {
    const before = word[at - 1] ?? '';
    const after = word[at] ?? '';
    const next = word[at + 1] ?? '';
    if (VOWEL.test(before) && !VOWEL.test(after) && VOWEL.test(next)) return at;
  }
  return null;
}

/** `COVID-19` may break behind its own hyphen: what follows is a figure, so it stays one word. */
const ownBreakOf = (word: string, room: number): number | null => {
  const at = /-(?=\d)/.exec(word)?.index;
  return at !== undefined && at + 1 <= room ? at + 1 : null;
};

/** The text in lines of at most `width` UTF-16 units. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const gap = line === '' ? '' : ' ';
    if (line.length + gap.length + word.length <= width) {
      line += gap + word;
      continue;
    }
    const room = width - line.length - gap.length;
    const own = ownBreakOf(word, room);
    const at = own ?? breakOf(word, room);
    lines.push(at === null ? line : `${line}${gap}${word.slice(0, at)}${own === null ? '-' : ''}`);
    line = word.slice(at ?? 0);
  }
  return line === '' ? lines : [...lines, line];
}
