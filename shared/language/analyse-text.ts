/** Makes the structure that recognisers read: languages, tokens and sentences of one text. */

import type { Segment, SourceText } from '#shared/text/source-text.ts';
import type { AnalysedText, Sentence } from './analysed-text.ts';
import { detectLanguages, majority } from './detect-language.ts';
import type { LanguagePack, LanguagePacks } from './language-pack.ts';
import { sentenceEnds, sentenceRules } from './sentences.ts';
import { type RawToken, type TokenRules, tokenise } from './tokenise.ts';
import { Words } from './word.ts';

/** Analyses a text in time linear in its length. `packs` must hold at least one language. */
export function analyseText(
  source: Pick<SourceText, 'text' | 'segments'>,
  packs: LanguagePacks,
): AnalysedText {
  const { text } = source;
  const parts = source.segments.length > 0 ? source.segments : [wholeText(text)];
  const codes = detectLanguages(text, parts, [...packs.keys()]);
  const tokens: RawToken[] = [];
  const sentences: Sentence[] = [];
  const segments = parts.map((segment, index) => {
    const language = codes[index] ?? 'en';
    const pack = packs.get(language);
    if (pack !== undefined) analyseSegment(text, segment, index, pack, tokens, sentences);
    return { ...segment, language };
  });
  const language = majority(codes, parts) ?? 'en';
  return { text, language, segments, sentences, tokens };
}

function wholeText(text: string): Segment {
  const nothing = { page: null, language: null, label: null, call: null };
  return { start: 0, end: text.length, kind: 'body', ...nothing };
}

const rulesOf = new WeakMap<LanguagePack, TokenRules>();

function tokenRules(pack: LanguagePack): TokenRules {
  let rules = rulesOf.get(pack);
  if (rules === undefined) {
    const { elisions, possessive } = pack;
    rules = { elisions: new Set(elisions), possessive, words: new Words() };
    rulesOf.set(pack, rules);
  }
  return rules;
}

function analyseSegment(
  text: string,
  segment: Segment,
  index: number,
  pack: LanguagePack,
  tokens: RawToken[],
  sentences: Sentence[],
): void {
  const first = tokens.length;
  tokenise(text, segment.start, segment.end, tokenRules(pack), tokens);
  let begin = first;
  const ends = sentenceEnds(text, tokens, first, tokens.length, sentenceRules(pack));
  for (const last of [...ends, tokens.length - 1]) {
    const from = tokens[begin];
    const to = tokens[last];
    if (from === undefined || to === undefined || last < begin) continue;
    const number = sentences.length;
    for (let at = begin; at <= last; at += 1) {
      const token = tokens[at];
      if (token !== undefined) token.sentence = number;
    }
    sentences.push({
      start: from.start,
      end: to.end,
      segment: index,
      language: pack.code,
      firstToken: begin,
      endToken: last + 1,
    });
    begin = last + 1;
  }
}
