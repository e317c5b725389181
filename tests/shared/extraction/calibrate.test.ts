import { describe, expect, it } from 'vitest';
import { calibrated } from '#shared/extraction/calibrate.ts';
import type { Candidate } from '#shared/extraction/candidate.ts';
import { readResources } from '#shared/extraction/resources.ts';

const TABLE = {
  source: 'Counted for this test.',
  rules: [{ rule: 'org.known', weight: 0.92, right: 18, shown: 18 }],
  others: { org: { right: 1, shown: 2 } },
};

const resources = readResources(new Map([['calibration/names.json', JSON.stringify(TABLE)]]));

const weighed = (type: 'org' | 'person', rule: string, score: number): Candidate => ({
  type,
  start: 0,
  end: 5,
  value: { name: 'Zarya' },
  score,
  rule,
  cues: [],
  parts: [{ name: rule, value: score }],
  alternatives: [],
});

const scoreOf = (candidate: Candidate): number | undefined =>
  calibrated([candidate], resources)[0]?.score;

describe('a score', () => {
  it.each([
    ['of a rule that was counted is the share that comes next', 'org', 'org.known', 0.92, 0.95],
    ['of the same rule at another weight is that of the rarer rules', 'org', 'org.known', 0.8, 0.5],
    ['of a rule that was not counted is that of the rarer rules', 'org', 'org.new', 0.99, 0.5],
    ['of a type that the table has not stays', 'person', 'person.cue', 0.87, 0.87],
  ] as const)('%s', (_, type, rule, weight, score) => {
    expect(scoreOf(weighed(type, rule, weight))).toBe(score);
  });

  it('leaves what the rule weighs in the reason', () => {
    const [one] = calibrated([weighed('org', 'org.known', 0.92)], resources);
    expect(one?.parts).toEqual([{ name: 'org.known', value: 0.92 }]);
  });
});
