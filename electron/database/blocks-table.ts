/**
 * Blocks that return in the documents of different cases, by the rule of `standingBlocks`, looked at
 * as documents come: a document is compared once, by the index of its blocks, and never with all
 * others. Nothing is compared while somebody waits for an import.
 */

import { z } from 'zod';
import type { Block } from '#shared/extraction/extraction.ts';
import { PUBLIC_ROLES } from '#shared/extraction/parts/library-leaf.ts';
import { standInCases } from '#shared/extraction/parts/standing-blocks.ts';
import { jsonColumn } from './columns.ts';
import { setBehind } from './documents-table.ts';
import type { Reading, Writing } from './driver.ts';

/** Stores the blocks of a document that has none, and has them compared. */
export async function storeBlocks(
  database: Writing,
  documentId: string,
  blocks: readonly Block[],
): Promise<void> {
  if (blocks.length === 0) return;
  const rows = blocks.map(({ segment, hash, isOfCase }) => [segment, hash, isOfCase ? 1 : 0]);
  await database.run(
    `INSERT INTO block (document_id, segment, hash, of_case)
      SELECT ?1, value ->> 0, value ->> 1, value ->> 2 FROM jsonb_each(?2)`,
    documentId,
    JSON.stringify(rows),
  );
  await database.run('INSERT OR IGNORE INTO uncompared (document_id) VALUES (?)', documentId);
}

/** Takes the blocks of a document out, to store them anew. */
export async function removeBlocks(database: Writing, documentId: string): Promise<void> {
  await database.run('DELETE FROM block WHERE document_id = ?', documentId);
}

const Hashes = z.object({ hashes: jsonColumn(z.array(z.number())) });

/** The numbers of all blocks that are boilerplate. */
export async function boilerplateBlocks(database: Reading): Promise<number[]> {
  const sql = `SELECT json_group_array(hash) AS hashes FROM returning_block
    WHERE found = 'boilerplate'`;
  return (await database.first(Hashes, sql))?.hashes ?? [];
}

/** Documents compared in one transaction: others must be able to write between two. */
const PORTION = 50;
/** Documents of a block that are looked at: of a block in more of them, all may be of one case. */
const MOST_HOLDERS = 64;

const Id = z.object({ document_id: z.string() });

/** Some of the documents whose blocks wait to be compared. */
export async function uncomparedDocuments(database: Reading): Promise<string[]> {
  const rows = await database.all(Id, 'SELECT document_id FROM uncompared LIMIT ?', PORTION);
  return rows.map(({ document_id: id }) => id);
}

/**
 * Compares the blocks of these documents with those of all. Documents with a block that turns out
 * to be boilerplate, or not to be, are behind.
 */
export async function compareBlocks(
  database: Writing,
  documentIds: readonly string[],
): Promise<void> {
  const ids = JSON.stringify(documentIds);
  const returning = await returningBlocks(database, ids);
  const told = returning.filter(({ found, of_case: isOfCase }) => found !== null && isOfCase === 1);
  const open = returning.filter(({ found, of_case: isOfCase }) => found === null && isOfCase === 0);
  await setFound(database, told, 'account');
  await setFound(database, await standing(database, open), 'boilerplate');
  await setBehind(database, await unlabelled(database, ids));
  await database.run(
    'DELETE FROM uncompared WHERE document_id IN (SELECT value FROM json_each(?))',
    ids,
  );
}

const Returning = z.object({
  hash: z.number().int(),
  of_case: z.number().int(),
  found: z.literal('boilerplate').nullable(),
});
type Returning = z.infer<typeof Returning>;

/** The blocks of these documents that others have as well and that may yet change their part. */
function returningBlocks(database: Reading, documentIds: string): Promise<Returning[]> {
  return database.all(
    Returning,
    `SELECT DISTINCT b.hash, r.found,
        EXISTS (SELECT 1 FROM block v WHERE v.hash = b.hash AND v.of_case = 1) AS of_case
      FROM json_each(?) d CROSS JOIN block b ON b.document_id = d.value
        LEFT JOIN returning_block r ON r.hash = b.hash
      WHERE r.found IS NOT 'account' AND EXISTS (
        SELECT 1 FROM block o WHERE o.hash = b.hash AND o.document_id <> b.document_id)`,
    documentIds,
  );
}

