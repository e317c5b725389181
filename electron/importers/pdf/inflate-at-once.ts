/**
 * The engine inflates every stream of a file through a pipeline of chunks. The streams of a PDF are
 * small and in memory already: inflating each in one step takes a tenth less time for a whole file.
 */

import { inflateSync } from 'node:zlib';

/** Beyond it the engine's own decoder takes over, page by page, under the worker's limits. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Streams inflated since the last call of `takeInflated`; whoever reads a page looks into them. */
let inflated: Uint8Array[] = [];

export function takeInflated(): Uint8Array[] {
  const taken = inflated;
  inflated = [];
  return taken;
}

/** The part of `DecompressionStream` that the engine uses, for zlib's format alone. */
export class InflateAtOnce {
  readonly writable: {
    getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> };
  };
  readonly readable: { getReader(): { read(): Promise<{ value?: Uint8Array; done: boolean }> } };

  /** Throws for another format, which the engine takes as "not to be had here". */
  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError('Only zlib streams are inflated at once.');
    let packed: Uint8Array | null = null;
    const write = async (bytes: Uint8Array) => {
      packed = bytes;
    };
    const read = async () => {
      if (packed === null) return { done: true };
      const value = inflateSync(packed, { maxOutputLength: MOST_BYTES });
      packed = null;
      inflated.push(value);
      return { value, done: false };
    };
    this.writable = { getWriter: () => ({ write, close: async () => undefined }) };
    this.readable = { getReader: () => ({ read }) };
  }
}
