/** What the viewer draws: a mention reduced to where it stands and how it looks. */

import type { MentionType } from '#shared/extraction/mention.ts';
import type { Span } from '#shared/text/span.ts';

type MarkState = 'suggested' | 'confirmed' | 'rejected';

export interface Mark extends Span {
  readonly id: string;
  readonly type: MentionType;
  readonly state: MarkState;
  /** What it speaks of: marks of one subject are lit together. */
  readonly subject: string;
}

/** What a rejected mention is to the reader: plain text. Everything else is drawn. */
export function isDrawn(mark: Mark): boolean {
  return mark.state !== 'rejected' && mark.end > mark.start;
}
