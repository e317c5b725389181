import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowserDoor } from './support/browser-door.ts';
import { describeWorkflow } from './workflow.ts';

describeWorkflow('in a real browser', openBrowserDoor, () =>
  mkdtemp(join(tmpdir(), 'casebook-browser-')),
);
