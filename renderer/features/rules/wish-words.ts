/** A change of a word, said. */

import type { TFunction } from 'i18next';
import type { WordWish } from '#shared/contract/rules.ts';

/** `t` is a translator of the namespace `rules`. */
export const wishWords = (
  t: TFunction<'rules'>,
  { word, change }: Pick<WordWish, 'word' | 'change'>,
): string => t(`wish.${change ?? 'undone'}`, { word });
