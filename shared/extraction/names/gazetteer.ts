/**
 * Towns and regions of the world: many thousand names, of which a document holds a few. They are kept
 * in one flat map, which loads in a fraction of the time that a trie of them would.
 */

import { z } from 'zod';
import type { Token } from '#shared/language/analysed-text.ts';
import { askedOnce, newQuestion, type WordTest } from '#shared/language/word.ts';
import { perResources } from '../resources.ts';
import { WordList } from '../word-list.ts';
import { formsOf } from './lexicon.ts';

const GazetteerFile = z.object({ source: z.string(), places: z.record(z.string(), WordList) });

export interface Town {
  readonly name: string;
  /** ISO 3166-1. */
  readonly country: string;
}

export interface Gazetteer {
  /** Each place with its forms, the first of them the name to show. */
  readonly lines: readonly string[];
  /** By the index of a line: its country. */
  readonly countries: readonly string[];
  /** From a form in small letters to its line. */
  readonly forms: ReadonlyMap<string, number>;
  /** What longer forms begin with. */
  readonly beginnings: ReadonlySet<string>;
  /** Whether a name may begin with the word or a form of it. */
  readonly mayBegin: WordTest;
}

function addForm(form: string, line: number, forms: Map<string, number>, beginnings: Set<string>) {
  if (!forms.has(form)) forms.set(form, line);
  for (let at = form.indexOf(' '); at > 0; at = form.indexOf(' ', at + 1)) {
    beginnings.add(form.slice(0, at));
  }
}

const BEGINS_TOWN = newQuestion();

export const gazetteer = perResources((resources): Gazetteer => {
  const { places } = resources.read('vocabularies/gazetteer.json', GazetteerFile);
  const lines: string[] = [];
  const countries: string[] = [];
  const forms = new Map<string, number>();
  const beginnings = new Set<string>();
  for (const [country, rows] of Object.entries(places)) {
    for (const line of rows.join('; ').split('; ')) {
      for (const form of line.toLowerCase().split(', ')) {
        addForm(form, lines.length, forms, beginnings);
      }
      lines.push(line);
      countries.push(country);
    }
  }
  // German has the most forms of a Latin word; the others of no language are more.
  const mayBegin = askedOnce(BEGINS_TOWN, (word) =>
    formsOf(word, 'de').some((form) => forms.has(form) || beginnings.has(form)),
  );
  return { lines, countries, forms, beginnings, mayBegin };
});

/** The longest name at token `at`, also inflected, and the index after its last token. */
export function townAt(
  { lines, countries, forms, beginnings, mayBegin }: Gazetteer,
  tokens: readonly Token[],
  at: number,
  language: string,
): { readonly town: Town; readonly end: number } | null {
  const first = tokens[at];
  if (first === undefined || !mayBegin(first.word)) return null;
  let found: { line: number; end: number } | null = null;
  let begun: readonly string[] = [''];
  for (let end = at; begun.length > 0; end += 1) {
    const token = tokens[end];
    if (token === undefined) break;
    const words = formsOf(token, language);
    const names = begun.flatMap((before) =>
      before === '' ? words : words.map((word) => `${before} ${word}`),
    );
    const line = names.map((name) => forms.get(name)).find((one) => one !== undefined);
    if (line !== undefined) found = { line, end: end + 1 };
    begun = names.filter((name) => beginnings.has(name));
  }
  if (found === null) return null;
  const [name = ''] = (lines[found.line] ?? '').split(', ');
  return { town: { name, country: countries[found.line] ?? '' }, end: found.end };
}
