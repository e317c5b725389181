/** What one document of a library holds, as far as blocks that return in others are judged by it. */

import { indexAt } from '#shared/language/analysed-text.ts';
import type { Segment, SegmentKind } from '#shared/text/source-text.ts';
import type { Extraction } from '../extraction.ts';
import type { Mention, PersonRole } from '../mention.ts';

/** A document whose cluster ids hold over the whole library (`linkLibrary`). */
export interface LibraryDocument {
  /** The canonical text. */
  readonly text: string;
  readonly extraction: Pick<Extraction, 'segments' | 'mentions' | 'clusters' | 'facts' | 'apart'>;
}

/** Segments are given by their index. What stands in parts that are labelled already is left out. */
export interface LibraryLeaf {
  /** Paragraphs long enough not to be alike by chance: their letters and digits → first segment. */
  readonly blocks: ReadonlyMap<string, number>;
  readonly title: number | null;
  /** Person of whom it may tell → segments that name them. */
  readonly persons: ReadonlyMap<string, ReadonlySet<number>>;
  /** Segment → such persons named in it. */
  readonly named: ReadonlyMap<number, ReadonlySet<string>>;
  /** Segments that hold a day, a court or a penalty. */
  readonly particular: ReadonlySet<number>;
  /** Segments that tell an act, also one denied or feared, or hold a charge or a provision. */
  readonly acts: ReadonlySet<number>;
}

/** Shorter ones repeat by chance, or are lines of a form; in letters and digits. */
const SHORTEST = 60;
const LONGEST_TITLE = 160;
const TOLD: ReadonlySet<SegmentKind> = new Set(['body', 'list_item']);
const FULL_DATE = /^\d{4}-\d{2}-\d{2}/;

/** Dashes, quotes, wrapping and ligatures differ between copies of one block; letters do not. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function add<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** Those who speak, rule or judge in many cases; whoever is told an act is `affected`. */
const PUBLIC: ReadonlySet<PersonRole | undefined> = new Set([
  'official',
  'judge',
  'spokesperson',
  'author',
]);

const isParticular = (mention: Mention): boolean =>
  mention.type === 'court' ||
  mention.type === 'penalty' ||
  (mention.type === 'date' && FULL_DATE.test(mention.normalized.edtf));

const isOfAct = ({ type }: Mention): boolean => type === 'charge' || type === 'legal_article';

/** The first line that is no label, if it is short and no sentence. */
function titleOf(text: string, segments: readonly Segment[]): number | null {
  const first = segments.findIndex(({ kind }) => kind === 'heading' || TOLD.has(kind));
  const segment = segments[first];
  if (segment === undefined || segment.end - segment.start > LONGEST_TITLE) return null;
  return /[.!?…]["'”»“)\s]*$/u.test(text.slice(segment.start, segment.end)) ? null : first;
}

/** Linear in the text and in what was found in it. */
export function libraryLeaf({ text, extraction }: LibraryDocument): LibraryLeaf {
  const { segments } = extraction;
  const isLabelled = (segment: number) => segments[segment]?.kind === 'boilerplate';
  const blocks = new Map<string, number>();
  for (const [index, { kind, start, end }] of segments.entries()) {
    if (!TOLD.has(kind)) continue;
    const letters = lettersOf(text.slice(start, end));
    if (letters.length >= SHORTEST && !blocks.has(letters)) blocks.set(letters, index);
  }
  const persons = new Map<string, Set<number>>();
  const named = new Map<number, Set<string>>();
  const roles = new Map(extraction.clusters.map(({ id, role }) => [id, role]));
  const particular = new Set<number>();
  const acts = new Set(
    [...extraction.facts, ...extraction.apart].flatMap(({ evidence }) =>
      evidence.map(({ start }) => indexAt(segments, start)),
    ),
  );
  for (const mention of extraction.mentions) {
    if (isLabelled(mention.segment)) continue;
    if (isParticular(mention)) particular.add(mention.segment);
    if (isOfAct(mention)) acts.add(mention.segment);
    if (mention.type !== 'person') continue;
    const person = mention.cluster ?? mention.normalized.name;
    if (PUBLIC.has(roles.get(person))) continue;
    add(persons, person, mention.segment);
    add(named, mention.segment, person);
  }
  return { blocks, title: titleOf(text, segments), persons, named, particular, acts };
}
