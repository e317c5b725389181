/** Speaks HTTP byte by byte, so that a test can send what no client library would. */

import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const parse = (text: string): RawAnswer => {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const pairs = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    status: Number(first.split(' ')[1]),
    headers: new Map(pairs),
    body: rest.join('\r\n\r\n'),
  };
};

/** Sends the lines and reads until the server has answered and closed. */
export const rawRequest = (port: number, lines: readonly string[], body = ''): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port });
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      text += chunk;
      // A socket that was let in stays open: its first line says enough.
      if (text.startsWith('HTTP/1.1 101')) socket.destroy();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(parse(text)));
    socket.write([...lines, 'Connection: close', '', body].join('\r\n'));
  });

export interface Request {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request with our Host, unless its headers say otherwise. */
export const request = (port: number, options: Request): Promise<RawAnswer> => {
  const { method = 'GET', path = '/', headers = {}, body = '' } = options;
  const all: Record<string, string> = { Host: `127.0.0.1:${port}`, ...headers };
  if (body) all['Content-Length'] = String(Buffer.byteLength(body));
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return rawRequest(port, [`${method} ${path} HTTP/1.1`, ...lines], body);
};
