/** Changing the words of the rules for the open casebook: one entry of the journal. */

import { appendEntry } from '#electron/database/journal-table.ts';
import { wordChanges } from '#electron/database/words-table.ts';
import { loadResources } from '#electron/workers/load-resources.ts';
import { changeWords as stepOf } from '#shared/case/word-steps.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import type { JournalEntry } from '#shared/contract/history.ts';
import type { WordList, WordWish } from '#shared/contract/rules.ts';
import { readResources } from '#shared/extraction/resources.ts';
import { withWordChanges } from '#shared/extraction/words/with-word-changes.ts';
import type { WordChange } from '#shared/extraction/words/word-change.ts';
import { wordFor } from '#shared/extraction/words/word-lists.ts';
import type { Bench } from './bench.ts';
import { journalEntry } from './journal-entries.ts';
import { readRuleLists } from './rule-lists.ts';
import { tellEntry } from './tell-entry.ts';

/** Does what is wished, all or nothing; suggestions follow in the background. */
export async function changeWords(
  bench: Bench,
  wished: readonly WordWish[],
): Promise<JournalEntry> {
  const wishes = checkedWishes(bench, wished);
  const row = await bench.session.current().write(async (tx) => {
    const standing = await wordChanges(tx);
    assertRulesHold(bench, changesWith(standing, wishes));
    return appendEntry(tx, {
      at: bench.environment.clock().toISOString(),
      operation: 'change_words',
      step: stepOf(standing, wishes),
    });
  });
  tellEntry(bench.changes, row);
  bench.renewal.start();
  return journalEntry(row);
}

/** Begins to try what is wished on a document, or on all (null). */
export function tryWords(
  bench: Bench,
  wished: readonly WordWish[],
  documentId: string | null,
): Promise<{ trialId: string }> {
  const wishes = checkedWishes(bench, wished);
  return bench.trials.start(wishes, documentId, (standing) => {
    const changes = changesWith(standing, wishes);
    assertRulesHold(bench, changes);
    return changes;
  });
}

/** The wishes as their lists would have them, without those that say nothing; refuses the rest. */
function checkedWishes(bench: Bench, wished: readonly WordWish[]): WordWish[] {
  const { lists } = readRuleLists(bench.environment.resources);
  return wished.map((wish) => {
    const list = lists.find(({ path, key }) => path === wish.path && key === wish.key);
    // What was changed in a list that is gone can still be taken back.
    if (list === undefined && wish.change === null) return wish;
    return checkedWish(list, wish);
  });
}

function checkedWish(list: WordList | undefined, wish: WordWish): WordWish {
  if (list === undefined) throw new RefusalError('list_not_found', 'There is no such list.');
  const ships = list.words.includes(wish.word);
  const word = ships ? wish.word : wordFor(list, wish.word);
  const { change } = wish;
  const isNews = change === null || ships === (change === 'removed');
  if (word === null || !isNews || (change === 'added' && list.words.includes(word))) {
    throw new RefusalError('invalid_word', 'This word cannot be changed so.', { word: wish.word });
  }
  return { ...wish, word };
}

/** The changes that hold when the wishes are fulfilled. */
function changesWith(standing: readonly WordChange[], wishes: readonly WordWish[]): WordChange[] {
  const isWished = (change: WordChange) =>
    wishes.some(
      ({ path, key, word }) => path === change.path && key === change.key && word === change.word,
    );
  return [
    ...standing.filter((change) => !isWished(change)),
    ...wishes.flatMap(({ change, ...list }) => (change === null ? [] : [{ ...list, change }])),
  ];
}

/** Refuses what the rules could not be made of, such as a phrase with a number out of range. */
function assertRulesHold(bench: Bench, changes: readonly WordChange[]): void {
  try {
    readResources(withWordChanges(loadResources(bench.environment.resources), changes));
  } catch {
    throw new RefusalError('invalid_word', 'The rules cannot be made with these words.');
  }
}
