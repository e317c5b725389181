import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** R14 on the page. The module starts a browser worker, so its options are read from the source they are written in. */
const source = readFileSync(
  new URL('../../../renderer/viewer/pdf-engine.ts', import.meta.url),
  'utf8',
);

test.each([
  'isEvalSupported: false',
  'enableXfa: false',
  'disableRange: true',
  'disableStream: true',
  'disableAutoFetch: true',
  'useWorkerFetch: false',
])('a PDF is drawn with %s', (option) => {
  expect(source).toContain(option);
});

test('a PDF is given as bytes, never as an address', () => {
  expect(source).toContain('data: new Uint8Array(bytes)');
  expect(source).not.toContain('pdf.sandbox');
});
