/** Changes of the rules that people's own corrections suggest, each with its evidence. */

import { corrections } from '#electron/database/corrections-table.ts';
import { placesOf } from '#electron/database/evidence-table.ts';
import { wordChanges } from '#electron/database/words-table.ts';
import { wordOffers as offersOf } from '#shared/case/word-offers.ts';
import type { WordOffer } from '#shared/contract/rules.ts';
import type { Bench } from './bench.ts';
import { quoteOf } from './quote-of.ts';
import { readRuleLists } from './rule-lists.ts';

const MOST_QUOTES = 3;

/** The most often said first; none without a casebook. */
export async function wordOffers(bench: Bench): Promise<WordOffer[]> {
  if ((await bench.session.info()) === null) return [];
  const { read } = bench.session.current();
  const said = await corrections(read);
  if (said.length === 0) return [];
  const { lists } = readRuleLists(bench.environment.resources);
  const offers = offersOf(said, lists, await wordChanges(read));
  return Promise.all(
    offers.map(async ({ wish, said: what, mentionIds }) => ({
      wish: { ...wish },
      said: what,
      count: mentionIds.length,
      quotes: (await placesOf(read, mentionIds.slice(0, MOST_QUOTES))).map(quoteOf),
    })),
  );
}
