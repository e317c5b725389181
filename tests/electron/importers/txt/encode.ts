/** Writes a text in a legacy encoding, by asking the decoder what each byte means. */

import { decodeLabel } from '#electron/importers/txt/decode-label.ts';

export function encode(text: string, label: string): Uint8Array {
  if (label === 'utf-8') return new Uint8Array(Buffer.from(text, 'utf8'));
  if (label === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (label === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) {
    bytes.set(decodeLabel(Uint8Array.of(byte), label), byte);
  }
  return Uint8Array.from(text, (char) => {
    const byte = bytes.get(char);
    if (byte === undefined) throw new Error(`${label} has no ${char}`);
    return byte;
  });
}
