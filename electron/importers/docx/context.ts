/** What the stories of one document (body, headers, notes, comments) share while they are read. */

import type { Mark } from './marks.ts';
import type { IsOrdered, Styles } from './styles.ts';

export type NoteKind = 'footnote' | 'endnote';

interface NoteCall {
  readonly kind: NoteKind;
  readonly id: string;
  readonly mark: number;
  readonly label: string | null;
}

interface HeaderReference {
  readonly part: 'header' | 'footer';
  /** `default`, `first` or `even`. */
  readonly use: string;
  readonly relationship: string;
}

export interface DocxContext {
  readonly styles: Styles;
  readonly isOrdered: IsOrdered;
  readonly marks: Mark[];
  /** In the order of their calls. */
  readonly notes: NoteCall[];
  /** Comment id → the mark of what it speaks about. */
  readonly comments: Map<string, number>;
  readonly headers: HeaderReference[];
  /** Parts of the report: `table`, `image`, … → how many. */
  readonly counts: Map<string, number>;
}

export function createContext(styles: Styles, isOrdered: IsOrdered): DocxContext {
  return {
    styles,
    isOrdered,
    marks: [],
    notes: [],
    comments: new Map(),
    headers: [],
    counts: new Map(),
  };
}

export function countPart(context: DocxContext, part: string, by = 1): void {
  context.counts.set(part, (context.counts.get(part) ?? 0) + by);
}
