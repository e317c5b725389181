import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceList } from '#tests/support/licences.ts';
import { projectRoot } from '#tests/support/project-root.ts';

test('the list of licences is that of what is shipped', async () => {
  const file = await readFile(join(projectRoot, 'THIRD-PARTY-LICENSES.md'), 'utf8');
  expect(file).toBe(await licenceList());
});
