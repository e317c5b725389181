/** The workers of the hosts that run under plain Node. */

import type { Workers } from '#electron/workers/jobs.ts';
import { IMPORT_LIMITS } from '#electron/workers/limits.ts';
import { createWorkers } from '#electron/workers/pool.ts';
import { spawnChildProcess } from '#electron/workers/spawn-child-process.ts';
import type { Installation } from './installation.ts';

/** Two children use two cores; more would only wait for the one writer. */
export const WORKERS = 2;

export const childWorkers = (installation: Installation, size: number = WORKERS): Workers =>
  createWorkers({
    spawn: spawnChildProcess({
      entry: installation.worker,
      resources: installation.resources,
      code: installation.workerCode,
    }),
    size,
    ...IMPORT_LIMITS,
  });
