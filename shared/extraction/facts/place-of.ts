/** Where an act took place: a place told with a preposition beside it, or the place of its court. */

import type { Span } from '#shared/text/span.ts';
import type { FactType } from '../extraction.ts';
import type { Mention, MentionOf } from '../mention.ts';
import { type FactContext, ofType } from './fact-context.ts';

const REACH = 90;
const LOCATIVE = /(?:^|[\s(«„“])(?:in|at|near|à|en|au|aux|bei|am|im|в|во|на|под)\s+$/i;
const OF_A_COURT = new Set<FactType>(['conviction', 'sentence', 'acquittal', 'trial']);
const WITHOUT_PLACE = new Set<FactType>(['appeal', 'refusal', 'charge', 'pardon']);

const inside = (place: Span, other: Span): boolean =>
  place.start >= other.start &&
  place.end <= other.end &&
  place.end - place.start < other.end - other.start;

/** Null where the text does not say it beside the act. */
export function placeFor(
  context: FactContext,
  mentions: readonly Mention[],
  type: FactType,
  span: Span,
  court: MentionOf<'court'> | undefined,
): MentionOf<'place'> | null {
  const places = ofType(mentions, 'place');
  if (court !== undefined && OF_A_COURT.has(type)) {
    return places.find((place) => inside(place, court)) ?? null;
  }
  if (WITHOUT_PLACE.has(type) || type.startsWith('appeal')) return null;
  const text = context.text.text;
  const gap = ({ start, end }: Span) => (start >= span.end ? start - span.end : span.start - end);
  const [nearest] = places
    .filter((place) => gap(place) <= REACH)
    .filter((place) => LOCATIVE.test(text.slice(Math.max(0, place.start - 8), place.start)))
    .filter((place) => !mentions.some((other) => other.type !== 'place' && inside(place, other)))
    .sort((a, b) => gap(a) - gap(b));
  return nearest ?? null;
}
