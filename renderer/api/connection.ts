/**
 * The line between page and workbench: a MessagePort in the desktop app, a WebSocket in a browser.
 * Calls made while the line is down wait for the next one; whoever shows the state subscribes.
 */

import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import { sessionToken } from './session.ts';

export type LineState = 'connecting' | 'open' | 'lost';

type Link = ClientLink<ClientContext>;
type Listener = () => void;

interface Deferred {
  promise: Promise<Link>;
  resolve: (link: Link) => void;
}

function deferred(): Deferred {
  let resolve: Deferred['resolve'] = () => undefined;
  const promise = new Promise<Link>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 5_000;

let state: LineState = 'connecting';
let waiting = deferred();
let current: Link | null = null;
const listeners = new Set<Listener>();

function become(next: LineState): void {
  state = next;
  for (const listener of listeners) listener();
}

function opened(link: Link): void {
  current = link;
  waiting.resolve(link);
  become('open');
}

function lost(): void {
  if (current) waiting = deferred();
  current = null;
  become('lost');
}

function socketUrl(): URL {
  const url = new URL('rpc', location.href.replace(/#.*$/, ''));
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url;
}

/** Resolves when the socket is closed, or was never opened; true when it had been open. */
async function speakOverSocket(): Promise<boolean> {
  const socket = new WebSocket(socketUrl(), ['rpc', `token.${await sessionToken()}`]);
  let wasOpen = false;
  return new Promise((resolve) => {
    socket.addEventListener('open', () => {
      wasOpen = true;
      opened(new SocketLink({ websocket: socket }));
    });
    socket.addEventListener('close', () => resolve(wasOpen));
  });
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Dials for as long as the page lives, with longer pauses while nobody answers. */
async function keepDialling(): Promise<never> {
  let wait = FIRST_PAUSE_MS;
  for (;;) {
    const wasOpen = await speakOverSocket().catch(() => false);
    wait = wasOpen ? FIRST_PAUSE_MS : Math.min(wait * 2, LONGEST_PAUSE_MS);
    lost();
    await pause(wait);
  }
}

function awaitPort(): void {
  window.addEventListener('message', (event) => {
    const port = event.ports[0];
    if (event.source !== window || event.data?.type !== 'casebook:port' || !port) return;
    port.addEventListener('close', lost);
    port.start();
    opened(new PortLink({ port }));
  });
  window.casebook?.connect();
}

/** Opens the line; called once at start. */
export function connect(): void {
  if (window.casebook) awaitPort();
  else void keepDialling();
}

export const lineState = (): LineState => state;

/** Calls back after every change of state; returns how to stop. */
export function onLineState(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A link that always speaks over the line that is open now. */
export const liveLink: Link = {
  async call(path, input, options) {
    const link = current ?? (await waiting.promise);
    return link.call(path, input, options);
  },
};
