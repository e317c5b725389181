/**
 * Blocks that stand in several documents of a library: menus, contacts, banners, what an
 * organisation says of itself or of a country below each of its reports.
 *
 * That a block returns is not enough, because updates of one case repeat what matters most: the
 * arrest, the sentence in the court's own words, who the person is. Only what different cases say
 * alike is said of none of them, so documents whose own text shares a person count as one, and
 * those whose own text names nobody do not count. And a block that may still belong to a case is
 * left alone, whichever way it shows:
 * - it is the title of one of the documents;
 * - it names somebody who is named elsewhere in the same document, or the only persons of one;
 * - it holds a day, a court or a penalty;
 * - it tells an act, or holds a charge or a provision, and stands in fewer than three cases.
 * Mentions are asked, not facts alone, because the rules do not understand every act they see.
 */

import { isOfCase, type LibraryDocument, type LibraryLeaf, libraryLeaf } from './library-leaf.ts';

/** A document and the segment of it in which the block stands. */
interface Holder {
  readonly leaf: LibraryLeaf;
  readonly at: number;
}

/** A document's persons who are named outside all blocks that return. */
type OwnPersons = ReadonlyMap<LibraryLeaf, ReadonlySet<string>>;

const ENOUGH = 3;

/** In how many cases a block must stand: three, of three documents two. */
const fewestOf = (documents: number): number =>
  documents < ENOUGH ? Number.POSITIVE_INFINITY : Math.min(ENOUGH, Math.ceil((documents * 2) / 3));

/** For each document, in order: indices of the segments that are such blocks, ascending. */
export function standingBlocks(documents: readonly LibraryDocument[]): number[][] {
  const leaves = documents.map((document) => libraryLeaf(document));
  const returning = holdersByBlock(leaves).filter(({ length }) => length > 1);
  const persons = ownPersons(leaves, returning);
  const found = new Map(leaves.map((leaf) => [leaf, [] as number[]]));
  for (const holders of returning) {
    const tellsAct = holders.some(({ leaf, at }) => leaf.acts.has(at));
    const fewest = tellsAct ? ENOUGH : fewestOf(documents.length);
    if (holders.some(({ leaf, at }) => isOfCase(leaf, at))) continue;
    const named = holders.map(({ leaf }) => persons.get(leaf) ?? new Set<string>());
    if (!standInCases(named, fewest)) continue;
    for (const { leaf, at } of holders) found.get(leaf)?.push(at);
  }
  return leaves.map((leaf) => (found.get(leaf) ?? []).sort((a, b) => a - b));
}

function holdersByBlock(leaves: readonly LibraryLeaf[]): readonly Holder[][] {
  const holders = new Map<number, Holder[]>();
  for (const leaf of leaves) {
    for (const [block, at] of leaf.blocks) {
      const known = holders.get(block);
      if (known === undefined) holders.set(block, [{ leaf, at }]);
      else known.push({ leaf, at });
    }
  }
  return [...holders.values()];
}

function ownPersons(leaves: readonly LibraryLeaf[], returning: readonly Holder[][]): OwnPersons {
  const shared = new Map(leaves.map((leaf) => [leaf, new Set<number>()]));
  for (const { leaf, at } of returning.flat()) shared.get(leaf)?.add(at);
  return new Map(
    leaves.map((leaf) => {
      const own = [...leaf.named].filter(([segment]) => !shared.get(leaf)?.has(segment));
      return [leaf, new Set(own.flatMap(([, persons]) => [...persons]))];
    }),
  );
}

/** Whether so many documents, each given by its own persons, share nobody; no more are compared. */
export function standInCases(
  documents: readonly ReadonlySet<string>[],
  fewest: number = ENOUGH,
): boolean {
  const cases: ReadonlySet<string>[] = [];
  for (const own of documents) {
    if (own.size === 0 || cases.some((other) => shareSomebody(other, own))) continue;
    cases.push(own);
    if (cases.length >= fewest) return true;
  }
  return false;
}

const shareSomebody = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((person) => other.has(person));
