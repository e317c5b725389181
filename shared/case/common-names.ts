/** One spelling for everyone of whom a case tells, so that a reader sees at once who is one. */

import { byFrequency, type Evidence } from './case-values.ts';

/**
 * The name of whoever a mention speaks of, as most of the mentions of them give it, whatever it writes
 * itself; null for none.
 */
export function commonNames<Quote>(
  evidence: readonly Evidence<Quote>[],
): (named: Evidence<Quote> | undefined) => string | null {
  const bySubject = Map.groupBy(evidence, keyOf);
  return (named) => {
    if (named === undefined) return null;
    const names = (bySubject.get(keyOf(named)) ?? []).flatMap(nameOf);
    return byFrequency(names)[0] ?? null;
  };
}

const keyOf = <Quote>({ mention, subject }: Evidence<Quote>): string =>
  `${mention.type} ${subject}`;

const nameOf = <Quote>({ mention: { normalized } }: Evidence<Quote>): string[] =>
  'name' in normalized ? [normalized.name] : [];
