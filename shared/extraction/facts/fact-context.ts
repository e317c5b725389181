/** What fact rules know about the document: mentions by sentence, who it is about, letters to send. */

import {
  type AnalysedText,
  indexAt,
  plainToken,
  type Sentence,
  type Token,
} from '#shared/language/analysed-text.ts';
import { partOf } from '#shared/text/composition.ts';
import type { Mention, MentionOf, MentionType } from '../mention.ts';
import type { FactWords } from './fact-words.ts';
import { mainPersonOf } from './main-person.ts';

export interface FactContext {
  readonly text: AnalysedText;
  /** Mentions of each sentence, in text order. */
  readonly bySentence: ReadonlyMap<number, readonly Mention[]>;
  /** Mentions of each person, in text order. */
  readonly byCluster: ReadonlyMap<string, readonly MentionOf<'person'>[]>;
  /** The person most of the document is about, if one stands out. */
  readonly mainPerson: string | null;
  /** By language. */
  readonly words: ReadonlyMap<string, FactWords>;
  /** Sentences whose acts are not reports: letters to copy, menus, headings. */
  readonly muted: ReadonlySet<number>;
}

/** Sentences of letters the reader is asked to send, and of parts that only surround the text. */
function mutedSentences({ sentences, segments }: AnalysedText): ReadonlySet<number> {
  const muted = new Set<number>();
  sentences.forEach(({ segment }, index) => {
    if (partOf(segments[segment]?.kind ?? 'body') !== 'account') muted.add(index);
  });
  return muted;
}

export function factContext(
  text: AnalysedText,
  mentions: readonly Mention[],
  words: ReadonlyMap<string, FactWords>,
): FactContext {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const index = indexAt(text.sentences, mention.start);
    const list = bySentence.get(index);
    if (list === undefined) bySentence.set(index, [mention]);
    else list.push(mention);
  }
  const byCluster = new Map<string, MentionOf<'person'>[]>();
  for (const person of ofType(mentions, 'person')) {
    const own = byCluster.get(person.cluster ?? '') ?? [];
    if (own.length === 0) byCluster.set(person.cluster ?? '', own);
    own.push(person);
  }
  return {
    text,
    bySentence,
    byCluster,
    words,
    mainPerson: mainPersonOf(text, mentions, ({ start }) =>
      words.get(text.sentences[indexAt(text.sentences, start)]?.language ?? ''),
    ),
    muted: mutedSentences(text),
  };
}

export function ofType<T extends MentionType>(
  mentions: readonly Mention[],
  type: T,
): MentionOf<T>[] {
  return mentions.filter((mention): mention is MentionOf<T> => mention.type === type);
}

/** The words of a sentence's language; undefined where no rule knows it, and for no sentence. */
export const wordsAt = ({ text, words }: FactContext, index: number): FactWords | undefined =>
  words.get(text.sentences[index]?.language ?? '');

/** Whether a sentence has one of the words that its language lists for something. */
export function hasWord(
  context: FactContext,
  index: number,
  listIn: (words: FactWords) => ReadonlySet<string>,
): boolean {
  const { firstToken = 0, endToken = 0 } = context.text.sentences[index] ?? {};
  const words = wordsAt(context, index);
  if (words === undefined) return false;
  const list = listIn(words);
  return context.text.tokens.slice(firstToken, endToken).some(({ lower }) => list.has(lower));
}

/** Tokens of a sentence as phrases are matched: clitics without apostrophe. */
export function plainTokens(text: AnalysedText, sentence: Sentence): Token[] {
  return text.tokens.slice(sentence.firstToken, sentence.endToken).map(plainToken);
}
