/**
 * Words by themselves, wherever they stand. A language's words are kept: where a text has the same
 * letters again its token is made from the same word, so that what was found out about a word once
 * — its shape, whether a rule has a use for it — is known at every place.
 */

/** What a word looks like. `capital` is Xxx (also McGill, Kassym-Jomart), `upper` is XXX. */
export type WordShape =
  | 'lower'
  | 'capital'
  | 'upper'
  /** One capital letter: an initial. */
  | 'single'
  /** A capital inside a word that begins small: eBay. */
  | 'mixed'
  /** Letters of a script without capitals. */
  | 'uncased'
  /** A run of digits, nothing else. */
  | 'number'
  | 'superscript'
  /** Letters with digits after them: G20. Digits before letters are two tokens: 22|nd. */
  | 'alphanumeric'
  /** What is split off a word: d', l', qu' before it in French, 's after it in English. */
  | 'clitic'
  /** A whole address: https://…, www.…, name@host. */
  | 'address'
  | 'punctuation';

export type WordScript = 'latin' | 'cyrillic' | 'other' | 'none';

export class Word {
  readonly text: string;
  /** Lower case, composed, without soft hyphens: what word lists are compared with. */
  readonly lower: string;
  readonly shape: WordShape;
  readonly script: WordScript;
  /** The word as phrases have it: a clitic without its apostrophe; every other word itself. */
  readonly plain: Word;
  /** Bits of the questions that were asked about it, and of those answered with yes. */
  asked = 0;
  agreed = 0;

  constructor(text: string, lower: string, shape: WordShape, script: WordScript) {
    this.text = text;
    this.lower = lower;
    this.shape = shape;
    this.script = script;
    const bare = shape === 'clitic' ? lower.replace(/'/g, '') : lower;
    this.plain = bare === lower ? this : new Word(text, bare, shape, script);
  }
}

const MOST_KEPT = 50_000;
/** Longer ones are rare and would fill the memory. */
const LONGEST_KEPT = 60;

/** A slice holds the whole text that it was cut from; a copy does not. */
const copyOf = (slice: string): string => ` ${slice}`.slice(1);

/** The words of one language. */
export class Words {
  private readonly kept = new Map<string, Word>();

  /** The word of these letters; `make` makes it where it is new. */
  of(text: string, make: (text: string) => Word): Word {
    const known = this.kept.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST_KEPT) return make(text);
    const own = copyOf(text);
    const word = make(own);
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(own, word);
    return word;
  }
}

/** Questions have a bit each; 30 fit into a small integer. */
const MOST_QUESTIONS = 30;
let questions = 0;

/** A kind of question that is asked about words; one for all languages, made when a module loads. */
export type Question = number & { readonly __question: never };

export function newQuestion(): Question {
  if (questions === MOST_QUESTIONS) throw new Error('no bit is left for another question');
  questions += 1;
  return (1 << (questions - 1)) as Question;
}

export type WordTest = (word: Word) => boolean;

/**
 * The same test, asked about each word once. `question` is its own kind; `test` must give the same
 * answer whenever it is asked about a word of its language.
 */
export const askedOnce =
  (question: Question, test: WordTest): WordTest =>
  (word) => {
    if ((word.asked & question) === 0) {
      word.asked |= question;
      if (test(word)) word.agreed |= question;
    }
    return (word.agreed & question) !== 0;
  };
