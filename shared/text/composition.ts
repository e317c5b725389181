/** What the text of a document is made of: how much of it reports, and how much frames or repeats. */

import { z } from 'zod';
import type { SegmentKind } from './source-text.ts';

/**
 * `account`: what the document itself says, with its notes; `frame`: headers, footers, menus,
 * contacts and other blocks that return; `template_letter`: what readers are asked to send.
 */
const TextPart = z.enum(['account', 'frame', 'template_letter', 'comment', 'hidden']);
type TextPart = z.infer<typeof TextPart>;

export const Share = z.object({
  part: TextPart,
  /** ISO 639-1 code; null where no language was told. */
  language: z.string().nullable(),
  /** UTF-16 code units. */
  characters: z.number().int(),
});
export type Share = z.infer<typeof Share>;

const PARTS: Partial<Record<SegmentKind, TextPart>> = {
  header: 'frame',
  footer: 'frame',
  boilerplate: 'frame',
  template_letter: 'template_letter',
  comment: 'comment',
  hidden: 'hidden',
};

/** What a segment of that kind is to the text. */
export const partOf = (kind: SegmentKind): TextPart => PARTS[kind] ?? 'account';

export interface SegmentSum {
  readonly kind: SegmentKind;
  readonly language: string | null;
  readonly characters: number;
}

/** The parts of a text in each language, the largest first; empty ones are left out. */
export function compositionOf(sums: readonly SegmentSum[]): Share[] {
  const shares = new Map<string, Share>();
  for (const { kind, language, characters } of sums) {
    const part = partOf(kind);
    const key = `${part} ${language}`;
    const known = shares.get(key)?.characters ?? 0;
    shares.set(key, { part, language, characters: known + characters });
  }
  return [...shares.values()]
    .filter(({ characters }) => characters > 0)
    .sort((a, b) => b.characters - a.characters);
}
