/** A provision as a page of the statute book: everyone of whom an act under it is told. */

import type { FactType } from '#shared/extraction/extraction.ts';
import type { Evidence } from './case-values.ts';
import { commonNames } from './common-names.ts';
import { confirmedFacts, isOf, type ToldFact } from './told-facts.ts';

export interface PersonUnder<Quote> {
  readonly name: string;
  /** What befell them under it, in the order told. */
  readonly acts: FactType[];
  /** Their name in each act. */
  readonly quotes: Quote[];
}

/**
 * The confirmed persons of acts that a confirmed provision of that subject belongs to, in the order
 * told. A person who only stands in the same document is not among them.
 */
export function personsUnder<Quote>(
  evidence: readonly Evidence<Quote>[],
  facts: readonly ToldFact[],
  subject: string,
): PersonUnder<Quote>[] {
  const nameOf = commonNames(evidence);
  const acts = confirmedFacts(evidence, facts)
    .filter(({ slots }) =>
      slots.some((one) => isOf('legal_article')(one) && one.subject === subject),
    )
    .flatMap(({ fact, slots }) =>
      slots.filter(isOf('person')).map((person) => ({ person, act: fact.type })),
    );
  return [...Map.groupBy(acts, ({ person }) => person.subject).values()].map((told) => ({
    name: nameOf(told[0]?.person) ?? '',
    acts: [...new Set(told.map(({ act }) => act))],
    quotes: [...new Set(told.map(({ person }) => person.quote))],
  }));
}
