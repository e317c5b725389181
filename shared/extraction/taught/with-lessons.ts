/** What the rules found in a document, with what people taught by their decisions. */

import { indexAt } from '#shared/language/analysed-text.ts';
import { foldName } from '#shared/names/fold-name.ts';
import type { Span } from '#shared/text/span.ts';
import { clusterId } from '../clusters.ts';
import type { Extraction } from '../extraction.ts';
import type { Mention, MentionType, Reason } from '../mention.ts';
import { type FoundForm, findForms, formsByWord } from './find-forms.ts';
import { type Lessons, nameOf, neighbours, placeKey, type TaughtName } from './lesson.ts';

/** A place of the document on which somebody decided. */
export interface DecidedPlace extends Span {
  readonly type: MentionType;
}

/** Family of the rules of suggestions that were made because of what people said. */
export const TAUGHT_RULES = 'taught.';
/** A person said it of the same words, but not here. */
const TAUGHT_SCORE = 0.75;
/** Another case of the words may be the nominative of other words. */
const CASE_SCORE = 0.7;

/**
 * Adds a suggestion wherever words stand that were confirmed as a name and neither a suggestion nor
 * a decision touches them; leaves out suggestions that were rejected between the same words. What
 * somebody decided on stays in either case.
 */
export function withLessons(
  text: string,
  extraction: Extraction,
  lessons: Lessons,
  decided: readonly DecidedPlace[],
): Extraction {
  const there = new Set(decided.map(keyOf));
  const rejected = new Set(lessons.rejected.map(placeKey));
  const isOffered = (mention: Mention) =>
    there.has(keyOf(mention)) || !rejected.has(keyAround(text, extraction, mention));
  const found = findForms(text, formsByWord(lessons.names)).filter((one) =>
    isWrittenSo(one, extraction),
  );
  const others = decided.filter(
    (place) => !found.some((one) => keyOf(suggested(one)) === keyOf(place)),
  );
  const isTaken = overlapping([...extraction.mentions, ...others]);
  const isCommon = commonWords(text, found);
  const free = found.filter((one) => !isTaken(one) && !isCommon(one.form));
  const all = withTaught(extraction, taughtMentions(text, extraction, free));
  const kept = rejected.size === 0 ? all.mentions : all.mentions.filter(isOffered);
  return kept.length === all.mentions.length ? all : onlyWith(all, kept);
}

/** Cases are those of a language; a case alone is nobody whose name is written so. */
function isWrittenSo(
  { form, start }: FoundForm<TaughtName>,
  { segments, clusters }: Extraction,
): boolean {
  if (form.caseOf === undefined) return true;
  const { language } = segments[indexAt(segments, start)] ?? {};
  return (
    language === form.language &&
    (form.text.includes(' ') || !clusters.some(({ name }) => name.split(' ').includes(form.text)))
  );
}

const keyOf = ({ type, start, end }: DecidedPlace): string => `${type} ${start} ${end}`;

const suggested = ({ form, start, end }: FoundForm<TaughtName>): DecidedPlace => ({
  type: form.type,
  start,
  end,
});

function keyAround(text: string, { segments }: Extraction, mention: Mention): string {
  const segment = segments[mention.segment] ?? { start: 0, end: text.length };
  const span = { start: mention.start - segment.start, end: mention.end - segment.start };
  const around = neighbours(text.slice(segment.start, Math.max(segment.end, mention.end)), span);
  return placeKey({ type: mention.type, text: mention.text, ...around });
}

/** Tells of a span whether any of the spans touches it. */
function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let last = 0;
  const reach = sorted.map(({ end }) => {
    last = Math.max(last, end);
    return last;
  });
  return ({ start, end }) => (reach[indexAt(sorted, end - 1)] ?? 0) > start;
}

/** Tells of one word alone whether the text also writes it small: then it names nobody by itself. */
function commonWords(text: string, found: readonly FoundForm<TaughtName>[]) {
  const single = found.filter(({ form }) => !/\s/.test(form.text));
  const words = single.flatMap(({ form }) => [form.text, form.caseOf ?? form.text]);
  const small = [...new Set(words)]
    .map((word) => ({ text: word.toLowerCase(), word }))
    .filter(({ text: lower, word }) => lower !== word);
  const common = new Set(findForms(text, formsByWord(small)).map(({ form }) => form.word));
  return ({ text: word, caseOf }: TaughtName): boolean =>
    common.has(word) || common.has(caseOf ?? word);
}

