/**
 * The routes of the loopback host. Each names who may use it; what nobody may use, and what is not
 * there, is answered alike.
 */

import type { IncomingMessage } from 'node:http';
import type { ChosenFile } from '#shared/contract/documents.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import { documentIdOf, type Original, originalAnswer } from '../page/original.ts';
import type { PageAnswer, ServePage } from '../page/page-files.ts';
import { securityHeaders } from '../page/security-headers.ts';
import { ENTERED_PAGE, type Entrance } from './entrance.ts';
import {
  type Door,
  hasSession,
  hasToken,
  isOurHost,
  isOwnNavigation,
  isSameOrigin,
} from './guard.ts';
import { readUpload } from './read-upload.ts';

/** What the host serves; the app keeps it. */
export interface Served {
  readonly offerBytes: (fileName: string, bytes: Uint8Array) => Promise<ChosenFile>;
  readonly original: (documentId: string) => Promise<Original>;
  readonly page: ServePage;
  readonly entrance: Entrance;
}

export interface Answer extends PageAnswer {
  readonly status: number;
}

type Route = (request: IncomingMessage, door: Door, served: Served) => Promise<Answer | null>;

const LONGEST_NAME = 1024;

const json = (status: number, value: unknown): Answer => ({
  status,
  body: new TextEncoder().encode(JSON.stringify(value)),
  headers: { ...securityHeaders(), 'Content-Type': 'application/json; charset=utf-8' },
});

/** The same for a wrong ticket, a foreign page, an unknown path: who asks learns nothing. */
export const STRANGER: Answer = {
  status: 403,
  body: new TextEncoder().encode('Forbidden'),
  headers: { ...securityHeaders(), 'Content-Type': 'text/plain; charset=utf-8' },
};

const ok = (answer: PageAnswer): Answer => ({ status: 200, ...answer });

const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?', 1)[0] ?? '';

const enter: Route = async (request, door, { entrance }) => {
  const cookie = entrance.admit(request, door);
  if (cookie === null) return null;
  const headers = {
    ...securityHeaders(),
    'Content-Type': 'text/html; charset=utf-8',
    'Set-Cookie': cookie,
  };
  return ok({ body: new TextEncoder().encode(ENTERED_PAGE), headers });
};

const session: Route = async (request, door) =>
  request.method === 'GET' && isSameOrigin(request) ? json(200, { token: door.token }) : null;

const index: Route = async (request, _door, { page }) => {
  const answer = request.method === 'GET' && isOwnNavigation(request) ? await page('/') : null;
  return answer && ok(answer);
};

const asset: Route = async (request, _door, { page }) => {
  const path = pathOf(request);
  if (request.method !== 'GET' || !isSameOrigin(request) || path.endsWith('.html')) return null;
  const answer = await page(path);
  return answer && ok(answer);
};

const refusal = (status: number, error: RefusalError) => json(status, error.refusal);

const original: Route = async (request, _door, served) => {
  const id = documentIdOf(pathOf(request));
  if (request.method !== 'GET' || !isSameOrigin(request) || id === null) return null;
  try {
    return ok(originalAnswer(await served.original(id)));
  } catch (error) {
    if (error instanceof RefusalError) return refusal(404, error);
    throw error;
  }
};

/** A foreign page can send neither the header nor this content type without asking first. */
const isUpload = (request: IncomingMessage, door: Door) =>
  request.method === 'POST' &&
  request.headers.origin !== undefined &&
  isSameOrigin(request) &&
  hasToken(request, door) &&
  request.headers['content-type'] === 'application/octet-stream';

const upload: Route = async (request, door, served) => {
  if (!isUpload(request, door)) return null;
  const name = new URL(request.url ?? '', 'http://page').searchParams.get('name') ?? '';
  if (name === '' || name.length > LONGEST_NAME) return null;
  const bytes = await readUpload(request);
  if (!bytes) return refusal(413, new RefusalError('too_large', 'The file is too large.'));
  try {
    return json(200, await served.offerBytes(name, bytes));
  } catch (error) {
    if (error instanceof RefusalError) return refusal(422, error);
    throw error;
  }
};

const routeOf = (path: string): Route => {
  if (path === '/') return index;
  if (path === '/session') return session;
  if (path === '/files') return upload;
  return path.startsWith('/originals/') ? original : asset;
};

/** Answers a request, whoever sent it. */
export const answerTo: (...parts: Parameters<Route>) => Promise<Answer> = async (
  request,
  door,
  served,
) => {
  if (!isOurHost(request, door.port)) return STRANGER;
  const path = pathOf(request);
  if (path === '/enter') return (await enter(request, door, served)) ?? STRANGER;
  if (!hasSession(request, door)) return STRANGER;
  return (await routeOf(path)(request, door, served)) ?? STRANGER;
};
