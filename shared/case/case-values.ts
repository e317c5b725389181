/** What a case says: confirmed mentions gathered by what they speak of. */

import { MentionType } from '#shared/extraction/mention.ts';
import { byText } from './by-text.ts';
import { edtfOrder } from './edtf-order.ts';
import type { Told } from './subject.ts';

/** What a case needs of a mention. `id` is the extraction's own. */
export type ConfirmedMention = Told & { readonly id: string; readonly text: string };

/** A confirmed mention with its quote, whatever shape that has. */
export interface Evidence<Quote> {
  readonly subject: string;
  readonly mention: ConfirmedMention;
  readonly documentId: string;
  readonly quote: Quote;
}

export interface GroupedValue<Quote> {
  readonly subject: string;
  readonly type: MentionType;
  /** The value that most of the quotes give. */
  readonly value: Record<string, unknown>;
  /** The words under which it appears, most frequent first. */
  readonly forms: string[];
  readonly quotes: Quote[];
  /** How many documents say so. */
  readonly documents: number;
}

/** One value a subject, by type, then dates in time and the rest by number of documents. */
export function groupValues<Quote>(evidence: readonly Evidence<Quote>[]): GroupedValue<Quote>[] {
  const groups = new Map<string, Evidence<Quote>[]>();
  for (const one of evidence) {
    const key = `${one.mention.type} ${one.subject}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].flatMap(gathered).sort(byTypeThenWeight);
}

function gathered<Quote>(group: Evidence<Quote>[]): GroupedValue<Quote>[] {
  const [first] = group;
  if (first === undefined) return [];
  const commonest = byFrequency(group.map(({ mention }) => JSON.stringify(mention.normalized)))[0];
  const speaker =
    group.find(({ mention }) => JSON.stringify(mention.normalized) === commonest) ?? first;
  return [
    {
      subject: first.subject,
      type: first.mention.type,
      value: { ...speaker.mention.normalized },
      forms: byFrequency(group.map(({ mention }) => mention.text.replace(/\s+/gu, ' ').trim())),
      quotes: group.map(({ quote }) => quote),
      documents: documentsIn(group),
    },
  ];
}

/** How many documents these stand in. */
export const documentsIn = <Quote>(told: readonly Evidence<Quote>[]): number =>
  new Set(told.map(({ documentId }) => documentId)).size;

/** Each string once, the most frequent first; among equals the one that came first. */
export function byFrequency(strings: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const string of strings) counts.set(string, (counts.get(string) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([string]) => string);
}

function byTypeThenWeight<Quote>(a: GroupedValue<Quote>, b: GroupedValue<Quote>): number {
  const byType = MentionType.options.indexOf(a.type) - MentionType.options.indexOf(b.type);
  if (byType !== 0) return byType;
  if (a.type === 'date') return byText(orderOf(a.value), orderOf(b.value));
  return b.documents - a.documents || b.quotes.length - a.quotes.length;
}

const orderOf = (value: Record<string, unknown>) => edtfOrder(String(value['edtf']));
