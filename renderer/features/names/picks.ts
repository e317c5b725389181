/** What a person picked in a cluster: spellings and single mentions. */

import type { NamePick, NameVariant } from '#shared/contract/names.ts';

/** Names of variants and ids of mentions. */
export type Picks = ReadonlySet<string>;

/** Unique within a cluster, whatever order its spellings come in. */
export const variantKey = ({ bearers, text, language }: NameVariant): string =>
  JSON.stringify([bearers[0], text, language]);

/** With this one picked, or not picked any more. */
export function toggled(picks: Picks, key: string): Picks {
  const next = new Set(picks);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** The picks as the workbench takes them. */
export function picksOf(variants: readonly NameVariant[], picks: Picks): NamePick[] {
  return variants.flatMap((variant) =>
    picks.has(variantKey(variant)) ? wholeVariant(variant) : singleMentions(variant, picks),
  );
}

/** All mentions of one spelling in one language. */
export const wholeVariant = ({ bearers, text }: NameVariant): NamePick[] =>
  bearers.map((bearer) => ({ bearer, text }));

function singleMentions({ bearers, quotes }: NameVariant, picks: Picks): NamePick[] {
  return quotes
    .filter(({ mentionId }) => picks.has(mentionId))
    .flatMap(({ mentionId }) => {
      const alone = bearers.find((bearer) => bearer === `mention:${mentionId}`);
      const bearer = alone ?? bearers[0];
      return bearer === undefined ? [] : [{ bearer, mentionId }];
    });
}
