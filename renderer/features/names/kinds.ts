/** Which kinds of names a list holds, and those of one kind. */

import { NameKind } from '#shared/case/bearer.ts';
import type { NameRow } from '#shared/contract/names.ts';

export interface KindCount {
  readonly kind: NameKind;
  readonly count: number;
}

/** The kinds in the list, persons first; none where all are of one kind and nothing is to choose. */
export function kindsIn(rows: readonly NameRow[]): KindCount[] {
  const counted = NameKind.options
    .map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return counted.length > 1 ? counted : [];
}

/** The kind that was chosen where the list has it; null, which is all kinds, where it has not. */
export const chosenKind = (kinds: readonly KindCount[], kind: NameKind | null): NameKind | null =>
  kinds.find((one) => one.kind === kind)?.kind ?? null;

/** The next choice: all kinds, then one after the other, then all again. */
export const nextKind = (kinds: readonly KindCount[], kind: NameKind | null): NameKind | null =>
  kinds[kinds.findIndex((one) => one.kind === kind) + 1]?.kind ?? null;
