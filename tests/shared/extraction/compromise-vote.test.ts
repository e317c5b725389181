/** What compromise may say about doubtful English names, with compromise itself. */

import nlp from 'compromise/three';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '#shared/extraction/extraction.ts';
import type { Mention } from '#shared/extraction/mention.ts';
import {
  type ReadEnglish,
  voteWithCompromise,
  wantsVote,
} from '#shared/extraction/votes/compromise-vote.ts';
import { extraction as extracted } from '#tests/shared/extraction/analyse.ts';

type NameType = 'person' | 'org' | 'place';

/** A mention of the first `words` in `text`, as the rules would hand it over. */
function nameOf(text: string, words: string, type: NameType, score: number, id = 'e1'): Mention {
  const start = text.indexOf(words);
  const end = start + words.length;
  const reason = { rule: 'test', cues: [], parts: [{ name: 'capitals', value: score }] };
  return {
    ...{ id, type, start, end, text: words, score, cluster: null, segment: 0 },
    normalized: type === 'place' ? { name: words, country: null } : { name: words },
    reason: { ...reason, alternatives: [] },
  } as Mention;
}

function around(text: string, mentions: Mention[], language = 'en'): Extraction {
  const nothing = { page: null, label: null, call: null };
  const segment = { start: 0, end: text.length, kind: 'body', language, ...nothing } as const;
  const rest = { documentDate: null, clusters: [], facts: [], warnings: [] };
  return { language, segments: [segment], mentions, ...rest };
}

const partsOf = (mention: Mention | undefined) =>
  mention?.reason.parts.map(({ name }) => name).filter((name) => name !== 'capitals');

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
    const [mention] = voteWithCompromise(text, before, nlp).mentions;
    expect(partsOf(mention)).toEqual(parts);
    expect(mention?.score).toBe(expected);
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

  it('asks about four sentences of a document, each once and no longer than it helps', () => {
    const text = Array.from(
      { length: 20 },
      (_, at) => `London${at} and Paris${at} fell${' on'.repeat(200)}.`,
    ).join(' ');
    const mentions = Array.from({ length: 20 }, (_, at) => [
      nameOf(text, `London${at} `.trim(), 'place', 0.5, `e${2 * at + 1}`),
      nameOf(text, `Paris${at} `.trim(), 'place', 0.5, `e${2 * at + 2}`),
    ]).flat();
    const { read, sentences } = asked();
    voteWithCompromise(text, around(text, mentions), read);
    expect(sentences).toHaveLength(4);
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThan(400);
  });

  it('asks once for two names of one sentence', () => {
    const text = 'Nobody knew. Heather Walker met John in London. All was well.';
    const mentions = [
      nameOf(text, 'Heather Walker', 'person', 0.6),
      nameOf(text, 'London', 'place', 0.6, 'e2'),
    ];
    const { read, sentences } = asked();
    const voted = voteWithCompromise(text, around(text, mentions), read);
    expect(sentences).toEqual(['Heather Walker met John in London.']);
    expect(voted.mentions.map(partsOf)).toEqual([AGREES, AGREES]);
  });

  it('does not ask about a town inside the name of a court', () => {
    const text = 'The London City Court ruled.';
    const court = { ...nameOf(text, 'London City Court', 'place', 0.9), type: 'court' } as Mention;
    const before = around(text, [court, nameOf(text, 'London', 'place', 0.6, 'e2')]);
    expect(wantsVote(before)).toBe(false);
    expect(voteWithCompromise(text, before, nlp)).toBe(before);
  });

  it('keeps what the rules found where the library fails', () => {
    const text = 'They flew to London.';
    const before = around(text, [nameOf(text, 'London', 'place', 0.6)]);
    const fail = () => {
      throw new RangeError('too much');
    };
    expect(wantsVote(before)).toBe(true);
    expect(voteWithCompromise(text, before, fail)).toBe(before);
  });
});

describe('a whole document', () => {
  const ENGLISH = [
    'Activist Saken Omarkhanov was arrested in Karaganda on 3 March 2020. His lawyer, Heather Walker,',
    'said that Steppe Watch and Moira Brennan had asked the police for an answer. Omarkhanov, who',
    'was sentenced to three years in prison, met John Smith in London. Mary Johnson protested.',
  ].join(' ');
  const FRENCH =
    'Le militant Paul Girard a été arrêté à Paris le 3 mars 2020, a déclaré Jean Martin.';

  it('changes scores and reasons of doubtful names, and nothing else', () => {
    const text = `${ENGLISH}\n\n${FRENCH}`;
    const before = extracted(text);
    const after = voteWithCompromise(text, before, nlp);
    const moved = after.mentions.filter((mention, at) => mention !== before.mentions[at]);
    expect(moved.length).toBeGreaterThan(0);
    for (const { score, segment } of moved) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(0.8);
      expect(before.segments[segment]?.language).toBe('en');
    }
    const bare = (extraction: Extraction) => ({
      ...extraction,
      mentions: extraction.mentions.map(({ score, reason, ...rest }) => ({
        ...rest,
        ...{ rule: reason.rule, cues: reason.cues, alternatives: reason.alternatives },
      })),
    });
    expect(bare(after)).toEqual(bare(before));
    expect(voteWithCompromise(text, before, nlp)).toEqual(after);
  });

  it.each([
    ['in another language', FRENCH],
    ['without names', 'The hearing takes place on 4 May 2020 under Article 274.'],
    ['without words', ''],
  ])('%s is not asked about', (_, text) => {
    expect(wantsVote(extracted(text))).toBe(false);
  });
});
