/** Each requirement of the security bar that is due is named by a test that holds it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `R${first + index}`);

/** Importing, and shell, pages and processes; storing (R26, R27, R40 on) comes with its issues. */
const DUE = [...range(1, 25), ...range(28, 39)];

const folder = join(projectRoot, 'tests');
const named = new Set(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('requirements.test.ts'))
    .flatMap((path) => readFileSync(join(folder, path), 'utf8').match(/\bR\d{1,2}\b/g) ?? []),
);

test.each(DUE)('%s', (requirement) => {
  expect(named).toContain(requirement);
});
