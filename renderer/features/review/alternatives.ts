/** Alternatives that can be taken: those whose value fits the type of their mention. */

import { type Mention, MentionValueByType, type Reason } from '#shared/extraction/mention.ts';

/** As many as there are digits to take them with. */
const MOST = 9;

export function alternativesOf(
  mention: Pick<Mention, 'type' | 'normalized' | 'reason'>,
): Reason['alternatives'] {
  const now = JSON.stringify(mention.normalized);
  return mention.reason.alternatives
    .flatMap((alternative) => {
      // An alternative may say only what differs from the value.
      const value = { ...mention.normalized, ...alternative.value };
      const sound = MentionValueByType[mention.type].safeParse(value);
      return sound.success ? [{ ...alternative, value: { ...sound.data } }] : [];
    })
    .filter(({ value }) => JSON.stringify(value) !== now)
    .slice(0, MOST);
}