function taughtMentions(
  text: string,
  { mentions, segments }: Extraction,
  found: readonly FoundForm<TaughtName>[],
): Mention[] {
  const last = mentions.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0);
  return found.flatMap(({ form, start, end }, index) => {
    const segment = Math.max(0, indexAt(segments, start));
    if (end > (segments[segment]?.end ?? 0)) return [];
    return {
      id: `e${last + index + 1}`,
      type: form.type,
      start,
      end,
      text: text.slice(start, end),
      normalized: form.value,
      score: form.caseOf === undefined ? TAUGHT_SCORE : CASE_SCORE,
      cluster: null,
      segment,
      reason: { ...reasonOf(form), cues: [{ start, end }], parts: [], alternatives: [] },
      // The value was confirmed for this type; the compiler cannot follow it here.
    } as unknown as Mention;
  });
}

/** Which words taught it, and the confirmed name that they belong to. */
function reasonOf(form: TaughtName): Pick<Reason, 'rule' | 'taught'> {
  const words = form.caseOf ?? form.text;
  const source = form.formOf === undefined ? 'confirmed' : 'form';
  return {
    rule: `${TAUGHT_RULES}${source}${form.caseOf === undefined ? '' : '-case'}`,
    taught: { form: words, name: form.formOf ?? nameOf(form) },
  };
}

/** Each taught mention goes to those of its name; to a cluster of its own where there are none. */
function withTaught(extraction: Extraction, taught: readonly Mention[]): Extraction {
  const keyOfName = (type: Mention['type'], name: string) => `${type} ${foldName(name)}`;
  const clusters = new Map(
    // The first of several with one name, as it was when they were told apart.
    extraction.clusters.toReversed().map((one) => [keyOfName(one.type, one.name), one]),
  );
  const taken = new Set(extraction.clusters.map(({ id }) => id));
  const placed = taught.map((mention): Mention => {
    if (mention.type !== 'person' && mention.type !== 'org' && mention.type !== 'place') {
      return mention;
    }
    const { type, id, reason } = mention;
    const { name } = mention.normalized;
    const own = keyOfName(type, name);
    const key =
      [own, keyOfName(type, reason.taught?.form ?? name)].find((one) => clusters.has(one)) ?? own;
    const known = clusters.get(key) ?? {
      id: clusterId(type, name, taken),
      type,
      name,
      mentions: [],
    };
    taken.add(known.id);
    clusters.set(key, { ...known, mentions: [...known.mentions, id] });
    return { ...mention, cluster: known.id };
  });
  const changed = new Map([...clusters.values()].map((one) => [one.id, one]));
  const before = extraction.clusters.map((one) => changed.get(one.id) ?? one);
  const ids = new Set(before.map(({ id }) => id));
  const added = [...changed.values()].filter(({ id }) => !ids.has(id));
  return {
    ...extraction,
    mentions: [...extraction.mentions, ...placed],
    clusters: [...before, ...added],
  };
}

/** The extraction with only these mentions: clusters and facts that lean on others alone go too. */
function onlyWith(extraction: Extraction, mentions: readonly Mention[]): Extraction {
  const ids = new Set(mentions.map(({ id }) => id));
  const own = (all: readonly string[]) => all.filter((id) => ids.has(id));
  const clusters = extraction.clusters
    .map((cluster) => ({ ...cluster, mentions: own(cluster.mentions) }))
    .filter((cluster) => cluster.mentions.length > 0);
  const named = new Set(clusters.map(({ id }) => id));
  const told = (facts: Extraction['facts']) =>
    facts
      .filter(({ person }) => person === null || named.has(person))
      .map((fact) => ({ ...fact, mentions: own(fact.mentions) }));
  return {
    ...extraction,
    mentions: [...mentions],
    clusters,
    facts: told(extraction.facts),
    apart: told(extraction.apart),
  };
}
