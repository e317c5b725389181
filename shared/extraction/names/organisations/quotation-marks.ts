/** What stands around a name that is quoted or set in italics. */

export const OPENING: ReadonlySet<string> = new Set(['«', '“', '„', '"', '‘', '*', '_']);
export const CLOSING: ReadonlySet<string> = new Set(['»', '”', '“', '"', '’', '*', '_']);
