/** What a person changed in the words that ship with the app, for one casebook. */

import { z } from 'zod';

/** Which list: a file below `resources/` and the way to the list inside it, parted by stops. */
export const ListName = z.object({ path: z.string(), key: z.string() });
export type ListName = z.infer<typeof ListName>;

export const WordChange = ListName.extend({
  /** As the list has it or shall have it. */
  word: z.string(),
  change: z.enum(['added', 'removed']),
});
export type WordChange = z.infer<typeof WordChange>;

/** Equal for changes that say the same, in whatever order they were made; empty for none. */
export function rulesMark(changes: readonly WordChange[]): string {
  const lines = changes.map(({ path, key, word, change }) =>
    JSON.stringify([path, key, word, change]),
  );
  return lines.sort().join('\n');
}
