/** Very many links, in one row of integers. */

import type { Link } from './average-link.ts';

const FIRST_ROOM = 1024;

export class LinkList {
  #members = new Int32Array(FIRST_ROOM);
  #size = 0;

  add(a: number, b: number): void {
    if (this.#size === this.#members.length) {
      const before = this.#members;
      this.#members = new Int32Array(before.length * 2);
      this.#members.set(before);
    }
    this.#members[this.#size++] = a;
    this.#members[this.#size++] = b;
  }

  each(visit: (a: number, b: number) => void): void {
    for (let at = 0; at < this.#size; at += 2) {
      visit(this.#members[at] as number, this.#members[at + 1] as number);
    }
  }

  /** Gives the links of a group; `groupOf` tells by its first member which group a link is of. */
  by(groupOf: (a: number) => number): (group: number) => Link[] {
    const order = Uint32Array.from({ length: this.#size / 2 }, (_, at) => at);
    const group = (link: number) => groupOf(this.#members[2 * link] as number);
    order.sort((one, other) => group(one) - group(other));
    const firsts = new Map<number, number>();
    order.forEach((link, at) => {
      if (at === 0 || group(order[at - 1] as number) !== group(link)) firsts.set(group(link), at);
    });
    return (wanted) => {
      const found: Link[] = [];
      for (let at = firsts.get(wanted) ?? order.length; at < order.length; at++) {
        const link = order[at] as number;
        if (group(link) !== wanted) break;
        found.push([this.#members[2 * link] as number, this.#members[2 * link + 1] as number]);
      }
      return found;
    };
  }
}
