/** Names of files made from what people type. */

/** What some system cannot have in a name, and what would be read as a path. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
const FORBIDDEN = /[\u0000-\u001f\u007f"*/:<>?\\|\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

const LONGEST = 80;

/** A name that every system takes, as near to the one given as can be; never empty. */
export function safeFileName(name: string): string {
  const kept = [...name.normalize('NFC').replace(FORBIDDEN, ' ')].slice(0, LONGEST).join('');
  const bare = kept.replace(/\s+/gu, ' ').replace(/^[. ]+|[. ]+$/g, '');
  if (bare === '') return 'Untitled';
  return RESERVED.test(bare) ? `_${bare}` : bare;
}
