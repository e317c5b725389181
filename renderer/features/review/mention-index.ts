/** The mentions of a document, found without looking through all of them. */

import type { ReviewMention } from '#shared/contract/review-mention.ts';

const NONE: readonly ReviewMention[] = [];

/** Made once for a list; each of its tables is made when it is first asked. */
export class MentionIndex {
  readonly items: readonly ReviewMention[];
  #byId: ReadonlyMap<string, ReviewMention> | null = null;
  #bySubject: ReadonlyMap<string, readonly ReviewMention[]> | null = null;

  constructor(items: readonly ReviewMention[]) {
    this.items = items;
  }

  /** Null where there is none with that id. */
  find(id: string | null): ReviewMention | null {
    if (id === null) return null;
    this.#byId ??= new Map(this.items.map((item) => [item.id, item]));
    return this.#byId.get(id) ?? null;
  }

  /** The other mentions of what `item` speaks of, in text order. */
  othersOf(item: ReviewMention): readonly ReviewMention[] {
    this.#bySubject ??= bySubject(this.items);
    const all = this.#bySubject.get(item.subject) ?? NONE;
    return all.filter(({ id }) => id !== item.id);
  }
}

function bySubject(items: readonly ReviewMention[]): Map<string, ReviewMention[]> {
  const found = new Map<string, ReviewMention[]>();
  for (const item of items) {
    const others = found.get(item.subject);
    if (others === undefined) found.set(item.subject, [item]);
    else others.push(item);
  }
  return found;
}
