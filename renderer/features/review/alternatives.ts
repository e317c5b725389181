/** Alternatives that can be taken: those whose value fits the type of their mention. */

import { MentionValueByType, type Reason, type SeenMention } from '#shared/extraction/mention.ts';

/** As many as there are digits to take them with. */
const MOST = 9;

export function alternativesOf(
  mention: Pick<SeenMention, 'type' | 'normalized'>,
  reason: Pick<Reason, 'alternatives'>,
): Reason['alternatives'] {
  const now = JSON.stringify(mention.normalized);
  return reason.alternatives
    .flatMap((alternative) => {
      // An alternative may say only what differs from the value.
      const value = { ...mention.normalized, ...alternative.value };
      const sound = MentionValueByType[mention.type].safeParse(value);
      return sound.success ? [{ ...alternative, value: { ...sound.data } }] : [];
    })
    .filter(({ value }) => JSON.stringify(value) !== now)
    .slice(0, MOST);
}
