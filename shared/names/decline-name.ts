/**
 * A name as running text declines it: the same endings that `declension` reads, written. Words are in
 * agreement by case; of forms that nobody would write some are among them, which no text has.
 */

import { type Declension, type Ending, takesEnding } from './declension.ts';
import type { Case } from './grapheme.ts';
import { remember } from './remember.ts';

/** A name in another case than the nominative. */
interface DeclinedName {
  readonly text: string;
  /** ISO 639-1 of the texts that write it so. */
  readonly language: string;
  /** Cases of which it may be. */
  readonly cases: readonly Case[];
}

const SCRIPTS = { Latn: /\p{Script=Latin}/u, Cyrl: /\p{Script=Cyrillic}/u } as const;
const VOWEL = /[аеёиоуыэюяіїєәөұүaeiouyäöüáéíóúý]/;
const isVowel = (letter: string): boolean => VOWEL.test(letter);

/** The forms of a name, given in the nominative, in all languages that write its letters. */
export type Decline = (name: string) => readonly DeclinedName[];

export const declineBy = (declensions: readonly Declension[]): Decline =>
  remember((name) => {
    const words = name.split(' ');
    return declensions
      .filter(({ script }) => SCRIPTS[script].test(name))
      .flatMap((declension) => declined(words, declension));
  });

function declined(words: readonly string[], declension: Declension): DeclinedName[] {
  const { language } = declension;
  const cases = new Map<string, Case[]>();
  for (const one of new Set(declension.endings.flatMap((ending) => ending.cases))) {
    for (const text of new Set(namesIn(one, words, declension))) {
      cases.set(text, [...(cases.get(text) ?? []), one]);
    }
  }
  return [...cases].map(([text, own]) => ({ text, language, cases: own }));
}

interface Draft {
  readonly words: readonly string[];
  readonly isChanged: boolean;
  /** Beside a woman's given name a family name on a consonant stays as it is. */
  readonly isFeminine: boolean;
}

/** More ways of writing one name in one case are those of no name. */
const MOST_DRAFTS = 16;

/** The whole name in a case; none where no word of it changes. */
function namesIn(one: Case, words: readonly string[], { endings, ...how }: Declension): string[] {
  const own = endings.filter(({ cases }) => cases.includes(one));
  let drafts: Draft[] = [{ words: [], isChanged: false, isFeminine: false }];
  for (const [at, word] of words.entries()) {
    const declines = how.words === 'all' || at === words.length - 1;
    const forms = declines && isNameWord(word) ? formsOf(word, own) : [];
    drafts = drafts.flatMap((draft) => withWord(draft, word, forms)).slice(0, MOST_DRAFTS);
  }
  return drafts.flatMap((draft) => (draft.isChanged ? [draft.words.join(' ')] : []));
}

interface WordForm {
  readonly text: string;
  readonly isFeminine: boolean;
}

function withWord(draft: Draft, word: string, forms: readonly WordForm[]): Draft[] {
  const changed = forms.map(({ text, isFeminine }) => ({
    words: [...draft.words, text],
    isChanged: true,
    isFeminine: draft.isFeminine || isFeminine,
  }));
  const stays = forms.length === 0 || (draft.isFeminine && !isVowel(word.slice(-1)));
  return stays ? [...changed, { ...draft, words: [...draft.words, word] }] : changed;
}

/** Of a body's name the words written small are in a case already. */
const isNameWord = (word: string): boolean => /^\p{Lu}.*\p{Ll}$/u.test(word);

function formsOf(word: string, endings: readonly Ending[]): WordForm[] {
  return endings.flatMap((ending) => {
    const { nominative, seen, gender } = ending;
    const stem = word.slice(0, word.length - nominative.length);
    const fits = word.endsWith(nominative) && takesEnding(stem.toLowerCase(), ending, isVowel);
    return fits ? [{ text: stem + seen, isFeminine: gender === 'feminine' }] : [];
  });
}
