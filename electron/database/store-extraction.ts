/** Writing what extraction said of a document: all in the transaction it is given. */

import { mentionId } from '#shared/case/mention-id.ts';
import type { Told } from '#shared/case/subject.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import type { Mention } from '#shared/extraction/mention.ts';
import type { Segment } from '#shared/text/source-text.ts';
import { storeBlocks } from './blocks-table.ts';
import { setBehind } from './documents-table.ts';
import type { Writing } from './driver.ts';
import { meetSubjects } from './name-subjects.ts';
import { documentsDependingOn, fullDatesOf } from './sibling-dates.ts';
import { labelStated } from './stated-parts.ts';
import { wellFormed } from './stored-text.ts';
import { askVotes } from './votes-table.ts';

/**
 * Adds what extraction said to a text that is stored already; the document becomes `ready`.
 * `wordsHash` names the words that it was made with.
 */
export async function storeExtraction(
  database: Writing,
  documentId: string,
  extraction: Extraction,
  wordsHash: string,
): Promise<void> {
  await database.run(
    `UPDATE document_version SET state = 'ready', language = ?2, document_date = ?3, warnings = ?4,
        words_sha256 = ?5
      WHERE id = ?1`,
    documentId,
    extraction.language,
    extraction.documentDate,
    JSON.stringify(extraction.warnings),
    wordsHash,
  );
  await setLanguages(database, documentId, extraction);
  await setParts(database, documentId, extraction);
  await labelStated(database, documentId);
  await storeSuggestions(database, documentId, extraction);
}

/**
 * Stores mentions, clusters, facts and blocks, and has the second reader asked; documents whose years
 * depend on them are behind.
 */
export async function storeSuggestions(
  database: Writing,
  documentId: string,
  extraction: Extraction,
): Promise<void> {
  await insertMentions(database, documentId, extraction);
  await insertClusters(database, documentId, extraction);
  await insertFacts(database, documentId, extraction);
  await storeBlocks(database, documentId, extraction.blocks ?? []);
  await askVotes(database, documentId, extraction);
  const told = fullDatesOf(documentId, extraction.mentions);
  await setBehind(database, await documentsDependingOn(database, told));
}

/** Says that the text is there but its suggestions will not come. */
export async function storeExtractionFailure(database: Writing, documentId: string): Promise<void> {
  await database.run(
    `UPDATE document_version SET state = 'extraction_failed' WHERE id = ? AND state = 'parsed'`,
    documentId,
  );
}

/** One statement a language: each finds its segments by their place, however many there are. */
async function setLanguages(database: Writing, documentId: string, extraction: Extraction) {
  const ordinals = new Map<string, number[]>();
  for (const [ordinal, { language }] of extraction.segments.entries()) {
    if (language === null) continue;
    const known = ordinals.get(language);
    if (known === undefined) ordinals.set(language, [ordinal]);
    else known.push(ordinal);
  }
  for (const [language, places] of ordinals) {
    await database.run(
      `UPDATE segment SET language = ?
        WHERE document_id = ? AND ordinal IN (SELECT value FROM json_each(?))`,
      language,
      documentId,
      JSON.stringify(places),
    );
  }
}

/** Kinds that only extraction gives; importers do not know them. */
const PARTS = ['boilerplate', 'template_letter'] as const;

/** A segment with its language, and with its kind where only extraction gives it. */
export function labelled(segment: Segment, said: Segment | undefined): Segment {
  if (said === undefined) return segment;
  const isPart = PARTS.some((part) => part === said.kind);
  return { ...segment, language: said.language, kind: isPart ? said.kind : segment.kind };
}

async function setParts(database: Writing, documentId: string, { segments }: Extraction) {
  for (const part of PARTS) {
    const ordinals = segments.flatMap(({ kind }, ordinal) => (kind === part ? [ordinal] : []));
    if (ordinals.length === 0) continue;
    await database.run(
      `UPDATE segment SET imported_kind = kind, kind = ?1
        WHERE document_id = ?2 AND kind <> ?1 AND ordinal IN (SELECT value FROM json_each(?3))`,
      part,
      documentId,
      JSON.stringify(ordinals),
    );
  }
}

async function insertMentions(database: Writing, documentId: string, extraction: Extraction) {
  const names = new Map(extraction.clusters.map(({ id, name }) => [id, name]));
  const spoken = extraction.mentions.map((mention) => underClusterName(mention, names));
  const subjects = await meetSubjects(database, spoken);
  const rows = extraction.mentions.map((mention, index) => [
    mentionId(documentId, mention.id),
    mention.id,
    mention.type,
    mention.start,
    mention.end,
    wellFormed(mention.text),
    mention.normalized,
    mention.score,
    mention.cluster,
    mention.segment,
    mention.reason,
    subjects[index],
  ]);
  await database.run(
    `INSERT INTO mention (document_id, origin, id, local_id, type, start, "end", text, value, score,
      cluster, segment, reason, subject)
    SELECT ?1, 'rule', value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4,
      value ->> 5, value -> 6, value ->> 7, value ->> 8, value ->> 9, value -> 10, value ->> 11
    FROM jsonb_each(?2)`,
    documentId,
    JSON.stringify(rows),
  );
}

/** A surname alone speaks of whom the document names in full elsewhere. */
function underClusterName(mention: Mention, names: ReadonlyMap<string, string>): Told {
  const name = mention.cluster === null ? undefined : names.get(mention.cluster);
  if (name === undefined) return mention;
  switch (mention.type) {
    case 'person':
    case 'org':
      return { type: mention.type, normalized: { name } };
    case 'place':
    case 'court':
      return { type: mention.type, normalized: { ...mention.normalized, name } };
    default:
      return mention;
  }
}

async function insertClusters(database: Writing, documentId: string, extraction: Extraction) {
  await database.run(
    `INSERT INTO cluster (document_id, id, type, name, mentions)
      SELECT ?1, value ->> 'id', value ->> 'type', value ->> 'name', value -> 'mentions'
      FROM jsonb_each(?2)`,
    documentId,
    JSON.stringify(extraction.clusters),
  );
}

async function insertFacts(database: Writing, documentId: string, extraction: Extraction) {
  await database.run(
    `INSERT INTO extraction_fact (document_id, ordinal, type, fact)
      SELECT ?1, key, value ->> 'type', json(value) FROM jsonb_each(?2)`,
    documentId,
    JSON.stringify([...extraction.facts, ...extraction.apart]),
  );
}
