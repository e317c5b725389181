/** Titles, functions and trades that stand before a name. */

import { nominatives } from '#shared/names/case-endings.ts';

/** The shortest word that a German compound may end in and still be a trade: "…lehrer". */
const SHORTEST_TRADE = 6;

interface TitleWords {
  readonly code: string;
  readonly persons: { readonly titles: ReadonlySet<string> };
}

/** «экс-депутат», "vice-chancellor": what may be joined to a title. */
const PREFIX = /^(экс|вице|ex|vice|co)-(?=.)/;

/** German joins them: Geschichtslehrer, Umweltaktivistin; Russian inflects them: адвокатом. */
export function isTitle(names: TitleWords, word: string): boolean {
  const { titles } = names.persons;
  if (titles.has(word)) return true;
  const lower = word.includes('-') ? word.replace(PREFIX, '') : word;
  if (lower !== word && titles.has(lower)) return true;
  if (names.code === 'ru') return nominatives(lower).some((form) => titles.has(form));
  if (names.code !== 'de') return false;
  for (let at = 3; at <= lower.length - SHORTEST_TRADE; at += 1) {
    if (titles.has(lower.slice(at))) return true;
  }
  return false;
}
