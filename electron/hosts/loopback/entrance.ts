/**
 * The one way in: an address with a ticket that is good once. It is exchanged for the session's
 * cookie and is worthless afterwards, wherever the address may have been written down.
 */

import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { cookieName, type Door, equalSecrets } from './guard.ts';

const SECRET_BYTES = 32;

export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

export interface Entrance {
  /** Path and query of the address to print. */
  readonly address: string;
  /** The Set-Cookie value for whoever brings the ticket the first time; null for all others. */
  readonly admit: (request: IncomingMessage, door: Door) => string | null;
}

const isNavigation = (request: IncomingMessage) => {
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': destination } = request.headers;
  return (
    request.method === 'GET' &&
    request.headers.origin === undefined &&
    (mode === undefined || mode === 'navigate') &&
    (destination === undefined || destination === 'document')
  );
};

export const createEntrance = (): Entrance => {
  let ticket: string | null = newSecret();
  const path = '/enter?ticket=';
  return {
    address: path + ticket,
    admit: (request, { port, session }) => {
      const url = request.url ?? '';
      if (!ticket || !isNavigation(request) || !url.startsWith(path)) return null;
      if (!equalSecrets(url.slice(path.length), ticket)) return null;
      ticket = null;
      return `${cookieName(port)}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
  };
};

/**
 * The cookie is strict: a browser that came from elsewhere does not send it along a redirect. So
 * the answer is a page, and it is this page that goes on.
 */
export const ENTERED_PAGE =
  '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>…</title>';
