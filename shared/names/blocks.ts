/**
 * Lists of entries by key, for very many keys and entries: a few rows of integers instead of an
 * object for each. A list is only ever added to.
 */

const NOBODY = -1;
const FIRST_ROOM = 1024;
/** Beyond this share of taken slots the table grows. */
const FULLEST = 0.6;

export class Blocks {
  #keys = new Float64Array(FIRST_ROOM).fill(NOBODY);
  /** Where the last of a key's list lies in the two rows below. */
  #last = new Int32Array(FIRST_ROOM);
  #sizes = new Int32Array(FIRST_ROOM);
  #taken = 0;
  #entries = new Int32Array(FIRST_ROOM);
  #before = new Int32Array(FIRST_ROOM);
  #links = 0;

  /** How many entries a key has; keys are whole numbers from 0 up. */
  sizeOf(key: number): number {
    const slot = this.#slotOf(key);
    return this.#keys[slot] === key ? (this.#sizes[slot] as number) : 0;
  }

  add(key: number, entry: number): void {
    let slot = this.#slotOf(key);
    if (this.#keys[slot] !== key) {
      if (this.#taken >= this.#keys.length * FULLEST) {
        this.#growTable();
        slot = this.#slotOf(key);
      }
      this.#keys[slot] = key;
      this.#last[slot] = NOBODY;
      this.#taken++;
    }
    if (this.#links === this.#entries.length) this.#growLists();
    this.#entries[this.#links] = entry;
    this.#before[this.#links] = this.#last[slot] as number;
    this.#last[slot] = this.#links++;
    this.#sizes[slot] = (this.#sizes[slot] as number) + 1;
  }

  /** Calls with each entry of the key, the newest first. */
  each(key: number, visit: (entry: number) => void): void {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] !== key) return;
    for (let at = this.#last[slot] as number; at !== NOBODY; at = this.#before[at] as number) {
      visit(this.#entries[at] as number);
    }
  }

  /** The slot of the key, or the free one where it belongs. */
  #slotOf(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    const mixed = Math.imul((key >>> 0) ^ Math.imul(key / 2 ** 32, 0x85ebca6b), 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (keys[slot] !== key && keys[slot] !== NOBODY) slot = (slot + 1) & mask;
    return slot;
  }

  #growTable() {
    const [keys, last, sizes] = [this.#keys, this.#last, this.#sizes];
    const room = keys.length * 2;
    this.#keys = new Float64Array(room).fill(NOBODY);
    this.#last = new Int32Array(room);
    this.#sizes = new Int32Array(room);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      if (key === NOBODY) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#last[slot] = last[at] as number;
      this.#sizes[slot] = sizes[at] as number;
    }
  }

  #growLists() {
    const [entries, before] = [this.#entries, this.#before];
    this.#entries = new Int32Array(entries.length * 2);
    this.#before = new Int32Array(entries.length * 2);
    this.#entries.set(entries);
    this.#before.set(before);
  }
}
