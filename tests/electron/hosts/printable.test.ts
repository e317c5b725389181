/** R24: names and texts of strangers cannot command a terminal. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine, printable, printableLine } from '#electron/hosts/printable.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for control characters.
const COMMANDING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('printable', () => {
  it.each([
    ['plain.txt', 'plain.txt'],
    ['\u001b[31mred\u001b[0m.txt', 'red.txt'],
    ['\u001b]0;title\u0007name.pdf', 'name.pdf'],
    ['\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\.pdf', 'link.pdf'],
    ['\u009b31mred', '31mred'],
    ['a\u0007\u0008b', 'ab'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['a\tb\nc', 'a\tb\nc'],
    ['Жұматаев é 文', 'Жұматаев é 文'],
    ['\u001b', ''],
    ['\u001b[', ''],
  ])('%j becomes %j', (given, wanted) => {
    expect(printable(given)).toBe(wanted);
  });

  it('a name stays on one line', () => {
    expect(printableLine('a\r\nb\tc\n')).toBe('a b c');
  });

  it('leaves nothing that commands, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(COMMANDING);
        expect(printableLine(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

describe('jsonLine', () => {
  it('is the same value and nothing that commands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = jsonLine({ text });
        expect(JSON.parse(line)).toEqual({ text });
        expect(line).not.toMatch(COMMANDING);
        expect(line).not.toContain('\n');
      }),
    );
  });
});
