/** The one window: sandboxed page, kept place. */

import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, type Session, screen } from 'electron';
import type { Installation } from '../installation.ts';
import { placeWindow, readWindowState, SMALLEST, writeWindowState } from './window-state.ts';

export interface WindowOptions {
  readonly session: Session;
  readonly installation: Installation;
  readonly dataFolder: string;
}

const BACKGROUND = { light: '#ffffff', dark: '#1a1b1e' };

const keepPlace = (window: BrowserWindow, file: string) => {
  window.on('close', () => {
    writeWindowState(file, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
};

/** The window, still without its page; it shows itself when there is something to see. */
export const createWindow = (options: WindowOptions): BrowserWindow => {
  const { session, installation, dataFolder } = options;
  const file = join(dataFolder, 'window.json');
  const kept = readWindowState(file);
  const [first, ...others] = screen.getAllDisplays().map(({ workArea }) => workArea);
  const bounds = placeWindow(kept, [first ?? screen.getPrimaryDisplay().workArea, ...others]);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    icon: installation.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      session,
      preload: installation.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  keepPlace(window, file);
  window.once('ready-to-show', () => {
    if (kept?.maximized) window.maximize();
    window.show();
  });
  return window;
};
