/**
 * A second opinion on doubtful English names, from the library compromise. Its word lists know few
 * of the people our documents are about, so it is a weak voter: it moves a score a little and says
 * so, and never adds, removes or changes a mention.
 */

import type { Extraction } from '../extraction.ts';
import type { Mention } from '../mention.ts';
import { sentenceAround } from './sentence-around.ts';

/** Words that compromise found in a sentence. */
interface FoundWords {
  out(format: 'array'): string[];
}

/** A sentence as compromise reads it: what this vote needs of its view. */
interface ReadSentence {
  people(): FoundWords & { not(tag: string): FoundWords };
  places(): FoundWords;
  organizations(): FoundWords;
}

/** The library itself, handed in by whoever loaded it. */
export type ReadEnglish = (sentence: string) => ReadSentence;

const TYPES = ['person', 'org', 'place'] as const;
type NameType = (typeof TYPES)[number];

/** Rules that are surer than this need no second opinion. */
const DOUBTFUL_BELOW = 0.75;
const WEIGHT = 0.05;
/** No vote lifts a name above what the rules hold for sure. */
const HIGHEST = 0.8;
/** Asking takes a few milliseconds a sentence: many would cost more than all rules together. */
const SENTENCES_ASKED = 4;

/** Whether compromise would be asked at all: if not, it need not be loaded. */
export function wantsVote({ mentions, segments }: Extraction): boolean {
  return doubtfulNames(mentions, segments).length > 0;
}

/**
 * The same extraction with the vote in the scores and reasons of doubtful English names: the part
 * `compromise.agrees` where compromise names the same words as the same type, or
 * `compromise.disagrees` where it names them as another. `text` is the text it was made from.
 */
export function voteWithCompromise(
  text: string,
  extraction: Extraction,
  read: ReadEnglish,
): Extraction {
  const { mentions, segments } = extraction;
  const sentences = new Map<string, ReadSentence | null>();
  const voted = new Map<Mention, Mention>();
  for (const mention of doubtfulNames(mentions, segments)) {
    const segment = segments[mention.segment];
    if (segment === undefined) continue;
    const { start, end } = sentenceAround(text, segment, mention);
    const place = `${start}:${end}`;
    if (!sentences.has(place)) {
      if (sentences.size === SENTENCES_ASKED) break;
      sentences.set(place, readSafely(read, text.slice(start, end).replace(/\s+/gu, ' ')));
    }
    const sentence = sentences.get(place) ?? null;
    const vote = sentence === null ? null : voteOn(sentence, mention.type, mention.text);
    if (vote !== null) voted.set(mention, withVote(mention, vote));
  }
  if (voted.size === 0) return extraction;
  return { ...extraction, mentions: mentions.map((mention) => voted.get(mention) ?? mention) };
}

type NameMention = Extract<Mention, { type: NameType }>;

const isName = (mention: Mention): mention is NameMention =>
  TYPES.some((type) => type === mention.type);

/**
 * Names in English segments about which the rules are not sure. A name inside a longer mention (the
 * town in a court's name) is doubted for where it stands, of which compromise knows nothing.
 */
function doubtfulNames(
  mentions: readonly Mention[],
  segments: Extraction['segments'],
): NameMention[] {
  let covered = 0;
  return mentions.filter((mention, index): mention is NameMention => {
    const next = mentions[index + 1];
    const isInside =
      mention.end <= covered || (next?.start === mention.start && next.end > mention.end);
    covered = Math.max(covered, mention.end);
    return (
      isName(mention) &&
      mention.score < DOUBTFUL_BELOW &&
      !isInside &&
      segments[mention.segment]?.language === 'en'
    );
  });
}

/** A sentence that the library cannot read has no vote; what the rules found stands without it. */
function readSafely(read: ReadEnglish, sentence: string): ReadSentence | null {
  try {
    return read(sentence);
  } catch {
    return null;
  }
}

function voteOn(sentence: ReadSentence, type: NameType, words: string): number | null {
  const wanted = plain(words);
  const isNamed = (as: NameType) => foundAs[as](sentence).out('array').some(isWanted);
  const isWanted = (found: string) => plain(found) === wanted;
  if (isNamed(type)) return WEIGHT;
  return TYPES.some((other) => other !== type && isNamed(other)) ? -WEIGHT : null;
}

const foundAs: Record<NameType, (sentence: ReadSentence) => FoundWords> = {
  // A title is no part of our names, and is of its.
  person: (sentence) => sentence.people().not('#Honorific'),
  org: (sentence) => sentence.organizations(),
  place: (sentence) => sentence.places(),
};

/** Words without case, punctuation and the possessive ending, which compromise leaves on a name. */
function plain(words: string): string {
  const bare = words.toLowerCase().replace(/['’]s?(?![\p{L}\p{N}])/gu, '');
  return (bare.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

function withVote(mention: NameMention, vote: number): NameMention {
  const name = vote > 0 ? 'compromise.agrees' : 'compromise.disagrees';
  const score = Math.min(HIGHEST, Math.max(0, mention.score + vote));
  const { reason } = mention;
  return {
    ...mention,
    // Sums of decimals leave dust behind the fourth digit.
    score: Math.round(score * 10_000) / 10_000,
    reason: { ...reason, parts: [...reason.parts, { name, value: vote }] },
  };
}
