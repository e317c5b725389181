/**
 * Suggestions of a document made again, with other words: which of those that are there still hold,
 * which go, which come. What people decided on is never touched and never offered a second time.
 */

import type { Mention, MentionType } from '#shared/extraction/mention.ts';
import type { Span } from '#shared/text/span.ts';

/** A mention that is in the casebook, as far as renewing needs it. */
export interface StandingMention extends Span {
  readonly id: string;
  readonly localId: string;
  readonly origin: 'rule' | 'person';
  readonly type: MentionType;
  /** Null: nobody decided on it. */
  readonly state: 'suggested' | 'confirmed' | 'rejected' | null;
  readonly decidedType: MentionType;
  readonly normalized: Readonly<Record<string, unknown>>;
  /** `Reason.before`. */
  readonly before: Readonly<Record<string, unknown>> | undefined;
  /** Equal for mentions that were found alike: value, score, cluster and reason. */
  readonly mark: string;
  readonly superseded: boolean;
}

export interface Renewal {
  /** Local id of the new extraction → local id in the casebook, for every mention of it. */
  readonly ids: ReadonlyMap<string, string>;
  /** To be stored, with their local ids in the casebook. */
  readonly added: readonly Mention[];
  /** Ids of mentions that the rules no longer make, and of those that they make again. */
  readonly superseded: readonly string[];
  readonly offered: readonly string[];
}

/** What `StandingMention.mark` is made of; what was proposed before makes no difference. */
export const markOf = ({
  normalized,
  score,
  cluster,
  reason,
}: Pick<Mention, 'normalized' | 'score' | 'cluster' | 'reason'>): string =>
  JSON.stringify([normalized, score, cluster, { ...reason, before: undefined }]);

const place = (type: MentionType, { start, end }: Span): string => `${type} ${start} ${end}`;

/** What becomes of the mentions of a document when the rules find `found` in it now. */
export function renewMentions(
  standing: readonly StandingMention[],
  found: readonly Mention[],
): Renewal {
  const there = standing.filter(({ origin, state }) => origin === 'rule' || state !== null);
  const decided = decidedPlaces(there);
  const undecided = new Map(
    there
      .filter(({ state }) => state === null)
      .map((mention) => [`${place(mention.type, mention)} ${mention.mark}`, mention]),
  );
  const offered = new Map(
    there
      .filter(({ state, superseded }) => state === null && !superseded)
      .map((mention) => [place(mention.type, mention), mention]),
  );
  const ids = new Map<string, string>();
  const kept = new Set<string>();
  const added: Mention[] = [];
  let next = nextNumber(standing);
  for (const mention of found) {
    const key = `${place(mention.type, mention)} ${markOf(mention)}`;
    const same = decided(mention) ?? undecided.get(key);
    if (same === undefined) {
      const localId = `e${next++}`;
      added.push(
        remembering({ ...mention, id: localId }, offered.get(place(mention.type, mention))),
      );
      ids.set(mention.id, localId);
    } else {
      kept.add(same.id);
      ids.set(mention.id, same.localId);
    }
  }
  const byRule = there.filter(({ origin }) => origin === 'rule');
  return {
    ids,
    added,
    superseded: byRule
      .filter(({ id, superseded }) => !superseded && !kept.has(id))
      .map(({ id }) => id),
    offered: byRule.filter(({ id, superseded }) => superseded && kept.has(id)).map(({ id }) => id),
  };
}

/** A mention with the value that was proposed in its place before, if that was another. */
function remembering(mention: Mention, last: StandingMention | undefined): Mention {
  if (last === undefined) return mention;
  const same = JSON.stringify(last.normalized) === JSON.stringify(mention.normalized);
  const before = same ? last.before : last.normalized;
  if (before === undefined) return mention;
  return { ...mention, reason: { ...mention.reason, before } };
}

/** Finds the mention on which somebody decided: at the same place, or confirmed across it. */
function decidedPlaces(
  standing: readonly StandingMention[],
): (mention: Mention) => StandingMention | undefined {
  const decided = standing.filter(({ state }) => state !== null);
  const at = new Map<string, StandingMention>();
  for (const mention of decided) {
    at.set(place(mention.type, mention), mention);
    at.set(place(mention.decidedType, mention), mention);
  }
  const confirmed = decided
    .filter(({ state }) => state === 'confirmed')
    .sort((a, b) => a.start - b.start);
  return (mention) =>
    at.get(place(mention.type, mention)) ??
    confirmed.find(
      ({ decidedType, start, end }) =>
        decidedType === mention.type && start < mention.end && mention.start < end,
    );
}

/** The first number for which no suggestion has been named yet. */
function nextNumber(standing: readonly StandingMention[]): number {
  let last = 0;
  for (const { localId } of standing) {
    const number = /^e(\d+)$/.exec(localId)?.[1];
    if (number !== undefined) last = Math.max(last, Number(number));
  }
  return last + 1;
}
