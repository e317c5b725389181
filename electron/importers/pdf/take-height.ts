/**
 * What a TrueType file tells about text that the PDF itself spells (ISO 32000-2, 9.10.3): how high its
 * letters reach. The engine repairs and rewrites the whole file, which only drawing needs and which is
 * an eighth of what reading a PDF takes.
 */

/** The parts of the engine's objects that are used here. */
interface Font {
  ascent: number;
  descent: number;
}
interface FontFile {
  /** All bytes that are left; the place stays. */
  peekBytes(): Uint8Array;
}

/** What the engine, too, does not take for a TrueType font when it is missing. */
const NEEDED = ['head', 'hhea', 'loca', 'maxp'];
/** Outlines of another format, which has measures of its own. */
const COMPACT = 'CFF ';
const VERSIONS = new Set([0x00010000, 0x74727565]);

/**
 * Sets the font's measures in parts of its size, as the engine does; false where the file is no TrueType
 * font, and nothing is set. A file that is broken elsewhere keeps these measures, though the engine
 * would fall back to those of the PDF.
 */
export function takeHeight(font: Font, file: FontFile): boolean {
  const bytes = file.peekBytes();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  if (tables.has(COMPACT) || !NEEDED.every((tag) => tables.has(tag))) return false;
  const head = tables.get('head') ?? 0;
  const hhea = tables.get('hhea') ?? 0;
  if (Math.max(head + 20, hhea + 8) > view.byteLength) return false;
  const unitsPerEm = view.getUint16(head + 18);
  if (unitsPerEm === 0) return false;
  font.ascent = view.getInt16(hhea + 4) / unitsPerEm;
  font.descent = view.getInt16(hhea + 6) / unitsPerEm;
  return true;
}

/** Where the tables begin that hold anything (OpenType 1.9, "Table Directory"). */
function tablesOf(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  const [header, entry] = [12, 16];
  if (view.byteLength < header || !VERSIONS.has(view.getUint32(0))) return tables;
  const end = Math.min(header + view.getUint16(4) * entry, view.byteLength - entry + 1);
  for (let at = header; at < end; at += entry) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
    if (view.getUint32(at + 12) > 0) tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}
