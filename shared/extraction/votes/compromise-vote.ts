/**
 * A second opinion on doubtful English names, from the library compromise. Its word lists know few
 * of the people our documents are about, so it is a weak voter: it moves a score a little and says
 * so, and never adds, removes or changes a mention. It is slow: asking it costs as much as all rules
 * together, so it is asked when a document is stored and nobody waits for it any more.
 */

import { sentenceAround } from './sentence-around.ts';
import type { Vote, VotedDocument, VotedMention } from './vote.ts';

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
/** Asking takes a few milliseconds a sentence: a long text is not worth minutes of it. */
const SENTENCES_ASKED = 200;

/** Whether compromise would be asked at all: if not, it need not be loaded. */
export function wantsVote(document: VotedDocument): boolean {
  return doubtfulNames(document).length > 0;
}

/**
 * The votes on doubtful English names of a document: `compromise.agrees` where compromise names the
 * same words as the same type, `compromise.disagrees` where it names them as another, none where it
 * names them not at all.
 */
export function voteWithCompromise(document: VotedDocument, read: ReadEnglish): Vote[] {
  const { text, segments } = document;
  const sentences = new Map<string, ReadSentence | null>();
  const votes: Vote[] = [];
  for (const mention of doubtfulNames(document)) {
    const segment = segments[mention.segment];
    if (segment === undefined) continue;
    const { start, end } = sentenceAround(text, segment, mention);
    const place = `${start}:${end}`;
    if (!sentences.has(place)) {
      if (sentences.size === SENTENCES_ASKED) break;
      sentences.set(place, readSafely(read, text.slice(start, end).replace(/\s+/gu, ' ')));
    }
    const sentence = sentences.get(place) ?? null;
    const words = text.slice(mention.start, mention.end);
    const value = sentence === null ? null : voteOn(sentence, mention.type, words);
    if (value !== null) votes.push(voteFor(mention, value));
  }
  return votes;
}

type NameMention = VotedMention & { readonly type: NameType };

const isName = (mention: VotedMention): mention is NameMention =>
  TYPES.some((type) => type === mention.type);

/**
 * Names in English segments about which the rules are not sure. A name inside a longer mention (the
 * town in a court's name) is doubted for where it stands, of which compromise knows nothing.
 */
function doubtfulNames({ mentions, segments }: VotedDocument): NameMention[] {
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

function voteFor({ id, score }: NameMention, value: number): Vote {
  const moved = Math.min(HIGHEST, Math.max(0, score + value));
  return {
    mention: id,
    part: value > 0 ? 'compromise.agrees' : 'compromise.disagrees',
    value,
    // Sums of decimals leave dust behind the fourth digit.
    score: Math.round(moved * 10_000) / 10_000,
  };
}
