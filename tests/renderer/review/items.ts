/** Mentions for the tests of the review desk. */

import type { MentionState, ReviewMention } from '#shared/contract/review-mention.ts';
import { type MentionType, SeenMention } from '#shared/extraction/mention.ts';
import type { Segment, SegmentKind } from '#shared/text/source-text.ts';

const VALUES: Readonly<Record<MentionType, Record<string, unknown>>> = {
  person: { name: 'Aïgoul Serikova' },
  org: { name: 'Steppe Watch' },
  place: { name: 'Almaty', country: 'KZ' },
  date: { edtf: '2021-06-12', reading: '2021-06-12', kind: 'explicit' },
  legal_article: {
    jurisdiction: 'KZ',
    instrument: 'criminal_code',
    article: '274',
    part: '4(2)',
  },
  charge: { code: 'false_information' },
  penalty: { kind: 'imprisonment', duration: 'P3Y', object: null, status: 'imposed' },
  court: { name: 'Medeu District Court', country: 'KZ' },
  doc_ref: { ref: 'UA 941/21' },
};

interface ItemOptions {
  start?: number;
  type?: MentionType;
  state?: MentionState;
  score?: number;
  segment?: number;
  documentId?: string;
  subject?: string;
  value?: Record<string, unknown>;
}

export function item(id: string, options: ItemOptions = {}): ReviewMention {
  const { type = 'person', start = 0, state = 'suggested', documentId = 'd1' } = options;
  const mention = SeenMention.parse({
    type,
    start,
    end: start + 5,
    text: 'words',
    normalized: options.value ?? VALUES[type],
    score: options.score ?? 0.9,
    segment: options.segment ?? 0,
  });
  const subject = options.subject ?? `${type}:${id}`;
  return { id, documentId, state, edited: false, mention, subject };
}

export const segment = (kind: SegmentKind, start = 0, end = 1000): Segment => ({
  start,
  end,
  kind,
  page: null,
  language: null,
  label: null,
  call: null,
});
