/**
 * What stands on the screen for a stretch of canonical text: unit for unit as long, so that offsets
 * hold, but with characters that could mislead a reader made visible. Characters that turn the
 * direction of what follows lose their power by being replaced; blocks are isolated by CSS besides.
 */

/** Bidirectional embeddings, overrides and isolates: always shown, they can reorder a sentence. */
const DIRECTION: ReadonlyMap<string, string> = new Map([
  ['\u202A', '↦'],
  ['\u202B', '↤'],
  ['\u202C', '↥'],
  ['\u202D', '⇥'],
  ['\u202E', '⇤'],
  ['\u2066', '⟼'],
  ['\u2067', '⟻'],
  ['\u2068', '⟷'],
  ['\u2069', '⟂'],
]);

/** Characters without width: legitimate in many texts, so shown only when asked for. */
const ZERO_WIDTH: ReadonlyMap<string, string> = new Map([
  ['\u00AD', '‧'],
  ['\u061C', '‹'],
  ['\u200B', '¦'],
  ['\u200C', '╎'],
  ['\u200D', '┆'],
  ['\u200E', '›'],
  ['\u200F', '‹'],
  ['\u2060', '⁞'],
  ['\uFEFF', '␣'],
]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be made visible
const ALWAYS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;
const ON_DEMAND = /[\u00AD\u061C\u200B-\u200F\u2060\uFEFF]/g;

/** The text to show for a canonical slice; as many UTF-16 units as the slice. */
export function visibleText(slice: string, showZeroWidth = false): string {
  const shown = slice.replace(ALWAYS, (unit) => DIRECTION.get(unit) ?? controlPicture(unit));
  return showZeroWidth ? shown.replace(ON_DEMAND, (unit) => ZERO_WIDTH.get(unit) ?? unit) : shown;
}

/** True where a text holds characters that `visibleText` shows on demand only. */
export function hasZeroWidth(text: string): boolean {
  return text.search(ON_DEMAND) >= 0;
}

function controlPicture(unit: string): string {
  const code = unit.charCodeAt(0);
  return code === 0x7f ? '␡' : String.fromCharCode(0x2400 + code);
}
