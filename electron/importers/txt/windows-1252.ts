/**
 * Windows-1252 decoded by our own table: the decoder of Node 20 reads the label as Latin-1 and
 * turns typographic quotes and the euro sign into control characters.
 */

const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (unit) => FROM_80.charAt(unit.charCodeAt(0) - 0x80));
}
