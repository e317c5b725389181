/** Decisions that teach: which documents have suggestions to be made again after them. */

import { z } from 'zod';
import { agentBearer, mentionBearer } from '#shared/case/bearer.ts';
import type { Effect } from '#shared/case/effect.ts';
import { findForms, formsByWord } from '#shared/extraction/taught/find-forms.ts';
import {
  type Lessons,
  neighbours,
  placeKey,
  type RejectedPlace,
  type TaughtName,
} from '#shared/extraction/taught/lesson.ts';
import { TAUGHT_RULES } from '#shared/extraction/taught/with-lessons.ts';
import { setBehind } from './documents-table.ts';
import type { Reading, Writing } from './driver.ts';
import { linksById } from './identity-links-table.ts';
import { appendEntry, type JournalRow, type NewEntry } from './journal-table.ts';
import { placesWith, without } from './lessons-table.ts';
import type { Subjects, TaughtNames } from './taught-names.ts';

/**
 * Appends an entry and marks the documents as behind whose suggestions it teaches or stops
 * teaching; tells whether there are any.
 */
export async function appendTeaching(
  database: Writing,
  taught: TaughtNames,
  entry: NewEntry,
): Promise<{ readonly row: JournalRow; readonly isTaught: boolean }> {
  const subjects = await subjectsOf(database, entry.step.forward);
  const before = await taught.of(database, subjects);
  const row = await appendEntry(database, entry);
  const after = await taught.of(database, subjects);
  const behind = await documentsTaught(database, before, after);
  await setBehind(database, behind);
  return { row, isTaught: behind.length > 0 };
}

/** The words and the bearers of names that effects are about. */
async function subjectsOf(database: Reading, effects: readonly Effect[]): Promise<Subjects> {
  const mentions = effects.flatMap((effect) => (effect.what === 'mentions' ? effect.ids : []));
  const ids = effects.flatMap((effect) => (effect.what === 'links' ? effect.ids : []));
  const agents = effects.flatMap((effect) => (effect.what === 'form' ? [effect.agentId] : []));
  const links = ids.length === 0 ? [] : await linksById(database, ids);
  return {
    texts: await textsOf(database, mentions),
    bearers: [
      ...mentions.map(mentionBearer),
      ...links.flatMap(({ a, b }) => [a, b]),
      ...agents.map(agentBearer),
    ],
  };
}

const Text = z.object({ text: z.string() });

async function textsOf(database: Reading, mentionIds: readonly string[]): Promise<string[]> {
  if (mentionIds.length === 0) return [];
  const sql =
    'SELECT DISTINCT text FROM mention WHERE id IN (SELECT value FROM json_each(?)) ORDER BY text';
  return (await database.all(Text, sql, JSON.stringify(mentionIds))).map(({ text }) => text);
}

/** Documents in which it makes a difference that these lessons became those. */
async function documentsTaught(
  database: Reading,
  before: Lessons,
  after: Lessons,
): Promise<string[]> {
  const key = (name: TaughtName) =>
    JSON.stringify([name.type, name.text, name.value, name.formOf, name.caseOf]);
  const gained = without(after.names, before.names, key);
  const lost = without(before.names, after.names, key);
  const ids = await Promise.all([
    documentsWithForms(database, gained),
    documentsWithTaught(database, lost),
    documentsOffering(database, without(after.rejected, before.rejected, placeKey)),
    documentsWithPlaces(database, without(before.rejected, after.rejected, placeKey)),
  ]);
  return [...new Set(ids.flat())];
}

const Passage = z.object({
  document_id: z.string(),
  start: z.number().int(),
  language: z.string().nullable(),
  text: z.string(),
});

/** Segments that hold any of these words, letter for letter or nearly. */
function passagesWith(database: Reading, texts: readonly string[]) {
  const phrases = texts.map((text) => `"${text.replaceAll(/["\0]/g, ' ')}"`);
  return database.all(
    Passage,
    `SELECT s.document_id, s.start, s.language, s.text FROM passage p JOIN segment s ON s.number = p.rowid
      WHERE passage MATCH ?`,
    phrases.join(' OR '),
  );
}

/** The words as they may stand in a text, which has lines: with one end of line at most. */
const overLines = (words: string): string[] => [
  words,
  ...[...words.matchAll(/ /g)].flatMap(({ index }) =>
    ['\n', '\r\n'].map((end) => words.slice(0, index) + end + words.slice(index + 1)),
  ),
];

const Covered = z.object({ document_id: z.string(), start: z.number().int() });

/** Documents where the words stand and nothing says yet what they are. */
async function documentsWithForms(
  database: Reading,
  names: readonly TaughtName[],
): Promise<string[]> {
  if (names.length === 0) return [];
  const texts = names.map(({ text }) => text);
  const covered = await database.all(
    Covered,
    `SELECT m.document_id, m.start FROM json_each(?) t CROSS JOIN mention m ON m.text = t.value
      WHERE (m.origin = 'rule' AND m.id NOT IN (SELECT mention_id FROM superseded))
        OR EXISTS (SELECT 1 FROM judgement j WHERE j.mention_id = m.id)`,
    JSON.stringify(texts.flatMap(overLines)),
  );
  const known = new Set(covered.map(({ document_id, start }) => `${document_id} ${start}`));
  const passages = await passagesWith(database, texts);
  const byWord = formsByWord(names);
  return passages
    .filter(({ document_id: id, start, text, language }) =>
      findForms(text, byWord).some(
        ({ form, ...found }) =>
          (form.language ?? language) === language && !known.has(`${id} ${start + found.start}`),
      ),
    )
    .map(({ document_id }) => document_id);
}

const DocumentId = z.object({ document_id: z.string() });

/** Documents with undecided suggestions that these names made. */
async function documentsWithTaught(
  database: Reading,
  names: readonly TaughtName[],
): Promise<string[]> {
  const rows = await database.all(
    DocumentId,
    `SELECT DISTINCT m.document_id FROM json_each(?1) t CROSS JOIN mention m ON m.text = t.value
      WHERE m.reason ->> 'rule' LIKE ?2
        AND NOT EXISTS (SELECT 1 FROM judgement j WHERE j.mention_id = m.id)`,
    JSON.stringify(names.flatMap(({ text }) => overLines(text))),
    `${TAUGHT_RULES}%`,
  );
  return rows.map(({ document_id }) => document_id);
}

/** Documents with suggestions in such a place on which nobody decided. */
async function documentsOffering(
  database: Reading,
  places: readonly RejectedPlace[],
): Promise<string[]> {
  const keys = new Set(places.map(placeKey));
  const texts = places.map(({ text }) => text);
  const undecided = await placesWith(database, null, texts);
  return undecided.filter((place) => keys.has(placeKey(place))).map(({ documentId }) => documentId);
}

/** Documents where the words of such a place stand, whatever was suggested there. */
async function documentsWithPlaces(
  database: Reading,
  places: readonly RejectedPlace[],
): Promise<string[]> {
  if (places.length === 0) return [];
  const keys = new Set(places.map(placeKey));
  const types = new Set(places.map(({ type }) => type));
  const texts = [...new Set(places.map(({ text }) => text))];
  const byWord = formsByWord(texts.map((text) => ({ text })));
  const passages = await passagesWith(database, texts);
  return passages
    .filter(({ text }) =>
      findForms(text, byWord).some(({ form, ...span }) => {
        const place = { ...form, ...neighbours(text, span) };
        return [...types].some((type) => keys.has(placeKey({ type, ...place })));
      }),
    )
    .map(({ document_id }) => document_id);
}
