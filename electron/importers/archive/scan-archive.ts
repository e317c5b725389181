/**
 * A ZIP archive as an untrusted thing: everything that its directory says is checked before one
 * byte is inflated, and inflating is capped by what really comes out, never by declared sizes.
 * Nothing is ever written to disk and no archive inside the archive is opened.
 */

import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ImportFailure } from '#shared/text/import-failure.ts';

const MIB = 1024 * 1024;
export const MAX_ENTRIES = 5_000;
const MAX_PART_BYTES = 100 * MIB;
const MAX_TOTAL_BYTES = 200 * MIB;
/** Inflated to compressed; text of one letter reaches such ratios honestly, so small parts pass. */
const MAX_RATIO = 200;
const RATIO_FREE_BYTES = 10 * MIB;

const STORED = 0;
const DEFLATED = 8;

export interface Archive {
  /** Names as the directory has them, in its order. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The inflated bytes, null where there is no such part. Throws when a cap is passed. */
  read(name: string): Promise<Uint8Array | null>;
}

const refuse = (reason: string, message: string): ImportFailure =>
  new ImportFailure('archive_refused', message, { reason });

const damaged = (): ImportFailure =>
  new ImportFailure('damaged', 'The archive is truncated or damaged.');

/** yauzl refuses `../`, absolute and drive paths by itself; its words are all it gives. */
function asFailure(error: unknown): ImportFailure {
  if (error instanceof ImportFailure) return error;
  const words = error instanceof Error ? error.message : '';
  return /relative path|absolute path|characters in fileName/.test(words)
    ? refuse('names', 'A part of the archive has a name that leads out of it.')
    : damaged();
}

function checkEntry(entry: Entry): void {
  if (entry.fileName.includes('\0'))
    throw refuse('names', 'A part of the archive has no sound name.');
  if (entry.isEncrypted()) {
    throw refuse('encrypted', 'The archive holds encrypted parts.');
  }
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw refuse('method', 'The archive uses a compression that documents do not use.');
  }
  checkSize(entry, entry.uncompressedSize);
}

function checkSize(entry: Entry, inflated: number): void {
  if (inflated > MAX_PART_BYTES) {
    throw refuse('part_size', 'A part of the archive inflates beyond the limit.');
  }
  if (inflated > RATIO_FREE_BYTES && inflated > entry.compressedSize * MAX_RATIO) {
    throw refuse('ratio', 'A part of the archive inflates far more than documents do.');
  }
}

/** Two entries that share bytes make a small file inflate without end. */
function checkOverlap(entries: readonly Entry[]): void {
  const ordered = entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  let end = 0;
  for (const entry of ordered) {
    if (entry.relativeOffsetOfLocalHeader < end) {
      throw refuse('overlap', 'Parts of the archive overlap.');
    }
    const header = 30 + entry.fileNameLength;
    end = entry.relativeOffsetOfLocalHeader + header + entry.compressedSize;
  }
}

/** Part names differ by more than case (Open Packaging Conventions). */
const partKey = (name: string): string => name.toLowerCase();

async function readDirectory(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MAX_ENTRIES) {
    throw refuse('entries', 'The archive has too many parts.');
  }
  const entries = new Map<string, Entry>();
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    checkEntry(entry);
    declared += entry.uncompressedSize;
    if (declared > MAX_TOTAL_BYTES) {
      throw refuse('total_size', 'The archive inflates beyond the limit.');
    }
    const key = partKey(entry.fileName);
    if (entries.has(key)) {
      throw refuse('duplicate', 'The archive holds two parts of one name.');
    }
    entries.set(key, entry);
  }
  checkOverlap([...entries.values()]);
  return entries;
}

function inflate(entry: Entry, packed: Buffer): Uint8Array {
  const allowed = Math.min(
    MAX_PART_BYTES,
    Math.max(RATIO_FREE_BYTES, entry.compressedSize * MAX_RATIO),
  );
  try {
    return inflateRawSync(packed, { maxOutputLength: allowed });
  } catch (error) {
    if (error instanceof RangeError) {
      throw refuse('ratio', 'A part of the archive inflates far more than documents do.');
    }
    throw damaged();
  }
}

function unpack(entry: Entry, packed: Buffer): Uint8Array {
  const content = entry.compressionMethod === STORED ? packed : inflate(entry, packed);
  if (crc32(content) !== entry.crc32) throw damaged();
  return content;
}

/** Opens an archive after checking its whole directory; throws `archive_refused` or `damaged`. */
export async function scanArchive(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let zip: ZipFile;
  let entries: Map<string, Entry>;
  try {
    zip = await fromBufferPromise(buffer, { lazyEntries: true });
    entries = await readDirectory(zip);
  } catch (error) {
    throw asFailure(error);
  }
  const inflated = new Map<string, Uint8Array>();
  let total = 0;

  async function open(entry: Entry): Promise<Uint8Array> {
    const { fileDataStart } = await zip
      .readLocalFileHeaderPromise(entry, { minimal: true })
      .catch(() => Promise.reject(damaged()));
    const content = unpack(
      entry,
      buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize),
    );
    total += content.byteLength;
    if (total > MAX_TOTAL_BYTES) {
      throw refuse('total_size', 'The archive inflates beyond the limit.');
    }
    return content;
  }

  return {
    names: [...entries.values()].map((entry) => entry.fileName),
    has: (name) => entries.has(partKey(name)),
    read: async (name) => {
      const key = partKey(name);
      const entry = entries.get(key);
      if (entry === undefined) return null;
      const known = inflated.get(key);
      if (known !== undefined) return known;
      const content = await open(entry);
      inflated.set(key, content);
      return content;
    },
  };
}
