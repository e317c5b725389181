/** Extraction for a document that stands beside others: what they have in common is known to it. */

import type { SourceText } from '#shared/text/source-text.ts';
import { statedAccount, withStatedParts } from '#shared/text/stated-parts.ts';
import { withKind } from '#shared/text/with-kind.ts';
import { extract, NOTHING_SAID, type Said } from './extract.ts';
import type { Extraction } from './extraction.ts';
import { type BlockHashes, blockHashes, TOLD } from './parts/block-hashes.ts';
import { isOfCase, libraryLeaf } from './parts/library-leaf.ts';
import type { ExtractionResources } from './resources.ts';

/**
 * What the rules find where blocks with these numbers are known to be boilerplate, but for those
 * that a person said to be account here; and the document's own blocks, judged as if none of them
 * were known and nothing were said: what is said here holds in no other document.
 */
export function extractInLibrary(
  imported: SourceText,
  resources: ExtractionResources,
  boilerplate: readonly number[],
  said: Said = NOTHING_SAID,
): Extraction {
  const { text } = imported;
  const source = withStatedParts(imported, said.parts);
  const hashes = blockHashes(text, imported.segments);
  const account = statedAccount(said.parts);
  const known = boilerplate
    .flatMap((hash) => hashes.get(hash) ?? [])
    .filter((segment) => !account.has(segment));
  const labelled = withKind(source, known, 'boilerplate');
  const extraction = extract(labelled, resources, said);
  const spoken = said.parts.map(({ segment }) => segment);
  const segments = withOwnKinds(extraction.segments, imported, [...known, ...spoken]);
  const open = openBlocks(hashes, segments);
  const leaf = libraryLeaf({ text, extraction: { ...extraction, segments } }, open);
  const blocks = [...open].map(([hash, segment]) => ({
    hash,
    segment,
    isOfCase: isOfCase(leaf, segment),
  }));
  return { ...extraction, blocks };
}

function withOwnKinds(
  segments: Extraction['segments'],
  source: SourceText,
  known: readonly number[],
): Extraction['segments'] {
  if (known.length === 0) return segments;
  const own = new Set(known);
  return segments.map((segment, index) =>
    own.has(index) ? { ...segment, kind: source.segments[index]?.kind ?? segment.kind } : segment,
  );
}

/** Without those that the rules know as furniture of the document itself. */
const openBlocks = (hashes: BlockHashes, segments: Extraction['segments']): BlockHashes =>
  new Map([...hashes].filter(([, at]) => TOLD.has(segments[at]?.kind ?? 'hidden')));
