/** The app's own scheme: the page, its assets and the originals, for our page alone. */

import type { Protocol, Session } from 'electron';
import { documentIdOf, type Original, originalAnswer } from '../page/original.ts';
import type { PageAnswer, ServePage } from '../page/page-files.ts';
import { securityHeaders } from '../page/security-headers.ts';
import { SCHEME } from './origin.ts';

export interface SchemeOptions {
  readonly page: ServePage;
  readonly original: (documentId: string) => Promise<Original>;
}

/** Must be called before the app is ready. */
export const registerScheme = (protocol: Protocol): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true },
    },
  ]);
};

const nothing = () => new Response('Not found', { status: 404, headers: securityHeaders() });

const responseOf = ({ body, headers }: PageAnswer) =>
  new Response(new Uint8Array(body), { status: 200, headers });

const answer = async (request: Request, { page, original }: SchemeOptions): Promise<Response> => {
  const { host, pathname } = new URL(request.url);
  if (host !== 'app' || request.method !== 'GET') return nothing();
  const id = documentIdOf(pathname);
  if (id !== null) return responseOf(originalAnswer(await original(id)));
  const found = await page(pathname);
  return found ? responseOf(found) : nothing();
};

/** What cannot be answered is not there, whatever the reason. */
export const handleScheme = (session: Session, options: SchemeOptions): void => {
  session.protocol.handle(SCHEME, (request) => answer(request, options).catch(nothing));
};
