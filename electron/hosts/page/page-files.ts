/**
 * The built page: which file a request means, and what it is answered with. Only files that were
 * there when the host started are ever served, by exact name: a path that climbs finds nothing.
 */

import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import {
  CLOSED_POLICY,
  contentSecurityPolicy,
  securityHeaders,
  WORKER_POLICY,
} from './security-headers.ts';

export interface PageAnswer {
  readonly body: Uint8Array;
  readonly headers: Record<string, string>;
}

/** Answers with a file of the page; null where there is none of that name. */
export type ServePage = (path: string) => Promise<PageAnswer | null>;

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pfb': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.icc': 'application/octet-stream',
  '.wasm': 'application/wasm',
};

const NONCE_BYTES = 16;
const NONCE_PLACE = '<meta name="csp-nonce" content="';

const namesBelow = (folder: string): Set<string> =>
  new Set(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .map((name) => name.split(sep).join('/')),
  );

/** Each time the page is loaded its styles get a nonce of their own. */
const indexPage = async (file: string): Promise<PageAnswer> => {
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  const html = (await readFile(file, 'utf8')).replace(NONCE_PLACE, () => NONCE_PLACE + nonce);
  return {
    body: new TextEncoder().encode(html),
    headers: {
      ...securityHeaders(contentSecurityPolicy(nonce)),
      'Content-Type': 'text/html; charset=utf-8',
    },
  };
};

/** `folder` holds the built page. Throws when it is not there. */
export const servePageFrom = (folder: string): ServePage => {
  const names = namesBelow(folder);
  return async (path) => {
    const name = path === '/' ? 'index.html' : path.slice(1);
    if (!path.startsWith('/') || !names.has(name)) return null;
    const file = join(folder, ...name.split('/'));
    if (name === 'index.html') return indexPage(file);
    const type = MEDIA_TYPES[extname(name)] ?? 'application/octet-stream';
    const policy = type.startsWith('text/javascript') ? WORKER_POLICY : CLOSED_POLICY;
    return {
      body: await readFile(file),
      headers: { ...securityHeaders(policy), 'Content-Type': type },
    };
  };
};
