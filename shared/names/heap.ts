/** What is taken out is always the one of the greatest rank; equal ranks come in any order. */
export class Heap<T> {
  readonly #items: T[] = [];
  readonly #rank: (item: T) => number;

  constructor(rank: (item: T) => number) {
    this.#rank = rank;
  }

  push(item: T): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isGreater(at, above)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  pop(): T | undefined {
    const items = this.#items;
    this.#swap(0, items.length - 1);
    const top = items.pop();
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= items.length) return top;
      const below = left + 1 < items.length && this.#isGreater(left + 1, left) ? left + 1 : left;
      if (!this.#isGreater(below, at)) return top;
      this.#swap(at, below);
      at = below;
    }
  }

  #isGreater(a: number, b: number): boolean {
    return this.#rank(this.#items[a] as T) > this.#rank(this.#items[b] as T);
  }

  #swap(a: number, b: number) {
    if (a === b || b < 0) return;
    [this.#items[a], this.#items[b]] = [this.#items[b] as T, this.#items[a] as T];
  }
}
