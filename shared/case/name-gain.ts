/** What a decision on names gains: how much it joins, and how unsure it was until then. */

/** Bits below which nothing counts as certain: a person's word is worth more than a machine's. */
const LEAST_BITS = 0.05;

/** The uncertainty of a probability, 0 to 1 bit. */
function bits(probability: number): number {
  if (probability <= 0 || probability >= 1) return 0;
  const other = 1 - probability;
  return -probability * Math.log2(probability) - other * Math.log2(other);
}

/**
 * Mentions joined times uncertainty ended. `groups` are the mentions of each identity that would be
 * joined; `probability` is that of the comparison on which they hang.
 */
export function gainOf(groups: readonly number[], probability: number): number {
  const joined = groups.reduce((sum, group) => sum + group, 0) - Math.max(0, ...groups);
  return joined * Math.max(LEAST_BITS, bits(probability));
}
