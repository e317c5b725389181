/**
 * Characters without width that may stand inside a word and are no part of how it reads: soft
 * hyphen, space without width, the joiners and the mark of byte order. One string, to be a set or
 * a class of a regular expression.
 */
export const UNSEEN = '\u00AD\u200B\u200C\u200D\u2060\uFEFF';
