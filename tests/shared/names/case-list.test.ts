/** The engine on the list of cases: as a whole, and no category left behind. */

import { describe, expect, it } from 'vitest';
import { auc, f1, type Scored } from '#tests/bench/logistic.ts';
import { nameEngine } from '#tests/support/name-engine.ts';
import { CASE_LIST, type NameCases } from './case-list.ts';

/** At the product's own threshold. */
const LEAST_F1 = 0.85;
const LEAST_AUC = 0.9;
const LEAST_F1_OF_CATEGORY = 0.75;

const scored = ({ same, different }: NameCases): Scored[] =>
  [...same, ...different].map(([a, b], at) => ({
    score: nameEngine.compare(a, b).probability,
    label: at < same.length ? 1 : 0,
  }));

const f1Of = (rows: readonly Scored[]): number => f1(rows, nameEngine.threshold);

describe('the list of cases', () => {
  it('is told apart as a whole', () => {
    const rows = CASE_LIST.flatMap(scored);
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(f1Of(rows)).toBeGreaterThanOrEqual(LEAST_F1);
    expect(auc(rows)).toBeGreaterThanOrEqual(LEAST_AUC);
  });

  it.each(CASE_LIST)('is told apart by $category', (cases) => {
    expect(cases.different.length).toBeGreaterThanOrEqual(cases.same.length);
    expect(f1Of(scored(cases))).toBeGreaterThanOrEqual(LEAST_F1_OF_CATEGORY);
  });
});
