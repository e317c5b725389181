/** A person says of a segment that it is account or frame: one entry of the journal, like a decision. */

import { appendDecision } from '#electron/database/append-decision.ts';
import { statedPart } from '#electron/database/stated-parts.ts';
import { readSegments } from '#electron/database/text-tables.ts';
import { statePart as stepOf } from '#shared/case/decide.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import type { JournalEntry } from '#shared/contract/history.ts';
import { canBeStated, type StatedPart } from '#shared/text/stated-parts.ts';
import type { Bench } from './bench.ts';
import { journalEntry } from './journal-entries.ts';
import { tellEntry } from './tell-entry.ts';

/** The segment is what was said at once; what its mentions tell follows in the background. */
export async function statePart(
  bench: Bench,
  { documentId, segment, part }: StatedPart & { readonly documentId: string },
): Promise<JournalEntry> {
  const casebook = bench.session.current();
  const { row } = await casebook.write(async (tx) => {
    const kind = (await readSegments(tx, documentId))[segment]?.kind;
    if (kind === undefined || !canBeStated(kind)) {
      throw new RefusalError('invalid_span', 'Nothing can be said of this part of the document.');
    }
    return appendDecision(tx, casebook.taught, {
      at: bench.environment.clock().toISOString(),
      operation: 'state_part',
      step: stepOf(documentId, segment, await statedPart(tx, documentId, segment), part),
    });
  });
  tellEntry(bench.changes, row);
  bench.renewal.start();
  return journalEntry(row);
}
