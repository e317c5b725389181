/** Why two written names are one, letter by letter; and the schemes by which they are read. */

import type { NameKind } from '#shared/case/bearer.ts';
import { NameExplanation } from '#shared/contract/name-explanation.ts';
import type { NameScheme } from '#shared/contract/names.ts';
import type { Comparison } from '#shared/names/name-comparer.ts';
import type { Bench } from './bench.ts';

export function nameEvidence(
  { names }: Bench,
  { kind, a, b }: { readonly kind: NameKind; readonly a: string; readonly b: string },
): NameExplanation {
  return explained(names.comparer(kind).compare(a, b));
}

/** A comparison as plain data. */
export function explained({ probability, band, explain }: Comparison): NameExplanation {
  const { pairs, left, distance } = explain();
  return NameExplanation.parse({ probability, band, pairs, left, distance });
}

export function nameSchemes({ names }: Bench): NameScheme[] {
  return [...names.tables.readings.schemes].map(([id, { name, source }]) => ({ id, name, source }));
}
