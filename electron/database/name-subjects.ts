/**
 * Subjects of names over the whole casebook. A name may be read in several ways, so two spellings
 * of it need not share their first key; they meet when any of their keys was heard before.
 */

import { z } from 'zod';
import { namesOf, subjectOf, type Told } from '#shared/case/subject.ts';
import type { Writing } from './driver.ts';

const Met = z.object({ type: z.string(), key: z.string(), subject: z.string() });

/** The subject of each mention, in order; spellings that came before decide. */
export async function meetSubjects(
  database: Writing,
  mentions: readonly Told[],
): Promise<string[]> {
  const heard = await subjectsHeard(database, mentions);
  const news: [type: string, key: string, subject: string][] = [];
  const subjects = mentions.map((mention) => {
    const keys = namesOf(mention);
    const places = keys.map((key) => placeOf(mention.type, key));
    const known = places.map((place) => heard.get(place)).find((found) => found !== undefined);
    const subject = known ?? subjectOf(mention);
    for (const [index, key] of keys.entries()) {
      const place = places[index] ?? '';
      if (heard.has(place)) continue;
      heard.set(place, subject);
      news.push([mention.type, key, subject]);
    }
    return subject;
  });
  await remember(database, news);
  return subjects;
}

async function subjectsHeard(database: Writing, mentions: readonly Told[]) {
  const asked = new Map<string, [type: string, key: string]>();
  for (const mention of mentions) {
    for (const key of namesOf(mention)) asked.set(placeOf(mention.type, key), [mention.type, key]);
  }
  const rows = await database.all(
    Met,
    `SELECT n.type, n.key, n.subject FROM jsonb_each(?) a
      JOIN name_subject n ON n.type = a.value ->> 0 AND n.key = a.value ->> 1`,
    JSON.stringify([...asked.values()]),
  );
  return new Map(rows.map(({ type, key, subject }) => [placeOf(type, key), subject]));
}

async function remember(database: Writing, news: readonly (readonly string[])[]): Promise<void> {
  if (news.length === 0) return;
  await database.run(
    `INSERT OR IGNORE INTO name_subject (type, key, subject)
      SELECT value ->> 0, value ->> 1, value ->> 2 FROM jsonb_each(?)`,
    JSON.stringify(news),
  );
}

const placeOf = (type: string, key: string) => `${type}\n${key}`;
