import { join } from 'node:path';
import { loadResources } from '#electron/workers/load-resources.ts';
import { NameEngine } from '#shared/names/name-engine.ts';
import { readNameTables } from '#shared/names/name-tables.ts';
import { projectRoot } from './project-root.ts';

export const nameTables = readNameTables(loadResources(join(projectRoot, 'resources')));

/** The engine as the product starts it. */
export const nameEngine = new NameEngine(nameTables);
