/** The words that ship with the app, as a casebook has them. */

import { type ListPlace, listsIn } from './lists-in.ts';
import type { WordChange } from './word-change.ts';

type Files = ReadonlyMap<string, string>;

/**
 * The files with the changes made; files that nothing concerns are the same strings. A change of a
 * list that is no longer there says nothing.
 */
export function withWordChanges(files: Files, changes: readonly WordChange[]): Files {
  const changed = new Map(files);
  for (const path of new Set(changes.map((change) => change.path))) {
    const content = files.get(path);
    if (content === undefined) continue;
    const own = changes.filter((change) => change.path === path);
    changed.set(path, fileWith(path, content, own));
  }
  return changed;
}

function fileWith(path: string, content: string, changes: readonly WordChange[]): string {
  const file: Record<string, unknown> = JSON.parse(content);
  for (const list of listsIn(path, file)) {
    const own = changes.filter(({ key }) => key === list.key);
    if (own.length > 0) list.write(wordsWith(list, own));
  }
  return JSON.stringify(file);
}

function wordsWith({ words }: ListPlace, changes: readonly WordChange[]): string[] {
  const of = (kind: WordChange['change']) =>
    changes.filter(({ change }) => change === kind).map(({ word }) => word);
  const removed = new Set(of('removed'));
  return [...new Set([...words.filter((word) => !removed.has(word)), ...of('added')])];
}
