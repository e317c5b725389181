/** R32: the way to the browser that no other user can read. */

import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRedirect } from '#electron/hosts/loopback/open-browser.ts';

describe.runIf(process.platform !== 'win32')('the file that leads to the page', () => {
  it('is its owner’s alone, in a folder that is too, and names the address once', () => {
    const address = 'http://127.0.0.1:1/enter?ticket=abc';
    const file = writeRedirect(address);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
    expect(readFileSync(file, 'utf8').split(address)).toHaveLength(2);
    expect(readFileSync(file, 'utf8')).not.toMatch(/casebook/i);
    rmSync(dirname(file), { recursive: true });
  });
});
