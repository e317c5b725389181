/**
 * The characters of a text run as they enter the canonical text: NFC, no control characters, no lone
 * surrogates, line ends and tabs as spaces. Every change is told with its place.
 */

import type { Edit } from '../source-text.ts';

export interface CleanText {
  readonly text: string;
  /** Places are offsets into `text`. */
  readonly edits: readonly Edit[];
}

/** Latin, Greek and Cyrillic letters and common punctuation: nothing there to mend. */
const plain =
  /^[\x20-\x7e\xa0-\u02ff\u0370-\u0373\u0375-\u037d\u0384-\u0386\u0388-\u0482\u048a-\u0556\u2010-\u2029\u2030-\u205e\u20a0-\u20bf]*$/;

const unwanted = /[\t\n\v\f\r]+|(?:(?![\t\n\v\f\r])[\p{Cc}\ufeff\ufffe\uffff])+|\p{Surrogate}+/gu;
const cluster = /\P{M}\p{M}*|\p{M}+/gu;

/** Cleans a run. */
export function cleanText(raw: string): CleanText {
  if (plain.test(raw)) return { text: raw, edits: [] };
  let text = '';
  let from = 0;
  const edits: Edit[] = [];
  const add = (piece: string) => {
    const composed = compose(piece);
    for (const edit of composed.edits) {
      edits.push({ ...edit, start: edit.start + text.length, end: edit.end + text.length });
    }
    text += composed.text;
  };
  for (const match of raw.matchAll(unwanted)) {
    add(raw.slice(from, match.index));
    const [bad] = match;
    const put = replacementOf(bad);
    const kind = put === ' ' ? 'soft_break' : 'control_removed';
    edits.push({ kind, start: text.length, end: text.length + put.length, raw: bad });
    text += put;
    from = match.index + bad.length;
  }
  add(raw.slice(from));
  return { text, edits };
}

/** White space stays white space, half a character becomes the sign for a lost one, the rest goes. */
function replacementOf(bad: string): string {
  if (/^\s/u.test(bad) && bad !== '\ufeff') return ' ';
  return /^\p{Surrogate}/u.test(bad) ? '\ufffd'.repeat(bad.length) : '';
}

function compose(raw: string): CleanText {
  const whole = raw.normalize('NFC');
  if (whole === raw) return { text: raw, edits: [] };
  let text = '';
  const edits: Edit[] = [];
  for (const [piece] of raw.matchAll(cluster)) {
    const composed = piece.normalize('NFC');
    if (composed !== piece) {
      const start = text.length;
      edits.push({ kind: 'unicode_composed', start, end: start + composed.length, raw: piece });
    }
    text += composed;
  }
  if (text === whole) return { text, edits };
  // Letters that compose across clusters (Hangul): one edit for the run.
  return { text: whole, edits: [{ kind: 'unicode_composed', start: 0, end: whole.length, raw }] };
}
