/** Imports of this session. */

import type { Environment } from './environment.ts';

export class ImportDesk {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }

  resume(): Promise<void> {
    this.#environment.log('resume');
    return Promise.resolve();
  }
}
