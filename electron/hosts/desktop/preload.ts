/**
 * The one script between page and main process, in Chromium's sandbox. It hands the page a message
 * port and turns a dropped file into a token; the page sees neither paths nor Electron.
 */

import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { ChosenFile } from '#shared/contract/documents.ts';
import { CHANNELS, PORT_MESSAGE } from './channels.ts';

/** The page's window, of which this script needs no more. */
interface PageWindow {
  postMessage(message: unknown, origin: string, transfer: readonly unknown[]): void;
}
const page = globalThis as unknown as PageWindow;

const connect = (): void => {
  const { port1, port2 } = new MessageChannel();
  ipcRenderer.postMessage(CHANNELS.connect, null, [port1]);
  page.postMessage({ type: PORT_MESSAGE }, '/', [port2]);
};

const offerFile = (file: File): Promise<ChosenFile> =>
  ipcRenderer.invoke(CHANNELS.offer, webUtils.getPathForFile(file));

contextBridge.exposeInMainWorld('casebook', { host: 'desktop', connect, offerFile });
