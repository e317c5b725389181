import { describeRules } from './rules-workflow.ts';
import { openDesktopDoor } from './support/desktop-door.ts';
import { describeWithElectron } from './support/electron-obstacle.ts';
import { appFolder } from './support/unprivileged.ts';

describeWithElectron('the desktop app on rules', () => {
  describeRules('in a real Electron', openDesktopDoor, () => appFolder('rules'));
});
