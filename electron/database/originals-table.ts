/** Original files, byte for byte, once each. */

import { z } from 'zod';
import { DocumentKind } from '#shared/text/source-text.ts';
import type { Reading, Writing } from './driver.ts';

const Original = z.object({ kind: DocumentKind, bytes: z.instanceof(Uint8Array) });

/** The file that a document was read from, or null. */
export function findOriginal(database: Reading, documentId: string) {
  return database.first(
    Original,
    `SELECT d.kind, o.bytes FROM document_version d
      JOIN original o ON o.sha256 = d.original_sha256 WHERE d.id = ?`,
    documentId,
  );
}

/** Keeps a file unless it is there already. */
export async function keepOriginal(
  database: Writing,
  sha256: string,
  bytes: Uint8Array,
): Promise<void> {
  await database.runOnce(
    'INSERT OR IGNORE INTO original (sha256, size, bytes) VALUES (?, ?, ?)',
    sha256,
    bytes.byteLength,
    bytes,
  );
}
