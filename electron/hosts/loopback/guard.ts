/**
 * Who may speak to the loopback host. Every request passes here before anything else looks at it;
 * whoever is refused learns nothing, not even why.
 */

import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The secrets of one run. */
interface Secrets {
  /** In the HttpOnly cookie. */
  readonly session: string;
  /** In the page's memory: a header of uploads, a subprotocol of the socket. */
  readonly token: string;
}

export interface Door extends Secrets {
  readonly port: number;
}

/** Cookies are shared by all ports of a host: the name keeps two runs apart. */
export const cookieName = (port: number): string => `s${port}`;
const TOKEN_HEADER = 'x-session-token';
/** The subprotocol that the socket speaks; the token comes as a second one, `token.<value>`. */
export const SOCKET_PROTOCOL = 'rpc';
const TOKEN_PROTOCOL = 'token.';

/** Takes the same time whatever part is wrong. */
export const equalSecrets = (given: string, secret: string): boolean => {
  const [left, right] = [Buffer.from(given), Buffer.from(secret)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const header = (request: IncomingMessage, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
};

const hostsOf = (request: IncomingMessage): string[] =>
  request.rawHeaders.filter(
    (_, index) => index % 2 === 1 && request.rawHeaders[index - 1]?.toLowerCase() === 'host',
  );

/** Exactly one Host header, exactly one of our names; and a path, not a whole address. */
export const isOurHost = (request: IncomingMessage, port: number): boolean => {
  const [host, ...others] = hostsOf(request);
  const ours = [`127.0.0.1:${port}`, `[::1]:${port}`, `localhost:${port}`];
  return (
    host !== undefined &&
    others.length === 0 &&
    ours.includes(host) &&
    request.url?.startsWith('/') === true &&
    !request.url.startsWith('//')
  );
};

const hasOurOrigin = (request: IncomingMessage) =>
  header(request, 'origin') === `http://${request.headers.host}`;

/**
 * From our own page. Browsers send no Origin with their own GET: there Sec-Fetch-Site says it. A
 * request with neither comes from no browser page of ours.
 */
export const isSameOrigin = (request: IncomingMessage): boolean => {
  const site = header(request, 'sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  if (header(request, 'origin') !== null) return hasOurOrigin(request);
  return site === 'same-origin' && ['GET', 'HEAD'].includes(request.method ?? '');
};

/** A person went to the address: by typing, by a bookmark, or from our own page. */
export const isOwnNavigation = (request: IncomingMessage): boolean => {
  const site = header(request, 'sec-fetch-site');
  if (header(request, 'origin') !== null && !hasOurOrigin(request)) return false;
  return site === 'none' || site === 'same-origin';
};

const cookieOf = (request: IncomingMessage, name: string): string => {
  const pairs = (header(request, 'cookie') ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.filter((pair) => pair.startsWith(`${name}=`));
  return found.length === 1 ? (found[0]?.slice(name.length + 1) ?? '') : '';
};

export const hasSession = (request: IncomingMessage, { port, session }: Door): boolean =>
  equalSecrets(cookieOf(request, cookieName(port)), session);

export const hasToken = (request: IncomingMessage, { token }: Door): boolean =>
  equalSecrets(header(request, TOKEN_HEADER) ?? '', token);

const protocolsOf = (request: IncomingMessage): string[] =>
  (header(request, 'sec-websocket-protocol') ?? '').split(',').map((name) => name.trim());

/** The handshake of our own page: every check that a request passes, and an Origin in any case. */
export const maySpeak = (request: IncomingMessage, door: Door): boolean => {
  const given = protocolsOf(request).find((name) => name.startsWith(TOKEN_PROTOCOL)) ?? '';
  return (
    isOurHost(request, door.port) &&
    request.method === 'GET' &&
    request.url === '/rpc' &&
    hasOurOrigin(request) &&
    isSameOrigin(request) &&
    hasSession(request, door) &&
    protocolsOf(request).includes(SOCKET_PROTOCOL) &&
    equalSecrets(given.slice(TOKEN_PROTOCOL.length), door.token)
  );
};
