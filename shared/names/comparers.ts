/** The comparers of all kinds of names: each kind meets its own only, by its own rules. */

import { BodyComparer, readBodyTables } from './bodies/body-comparer.ts';
import type { NameComparer } from './name-comparer.ts';
import { NameEngine } from './name-engine.ts';
import { type NameTables, readNameTables } from './name-tables.ts';

export type ComparedKind = 'person' | 'org' | 'place';

export class NameComparers {
  readonly #files: ReadonlyMap<string, string>;
  #tables: NameTables | null = null;
  #engine: NameEngine | null = null;
  #bodies: Readonly<Record<'org' | 'place', BodyComparer>> | null = null;

  /**
   * `files` is path below resources/ → content; read when first needed. What needs them throws with
   * the path of a file that is missing or wrong.
   */
  constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
  }

  get tables(): NameTables {
    this.#tables ??= readNameTables(this.#files);
    return this.#tables;
  }

  /** Compares persons, and knows how all names are read and written. */
  get engine(): NameEngine {
    this.#engine ??= new NameEngine(this.tables);
    return this.#engine;
  }

  /** Lists of bodies and places are read when the first of them is compared. */
  of(kind: ComparedKind): NameComparer {
    if (kind === 'person') return this.engine;
    this.#bodies ??= this.#readBodies();
    return this.#bodies[kind];
  }

  #readBodies() {
    const { organisations, places } = readBodyTables(this.#files);
    return {
      org: new BodyComparer(this.engine, this.tables, organisations),
      place: new BodyComparer(this.engine, this.tables, places),
    };
  }
}
