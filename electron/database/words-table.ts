/** What people changed in the words of the rules. */

import { createHash } from 'node:crypto';
import type { Effect } from '#shared/case/effect.ts';
import { rulesMark, WordChange } from '#shared/extraction/words/word-change.ts';
import type { Reading, Writing } from './driver.ts';

/** Every change that holds, in the order of lists. */
export function wordChanges(database: Reading): Promise<WordChange[]> {
  return database.all(
    WordChange,
    'SELECT path, key, word, change FROM word_change ORDER BY path, key, word',
  );
}

/** How a document tells with which words its suggestions were made; empty for those that ship. */
export function wordsHash(changes: readonly WordChange[]): string {
  const mark = rulesMark(changes);
  return mark === '' ? '' : createHash('sha256').update(mark).digest('hex');
}

/** The journal's word on a word. */
export async function applyWord(
  database: Writing,
  { path, key, word, change }: Extract<Effect, { what: 'word' }>,
): Promise<void> {
  if (change === null) {
    await database.run(
      'DELETE FROM word_change WHERE path = ? AND key = ? AND word = ?',
      path,
      key,
      word,
    );
    return;
  }
  await database.run(
    `INSERT INTO word_change (path, key, word, change) VALUES (?, ?, ?, ?)
      ON CONFLICT (path, key, word) DO UPDATE SET change = excluded.change`,
    path,
    key,
    word,
    change,
  );
}
