/** Whether the tables say what the journal, read from its first entry, leads to. */

import { z } from 'zod';
import { byText } from '#shared/case/by-text.ts';
import {
  applyEffects,
  type CaseState,
  Effect,
  emptyState,
  formKey,
  Judgement,
  partKey,
  wordKey,
} from '#shared/case/effect.ts';
import { foldStatuses, Operation } from '#shared/case/history.ts';
import { MentionType } from '#shared/extraction/mention.ts';
import { formsOf, listAgents } from './agents-table.ts';
import { jsonColumn } from './columns.ts';
import type { Reading } from './driver.ts';
import type { Finding } from './finding.ts';
import { standingLinks } from './identity-links-table.ts';
import { allNotes } from './notes-table.ts';
import { allStatedParts } from './stated-parts.ts';
import { wordChanges } from './words-table.ts';

const StepRow = z.object({
  seq: z.number().int(),
  operation: Operation,
  target: z.number().int().nullable(),
  forward: jsonColumn(z.array(Effect)),
});

/** What differs; empty for a sound casebook. */
export async function checkProjections(database: Reading): Promise<Finding[]> {
  let entries: z.infer<typeof StepRow>[];
  try {
    entries = await database.all(
      StepRow,
      'SELECT seq, operation, target, forward FROM journal ORDER BY seq',
    );
  } catch {
    return [{ code: 'journal_unreadable', subject: 'journal' }];
  }
  const folded = applyEffects(
    await startState(database),
    entries.flatMap((entry) => entry.forward),
  );
  const found = await foundState(database);
  const statuses = JSON.stringify([...foldStatuses(entries)].sort(([a], [b]) => a - b));
  const differs: Finding[] = [];
  if (stateText(folded) !== stateText(found)) {
    differs.push({ code: 'state_differs', subject: 'journal' });
  }
  if (statuses !== (await foundStatuses(database))) {
    differs.push({ code: 'history_differs', subject: 'journal_status' });
  }
  return differs;
}

const Title = z.object({ id: z.string(), title: z.string() });
const Member = z.object({ case_id: z.string(), document_id: z.string() });

/** How the casebook stood before anybody decided anything. */
async function startState(database: Reading): Promise<CaseState> {
  const titles = await database.all(
    Title,
    'SELECT id, first_title AS title FROM case_file WHERE first_title IS NOT NULL',
  );
  const members = await database.all(
    Member,
    'SELECT imported_into AS case_id, id AS document_id FROM document_version',
  );
  return stateOf(titles, members);
}

const Judged = z.object({
  mention_id: z.string(),
  state: Judgement.shape.state,
  type: MentionType.nullable(),
  value: jsonColumn(z.record(z.string(), z.unknown())).nullable(),
});

async function foundState(database: Reading): Promise<CaseState> {
  const titles = await database.all(
    Title,
    'SELECT id, title FROM case_file WHERE title IS NOT NULL',
  );
  const members = await database.all(Member, 'SELECT case_id, document_id FROM case_document');
  const rows = await database.all(
    Judged,
    // The copy of the words counts as part of the decision.
    `SELECT iif(m.text = j.text, j.mention_id, '') AS mention_id, j.state,
        j.corrected_type AS type, j.corrected_value AS value
      FROM judgement j LEFT JOIN mention m ON m.id = j.mention_id`,
  );
  const judgements = rows.map(({ mention_id: id, state, type, value }): [string, Judgement] => [
    id,
    { state, correction: type === null || value === null ? null : { type, value } },
  ]);
  const notes = await allNotes(database);
  const parts = await allStatedParts(database);
  const words = await wordChanges(database);
  const links = await standingLinks(database);
  const agents = await listAgents(database);
  const forms = await formsOf(
    database,
    agents.map(({ id }) => id),
  );
  return {
    ...stateOf(titles, members),
    judgements: new Map(judgements),
    parts: new Map(parts.map((one) => [partKey(one.document_id, one.segment), one.part])),
    words: new Map(words.map((word) => [wordKey(word), word.change])),
    notes: new Map(notes.map(({ mentionId, text }) => [mentionId, text])),
    links: new Set(links.map(({ id }) => id)),
    agents: new Map(agents.map(({ id, kind: _, ...description }) => [id, description])),
    forms: new Map(
      forms.map(({ agentId, name, language, stated }) => [
        formKey(agentId, name, language),
        stated,
      ]),
    ),
  };
}

function stateOf(titles: z.infer<typeof Title>[], members: z.infer<typeof Member>[]): CaseState {
  return applyEffects(emptyState, [
    ...titles.map(({ id, title }): Effect => ({ what: 'case', id, title })),
    ...members.map(
      (member): Effect => ({
        what: 'membership',
        caseId: member.case_id,
        documentIds: [member.document_id],
        included: true,
      }),
    ),
  ]);
}

/** A text that is equal for equal states. */
function stateText({
  judgements,
  notes,
  titles,
  members,
  links,
  agents,
  forms,
  parts,
  words,
}: CaseState): string {
  return JSON.stringify([
    [...judgements].sort(byFirst),
    [...notes].sort(byFirst),
    [...titles].sort(byFirst),
    [...members].flatMap(([id, inside]) => [...inside].map((one) => `${id} ${one}`)).sort(),
    [...links].sort(),
    [...agents].sort(byFirst),
    [...forms].sort(byFirst),
    [...parts].sort(byFirst),
    [...words].sort(byFirst),
  ]);
}

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => byText(a, b);

const Status = z.object({ seq: z.number().int(), status: z.string() });

async function foundStatuses(database: Reading): Promise<string> {
  const rows = await database.all(Status, 'SELECT seq, status FROM journal_status ORDER BY seq');
  return JSON.stringify(rows.map(({ seq, status }) => [seq, status]));
}
