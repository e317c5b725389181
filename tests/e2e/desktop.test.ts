import { openDesktopDoor } from './support/desktop-door.ts';
import { appFolder } from './support/unprivileged.ts';
import { describeWorkflow } from './workflow.ts';

describeWorkflow('in a real Electron', openDesktopDoor, () => appFolder('desktop'));
