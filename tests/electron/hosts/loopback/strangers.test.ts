/** R31 to R37: who is kept out of the loopback host, and how little they learn. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from './raw-http.ts';
import { type RunningHost, runHost } from './running-host.ts';

let host: RunningHost;
let cookie = '';
let token = '';

beforeAll(async () => {
  host = await runHost();
  ({ cookie, token } = await host.enter());
});
afterAll(() => host.close());

const own = (more: Record<string, string> = {}) => ({
  Cookie: cookie,
  'Sec-Fetch-Site': 'same-origin',
  ...more,
});

const withoutDate = (headers: ReadonlyMap<string, string>) =>
  Object.fromEntries([...headers].filter(([name]) => name !== 'date').sort());

describe('R31: this machine only', () => {
  it.runIf(existsSync('/proc/net/tcp'))('listens on 127.0.0.1 and nowhere else', () => {
    const hex = host.port.toString(16).toUpperCase().padStart(4, '0');
    const tables = ['/proc/net/tcp', '/proc/net/tcp6'].filter((path) => existsSync(path));
    const listening = tables
      .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === '0A' && fields[1]?.endsWith(`:${hex}`));
    expect(listening.map((fields) => fields[1])).toEqual([`0100007F:${hex}`]);
  });

  it('refuses connections by the other addresses of the machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of others) {
      const outcome = await new Promise((resolve) => {
        const socket = connect({ host: address, port: host.port });
        socket.once('connect', () => resolve('connected'));
        socket.once('error', () => resolve('refused'));
      });
      expect(outcome).toBe('refused');
    }
  });
});

describe('R32: the ticket, the cookie, the token', () => {
  it('the ticket is good once', async () => {
    const again = await host.send({ path: host.entrance });
    expect(again.status).toBe(403);
    expect(again.headers.has('set-cookie')).toBe(false);
  });

  it('secrets are long and differ; the cookie is out of reach for scripts and other sites', async () => {
    const other = await runHost();
    const entered = await other.send({ path: other.entrance });
    const set = entered.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/^s\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(other.entrance).toMatch(/^\/enter\?ticket=[\w-]{43}$/);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(new Set([set.split(/[=;]/)[1], token, other.entrance.split('=')[1]]).size).toBe(3);
    await other.close();
  });

  it('an image, a script, a frame or a fetch of another page does not use the ticket up', async () => {
    const other = await runHost();
    const foreign = [
      { 'Sec-Fetch-Dest': 'image', 'Sec-Fetch-Mode': 'no-cors' },
      { 'Sec-Fetch-Dest': 'script', 'Sec-Fetch-Mode': 'no-cors' },
      { 'Sec-Fetch-Dest': 'iframe', 'Sec-Fetch-Mode': 'navigate' },
      { Origin: 'http://127.0.0.1:1', 'Sec-Fetch-Mode': 'cors' },
    ];
    for (const headers of foreign) {
      expect((await other.send({ path: other.entrance, headers })).status).toBe(403);
    }
    expect((await other.send({ path: other.entrance, method: 'POST' })).status).toBe(403);
    const wrong = `${other.entrance.slice(0, -1)}~`;
    expect((await other.send({ path: wrong })).status).toBe(403);
    expect((await other.send({ path: other.entrance })).status).toBe(200);
    await other.close();
  });

  it.runIf(existsSync('/proc/self/cmdline'))('no command line on this machine holds them', () => {
    const lines = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => {
        try {
          return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        } catch {
          return '';
        }
      });
    for (const secret of [token, cookie.split('=')[1] ?? '', host.entrance.split('=')[1] ?? '']) {
      expect(lines.some((line) => line.includes(secret))).toBe(false);
    }
  });

  it.each([
    ['none', ''],
    ['wrong', 'A'.repeat(43)],
    ['short', 'A'],
    ['not ASCII', 'é'.repeat(43)],
    ['of another run', Buffer.alloc(32, 7).toString('base64url')],
  ])('a cookie that is %s opens nothing', async (_, value) => {
    const headers = { ...own(), Cookie: `s${host.port}=${value}` };
    for (const path of ['/', '/session', '/originals/known', '/assets/app.js', '/nothing']) {
      expect((await host.send({ path, headers })).status).toBe(403);
    }
  });

  it('two cookies of our name open nothing', async () => {
    const headers = own({ Cookie: `${cookie}; s${host.port}=x` });
    expect((await host.send({ path: '/session', headers })).status).toBe(403);
  });
});

describe('R33: Host', () => {
  const port = () => host.port;
  const values = (): [string, string[]][] => [
    ['a rebinding name', [`Host: attacker.example:${port()}`]],
    ['a name that resolves here', [`Host: localtest.me:${port()}`]],
    ['127.0.0.1.nip.io', [`Host: 127.0.0.1.nip.io:${port()}`]],
    ['no port', ['Host: 127.0.0.1']],
    ['another port', [`Host: 127.0.0.1:${port() + 1}`]],
    ['port 80', ['Host: 127.0.0.1:80']],
    ['a trailing dot', [`Host: localhost.:${port()}`]],
    ['upper case', [`Host: LOCALHOST:${port()}`]],
    ['a short form', [`Host: 127.1:${port()}`]],
    ['a number', [`Host: 2130706433:${port()}`]],
    ['octal', [`Host: 0177.0.0.1:${port()}`]],
    ['all interfaces', [`Host: 0.0.0.0:${port()}`]],
    ['mapped IPv6', [`Host: [::ffff:127.0.0.1]:${port()}`]],
    ['long IPv6', [`Host: [0:0:0:0:0:0:0:1]:${port()}`]],
    ['user information', [`Host: a@127.0.0.1:${port()}`]],
    ['a path', [`Host: 127.0.0.1:${port()}/x`]],
    ['empty', ['Host:']],
    ['missing', ['X-Nothing: 1']],
    ['doubled', [`Host: 127.0.0.1:${port()}`, `Host: 127.0.0.1:${port()}`]],
    ['doubled, the second foreign', [`Host: 127.0.0.1:${port()}`, 'Host: attacker.example']],
    ['a subdomain', [`Host: x.localhost:${port()}`]],
  ];

  it('every other value is refused before anything else', async () => {
    for (const [name, lines] of values()) {
      const full = [...lines, `Cookie: ${cookie}`, 'Sec-Fetch-Site: same-origin'];
      const answer = await rawRequest(port(), ['GET /session HTTP/1.1', ...full]);
      expect(answer.status, name).toBe(403);
      expect(answer.body, name).toBe('Forbidden');
    }
  });

  it.each(['http://attacker.example/session', '//attacker.example/session', '*', 'session'])(
    'the request target %s is refused',
    async (target) => {
      const lines = [`Host: 127.0.0.1:${port()}`, `Cookie: ${cookie}`, 'Sec-Fetch-Site: none'];
      const answer = await rawRequest(port(), [`GET ${target} HTTP/1.1`, ...lines]);
      expect(answer.status).toBe(403);
    },
  );

  it.each(['127.0.0.1', 'localhost', '[::1]'])('%s is one of ours', async (name) => {
    const headers = own({ Host: `${name}:${port()}` });
    expect((await host.send({ path: '/session', headers })).status).toBe(200);
  });
});

describe('R34: Origin and Sec-Fetch-Site', () => {
  const origins = () => [
    'null',
    'http://attacker.example',
    `http://127.0.0.1:${host.port + 1}`,
    `http://localhost:${host.port}`,
    `https://127.0.0.1:${host.port}`,
    `http://127.0.0.1:${host.port}.attacker.example`,
    'file://',
    '',
  ];
  const types = [
    'application/octet-stream',
    'text/plain',
    'application/json',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
  ];
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
  const upload = (more: Record<string, string>) =>
    host.send({
      method: 'POST',
      path: '/files?name=a.txt',
      headers: { Cookie: cookie, 'X-Session-Token': token, ...more },
      body: 'text',
    });

  it('no foreign origin sends or reads anything, whatever method and content type', async () => {
    for (const Origin of origins()) {
      for (const method of methods) {
        for (const type of types) {
          const headers = {
            Cookie: cookie,
            Origin,
            'X-Session-Token': token,
            'Content-Type': type,
          };
          const path = method === 'GET' || method === 'HEAD' ? '/session' : '/files?name=a.txt';
          const answer = await host.send({ method, path, headers, body: 'text' });
          expect([answer.status, method, Origin, type]).toEqual([403, method, Origin, type]);
          expect([...answer.headers.keys()].join()).not.toContain('access-control');
        }
      }
    }
    expect(host.offered).toEqual([]);
  });

  it.each(['cross-site', 'same-site', 'none', 'anything'])(
    'Sec-Fetch-Site %s reads no data and sends none',
    async (site) => {
      const headers = own({ 'Sec-Fetch-Site': site });
      for (const path of ['/session', '/originals/known', '/assets/app.js']) {
        expect((await host.send({ path, headers })).status).toBe(403);
      }
      const type = 'application/octet-stream';
      const more = { Origin: host.origin, 'Sec-Fetch-Site': site, 'Content-Type': type };
      expect((await upload(more)).status).toBe(403);
    },
  );

  it.each(['cross-site', 'same-site'])('a link from elsewhere (%s) opens no page', async (site) => {
    const headers = own({ 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'navigate' });
    expect((await host.send({ path: '/', headers })).status).toBe(403);
  });

  it('a program with the cookie but no word on where it comes from is refused', async () => {
    for (const path of ['/', '/session', '/originals/known', '/assets/app.js']) {
      expect((await host.send({ path, headers: { Cookie: cookie } })).status).toBe(403);
    }
  });

  it('an upload needs origin, token and content type', async () => {
    const type = { 'Content-Type': 'application/octet-stream' };
    const origin = { Origin: host.origin };
    expect((await upload({ ...type })).status).toBe(403);
    expect((await upload({ ...origin })).status).toBe(403);
    expect((await upload({ ...origin, ...type, 'X-Session-Token': 'x' })).status).toBe(403);
    for (const wrong of types.slice(1)) {
      expect((await upload({ ...origin, 'Content-Type': wrong })).status).toBe(403);
    }
    expect(host.offered).toEqual([]);
    expect((await upload({ ...origin, ...type })).status).toBe(200);
    expect(host.offered.splice(0)).toMatchObject([{ fileName: 'a.txt' }]);
  });
});

describe('R35: the socket', () => {
  const shake = (more: Record<string, string>, without: readonly string[] = []) => {
    const headers: Record<string, string> = {
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Protocol': `rpc, token.${token}`,
      Origin: host.origin,
      Cookie: cookie,
      ...more,
    };
    for (const name of without) delete headers[name];
    const path = '/rpc';
    const all = { Host: `127.0.0.1:${host.port}`, ...headers };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    return rawRequest(host.port, [`GET ${path} HTTP/1.1`, 'Connection: Upgrade', ...lines]);
  };

  it.each([
    ['no origin', {}, ['Origin']],
    ['origin null', { Origin: 'null' }, []],
    ['a foreign origin', { Origin: 'http://attacker.example' }, []],
    ['another port', { Origin: 'http://127.0.0.1:1' }, []],
    ['another name of ours', { Origin: 'http://localhost:1' }, []],
    ['no cookie', {}, ['Cookie']],
    ['a wrong cookie', { Cookie: 's1=x' }, []],
    ['no token', { 'Sec-WebSocket-Protocol': 'rpc' }, []],
    ['a wrong token', { 'Sec-WebSocket-Protocol': 'rpc, token.x' }, []],
    ['no protocol', {}, ['Sec-WebSocket-Protocol']],
    ['cross-site', { 'Sec-Fetch-Site': 'cross-site' }, []],
    ['same-site', { 'Sec-Fetch-Site': 'same-site' }, []],
    ['a foreign host', { Host: 'attacker.example' }, []],
  ])('%s is refused at the handshake', async (_, more, without) => {
    const before = host.spoken();
    const answer = await shake(more, without);
    expect(answer.status).toBe(403);
    expect(answer.body).toBe('Forbidden');
    expect(host.spoken()).toBe(before);
  });

  it('our page is let in', async () => {
    const before = host.spoken();
    expect((await shake({})).status).toBe(101);
    expect(host.spoken()).toBe(before + 1);
  });
});

describe('R36, R37: headers, and silence', () => {
  it('every stranger gets the same answer, to the byte', async () => {
    const asked = await Promise.all([
      host.send({ path: '/' }),
      host.send({ path: '/rpc' }),
      host.send({ path: '/session' }),
      host.send({ path: '/files?name=a', method: 'POST', body: 'x' }),
      host.send({ path: '/originals/known' }),
      host.send({ path: '/originals/unknown' }),
      host.send({ path: '/assets/app.js' }),
      host.send({ path: '/enter' }),
      host.send({ path: '/enter?ticket=x' }),
      host.send({ path: '/', method: 'OPTIONS' }),
      host.send({ path: '/', method: 'TRACE' }),
      host.send({ path: '/favicon.ico' }),
      rawRequest(host.port, ['NONSENSE']),
      rawRequest(host.port, ['GET / HTTP/1.1', `Host: 127.0.0.1:${host.port}`, 'a b: c']),
    ]);
    for (const { status, body, headers } of asked) {
      expect({ status, body, headers: withoutDate(headers) }).toEqual({
        status: 403,
        body: 'Forbidden',
        headers: withoutDate(asked[0]?.headers ?? new Map()),
      });
      expect(`${[...headers]} ${body}`).not.toMatch(/casebook|node|express|ws\b/i);
    }
  });

  it('headers of every route', async () => {
    const page = await host.send({ path: '/', headers: own({ 'Sec-Fetch-Site': 'none' }) });
    const routes = {
      page,
      script: await host.send({ path: '/assets/app.js', headers: own() }),
      style: await host.send({ path: '/assets/app.css', headers: own() }),
      session: await host.send({ path: '/session', headers: own() }),
      original: await host.send({ path: '/originals/known', headers: own() }),
      missing: await host.send({ path: '/originals/unknown', headers: own() }),
      nowhere: await host.send({ path: '/nowhere', headers: own() }),
      stranger: await host.send({ path: '/' }),
    };
    const nonce = /content="([\w+/=]{24})"/.exec(page.body)?.[1] ?? 'none';
    expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    const shown = Object.entries(routes).map(([name, { status, headers }]) => {
      const all = withoutDate(headers);
      delete all['content-length'];
      return [name, { status, ...all }];
    });
    const text = JSON.stringify(Object.fromEntries(shown), null, 1).replace(nonce, 'NONCE');
    expect(text).toMatchSnapshot();
  });

  it('each page has a nonce of its own', async () => {
    const load = () => host.send({ path: '/', headers: own({ 'Sec-Fetch-Site': 'none' }) });
    const [one, two] = [await load(), await load()];
    expect(one.body).not.toBe(two.body);
  });
});

describe('paths', () => {
  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/..\\secret.txt',
    '/./index.html',
    '/assets/',
    '/assets',
    '/assets/app.js/',
    '/assets/app.js%00',
    '/assets//app.js',
    '/ASSETS/app.js',
    '/etc/passwd',
    '/originals/../secret.txt',
    '/originals/a/b',
    '/originals/',
    `/originals/${'a'.repeat(65)}`,
  ])('%s finds nothing', async (path) => {
    const answer = await host.send({ path, headers: own() });
    expect(answer.status).toBe(403);
    expect(answer.body).not.toContain('canary');
  });

  it('an error inside says nothing outside and no name in the log', async () => {
    const answer = await host.send({ path: '/originals/broken', headers: own() });
    expect([answer.status, answer.body]).toEqual([403, 'Forbidden']);
    expect(host.log.join()).not.toContain('/path');
  });
});
