import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeRules } from './rules-workflow.ts';
import { openBrowserDoor } from './support/browser-door.ts';

describeRules('in a real browser', openBrowserDoor, () =>
  mkdtemp(join(tmpdir(), 'casebook-rules-')),
);
