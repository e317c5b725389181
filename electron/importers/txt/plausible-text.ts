/** Is this text at all? Asked before any encoding is guessed, so that no picture becomes letters. */

const SAMPLE = 65_536;
/** Share of control bytes above which nobody wrote the file as text. */
const MOST_CONTROLS = 0.02;

const UTF16_MARK_LITTLE = 0xfeff;
const UTF16_MARK_BIG = 0xfffe;

/** Byte order of UTF-16, by its mark or by where the zero or alphabet bytes stand; null if none. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2) return null;
  const mark = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8);
  if (mark === UTF16_MARK_LITTLE) return 'utf-16le';
  if (mark === UTF16_MARK_BIG) return 'utf-16be';
  return utf16OrderWithoutMark(bytes);
}

/** Code units that European and Central Asian texts are made of. */
const isUsual = (unit: number): boolean =>
  (unit >= 0x20 && unit < 0x7f) ||
  unit === 0x0a ||
  unit === 0x0d ||
  unit === 0x09 ||
  (unit >= 0xa0 && unit < 0x600) ||
  (unit >= 0x2010 && unit < 0x2070) ||
  unit === 0x20ac ||
  unit === 0x2116;

interface Units {
  /** Share of code units that texts are made of. */
  readonly usual: number;
  /** Different high bytes. */
  readonly alphabets: ReadonlySet<number>;
}

function readUnits(bytes: Uint8Array, high: 0 | 1): Units {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  const alphabets = new Set<number>();
  let usual = 0;
  for (let at = 0; at < length; at += 2) {
    const upper = bytes[at + high] ?? 0;
    alphabets.add(upper);
    if (isUsual((upper << 8) | (bytes[at + 1 - high] ?? 0))) usual += 1;
  }
  return { usual: usual / (length / 2), alphabets };
}

const LEAST_USUAL = 0.97;

/** One alphabet alone, or several with the spaces and digits that all of them share. */
const isWriting = ({ usual, alphabets }: Units): boolean =>
  usual >= LEAST_USUAL && (alphabets.has(0) || alphabets.size === 1);

function utf16OrderWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null;
  const little = readUnits(bytes, 1);
  const big = readUnits(bytes, 0);
  if (isWriting(little) && little.usual >= big.usual) return 'utf-16le';
  return isWriting(big) ? 'utf-16be' : null;
}

/** Whether the bytes are text in some encoding: no zero bytes (but in UTF-16), few controls. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (utf16Order(bytes) !== null) return true;
  if (bytes.includes(0)) return false;
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls <= sample.length * MOST_CONTROLS;
}

/** C0 controls but tab, line feed, vertical tab, form feed, carriage return and escape. */
const isControl = (byte: number): boolean =>
  (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f;
