import { describe, expect, test } from 'vitest';
import { Connection } from '#electron/database/driver.ts';
import { importTexts, startApp, startWithCasebook } from '#tests/electron/support/test-app.ts';
import { mentionsOf } from '#tests/support/mentions-of.ts';

/** A casebook with four decisions, touched by somebody with another program. */
async function tampered(sql: string) {
  const first = await startWithCasebook();
  const { client, folder } = first;
  const path = (await client.casebooks.state()).open?.path ?? '';
  await importTexts(first, { 'a.txt': 'On 22 June 2020 and on 3 July 2020 and on 4 May 2021.' });
  const [document] = await client.documents.list();
  const mentions = await mentionsOf(client, document?.id ?? '');
  const ids = mentions.map(({ id }) => id);
  for (const kind of ['confirm', 'reject', 'reopen', 'confirm'] as const) {
    await client.review.decide({ mentionIds: ids, decision: { kind } });
  }
  expect(await first.app.check()).toEqual([]);
  await first.app.close();
  const connection = await Connection.open(path, 'write');
  await connection.script(sql);
  await connection.close();
  const second = await startApp(folder);
  await second.app.openCasebook(path);
  return second.app.check();
}

/** Changes rows that triggers guard, and puts the guards back as they were. */
const around = (table: 'journal' | 'mention', sql: string) => {
  const guards =
    table === 'journal'
      ? [
          ['journal_never_changes', 'UPDATE', 'journal', 'the journal never changes'],
          ['journal_never_shrinks', 'DELETE', 'journal', 'the journal never shrinks'],
        ]
      : [['mention_never_changes', 'UPDATE', 'mention', 'a mention never changes']];
  const drop = guards.map(([name]) => `DROP TRIGGER ${name};`).join('\n');
  const restore = guards
    .map(
      ([name, event, on, words]) =>
        `CREATE TRIGGER ${name} BEFORE ${event} ON ${on}\nBEGIN\n  SELECT RAISE(ABORT, '${words}');\nEND;`,
    )
    .join('\n');
  return `PRAGMA foreign_keys = OFF; ${drop} ${sql}; ${restore}`;
};

describe('checking a casebook', () => {
  test.each([
    [
      'an entry that was changed is named',
      around('journal', `UPDATE journal SET operation = 'reject' WHERE seq = 1`),
      { code: 'journal_tampered', subject: '1' },
    ],
    [
      'an entry whose time was changed is named',
      around('journal', `UPDATE journal SET at = '1999' WHERE seq = 3`),
      { code: 'journal_tampered', subject: '3' },
    ],
    [
      'an entry with a fitting hash breaks the next one',
      around('journal', `UPDATE journal SET hash = '${'0'.repeat(64)}' WHERE seq = 2`),
      { code: 'journal_tampered', subject: '2' },
    ],
    [
      'an entry that was taken out is named',
      around(
        'journal',
        'DELETE FROM journal_status WHERE seq = 2; DELETE FROM journal WHERE seq = 2',
      ),
      { code: 'journal_gap', subject: '2' },
    ],
    [
      'a decision that no entry tells of',
      `UPDATE judgement SET state = 'rejected'`,
      { code: 'state_differs', subject: 'journal' },
    ],
    [
      'a decision on other words than those of its mention',
      `UPDATE judgement SET text = text || 's'`,
      { code: 'state_differs', subject: 'journal' },
    ],
    [
      'an agent that no entry tells of',
      `INSERT INTO agent VALUES (1, 'a', 'person', 'now', 0, '', '[]')`,
      { code: 'state_differs', subject: 'journal' },
    ],
    [
      'a link that no entry tells of',
      `INSERT INTO identity_link VALUES (1, 'l', 'a', 'b', 'same', NULL, NULL, 'now', 0)`,
      { code: 'state_differs', subject: 'journal' },
    ],
    [
      'an undo that nobody did',
      `UPDATE journal_status SET status = 'undone' WHERE seq = 4`,
      { code: 'history_differs', subject: 'journal_status' },
    ],
    [
      'a quote that was moved',
      around('mention', 'UPDATE mention SET start = start + 1'),
      { code: 'quote_differs' },
    ],
    [
      'an index that has lost a word',
      `INSERT INTO passage (passage, rowid, text) SELECT 'delete', number, text FROM segment`,
      { code: 'index_differs', subject: 'passage' },
    ],
    [
      'a document without its text',
      'PRAGMA foreign_keys = OFF; DELETE FROM document_text',
      { code: 'text_missing' },
    ],
  ])('%s', async (_name, sql, finding) => {
    expect(await tampered(sql)).toContainEqual(expect.objectContaining(finding));
  });
});
