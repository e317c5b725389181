/** The layers of the README hold, and the rules that hold them can fail. */

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#tests/support/project-root.ts';

const run = promisify(execFile);
const cruise = (...folders: string[]) =>
  run('depcruise', ['--config', '.dependency-cruiser.cjs', ...folders], { cwd: projectRoot });

describe('layers', () => {
  test('no file reaches where its room may not, and nothing goes round in circles', async () => {
    const { stdout } = await cruise('shared', 'electron', 'renderer');
    expect(stdout).toContain('no dependency violations found');
  });

  test('a file of shared that reaches into electron is caught', async () => {
    const folder = await mkdtemp(join(projectRoot, 'shared/text/violation-'));
    try {
      await writeFile(
        join(folder, 'reaching.ts'),
        "import type {} from '#electron/workers/jobs.ts';\n",
      );
      await expect(cruise('shared')).rejects.toMatchObject({
        stdout: expect.stringContaining('shared-runs-anywhere'),
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
