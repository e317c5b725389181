/** The letters of a word of a name as they are compared: small, composed, doubled consonants once. */

export interface FoldedWord {
  readonly text: string;
  /** Offset in the written word of each letter of the text, and of the end. */
  readonly offsets: readonly number[];
}

const SIGNS = /['’‘ʼʻʹʺ`´ʾʿ”·]/;
const MARK = /\p{M}/u;
const CONSONANT = /[bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ]/;
/** Longer ones are no words of names. */
const LONGEST = 30;

export function foldWord(written: string): FoldedWord {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const letter of written) {
    const small = letter.toLowerCase();
    const folded = SIGNS.test(small) ? '’' : small.length === 1 ? small : small.charAt(0);
    const doubled = folded === text.slice(-1) && (CONSONANT.test(folded) || folded === '’');
    if (!MARK.test(folded) && !doubled && text.length < LONGEST) {
      offsets.push(at);
      text += folded;
    }
    at += letter.length;
  }
  // A sign at either end quotes the word.
  const start = text.startsWith('’') ? 1 : 0;
  const end = text.length > 1 && text.endsWith('’') ? text.length - 1 : text.length;
  return { text: text.slice(start, end), offsets: [...offsets.slice(start, end), at] };
}
