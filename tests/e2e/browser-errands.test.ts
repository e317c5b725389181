import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeErrands, type ErrandDoor } from './errands.ts';
import { openBrowserDoor } from './support/browser-door.ts';

async function open(folder: string): Promise<ErrandDoor> {
  const door = await openBrowserDoor(folder);
  return {
    ...door,
    settingsFile: join(folder, 'settings.json'),
    async saved(start) {
      const [download] = await Promise.all([door.page.waitForEvent('download'), start()]);
      const name = download.suggestedFilename();
      return { name, content: await readFile(await download.path(), 'utf8') };
    },
  };
}

describeErrands('in a real browser', open, () => mkdtemp(join(tmpdir(), 'casebook-errands-')));
