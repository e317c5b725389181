/** Penalties: kind, duration or amount, object, and whether imposed, requested, threatened or served. */

import {
  type AnalysedText,
  type Sentence,
  someWord,
  type Token,
} from '#shared/language/analysed-text.ts';
import type { Span } from '#shared/text/span.ts';
import type { CandidateOf, Recogniser } from '../candidate.ts';
import { type Course, courseOf } from '../penalties/course.ts';
import { penaltiesOf } from '../penalties/find-penalties.ts';
import type { FoundPenalty } from '../penalties/found-penalty.ts';
import { type PenaltyWords, penaltyWords } from '../penalties/penalty-words.ts';
import { type Status, statusAt } from '../penalties/status.ts';
import { spanWithQuotes, wordsOfSentence } from '../penalties/stretch.ts';

function inSentence(
  text: AnalysedText,
  sentence: Sentence,
  lexicon: PenaltyWords,
): CandidateOf<'penalty'>[] {
  const { firstToken, endToken } = sentence;
  if (!someWord(text.tokens, firstToken, endToken, lexicon.mayTell)) return [];
  const words = wordsOfSentence(text, sentence);
  return penaltiesOf(words, lexicon).flatMap((found) => {
    const first = words[firstOf(words, lexicon, found)];
    const last = words[found.end - 1];
    if (first === undefined || last === undefined) return [];
    const span = spanWithQuotes(text.text, first.start, last.end);
    const status = statusAt(words, lexicon, found.from, found.end, found.open);
    const course = status.status === 'imposed' ? courseOf(words, lexicon, found) : null;
    return [toCandidate(found, span, status, course)];
  });
}

/** Without a preposition or article: « sous | contrôle judiciaire ». */
function firstOf(words: readonly Token[], { leading }: PenaltyWords, { from, end }: FoundPenalty) {
  const drops = end - from > 1 && leading.has(words[from]?.lower ?? '');
  return drops ? from + 1 : from;
}

function toCandidate(
  found: FoundPenalty,
  span: { start: number; end: number },
  status: Status,
  course: Course | null,
): CandidateOf<'penalty'> {
  const { kind, duration, object, rule, score } = found;
  return {
    ...span,
    type: 'penalty',
    value: { kind, duration, object, status: status.status, ...toldOf(course) },
    score: Math.round(score * (0.7 + 0.3 * status.weight) * 100) / 100,
    rule,
    cues: cuesOf(status, course),
    parts: [
      { name: rule, value: score },
      { name: `status.${status.status}`, value: status.weight },
    ],
    alternatives: [],
  };
}

const toldOf = (course: Course | null) => (course === null ? {} : { course: course.course });

/** Words that tell both are one cue. */
function cuesOf({ cue }: Status, course: Course | null): Span[] {
  const told = [cue, course?.cue ?? null].filter((span) => span !== null);
  return told.filter(({ start }, index) => told.findIndex((one) => one.start === start) === index);
}

export const recognisePenalties: Recogniser = (text, resources) => {
  const lexicons = penaltyWords(resources);
  return text.sentences.flatMap((sentence) => {
    const lexicon = lexicons.get(sentence.language);
    return lexicon === undefined ? [] : inSentence(text, sentence, lexicon);
  });
};