/**
 * Those of the documents that were read before it was known what one of their blocks is; what a
 * person said of it holds.
 */
async function unlabelled(database: Reading, documentIds: string): Promise<string[]> {
  const rows = await database.all(
    Id,
    `SELECT DISTINCT b.document_id
      FROM json_each(?) d CROSS JOIN block b ON b.document_id = d.value
        JOIN returning_block r ON r.hash = b.hash AND r.found = 'boilerplate'
        JOIN segment s ON s.document_id = b.document_id AND s.ordinal = b.segment
      WHERE s.kind <> 'boilerplate' AND NOT EXISTS (SELECT 1 FROM stated_part p
        WHERE p.document_id = b.document_id AND p.segment = b.segment)`,
    documentIds,
  );
  return rows.map(({ document_id: id }) => id);
}

const Holders = z.object({
  hash: z.number().int(),
  documents: jsonColumn(z.array(z.string())),
});

/** Those that stand in enough documents which share nobody. */
async function standing(
  database: Reading,
  open: readonly Pick<Returning, 'hash'>[],
): Promise<{ hash: number }[]> {
  const held = await database.all(
    Holders,
    `SELECT h.value AS hash, (SELECT json_group_array(document_id) FROM (
        SELECT b.document_id FROM block b WHERE b.hash = h.value LIMIT ${MOST_HOLDERS})) AS documents
      FROM json_each(?) h`,
    JSON.stringify(open.map(({ hash }) => hash)),
  );
  const persons = await ownPersons(database, new Set(held.flatMap(({ documents }) => documents)));
  return held.filter(({ documents }) =>
    standInCases(documents.map((id) => persons.get(id) ?? new Set<string>())),
  );
}

const Person = z.object({ document_id: z.string(), subject: z.string() });

/** Each document's persons, those of public life left out, who are named outside what returns. */
async function ownPersons(
  database: Reading,
  documentIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await database.all(
    Person,
    `SELECT DISTINCT m.document_id, m.subject
      FROM json_each(?1) d CROSS JOIN mention m ON m.document_id = d.value AND m.type = 'person'
        JOIN segment s ON s.document_id = m.document_id AND s.ordinal = m.segment
      WHERE m.origin = 'rule' AND s.kind <> 'boilerplate'
        AND coalesce(m.reason ->> '$.role.role', '') NOT IN (SELECT value FROM json_each(?2))
        AND NOT EXISTS (SELECT 1 FROM superseded x WHERE x.mention_id = m.id)
        AND NOT EXISTS (
          SELECT 1 FROM block b CROSS JOIN block o ON o.hash = b.hash
          WHERE b.document_id = m.document_id AND b.segment = m.segment
            AND o.document_id <> b.document_id)`,
    JSON.stringify([...documentIds]),
    JSON.stringify([...PUBLIC_ROLES]),
  );
  const persons = new Map<string, Set<string>>();
  for (const { document_id: id, subject } of rows) {
    persons.set(id, (persons.get(id) ?? new Set()).add(subject));
  }
  return persons;
}

/** Says what the blocks are, and has the documents that hold them made anew. */
async function setFound(
  database: Writing,
  blocks: readonly { readonly hash: number }[],
  found: 'boilerplate' | 'account',
): Promise<void> {
  if (blocks.length === 0) return;
  const hashes = JSON.stringify(blocks.map(({ hash }) => hash));
  await database.run(
    `INSERT INTO returning_block (hash, found) SELECT value, ?2 FROM json_each(?1) WHERE true
      ON CONFLICT (hash) DO UPDATE SET found = excluded.found`,
    hashes,
    found,
  );
  const holders = await database.all(
    Id,
    `SELECT DISTINCT b.document_id FROM json_each(?) h CROSS JOIN block b ON b.hash = h.value`,
    hashes,
  );
  await setBehind(
    database,
    holders.map(({ document_id: id }) => id),
  );
}
