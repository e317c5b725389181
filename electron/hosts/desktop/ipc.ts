/** The main process's side of the two channels. Whoever calls from elsewhere is not answered. */

import { RPCHandler } from '@orpc/server/message-port';
import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { z } from 'zod';
import type { App } from '#electron/app.ts';
import { CHANNELS } from './channels.ts';
import { isOurPage } from './origin.ts';

const LONGEST_PATH = 32_768;
const OfferedPath = z.string().min(1).max(LONGEST_PATH);

/** From the top frame of our window, showing our page. */
const isFromOurPage = (event: IpcMainEvent | IpcMainInvokeEvent, contents: WebContents | null) =>
  contents !== null &&
  event.sender === contents &&
  event.senderFrame === contents.mainFrame &&
  isOurPage(event.senderFrame?.url ?? '');

/** `contents` gives the window's page as it is now; null where there is none. */
export const handleChannels = (app: App, contents: () => WebContents | null): void => {
  const handler = new RPCHandler(app.router);
  ipcMain.on(CHANNELS.connect, (event) => {
    const [port] = event.ports;
    if (!port) return;
    if (!isFromOurPage(event, contents())) return port.close();
    handler.upgrade(port, { context: {} });
    port.start();
  });
  ipcMain.handle(CHANNELS.offer, (event, path: unknown) => {
    const offered = OfferedPath.safeParse(path);
    // A file that the page made up has no path: it is none that a person dropped.
    if (!isFromOurPage(event, contents()) || !offered.success) throw new Error('refused');
    return app.offerPath(offered.data);
  });
};
