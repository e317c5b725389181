/**
 * Many small files may be under way at once, but not many large ones: while those that were read
 * fill the room, the next one waits on the disk.
 */

const ROOM_BYTES = 64 * 1024 * 1024;

export class ReadingRoom {
  #held = 0;
  #last: Promise<unknown> = Promise.resolve();
  #tellLess: () => void = () => undefined;

  /** Reads, one file after the other; runs `use` with the bytes and forgets them when it ends. */
  async with<T>(
    read: () => Promise<Uint8Array>,
    use: (bytes: Uint8Array) => Promise<T>,
  ): Promise<T> {
    const reading = this.#last.then(() => this.#read(read));
    this.#last = reading.catch(() => undefined);
    const bytes = await reading;
    try {
      return await use(bytes);
    } finally {
      this.#held -= bytes.byteLength;
      this.#tellLess();
    }
  }

  async #read(read: () => Promise<Uint8Array>): Promise<Uint8Array> {
    while (this.#held >= ROOM_BYTES) {
      await new Promise<void>((resolve) => {
        this.#tellLess = resolve;
      });
    }
    const bytes = await read();
    this.#held += bytes.byteLength;
    return bytes;
  }
}
