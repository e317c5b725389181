/** Who says that an act happened, where the sentence names somebody. */

import type { Token } from '#shared/language/analysed-text.ts';
import type { Fact } from '../extraction.ts';
import type { Mention } from '../mention.ts';
import { phraseAt } from '../names/lexicon.ts';
import type { ToldSentence } from './told-sentence.ts';

type Attribution = NonNullable<Fact['attribution']>;

const LONGEST_SOURCE = 10;
/** How many words may stand between a name and its verb: "Maria Petrenko also told". */
const SAYS_REACH = 2;

const isSpeaker = (mention: Mention): boolean =>
  mention.type === 'person' || mention.type === 'org';

/** The source after "according to", else a person or body beside a verb of saying; null for none. */
export function attributionOf(sentence: ToldSentence, text: string): Attribution | null {
  return sourceNamed(sentence, text) ?? speaker(sentence);
}

function sourceNamed({ tokens, words, mentions }: ToldSentence, text: string): Attribution | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = phraseAt(words.accordingTo, tokens, at, null);
    const first = hit === null ? undefined : tokens[hit.end];
    if (hit === null || first === undefined) continue;
    const named = mentions.find((one) => isSpeaker(one) && one.start === first.start);
    if (named !== undefined) return { cluster: named.cluster, text: named.text };
    const last = tokens[sourceEnd(tokens, hit.end) - 1];
    if (last === undefined || last.end <= first.start) continue;
    const inside = mentions.find((one) => isSpeaker(one) && one.end === last.end);
    const source = text.slice(first.start, last.end).replace(/\s+/gu, ' ');
    return { cluster: inside?.cluster ?? null, text: source };
  }
  return null;
}

/** The index after the words of a source: they go to the next mark. */
function sourceEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + LONGEST_SOURCE && tokens[end] !== undefined) {
    if (tokens[end]?.shape === 'punctuation') break;
    end += 1;
  }
  return end;
}

function speaker({ tokens, words, mentions }: ToldSentence): Attribution | null {
  for (const [at, { lower }] of tokens.entries()) {
    if (!words.says.has(lower)) continue;
    const verb = tokens[at];
    if (verb === undefined) continue;
    const beside = mentions.find((one) => isSpeaker(one) && isBeside(tokens, at, one));
    if (beside !== undefined) return { cluster: beside.cluster, text: beside.text };
  }
  return null;
}

function isBeside(tokens: readonly Token[], verb: number, { start, end }: Mention): boolean {
  const last = tokens.findIndex((token) => token.end === end);
  const first = tokens.findIndex((token) => token.start === start);
  const before = last >= 0 && last < verb && verb - last <= SAYS_REACH;
  return before || (first > verb && first - verb <= SAYS_REACH);
}
