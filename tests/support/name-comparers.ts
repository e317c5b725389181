import { join } from 'node:path';
import { loadResources } from '#electron/workers/load-resources.ts';
import { NameComparers } from '#shared/names/comparers.ts';
import { projectRoot } from './project-root.ts';

/** The comparers of all kinds as the product starts them. */
export const nameComparers = new NameComparers(loadResources(join(projectRoot, 'resources')));
