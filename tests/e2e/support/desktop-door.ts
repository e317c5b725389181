/** The desktop app in a real Electron, started as an unprivileged user on a screen of its own. */

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { electronRuntime } from '#tests/support/electron-runtime.ts';
import { readableApp } from './app-copy.ts';
import { type Door, listenForComplaints } from './door.ts';
import { openScreen, type Screen } from './screen.ts';
import { steppingDown } from './unprivileged.ts';

export interface DesktopDoor extends Door {
  readonly app: ElectronApplication;
  /** Starts the same program once more, as a person who forgot that it runs. */
  startAgain(): ChildProcess;
}

interface Program {
  readonly name: 'desktop' | 'packaged';
  readonly executable: string;
  /** The folder of the app, for a runtime that has none of its own. */
  readonly words: readonly string[];
}

async function openProgram(program: Program, folder: string): Promise<DesktopDoor> {
  const screen: Screen = await openScreen();
  const executablePath = await steppingDown(program.executable, folder);
  const args = [
    ...program.words,
    `--user-data-dir=${join(folder, 'home', 'data')}`,
    '--lang=en-GB',
  ];
  const env = { PATH: process.env['PATH'] ?? '', DISPLAY: screen.display, LANG: 'en_GB.UTF-8' };
  const app = await _electron.launch({ executablePath, args, env });
  const page = await app.firstWindow();
  const complaints = listenForComplaints(page);
  return {
    name: program.name,
    app,
    page,
    complaints,
    startAgain: () => spawn(executablePath, args, { stdio: 'ignore', env }),
    async makeCasebook(name) {
      // The system's own dialog is outside the page's reach, so its answer is given beforehand.
      await app.evaluate(
        ({ dialog }, filePath) => {
          dialog.showSaveDialog = async () => ({ canceled: false, filePath });
        },
        join(folder, 'home', `${name}.casebook`),
      );
      await page.getByRole('button', { name: 'New casebook' }).click();
    },
    async close() {
      await app.close();
      screen.close();
    },
  };
}

/** The app from its sources' build, in the test runtime. `folder` comes from `appFolder`. */
export const openDesktopDoor = async (folder: string): Promise<DesktopDoor> =>
  openProgram(
    {
      name: 'desktop',
      executable: join(await electronRuntime(), 'electron'),
      words: [await readableApp(folder)],
    },
    folder,
  );

/** A packaged app: its executable carries everything. */
export const openPackagedDoor = (executable: string, folder: string): Promise<DesktopDoor> =>
  openProgram({ name: 'packaged', executable, words: [] }, folder);
