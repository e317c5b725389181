/** The words charges are told with: cues by language, key words of each code. */

import { z } from 'zod';
import type { Token } from '#shared/language/analysed-text.ts';
import { askedOnce, newQuestion, type WordTest } from '#shared/language/word.ts';
import { addPhrase, createLexicon, keywordOf, type Lexicon } from '../names/lexicon.ts';
import { type ExtractionResources, perResources } from '../resources.ts';
import { listOf, setOf, WordList, wordsOf } from '../word-list.ts';

const CodeFile = z.object({
  note: z.string(),
  charges: z.record(z.string(), z.record(z.string(), z.string())),
});
const CueFile = z.strictObject({
  /** Phrases after which an offence is named. */
  strong: WordList,
  /** Words that name one only when one of `weakAfter` stands before and a key word follows. */
  weak: WordList,
  weakAfter: WordList,
  /** Articles and the like before an offence, outside its span. */
  skip: WordList,
  /** Words that end an offence. */
  stops: WordList,
  /** Words between two offences. */
  joins: WordList,
  /** Words between two halves of one offence. */
  inner: WordList,
  /**
   * What nobody may do, as nouns, participles or gerunds: "damaging". They begin an offence without a
   * code even after a weak cue.
   */
  crimes: WordList,
  /**
   * What people are accused of doing that may be no offence: "joining"; after a hyphen, endings of such
   * words. They begin an offence without a code beside others.
   */
  acts: WordList,
  /** Prepositions after which an act tells its object: "involvement in". */
  complements: WordList,
  /** Prepositions that lead to an aim, and the words of urging and trying they go with: "urging people to". */
  aims: WordList,
  urging: WordList,
  /** Words that make a quotation in the same sentence an offence. */
  legal: WordList,
  /** Verbs with a person between them and `splitLinks`: "accused him of". */
  splitVerbs: WordList,
  splitLinks: WordList,
  /** Words between a provision and the offence it is about: "Article 275 on". */
  afterLaw: WordList,
  /** Nouns after the offence: "treason charges". */
  heads: WordList,
  /** Words that end a clause which names an offence: „vorgeworfen“; it begins at `endStarts`. */
  endCues: WordList,
  endStarts: WordList,
  /** Words with which a reporter tells what somebody did in words of his own: "exercising". */
  glosses: WordList,
});

export type CueStrength = 'strong' | 'weak';

export interface ChargeWords {
  readonly code: string;
  readonly cues: Lexicon<CueStrength>;
  readonly weakAfter: ReadonlySet<string>;
  readonly skip: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  /** Words between two offences, each phrase in its words: ["as", "well", "as"]. */
  readonly joins: readonly (readonly string[])[];
  readonly inner: ReadonlySet<string>;
  readonly crimes: ReadonlySet<string>;
  /** Whether a word tells an act that people are accused of, a crime or not. */
  readonly tellsAct: (token: Token | undefined) => boolean;
  readonly complements: ReadonlySet<string>;
  readonly aims: ReadonlySet<string>;
  readonly urging: ReadonlySet<string>;
  readonly legal: ReadonlySet<string>;
  readonly splitVerbs: ReadonlySet<string>;
  readonly splitLinks: ReadonlySet<string>;
  readonly afterLaw: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly endCues: ReadonlySet<string>;
  readonly endStarts: ReadonlySet<string>;
  /** Whether a sentence with the word may name an offence. */
  readonly mayTell: WordTest;
  /** Words that no offence is told with: what is said in the reporter's own words. */
  readonly glosses: ReadonlySet<string>;
  /** First letters of a key word's first word → key words with their codes, longest first. */
  readonly keys: ReadonlyMap<string, readonly KeyWord[]>;
}

interface KeyWord {
  readonly key: string;
  /** Its words, to be compared one by one: each but a short one is the beginning of a word. */
  readonly words: readonly string[];
  readonly code: string;
}

const HEAD = 3;
/** Words of fewer letters are compared whole. */
const STEM = 4;
/** Languages whose words inflect inside a key word, too. */
const INFLECTED = new Set(['de', 'ru']);
/** In a language that writes nouns together a key word of so many letters may end a longer word. */
const COMPOUND = 6;
const BEGINS_CUE = newQuestion();
const MAY_TELL = newQuestion();

function keysOf(charges: z.infer<typeof CodeFile>['charges'], language: string) {
  const keys = new Map<string, KeyWord[]>();
  for (const [code, byLanguage] of Object.entries(charges)) {
    for (const key of wordsOf(byLanguage[language] ?? '')) {
      const head = key.slice(0, HEAD);
      const list = keys.get(head) ?? [];
      list.push({ key, words: key.split(' '), code });
      keys.set(head, list);
    }
  }
  for (const list of keys.values()) list.sort((a, b) => b.key.length - a.key.length);
  return keys;
}

