/** R19: no step of extraction costs more than in step with the length of a text, whatever it holds. */

import { describe, expect, it } from 'vitest';
import { clusterMentions } from '#shared/extraction/clusters.ts';
import { toMentions } from '#shared/extraction/extract.ts';
import { findFacts } from '#shared/extraction/facts/find-facts.ts';
import { labelParts } from '#shared/extraction/parts/label-parts.ts';
import { RECOGNISERS } from '#shared/extraction/recognisers.ts';
import { resolveOverlaps } from '#shared/extraction/resolve-overlaps.ts';
import { findRoles, withRoles } from '#shared/extraction/roles/find-roles.ts';
import { analyseText } from '#shared/language/analyse-text.ts';
import { resources, sourceOf } from '#tests/shared/extraction/analyse.ts';
import { cpuCost } from '#tests/shared/extraction/cpu-cost.ts';
import { HOSTILE_SHAPES } from '#tests/shared/extraction/hostile-shapes.ts';

/** Long enough that what grows with the square of it shows, short enough to try every shape. */
const LENGTH = 10_000;
const TIMES = 16;
/** A quadratic step would take 256 times as long; four times the fair share is left for noise. */
const MOST = 4 * TIMES;
/** Shorter runs than this, in milliseconds, are noise. */
const FLOOR = 2;
const TRIES = 3;

type Costs = Map<string, number>;

/** The cost of each step of `extract` on a text of that length, by the step's name. */
function costsOf(source: string): Costs {
  const costs: Costs = new Map();
  const step = <T>(name: string, run: () => T): T => {
    const { result, cost } = cpuCost(run);
    costs.set(name, cost);
    return result;
  };
  const analysed = step('analysis', () => analyseText(sourceOf(source), resources.languages));
  const text = step('parts', () => labelParts(analysed, resources));
  const candidates = RECOGNISERS.flatMap((recognise) =>
    step(recognise.name, () => recognise(text, resources)),
  );
  const free = step('overlaps', () => resolveOverlaps(candidates));
  const { mentions, clusters } = step('clusters', () => clusterMentions(toMentions(text, free)));
  const { facts } = step('facts', () => findFacts(text, mentions, resources));
  step('roles', () => {
    withRoles(mentions, clusters, findRoles(text, mentions, facts, resources));
  });
  return costs;
}

/** The lesser of two measurements, step by step. */
const least = (a: Costs, b: Costs): Costs =>
  new Map([...a].map(([name, cost]) => [name, Math.min(cost, b.get(name) ?? cost)]));

const slowSteps = (short: Costs, long: Costs): string[] =>
  [...long].flatMap(([name, cost]) =>
    cost / Math.max(short.get(name) ?? 0, FLOOR) > MOST ? [name] : [],
  );

describe('every step costs time in step with the length of a hostile text', () => {
  it.each(Object.entries(HOSTILE_SHAPES))('%s', (_, textOf) => {
    const [brief, lengthy] = [textOf(LENGTH), textOf(TIMES * LENGTH)];
    // The first run only warms up.
    costsOf(brief);
    const short = costsOf(brief);
    let long = costsOf(lengthy);
    for (let tried = 1; tried < TRIES && slowSteps(short, long).length > 0; tried += 1) {
      long = least(long, costsOf(lengthy));
    }
    expect(slowSteps(short, long)).toEqual([]);
  });
});
