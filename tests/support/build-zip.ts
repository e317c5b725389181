/** Writes ZIP archives byte by byte, so that each field of an entry can lie. */

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
  /** Not compressed. */
  readonly stored?: boolean;
  /** Inflated size as declared; the true one where left out. */
  readonly declared?: number;
  readonly flags?: number;
  readonly method?: number;
  /** What stands in the archive instead of the compressed content. */
  readonly packed?: Buffer;
  /** Points at the bytes of an earlier entry instead of its own. */
  readonly sharesWith?: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

interface Placed {
  readonly entry: ZipEntry;
  readonly packed: Buffer;
  readonly at: number;
}

/** The fields that the local header and the directory have in common. */
function common({ entry, packed }: Omit<Placed, 'at'>): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(entry.flags ?? 0, 2);
  fields.writeUInt16LE(entry.method ?? (entry.stored === true ? 0 : 8), 4);
  fields.writeUInt32LE(crc32(entry.content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.declared ?? entry.content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(entry.name), 22);
  return fields;
}

function localEntry(entry: ZipEntry, packed: Buffer): Buffer {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(LOCAL);
  return Buffer.concat([signature, common({ entry, packed }), Buffer.from(entry.name), packed]);
}

function directoryEntry({ entry, packed, at }: Placed): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(CENTRAL);
  head.writeUInt16LE(20, 4);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([head, common({ entry, packed }), rest, Buffer.from(entry.name)]);
}

function endRecord(count: number, size: number, at: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(END);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(at, 16);
  return record;
}

export function buildZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Buffer[] = [];
  const placed: Placed[] = [];
  let at = 0;
  for (const entry of entries) {
    const packed =
      entry.packed ?? (entry.stored === true ? entry.content : deflateRawSync(entry.content));
    const shared = entry.sharesWith === undefined ? undefined : placed[entry.sharesWith];
    placed.push({ entry, packed, at: shared?.at ?? at });
    if (shared !== undefined) continue;
    const local = localEntry(entry, packed);
    chunks.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(placed.map(directoryEntry));
  return new Uint8Array(
    Buffer.concat([...chunks, directory, endRecord(entries.length, directory.length, at)]),
  );
}
