/** What fact rules know about the document: mentions by sentence, who it is about, letters to send. */

import {
  type AnalysedText,
  indexAt,
  type Sentence,
  type Token,
} from '#shared/language/analysed-text.ts';
import type { Mention, MentionOf, MentionType } from '../mention.ts';
import type { FactWords } from './fact-words.ts';
import { mainPersonOf } from './main-person.ts';

export interface FactContext {
  readonly text: AnalysedText;
  /** Mentions of each sentence, in text order. */
  readonly bySentence: ReadonlyMap<number, readonly Mention[]>;
  /** The person most of the document is about, if one stands out. */
  readonly mainPerson: string | null;
  /** By language. */
  readonly words: ReadonlyMap<string, FactWords>;
  /** Sentences whose acts are not reports: letters to copy, menus, headings. */
  readonly muted: ReadonlySet<number>;
}

const MUTED_SEGMENTS = new Set([
  'template_letter',
  'boilerplate',
  'hidden',
  'header',
  'footer',
  'comment',
]);
const SHORT_LINE = 80;
const LONGEST_LETTER = 25;

/** A line of its own that greets someone: "Dear President," « Monsieur le Président, ». */
function greets(line: string, words: FactWords): boolean {
  const plain = line.toLowerCase().replace(/^[^\p{L}]+/u, '');
  return /,[\s*_]*$/.test(line) && words.letterOpen.some((phrase) => plain.startsWith(phrase));
}

const isHeading = (line: string): boolean =>
  /^#/.test(line) || (/\p{Lu}{4}/u.test(line) && line === line.toUpperCase());

/** Sentences of a letter the reader is asked to send, and of parts that only surround the text. */
function mutedSentences(
  text: AnalysedText,
  words: ReadonlyMap<string, FactWords>,
): ReadonlySet<number> {
  const muted = new Set<number>();
  let left = 0;
  text.sentences.forEach((sentence, index) => {
    const segment = text.segments[sentence.segment];
    if (segment !== undefined && MUTED_SEGMENTS.has(segment.kind)) muted.add(index);
    const lexicon = words.get(sentence.language);
    if (lexicon === undefined) return;
    const whole = text.text.slice(sentence.start, sentence.end + 2);
    const line = whole.slice(0, SHORT_LINE).split('\n')[0] ?? '';
    if (isHeading(line)) left = 0;
    if (greets(line, lexicon)) left = LONGEST_LETTER;
    if (left > 0) muted.add(index);
    const close = whole.slice(0, SHORT_LINE * 2).toLowerCase();
    left = lexicon.letterClose.some((phrase) => close.includes(phrase)) ? 0 : left - 1;
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
  return {
    text,
    bySentence,
    words,
    mainPerson: mainPersonOf(text, mentions, ({ start }) =>
      words.get(text.sentences[indexAt(text.sentences, start)]?.language ?? ''),
    ),
    muted: mutedSentences(text, words),
  };
}

export function ofType<T extends MentionType>(
  mentions: readonly Mention[],
  type: T,
): MentionOf<T>[] {
  return mentions.filter((mention): mention is MentionOf<T> => mention.type === type);
}

/** Tokens of a sentence as phrases are matched: clitics without apostrophe. */
export function plainTokens(text: AnalysedText, sentence: Sentence): Token[] {
  return text.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .map((token) =>
      token.shape === 'clitic' ? { ...token, lower: token.lower.replace(/'/g, '') } : token,
    );
}
