import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describeErrands, type ErrandDoor } from './errands.ts';
import { openDesktopDoor } from './support/desktop-door.ts';
import { describeWithElectron } from './support/electron-obstacle.ts';
import { appFolder } from './support/unprivileged.ts';

async function open(folder: string): Promise<ErrandDoor> {
  const door = await openDesktopDoor(folder);
  const home = join(folder, 'home');
  return {
    ...door,
    settingsFile: join(home, 'data', 'settings.json'),
    async saved(start) {
      // The system asks where to save; its dialog is outside the page, so the answer comes first.
      const ended = door.app.evaluate(
        ({ session }, where) =>
          new Promise<string>((resolve) => {
            session.fromPartition('casebook').once('will-download', (_event, item) => {
              item.setSavePath(`${where}/${item.getFilename()}`);
              item.once('done', (_done, state) => resolve(`${state} ${item.getSavePath()}`));
            });
          }),
        home,
      );
      await start();
      const path = (await ended).replace(/^completed /, '');
      return { name: basename(path), content: await readFile(path, 'utf8') };
    },
  };
}

describeWithElectron('the desktop app', () => {
  describeErrands('in a real Electron', open, () => appFolder('errands'));
});
