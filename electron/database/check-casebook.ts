/**
 * The integrity of a casebook: what SQLite knows about its pages, and what has to hold between
 * documents, mentions, journal and projections.
 */

import { z } from 'zod';
import { checkProjections } from './check-projections.ts';
import type { Reading, Writing } from './driver.ts';
import type { Finding } from './finding.ts';
import { entryHash, FIRST_HASH } from './journal-table.ts';

/** Everything that is wrong; empty for a sound casebook. Changes nothing. */
export async function checkCasebook(database: Writing): Promise<Finding[]> {
  const checks = [
    pages,
    references,
    fullText,
    journalChain,
    mentionOffsets,
    documents,
    checkProjections,
  ];
  const findings: Finding[] = [];
  for (const check of checks) findings.push(...(await check(database)));
  return findings;
}

const IntegrityRow = z.object({ integrity_check: z.string() });

async function pages(database: Reading): Promise<Finding[]> {
  const rows = await database.all(IntegrityRow, 'PRAGMA integrity_check(20)');
  return rows
    .filter(({ integrity_check: line }) => line !== 'ok')
    .map(({ integrity_check: line }) => ({ code: 'page_damaged', subject: line }));
}

const ReferenceRow = z.object({ table: z.string(), rowid: z.number().nullable() });

async function references(database: Reading): Promise<Finding[]> {
  const rows = await database.all(ReferenceRow, 'PRAGMA foreign_key_check');
  return rows.map(({ table, rowid }) => ({
    code: 'reference_broken',
    subject: `${table} ${rowid}`,
  }));
}

async function fullText(database: Writing): Promise<Finding[]> {
  try {
    await database.run(`INSERT INTO passage (passage, rank) VALUES ('integrity-check', 1)`);
    return [];
  } catch {
    return [{ code: 'index_differs', subject: 'passage' }];
  }
}

const EntryRow = z.object({
  seq: z.number().int(),
  at: z.string(),
  operation: z.string(),
  forward: z.string(),
  inverse: z.string(),
  target: z.number().int().nullable(),
  previous_hash: z.string(),
  hash: z.string(),
});

async function journalChain(database: Reading): Promise<Finding[]> {
  const rows = await database.all(
    EntryRow,
    `SELECT seq, at, operation, forward, inverse, target, previous_hash, hash FROM journal
      ORDER BY seq`,
  );
  let previous = FIRST_HASH;
  let expected = 1;
  for (const row of rows) {
    if (row.seq !== expected) return [{ code: 'journal_gap', subject: String(expected) }];
    if (row.previous_hash !== previous || row.hash !== entryHash(previous, row)) {
      // Every later entry hangs on this one: naming the first says where it was touched.
      return [{ code: 'journal_tampered', subject: String(row.seq) }];
    }
    previous = row.hash;
    expected += 1;
  }
  return [];
}

const DocumentText = z.object({ id: z.string(), text: z.string() });
const Quoted = z.object({ id: z.string(), start: z.number(), end: z.number(), text: z.string() });
const Id = z.object({ id: z.string() });

async function mentionOffsets(database: Reading): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { id } of await database.all(Id, 'SELECT id FROM document_version ORDER BY number')) {
    const document = await database.first(
      DocumentText,
      'SELECT document_id AS id, text FROM document_text WHERE document_id = ?',
      id,
    );
    if (document === null) {
      findings.push({ code: 'text_missing', subject: id });
      continue;
    }
    const mentions = await database.all(
      Quoted,
      'SELECT id, start, "end", text FROM mention WHERE document_id = ?',
      id,
    );
    for (const mention of mentions) {
      if (document.text.slice(mention.start, mention.end) !== mention.text) {
        findings.push({ code: 'quote_differs', subject: mention.id });
      }
    }
  }
  return findings;
}

async function documents(database: Reading): Promise<Finding[]> {
  const gaps = await database.all(
    Id,
    `SELECT d.id FROM document_version d WHERE
      (SELECT count(*) FROM segment s WHERE s.document_id = d.id)
        <> (SELECT coalesce(max(ordinal) + 1, 0) FROM segment s WHERE s.document_id = d.id)
      OR (SELECT count(*) FROM page p WHERE p.document_id = d.id) <> coalesce(d.page_count, 0)`,
  );
  const early = await database.all(
    Id,
    `SELECT DISTINCT d.id FROM document_version d JOIN mention m ON m.document_id = d.id
      WHERE d.state <> 'ready' AND m.origin = 'rule'`,
  );
  return [
    ...gaps.map(({ id }) => ({ code: 'document_incomplete', subject: id })),
    ...early.map(({ id }) => ({ code: 'document_not_ready', subject: id })),
  ];
}
