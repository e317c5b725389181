/** Bytes → text under one WHATWG label, alike on every Node that we run on. */

import { TextDecoder } from 'node:util';
import { ImportFailure } from '#shared/text/import-failure.ts';
import { decodeWindows1252 } from './windows-1252.ts';

const WINDOWS_1252_NAMES = new Set(['windows-1252', 'iso-8859-1', 'latin1', 'cp1252', 'ascii']);

/** Never throws on bad bytes: they become U+FFFD. A byte order mark is kept. */
export function decodeLabel(bytes: Uint8Array, label: string): string {
  const name = label.trim().toLowerCase();
  if (WINDOWS_1252_NAMES.has(name)) return decodeWindows1252(bytes);
  return decoderOf(name).decode(bytes);
}

/** The canonical form of a label; throws `unreadable` for one that does not exist. */
export function canonicalLabel(label: string): string {
  const name = label.trim().toLowerCase();
  return WINDOWS_1252_NAMES.has(name) ? 'windows-1252' : decoderOf(name).encoding;
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label, { ignoreBOM: true });
  } catch {
    throw new ImportFailure('unreadable', 'There is no encoding of that name.', {
      encoding: label.slice(0, 40),
    });
  }
}
