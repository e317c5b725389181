/** The parts of a file that the engine reads without letting hear of them: objects, and streams short or not packed. */

import { inflateSync } from 'node:zlib';

/** The engine unpacks streams below this length by itself. */
const UNHEARD_BYTES = 1_024;
/** A stream that is not packed may be longer. */
const PLAIN_BYTES = 1024 * 1024;

/** What stands between two streams, or what a stream says. */
export interface Part {
  readonly text: string;
  readonly isStream: boolean;
}

/** Goes through a file as it is written (ISO 32000-2, 7.3.8). */
export function* unheardParts(bytes: Uint8Array): Generator<Part> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', from)) {
    yield { text: latin1(file.subarray(from, at)), isStream: false };
    const end = file.indexOf('endstream', at);
    if (end < 0) return;
    const start = at + 'stream'.length + (file[at + 'stream'.length] === 13 ? 2 : 1);
    if (end > start) yield { text: unpacked(file.subarray(start, end)), isStream: true };
    from = end + 'endstream'.length;
  }
  yield { text: latin1(file.subarray(from)), isStream: false };
}

function unpacked(stream: Buffer): string {
  const isPacked = ((stream[0] ?? 0) & 0x0f) === 8 && stream.readUInt16BE(0) % 31 === 0;
  if (!isPacked) return stream.length > PLAIN_BYTES ? '' : latin1(stream);
  if (stream.length > UNHEARD_BYTES + 2) return '';
  try {
    return latin1(inflateSync(stream, { maxOutputLength: PLAIN_BYTES }));
  } catch {
    return '';
  }
}

export const isContent = (stream: string): boolean => /\b(?:BT|Do|EI)\b/.test(stream);

export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
