/**
 * Mentions on their way, some thousands in one string. A long document has tens of thousands of
 * them: as objects, each hand they go through (database, workbench, line, page) would take a second
 * to walk over every part of every one. The database writes the string itself and only the page
 * reads it.
 */

import { z } from 'zod';
import { documentOf } from '#shared/case/mention-id.ts';
import { MentionType, MentionValueByType, type SeenMention } from '#shared/extraction/mention.ts';
import { MentionState, type ReviewMention } from './review-mention.ts';

/** JSON: an array of `PackedMention`. */
export const MentionPack = z.string();
export type MentionPack = z.infer<typeof MentionPack>;

/** As many mentions as a pack holds: read within a millisecond or two, sent anew after a decision. */
export const PACK_SIZE = 500;

/**
 * The mentions of a document in text order, a portion for each pack. A portion that nobody changed
 * stays the same array, so that what was worked out of it holds.
 */
export type MentionPortions = readonly (readonly ReviewMention[])[];

/** A pack as it is sent: `pack` is null where the asker knows one with this digest already. */
export const SentPack = z.object({ digest: z.string(), pack: MentionPack.nullable() });
export type SentPack = z.infer<typeof SentPack>;

const PackedMention = z.tuple([
  z.string(),
  MentionState,
  /** Edited: 0 or 1. */
  z.number(),
  MentionType,
  z.number().int(),
  z.number().int(),
  z.string(),
  /** The value, as JSON: equal values are read and checked once. */
  z.string(),
  z.number(),
  z.number().int(),
  z.string(),
]);
/** Id, state, edited, type, start, end, text, value, score, segment, subject. */
type PackedMention = z.infer<typeof PackedMention>;

const Packed = z.array(PackedMention);

/** Reads packs one after another; values that came before are not read again. */
export class PackReader {
  readonly #values = new Map<string, SeenMention['normalized']>();

  /** Throws where a mention is none: a casebook may come from anybody. */
  read(pack: MentionPack): ReviewMention[] {
    return Packed.parse(JSON.parse(pack)).map((packed) => this.#mention(packed));
  }

  #mention(packed: PackedMention): ReviewMention {
    const [id, state, edited, type, start, end, text, value, score, segment, subject] = packed;
    const normalized = this.#value(type, value);
    // The value was read by the schema of the type, which the compiler cannot follow.
    const mention = { type, start, end, text, normalized, score, segment } as SeenMention;
    return { id, documentId: documentOf(id), state, edited: edited === 1, mention, subject };
  }

  #value(type: MentionType, json: string): SeenMention['normalized'] {
    const key = `${type} ${json}`;
    const known = this.#values.get(key);
    if (known !== undefined) return known;
    const value = MentionValueByType[type].parse(JSON.parse(json));
    this.#values.set(key, value);
    return value;
  }
}

/** The packs that were sent to somebody who knew none. */
export const packsOf = (sent: readonly SentPack[]): MentionPack[] =>
  sent.flatMap(({ pack }) => pack ?? []);

/** All mentions of some packs. */
export function unpackMentions(packs: readonly MentionPack[]): ReviewMention[] {
  const reader = new PackReader();
  return packs.flatMap((pack) => reader.read(pack));
}
