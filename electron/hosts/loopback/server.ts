/** The HTTP server of the loopback host: on this machine only, and silent to strangers. */

import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { newSecret } from './entrance.ts';
import { type Door, maySpeak, SOCKET_PROTOCOL } from './guard.ts';
import { type Answer, answerTo, type Served, STRANGER } from './routes.ts';

export interface LoopbackOptions extends Served {
  /** Speaks the contract over a socket that passed every check. */
  readonly speak: (socket: WebSocket) => void;
  /** Gets one line for what went wrong inside; never a name, a path or a token. */
  readonly log: (line: string) => void;
}

export interface LoopbackServer {
  /** With the one-time ticket: for the person who started the host, nobody else. */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
const MOST_CONNECTIONS = 128;
/** No call of the contract is longer than a list of ten thousand tokens. */
const LONGEST_MESSAGE = 8 * 1024 * 1024;

const send = (response: ServerResponse, { status, headers, body }: Answer) => {
  response.writeHead(status, { ...headers, 'Content-Length': body.byteLength });
  response.end(body);
};

/** The refusal as bytes, where the connection never became a request. */
const refuseRaw = (socket: Socket) => {
  const headers = { ...STRANGER.headers, 'Content-Length': STRANGER.body.byteLength };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = ['HTTP/1.1 403 Forbidden', ...lines, 'Connection: close', '', ''].join('\r\n');
  if (socket.writable) socket.end(Buffer.concat([Buffer.from(head), STRANGER.body]));
  else socket.destroy();
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: HOST, port: 0 }, () => resolve((server.address() as AddressInfo).port));
  });

const acceptSockets = (server: Server, door: Door, speak: (socket: WebSocket) => void) => {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: true,
    maxPayload: LONGEST_MESSAGE,
    perMessageDeflate: false,
    handleProtocols: () => SOCKET_PROTOCOL,
  });
  server.on('upgrade', (request, socket: Socket, head) => {
    if (!maySpeak(request, door)) return refuseRaw(socket);
    sockets.handleUpgrade(request, socket, head, speak);
  });
  return sockets;
};

/** Starts the server on a port that the system chooses. */
export const startLoopback = async (options: LoopbackOptions): Promise<LoopbackServer> => {
  const server = createServer({ requireHostHeader: false });
  server.maxConnections = MOST_CONNECTIONS;
  server.on('clientError', (_error, socket) => refuseRaw(socket as Socket));
  server.on('checkContinue', (_request, response) => send(response, STRANGER));
  const port = await listen(server);
  const door: Door = { port, session: newSecret(), token: newSecret() };
  const sockets = acceptSockets(server, door, options.speak);

  server.on('request', (request, response) => {
    answerTo(request, door, options)
      .then((answer) => {
        if (!request.complete) response.setHeader('Connection', 'close');
        send(response, answer);
      })
      .catch((error: unknown) => {
        options.log(`loopback: ${error instanceof Error ? error.name : 'unknown'} while answering`);
        if (response.headersSent) response.destroy();
        else send(response, STRANGER);
      });
  });

  return {
    address: `http://${HOST}:${port}${options.entrance.address}`,
    port,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
