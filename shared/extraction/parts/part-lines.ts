/** How the beginning and the size of a segment look: all that the rules of parts read of it. */

import type { AnalysedText } from '#shared/language/analysed-text.ts';
import type { SegmentKind } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';

/** Longer stretches are told, not furniture; only so much of them is looked at. */
const LOOKED_AT = 240;
/** A segment that is a whole menu, one entry a line, is no longer than this. */
const LONGEST_BLOCK = 600;

export interface Part extends Span {
  readonly kind: SegmentKind;
  /** The first units in lower case, one space between words, without list marks and emphasis. */
  readonly begin: string;
  /** The last units, likewise. */
  readonly close: string;
  /** The first line as it is written, at most `LOOKED_AT` units. */
  readonly line: string;
  /** Its lines as they are written; none of a longer stretch. */
  readonly lines: readonly string[];
  readonly isHeading: boolean;
}

/** As words of a list are compared: in lower case, without marks at their ends. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}©@+]+/u, '')
    // A lone space is left as it is: most runs are one.
    .replace(/[\s*_]{2,}|[^\S ]|[*_]/gu, ' ')
    .replace(/[\s.:!…»›>→|]+$/u, '');

/** Nearly every line has one early: it needs no second look. */
const SMALL_LETTER = /[a-zа-я]/;

const inCapitals = (line: string): boolean =>
  line.startsWith('#') ||
  (!SMALL_LETTER.test(line) && line === line.toUpperCase() && /\p{Lu}{4}/u.test(line));

/**
 * One part for each segment, in order. Linear: of a long segment only its ends are read, and made
 * plain only when a rule asks for them.
 */
export function partsOf({ text, segments }: AnalysedText): Part[] {
  return segments.map(({ start, end, kind }) => {
    const head = text.slice(start, Math.min(end, start + LOOKED_AT));
    const short = end - start <= LOOKED_AT;
    let begin: string | undefined;
    const line = head.trimStart().split('\n', 1)[0] ?? '';
    return {
      start,
      end,
      kind,
      line,
      lines: end - start <= LONGEST_BLOCK ? text.slice(start, end).trim().split('\n') : [],
      isHeading: kind === 'heading' || inCapitals(line),
      get begin() {
        begin ??= plain(head);
        return begin;
      },
      get close() {
        return short ? this.begin : plain(text.slice(end - LOOKED_AT, end));
      },
    };
  });
}

export const lengthOf = ({ start, end }: Span): number => end - start;
