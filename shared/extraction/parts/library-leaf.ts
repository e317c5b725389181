/** What one document of a library holds, as far as blocks that return in others are judged by it. */

import { indexAt } from '#shared/language/analysed-text.ts';
import type { Segment } from '#shared/text/source-text.ts';
import type { Extraction } from '../extraction.ts';
import type { Mention, PersonRole } from '../mention.ts';
import { type BlockHashes, blockHashes, TOLD } from './block-hashes.ts';

/** A document whose cluster ids hold over the whole library (`linkLibrary`). */
export interface LibraryDocument {
  /** The canonical text. */
  readonly text: string;
  readonly extraction: Pick<Extraction, 'segments' | 'mentions' | 'clusters' | 'facts' | 'apart'>;
}

/** Segments are given by their index. What stands in parts that are labelled already is left out. */
export interface LibraryLeaf {
  /** Paragraphs long enough not to be alike by chance. */
  readonly blocks: BlockHashes;
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

const LONGEST_TITLE = 160;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}/;

function add<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** Those who speak, rule or judge in many cases; whoever is told an act is `affected`. */
export const PUBLIC_ROLES: ReadonlySet<PersonRole | undefined> = new Set([
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

/** Linear in the text and in what was found in it. `blocks`: those of the text, where known. */
export function libraryLeaf(
  { text, extraction }: LibraryDocument,
  blocks = blockHashes(text, extraction.segments),
): LibraryLeaf {
  const { segments } = extraction;
  const isLabelled = (segment: number) => segments[segment]?.kind === 'boilerplate';
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
    if (PUBLIC_ROLES.has(roles.get(person))) continue;
    add(persons, person, mention.segment);
    add(named, mention.segment, person);
  }
  return { blocks, title: titleOf(text, segments), persons, named, particular, acts };
}

/** Whether that segment may tell of the document's own case, whatever else returns in others. */
export const isOfCase = (leaf: LibraryLeaf, segment: number): boolean =>
  leaf.title === segment ||
  leaf.particular.has(segment) ||
  namesAll(leaf, segment) ||
  [...(leaf.named.get(segment) ?? [])].some((person) => (leaf.persons.get(person)?.size ?? 0) > 1);

/** Whether it names persons, and nobody is named in the rest of the document. */
const namesAll = ({ named }: LibraryLeaf, segment: number): boolean =>
  named.has(segment) && named.size === 1;
