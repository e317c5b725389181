import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeNames } from './names-workflow.ts';
import { openBrowserDoor } from './support/browser-door.ts';

describeNames('in a real browser', openBrowserDoor, () =>
  mkdtemp(join(tmpdir(), 'casebook-names-')),
);
