/** Finds given words in a text, exactly as they are written, white space aside. */

import type { Span } from '#shared/text/span.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;

export interface FoundForm<T> extends Span {
  readonly form: T;
}

/** Forms by their first word. */
export type FormsByWord<T> = ReadonlyMap<string, readonly T[]>;

/** Makes them ready to be found. Those whose text has no word are left out. */
export function formsByWord<T extends { readonly text: string }>(
  forms: readonly T[],
): FormsByWord<T> {
  const byWord = new Map<string, T[]>();
  for (const form of forms) {
    const [word] = form.text.match(WORD) ?? [];
    if (word === undefined) continue;
    const known = byWord.get(word);
    if (known === undefined) byWord.set(word, [form]);
    else known.push(form);
  }
  return byWord;
}

/**
 * Whole words only, in text order; where several forms begin alike the longest is found. Reads the
 * text once.
 */
export function findForms<T extends { readonly text: string }>(
  text: string,
  byWord: FormsByWord<T>,
): FoundForm<T>[] {
  if (byWord.size === 0) return [];
  const found: FoundForm<T>[] = [];
  let free = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const longest = (byWord.get(word) ?? [])
      .map((form) => ({ form, ...spanAt(text, index - form.text.indexOf(word), form.text) }))
      .filter(({ start, end }) => start >= free && end > start)
      .sort((a, b) => b.end - a.end)[0];
    if (longest === undefined) continue;
    found.push(longest);
    free = longest.end;
  }
  return found;
}

/** Where the form ends that stands at `start`; an empty span where it does not stand there. */
function spanAt(text: string, start: number, form: string): Span {
  const nowhere = { start, end: start };
  let at = start;
  for (const part of form.split(/(\s+)/)) {
    if (SPACE.test(part)) {
      const from = at;
      while (SPACE.test(text.charAt(at))) at += 1;
      if (at === from) return nowhere;
    } else {
      if (start < 0 || !text.startsWith(part, at)) return nowhere;
      at += part.length;
    }
  }
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return IN_WORD.test(next) && IN_WORD.test(form.at(-1) ?? '') ? nowhere : { start, end: at };
}
