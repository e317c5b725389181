import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Connection } from '#electron/database/driver.ts';
import { freshFolder, refusalCode } from '#tests/electron/support/test-app.ts';

test('what is asked while a connection is closed does not keep the file', async () => {
  const path = join(await freshFolder(), 'some.db');
  await writeFile(path, '');
  const connection = await Connection.open(path, 'write');
  const ask = (number: number) =>
    connection.first(z.object({ number: z.number() }), `SELECT ${number} AS number`);
  const underWay = ask(1);
  const closed = connection.close();
  const late = [ask(1), ask(2), connection.run('SELECT 3'), connection.runOnce('SELECT 4')];
  expect(await Promise.all(late.map(refusalCode))).toEqual(Array(4).fill('no_casebook_open'));
  expect(await underWay).toEqual({ number: 1 });
  await closed;
});
