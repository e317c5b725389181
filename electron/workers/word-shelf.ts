/** The rules as they ship and as casebooks have them, each made once and kept while it is used. */

import { type ExtractionResources, readResources } from '#shared/extraction/resources.ts';
import { withWordChanges } from '#shared/extraction/words/with-word-changes.ts';
import { rulesMark, type WordChange } from '#shared/extraction/words/word-change.ts';
import { loadResources } from './load-resources.ts';

/** Trying a change needs two: the words as the casebook has them, and with the change. */
const MOST_CHANGED = 2;

/** Reads the folder at once, and again when words are changed: the files are not kept. */
export function wordShelf(folder: string): (changes: readonly WordChange[]) => ExtractionResources {
  const shipped = readResources(loadResources(folder));
  const changed = new Map<string, ExtractionResources>();
  return (changes) => {
    if (changes.length === 0) return shipped;
    const mark = rulesMark(changes);
    const resources =
      changed.get(mark) ?? readResources(withWordChanges(loadResources(folder), changes));
    // What was used last comes last, so that the first is the one to forget.
    changed.delete(mark);
    changed.set(mark, resources);
    const [oldest] = changed.keys();
    if (changed.size > MOST_CHANGED && oldest !== undefined) changed.delete(oldest);
    return resources;
  };
}
