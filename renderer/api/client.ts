/** The typed client for everything the workbench can do. */

import { createORPCClient } from '@orpc/client';
import type { CasebookClient } from '#shared/contract/contract.ts';
import { liveLink } from './connection.ts';

export const client: CasebookClient = createORPCClient(liveLink);
