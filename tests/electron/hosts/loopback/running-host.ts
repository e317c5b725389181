/** A real loopback server over a page in a temporary folder, and a way into it. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEntrance } from '#electron/hosts/loopback/entrance.ts';
import { startLoopback } from '#electron/hosts/loopback/server.ts';
import { servePageFrom } from '#electron/hosts/page/page-files.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import { type RawAnswer, type Request, request } from './raw-http.ts';

const INDEX = '<!doctype html><meta name="csp-nonce" content="" /><title>page</title>';

const makePage = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-page-'));
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'page', 'index.html'), INDEX);
  writeFileSync(join(folder, 'page', 'assets', 'app.js'), 'export {};');
  writeFileSync(join(folder, 'page', 'assets', 'app.css'), 'body {}');
  writeFileSync(join(folder, 'secret.txt'), 'canary-9921');
  return folder;
};

export interface RunningHost {
  readonly port: number;
  readonly origin: string;
  /** Path and query of the one-time address. */
  readonly entrance: string;
  readonly offered: { fileName: string; bytes: Uint8Array }[];
  /** How many sockets were let in. */
  readonly spoken: () => number;
  readonly log: string[];
  /** Goes in by the ticket, once, and keeps cookie and token. */
  readonly enter: () => Promise<{ cookie: string; token: string }>;
  readonly send: (options: Request) => Promise<RawAnswer>;
  readonly close: () => Promise<void>;
}

export const runHost = async (): Promise<RunningHost> => {
  const folder = makePage();
  const offered: RunningHost['offered'] = [];
  const log: string[] = [];
  let spoken = 0;
  const server = await startLoopback({
    entrance: createEntrance(),
    page: servePageFrom(join(folder, 'page')),
    log: (line) => log.push(line),
    speak: () => {
      spoken += 1;
    },
    offerBytes: async (fileName, bytes) => {
      offered.push({ fileName, bytes });
      return { token: 'file-1', fileName, size: bytes.byteLength };
    },
    original: async (id) => {
      if (id === 'known') return { bytes: Buffer.from('%PDF-1.7'), mediaType: 'application/pdf' };
      if (id === 'broken') throw new Error('with a private /path');
      throw new RefusalError('document_not_found', 'There is no such document.');
    },
  });
  const { port } = server;
  const entrance = server.address.slice(`http://127.0.0.1:${port}`.length);
  const send: RunningHost['send'] = (options) => request(port, options);
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    entrance,
    offered,
    log,
    spoken: () => spoken,
    send,
    enter: async () => {
      const entered = await send({ path: entrance });
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
      const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' };
      const { body } = await send({ path: '/session', headers });
      return { cookie, token: (JSON.parse(body) as { token: string }).token };
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