function actTest(acts: readonly string[]): ChargeWords['tellsAct'] {
  const words = new Set(acts.filter((act) => !act.startsWith('-')));
  const endings = acts.filter((act) => act.startsWith('-')).map((act) => act.slice(1));
  return (token) => {
    const word = token?.word.plain.lower ?? '';
    return words.has(word) || endings.some((ending) => word.endsWith(ending));
  };
}

export const chargeWords = perResources(
  (resources: ExtractionResources): ReadonlyMap<string, ChargeWords> => {
    const words = new Map<string, ChargeWords>();
    const { charges } = resources.read('vocabularies/charges.json', CodeFile);
    for (const code of resources.languages.keys()) {
      const path = `languages/${code}/charges.json`;
      if (!resources.paths.includes(path)) continue;
      const file = resources.read(path, CueFile);
      const cues = createLexicon<CueStrength>(BEGINS_CUE);
      for (const strength of ['strong', 'weak'] as const) {
        for (const phrase of listOf(file[strength])) addPhrase(cues, phrase, strength);
      }
      const keywords = new Set(listOf(file.strong).map(keywordOf));
      const weakAfter = setOf(file.weakAfter);
      const legal = setOf(file.legal);
      const splitVerbs = setOf(file.splitVerbs);
      const heads = setOf(file.heads);
      const endCues = setOf(file.endCues);
      words.set(code, {
        code,
        cues,
        weakAfter,
        skip: setOf(file.skip),
        stops: setOf(file.stops),
        joins: listOf(file.joins).map((join) => join.split(' ')),
        inner: setOf(file.inner),
        crimes: setOf(file.crimes),
        tellsAct: actTest(listOf([...file.crimes, ...file.acts])),
        complements: setOf(file.complements),
        aims: setOf(file.aims),
        urging: setOf(file.urging),
        legal,
        splitVerbs,
        splitLinks: setOf(file.splitLinks),
        afterLaw: setOf(file.afterLaw),
        heads,
        endCues,
        endStarts: setOf(file.endStarts),
        glosses: setOf(file.glosses),
        mayTell: askedOnce(
          MAY_TELL,
          ({ plain }) =>
            keywords.has(plain.lower) ||
            [weakAfter, legal, splitVerbs, heads, endCues].some((words) => words.has(plain.lower)),
        ),
        keys: keysOf(charges, code),
      });
    }
    return words;
  },
);

/** Quotation marks and line breaks do not part the words of an offence. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[«»“”„"*_]/g, ' ')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a key word stands at a place of a plain text; its last word may go on. */
function standsAt({ key, words }: KeyWord, plain: string, at: number, inflected: boolean): boolean {
  const next = at + key.length;
  // « viol » is no part of « violente », and "coup" none of « coupable ».
  const whole = inflected || key.length > STEM || /^s?(\P{L}|$)/u.test(plain.slice(next, next + 2));
  if (plain.startsWith(key, at)) return whole;
  if (!inflected || words.length === 1) return false;
  let from = at;
  for (const word of words) {
    if (!plain.startsWith(word, from)) return false;
    const space = plain.indexOf(' ', from + word.length);
    const stop = space < 0 ? plain.length : space;
    if (word.length < STEM && stop !== from + word.length) return false;
    from = stop + 1;
  }
  return true;
}

/** The code of the longest key word in a stretch of text; null when there is none. */
export function codeOf(text: string, words: ChargeWords): { code: string; key: string } | null {
  const plain = plainWords(text);
  const inflected = INFLECTED.has(words.code);
  let best: KeyWord | null = null;
  for (let at = 0; at < plain.length; at += 1) {
    const inside = at > 0 && !/[\s'(-]/.test(plain[at - 1] ?? '');
    if (inside && words.code !== 'de') continue;
    for (const entry of words.keys.get(plain.slice(at, at + HEAD)) ?? []) {
      if (best !== null && entry.key.length <= best.key.length) break;
      if (inside && (entry.words.length > 1 || entry.key.length < COMPOUND)) continue;
      if (standsAt(entry, plain, at, inflected)) best = entry;
    }
  }
  return best;
}

/** Whether a text begins with a key word. */
export function keyBegins(text: string, words: ChargeWords): boolean {
  const plain = plainWords(text);
  const inflected = INFLECTED.has(words.code);
  const entries = words.keys.get(plain.slice(0, HEAD)) ?? [];
  return entries.some((entry) => standsAt(entry, plain, 0, inflected));
}
