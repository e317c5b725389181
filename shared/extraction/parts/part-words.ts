/** The words by which parts that only surround a report are known: `languages/<code>/parts.json`. */

import { z } from 'zod';
import { type ExtractionResources, perResources } from '../resources.ts';
import { listOf, setOf, WordList } from '../word-list.ts';

const PartFile = z.strictObject({
  /** How a letter to copy begins; a line of its own. */
  letterOpen: WordList,
  letterClose: WordList,
  /** Whole lines of a site's navigation. */
  menu: WordList,
  /** How a site or sender begins to speak of itself: donations, subscriptions, sharing. */
  frame: WordList,
  /** Phrases of rights, cookies and taxes, wherever they stand in a short paragraph. */
  rights: WordList,
  /** Phrases before the address of a press office. */
  contact: WordList,
  /** Whole lines over a list of other articles. */
  teaser: WordList,
});

/** Whether a text in lower case begins with a phrase of a list. */
export type Opening = (text: string) => boolean;

/** Of all languages: a German site frames English reports. All in lower case. */
export interface PartWords {
  readonly letterOpen: Opening;
  readonly letterClose: readonly string[];
  readonly menu: ReadonlySet<string>;
  readonly frame: Opening;
  readonly rights: readonly string[];
  readonly contact: Opening;
  readonly teaser: ReadonlySet<string>;
}

/** Looks only at the phrases that begin with the text's first letter. */
function openingOf(phrases: readonly string[]): Opening {
  const byLetter = new Map<string, string[]>();
  for (const phrase of phrases) {
    const others = byLetter.get(phrase.charAt(0));
    if (others === undefined) byLetter.set(phrase.charAt(0), [phrase]);
    else others.push(phrase);
  }
  return (text) => byLetter.get(text.charAt(0))?.some((phrase) => text.startsWith(phrase)) === true;
}

export const partWords = perResources((resources: ExtractionResources): PartWords => {
  const files = resources.paths
    .filter((path) => /^languages\/[a-z]{2}\/parts\.json$/.test(path))
    .map((path) => resources.read(path, PartFile));
  const all = (key: keyof z.infer<typeof PartFile>) => files.flatMap((file) => file[key]);
  return {
    letterOpen: openingOf(listOf(all('letterOpen'))),
    letterClose: listOf(all('letterClose')),
    menu: setOf(all('menu')),
    frame: openingOf(listOf(all('frame'))),
    rights: listOf(all('rights')),
    contact: openingOf(listOf(all('contact'))),
    teaser: setOf(all('teaser')),
  };
});
