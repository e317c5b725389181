import { openDesktopDoor } from './support/desktop-door.ts';
import { describeWithElectron } from './support/electron-obstacle.ts';
import { appFolder } from './support/unprivileged.ts';
import { describeWorkflow } from './workflow.ts';

describeWithElectron('the desktop app at work', () => {
  describeWorkflow('in a real Electron', openDesktopDoor, () => appFolder('desktop'));
});
