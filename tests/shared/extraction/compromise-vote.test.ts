/** What compromise may say about doubtful English names, with compromise itself. */

import nlp from 'compromise/three';
import { describe, expect, it } from 'vitest';
import {
  type ReadEnglish,
  voteWithCompromise,
  wantsVote,
} from '#shared/extraction/votes/compromise-vote.ts';
import type { Vote, VotedDocument, VotedMention } from '#shared/extraction/votes/vote.ts';
import { extraction as extracted } from '#tests/shared/extraction/analyse.ts';

type NameType = 'person' | 'org' | 'place';

/** A mention of the first `words` in `text`, as the rules would hand it over. */
function nameOf(
  text: string,
  words: string,
  type: VotedMention['type'],
  score: number,
  id = 'e1',
): VotedMention {
  const start = text.indexOf(words);
  return { id, type, start, end: start + words.length, score, segment: 0 };
}

function around(text: string, mentions: VotedMention[], language = 'en'): VotedDocument {
  return { text, segments: [{ start: 0, end: text.length, language }], mentions };
}

const partsOf = (votes: readonly Vote[]) => votes.map(({ part }) => part);

const AGREES = ['compromise.agrees'];
const DISAGREES = ['compromise.disagrees'];

describe('a vote on one name', () => {
  it.each<[string, string, NameType, string, number, string[], number]>([
    ['Heather Walker left. John came home.', 'John', 'person', 'en', 0.58, AGREES, 0.63],
    ['The lawyer Heather Walker met us.', 'Heather Walker', 'person', 'en', 0.6, AGREES, 0.65],
    ['We met Mr. Michael Walker there.', 'Michael Walker', 'person', 'en', 0.6, AGREES, 0.65],
    ['We saw London’s old streets.', 'London', 'place', 'en', 0.6, AGREES, 0.65],
    ['He wrote to Heather\nWalker in May.', 'Heather\nWalker', 'person', 'en', 0.6, AGREES, 0.65],
    ['They flew to London.', 'London', 'place', 'en', 0.56, AGREES, 0.61],
    ['Heather Walker met us.', 'Heather Walker', 'org', 'en', 0.7, DISAGREES, 0.65],
    ['They flew to London.', 'London', 'person', 'en', 0.58, DISAGREES, 0.53],
    ['They flew to London.', 'London', 'person', 'en', 0.02, DISAGREES, 0],
    ['They flew to London.', 'London', 'place', 'en', 0.7499, AGREES, 0.7999],
    ['They flew to London.', 'London', 'place', 'en', 0.75, [], 0.75],
    ['They flew to London.', 'London', 'place', 'fr', 0.56, [], 0.56],
    ['They spoke to Zhumatayeva.', 'Zhumatayeva', 'person', 'en', 0.58, [], 0.58],
    ['The lawyer Heather Walker met us.', 'Walker met', 'person', 'en', 0.6, [], 0.6],
  ])('%j: %s as %s in %s', (text, words, type, language, score, parts, expected) => {
    const before = around(text, [nameOf(text, words, type, score)], language);
    const votes = voteWithCompromise(before, nlp);
    expect(partsOf(votes)).toEqual(parts);
    expect(votes[0]?.score ?? score).toBe(expected);
  });
});

describe('the limits of the vote', () => {
  const asked = (): { read: ReadEnglish; sentences: string[] } => {
    const sentences: string[] = [];
    const read: ReadEnglish = (sentence) => {
      sentences.push(sentence);
      return nlp(sentence);
    };
    return { read, sentences };
  };

  it('asks about two hundred sentences of a document, each once and no longer than it helps', () => {
    const text = Array.from(
      { length: 220 },
      (_, at) => `London${at} and Paris${at} fell${' on'.repeat(200)}.`,
    ).join(' ');
    const mentions = Array.from({ length: 220 }, (_, at) => [
      nameOf(text, `London${at} `.trim(), 'place', 0.5, `e${2 * at + 1}`),
      nameOf(text, `Paris${at} `.trim(), 'place', 0.5, `e${2 * at + 2}`),
    ]).flat();
    const sentences: string[] = [];
    const nobody = { out: () => [] };
    voteWithCompromise(around(text, mentions), (sentence) => {
      sentences.push(sentence);
      return {
        people: () => ({ ...nobody, not: () => nobody }),
        places: () => nobody,
        organizations: () => nobody,
      };
    });
    expect(sentences).toHaveLength(200);
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThan(400);
  });

  it('asks once for two names of one sentence', () => {
    const text = 'Nobody knew. Heather Walker met John in London. All was well.';
    const mentions = [
      nameOf(text, 'Heather Walker', 'person', 0.6),
      nameOf(text, 'London', 'place', 0.6, 'e2'),
    ];
    const { read, sentences } = asked();
    const votes = voteWithCompromise(around(text, mentions), read);
    expect(sentences).toEqual(['Heather Walker met John in London.']);
    expect(partsOf(votes)).toEqual([...AGREES, ...AGREES]);
  });

  it('does not ask about a town inside the name of a court', () => {
    const text = 'The London City Court ruled.';
    const court = nameOf(text, 'London City Court', 'court', 0.9);
    const before = around(text, [court, nameOf(text, 'London', 'place', 0.6, 'e2')]);
    expect(wantsVote(before)).toBe(false);
    expect(voteWithCompromise(before, nlp)).toEqual([]);
  });

  it('has no vote where the library fails', () => {
    const text = 'They flew to London.';
    const before = around(text, [nameOf(text, 'London', 'place', 0.6)]);
    const fail = () => {
      throw new RangeError('too much');
    };
    expect(wantsVote(before)).toBe(true);
    expect(voteWithCompromise(before, fail)).toEqual([]);
  });
});

describe('a whole document', () => {
  const ENGLISH = [
    'Activist Saken Omarkhanov was arrested in Karaganda on 3 March 2020. His lawyer, Heather Walker,',
    'said that Steppe Watch and Moira Brennan had asked the police for an answer. Omarkhanov, who',
    'was sentenced to three years in prison, met John Smith in London. Mary Lake protested.',
  ].join(' ');
  const FRENCH =
    'Le militant Paul Girard a été arrêté à Paris le 3 mars 2020, a déclaré Jean Martin.';

  const found = (text: string): VotedDocument => ({ text, ...extracted(text) });

  it('has votes on doubtful English names alone, the same ones each time', () => {
    const document = found(`${ENGLISH}\n\n${FRENCH}`);
    const votes = voteWithCompromise(document, nlp);
    expect(votes.length).toBeGreaterThan(0);
    for (const { mention: id, score } of votes) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(0.8);
      const mention = document.mentions.find((one) => one.id === id);
      expect(document.segments[mention?.segment ?? -1]?.language).toBe('en');
      expect(mention?.score).toBeLessThan(0.75);
    }
    expect(voteWithCompromise(document, nlp)).toEqual(votes);
  });

  it.each([
    ['in another language', FRENCH],
    ['without names', 'The hearing takes place on 4 May 2020 under Article 274.'],
    ['without words', ''],
  ])('%s is not asked about', (_, text) => {
    expect(wantsVote(found(text))).toBe(false);
  });
});
