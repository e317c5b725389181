/** Runs extraction with the real resources on a plain text. */

import { extract } from '#shared/extraction/extract.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import type { MentionOf, MentionType } from '#shared/extraction/mention.ts';
import { resources, sourceOf } from '#tests/shared/extraction/analyse.ts';

export const extracted = (text: string): Extraction => extract(sourceOf(text), resources);

export function found<T extends MentionType>(text: string, type: T): MentionOf<T>[] {
  return extracted(text).mentions.filter(
    (mention): mention is MentionOf<T> => mention.type === type,
  );
}
