/** The projections of the journal: one effect becomes rows. */

import type { Effect, Judgement } from '#shared/case/effect.ts';
import { toldBy } from '#shared/case/subject.ts';
import { applyAgent, applyForm } from './agents-table.ts';
import type { Writing } from './driver.ts';
import { applyLinks } from './identity-links-table.ts';
import { meetSubjects } from './name-subjects.ts';
import { applyNote } from './notes-table.ts';
import { applyPart } from './stated-parts.ts';
import { applyWord } from './words-table.ts';

/** Makes the tables say what the effect says. Doing it twice is as doing it once. */
export async function applyEffect(database: Writing, effect: Effect): Promise<void> {
  switch (effect.what) {
    case 'mentions':
      return applyJudgement(database, effect.ids, effect.judgement);
    case 'note':
      return applyNote(database, effect);
    case 'case':
      await database.run('UPDATE case_file SET title = ? WHERE id = ?', effect.title, effect.id);
      return;
    case 'membership':
      return applyMembership(database, effect);
    case 'links':
      return applyLinks(database, effect.ids, effect.stands);
    case 'agent':
      return applyAgent(database, effect.id, effect.description);
    case 'form':
      return applyForm(database, effect);
    case 'part':
      return applyPart(database, effect);
    case 'word':
      return applyWord(database, effect);
  }
}

async function applyJudgement(
  database: Writing,
  ids: readonly string[],
  judgement: Judgement | null,
): Promise<void> {
  if (judgement === null) {
    await database.run(
      'DELETE FROM judgement WHERE mention_id IN (SELECT value FROM json_each(?))',
      JSON.stringify(ids),
    );
    return;
  }
  const { state, correction } = judgement;
  await database.run(
    `INSERT INTO judgement (mention_id, text, state, corrected_type, corrected_value,
        corrected_subject)
      SELECT t.value, (SELECT m.text FROM mention m WHERE m.id = t.value), ?2, ?3, ?4, ?5
        FROM json_each(?1) t WHERE true
      ON CONFLICT (mention_id) DO UPDATE SET state = ?2, corrected_type = ?3,
        corrected_value = ?4, corrected_subject = ?5`,
    JSON.stringify(ids),
    state,
    correction?.type ?? null,
    correction === null ? null : JSON.stringify(correction.value),
    correction === null ? null : await subjectOfCorrection(database, correction),
  );
}

async function subjectOfCorrection(
  database: Writing,
  { type, value }: NonNullable<Judgement['correction']>,
): Promise<string | null> {
  const [subject] = await meetSubjects(database, [toldBy(type, value)]);
  return subject ?? null;
}

async function applyMembership(
  database: Writing,
  { caseId, documentIds, included }: Extract<Effect, { what: 'membership' }>,
): Promise<void> {
  const ids = JSON.stringify(documentIds);
  if (included) {
    await database.run(
      `INSERT OR IGNORE INTO case_document (case_id, document_id)
        SELECT ?, value FROM json_each(?)`,
      caseId,
      ids,
    );
  } else {
    await database.run(
      `DELETE FROM case_document WHERE case_id = ?
        AND document_id IN (SELECT value FROM json_each(?))`,
      caseId,
      ids,
    );
  }
}
