/** The line between the two halves of the PDF engine. */

import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { NearPort } from '#electron/importers/pdf/near-port.ts';

function listening(port: NearPort) {
  const heard: unknown[] = [];
  const stop = new AbortController();
  port.addEventListener('message', ({ data }) => heard.push(data), { signal: stop.signal });
  return { heard, stop };
}

describe('the line', () => {
  test('brings messages to the other end, in order and after the sender’s own step', async () => {
    const [one, other] = NearPort.pair();
    const [mine, theirs] = [listening(one), listening(other)];
    one.postMessage(1);
    one.postMessage(2);
    expect(theirs.heard).toEqual([]);
    await turn();
    expect(theirs.heard).toEqual([1, 2]);
    expect(mine.heard).toEqual([]);
  });

  test('brings what was said, whatever the sender does with it afterwards', async () => {
    const [one, other] = NearPort.pair();
    const { heard } = listening(other);
    const styles: Record<string, unknown> = Object.create(null);
    const message = { list: [[1], { a: 2 }] as unknown[], styles, '': null };
    one.postMessage(message);
    message.list.length = 0;
    styles['late'] = true;
    await turn();
    expect(heard).toEqual([{ list: [[1], { a: 2 }], styles: {}, '': null }]);
  });

  test('hands bytes and errors over as they are', async () => {
    const [one, other] = NearPort.pair();
    const { heard } = listening(other);
    const [bytes, error] = [new Uint8Array(3), new Error('why')];
    one.postMessage({ bytes, error });
    await turn();
    const [message] = heard as [{ bytes: unknown; error: unknown }];
    expect(message.bytes).toBe(bytes);
    expect(message.error).toBe(error);
  });

  test('takes a key for a key, even one that names the prototype', async () => {
    const [one, other] = NearPort.pair();
    const { heard } = listening(other);
    one.postMessage(JSON.parse('{"__proto__": {"evil": true}}'));
    await turn();
    expect(Object.getPrototypeOf(heard[0])).toBe(Object.prototype);
  });

  test('is silent for whoever stopped listening', async () => {
    const [one, other] = NearPort.pair();
    const { heard, stop } = listening(other);
    stop.abort();
    one.postMessage('late');
    await turn();
    expect(heard).toEqual([]);
  });
});
