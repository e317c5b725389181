/** Small files of the app's own, replaced whole or not at all. */

import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Written beside, synced, then renamed; readable by its owner alone. */
export async function replaceFile(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}.draft`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}
