/** A mention as evidence: its words in their sentence, and the way back to them. */

import type { MentionPlace } from '#electron/database/evidence-table.ts';
import { excerptAround } from '#shared/case/quote.ts';
import type { Quote } from '#shared/contract/cases.ts';

export function quoteOf(place: MentionPlace): Quote {
  const { mentionId, documentId, fileName, language, page, start, end, segment, note } = place;
  const offset = segment?.start ?? start;
  const span = { start: start - offset, end: end - offset };
  const { before, after } = excerptAround(segment?.text ?? '', span);
  const exact = place.mention.text;
  return {
    mentionId,
    documentId,
    fileName,
    language,
    page,
    start,
    end,
    before,
    exact,
    after,
    note,
  };
}
