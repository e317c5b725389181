/**
 * Selecting by keys alone: a selection is a run of words. It moves and grows word by word, over the
 * canonical text, so that it works alike in every format.
 */

import type { Span } from '#shared/text/span.ts';

/** The words of a text around a place; the whole text is never cut into words. */
export class Words {
  readonly #text: string;
  readonly #segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

  constructor(text: string) {
    this.#text = text;
  }

  /** The first word that ends after `offset`; null behind the last. */
  at(offset: number): Span | null {
    for (
      let from = this.#lineStart(offset);
      from < this.#text.length;
      from = this.#lineEnd(from) + 1
    ) {
      const found = this.#wordsOf(from).find(({ end }) => end > offset);
      if (found) return found;
    }
    return null;
  }

  /** The last word that begins before `offset`; null before the first. */
  before(offset: number): Span | null {
    for (let from = this.#lineStart(offset); ; from = this.#lineStart(from - 1)) {
      const found = this.#wordsOf(from).findLast(({ start }) => start < offset);
      if (found) return found;
      if (from === 0) return null;
    }
  }

  #wordsOf(from: number): Span[] {
    const line = this.#text.slice(from, this.#lineEnd(from));
    return [...this.#segmenter.segment(line)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }));
  }

  #lineStart(offset: number): number {
    return offset <= 0 ? 0 : this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end < 0 ? this.#text.length : end;
  }
}

export type CaretStep = 'next' | 'previous' | 'extend' | 'shrink';

/** The selection after a step; the same where there is no word to go to. */
export function stepped(words: Words, { start, end }: Span, step: CaretStep): Span {
  switch (step) {
    case 'next':
      return words.at(end) ?? { start, end };
    case 'previous':
      return words.before(start) ?? { start, end };
    case 'extend':
      return { start, end: words.at(end)?.end ?? end };
    case 'shrink': {
      const last = words.before(end);
      const kept = last && words.before(last.start);
      return kept && kept.start >= start ? { start, end: kept.end } : { start, end };
    }
  }
}
