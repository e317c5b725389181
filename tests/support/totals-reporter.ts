/**
 * Closes a run with the totals alone on a line, and names every skipped test with its reason: a
 * skipped test that nobody sees is a defect.
 */

import type { Reporter, TestCase, TestModule } from 'vitest/node';

interface Totals {
  passed: number;
  failed: number;
  skipped: TestCase[];
}

function count(modules: readonly TestModule[]): Totals {
  const totals: Totals = { passed: 0, failed: 0, skipped: [] };
  for (const module of modules) {
    if (module.errors().length > 0) totals.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') totals.passed += 1;
      else if (state === 'failed') totals.failed += 1;
      else totals.skipped.push(test);
    }
  }
  return totals;
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  return (result.state === 'skipped' ? result.note : undefined) ?? 'no reason given';
}

export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const { passed, failed, skipped } = count(modules);
    const lines = skipped.map((test) => `SKIPPED ${test.fullName}: ${reasonOf(test)}`);
    lines.push(`${passed} passed, ${failed + errors.length} failed, ${skipped.length} skipped`);
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}
