/** Which mentions of a document the queue lets through, and in which order. */

import type { ReviewMention } from '#shared/contract/review-mention.ts';
import type { MentionType } from '#shared/extraction/mention.ts';
import type { Segment } from '#shared/text/source-text.ts';

export type QueueState = 'open' | 'confirmed' | 'rejected' | 'all';
export type QueueOrder = 'text' | 'type';
/** `sure`: 0.8 and more. `unsure`: less. */
export type QueueScore = 'any' | 'sure' | 'unsure';

export interface QueueFilter {
  /** Empty: every type. */
  readonly types: ReadonlySet<MentionType>;
  readonly state: QueueState;
  readonly score: QueueScore;
  /** Also what stands in headers, footers, boilerplate and hidden text. */
  readonly withFurniture: boolean;
  readonly order: QueueOrder;
}

export const FIRST_FILTER: QueueFilter = {
  types: new Set(),
  state: 'open',
  score: 'any',
  withFurniture: false,
  order: 'text',
};

/** Types in the order in which a queue by type shows them. */
export const TYPE_ORDER: readonly MentionType[] = [
  'person',
  'date',
  'court',
  'legal_article',
  'charge',
  'penalty',
  'place',
  'org',
  'doc_ref',
];

const SURE = 0.8;

/** Parts of a document that repeat or frame it: they hold suggestions, but seldom news. */
const FURNITURE = ['header', 'footer', 'boilerplate', 'hidden', 'template_letter'] as const;

type Furniture = Segment & { readonly kind: (typeof FURNITURE)[number] };

export const isFurniture = (segment: Segment): segment is Furniture =>
  FURNITURE.some((kind) => kind === segment.kind);

export function standsInFurniture(item: ReviewMention, segments: readonly Segment[]): boolean {
  const segment = segments[item.mention.segment];
  return segment !== undefined && isFurniture(segment);
}

export function inState(item: ReviewMention, state: QueueState): boolean {
  return state === 'all' || item.state === (state === 'open' ? 'suggested' : state);
}

export function passes(
  item: ReviewMention,
  filter: QueueFilter,
  segments: readonly Segment[],
): boolean {
  return (
    inState(item, filter.state) &&
    (filter.types.size === 0 || filter.types.has(item.mention.type)) &&
    (filter.score === 'any' || item.mention.score >= SURE === (filter.score === 'sure')) &&
    (filter.withFurniture || !standsInFurniture(item, segments))
  );
}
