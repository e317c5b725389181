/** The lists of words as they ship, read once for the page. */

import { wordChanges } from '#electron/database/words-table.ts';
import { loadResources } from '#electron/workers/load-resources.ts';
import type { RuleExample, WordList } from '#shared/contract/rules.ts';
import type { WordChange } from '#shared/extraction/words/word-change.ts';
import { wordLists } from '#shared/extraction/words/word-lists.ts';
import type { Bench } from './bench.ts';

export interface RuleLists {
  readonly lists: WordList[];
  readonly examples: RuleExample[];
}

/** The lists and what the open casebook changed; without a casebook nothing is changed. */
export async function listRules(
  bench: Bench,
): Promise<RuleLists & { readonly changes: WordChange[] }> {
  const shipped = readRuleLists(bench.environment.resources);
  const open = await bench.session.info();
  const changes = open === null ? [] : await wordChanges(bench.session.current().read);
  return { ...shipped, changes };
}

/** Reads the folder of resources. */
export function readRuleLists(folder: string): RuleLists {
  const files = loadResources(folder);
  return {
    lists: wordLists(files).map((list) => ({ ...list, words: [...list.words] })),
    examples: [...files].flatMap(([path, content]) => {
      const language = /^languages\/([a-z]{2})\/examples\.jsonl$/.exec(path)?.[1];
      return language === undefined ? [] : examplesOf(language, content);
    }),
  };
}

const examplesOf = (language: string, lines: string): RuleExample[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, mentions }: RuleExample = JSON.parse(line);
      return { language, text, mentions: mentions.map(({ type, text }) => ({ type, text })) };
    });
