/** When the penalties of two tellings may be those of one judgment. */

import type { PenaltyValue } from '../mention.ts';

/** What tells a penalty from another: fines and lashes by their amount, the rest by their length. */
export const penaltyKey = ({ kind, duration, object }: PenaltyValue): string =>
  kind === 'fine' || kind === 'corporal_punishment'
    ? `${kind}|${object}`
    : `${kind}|${duration ?? ''}`;

/** A kind without a duration may be any penalty of this kind. */
const mayBeOne = (a: PenaltyValue, b: PenaltyValue): boolean =>
  penaltyKey(a) === penaltyKey(b) || (a.kind === b.kind && (isVague(a) || isVague(b)));

const isVague = ({ duration, object }: PenaltyValue): boolean =>
  duration === null && object === null;

/** Whether two tellings may speak of the same penalties: one that names none fits every other. */
export function samePenalties(a: readonly PenaltyValue[], b: readonly PenaltyValue[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return b.some((penalty) => a.some((other) => mayBeOne(other, penalty)));
}
