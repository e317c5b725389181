/** Shuts the ways from this process to other machines: no document is worth a connection. */

import { Socket } from 'node:net';

const refuse = (): never => {
  throw new Error('This process has no network.');
};

/** For a worker's start, before any importer is loaded. The line to the parent is not touched. */
export const closeNetwork = (): void => {
  Socket.prototype.connect = refuse;
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
    Reflect.deleteProperty(globalThis, name);
  }
};
