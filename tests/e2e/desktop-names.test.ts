import { describeNames } from './names-workflow.ts';
import { openDesktopDoor } from './support/desktop-door.ts';
import { describeWithElectron } from './support/electron-obstacle.ts';
import { appFolder } from './support/unprivileged.ts';

describeWithElectron('the desktop app on names', () => {
  describeNames('in a real Electron', openDesktopDoor, () => appFolder('names'));
});
