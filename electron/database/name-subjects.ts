/**
 * Subjects of names over the whole casebook. A name may be read in several ways, so two spellings
 * of it need not share their first key; they meet when any of their keys was heard before.
 */

import { z } from 'zod';
import { namesOf, subjectOf, type Told } from '#shared/case/subject.ts';
import { jsonColumn } from './columns.ts';
import type { Reading, Writing } from './driver.ts';

/** The subject of each mention, in order; spellings that came before decide. */
export async function meetSubjects(
  database: Writing,
  mentions: readonly Told[],
): Promise<string[]> {
  const names = distinctNames(mentions);
  const heard = await subjectsHeard(database, names.values());
  const news: [type: string, key: string, subject: string][] = [];
  const subjects = new Map<string, string>();
  for (const [spoken, name] of names) {
    const subject = subjectHeard(name, heard) ?? subjectOf(name.mention);
    subjects.set(spoken, subject);
    for (const key of name.keys) {
      const place = placeOf(name.type, key);
      if (heard.has(place)) continue;
      heard.set(place, subject);
      news.push([name.type, key, subject]);
    }
  }
  await remember(database, news);
  return mentions.map((mention) => subjects.get(spokenName(mention) ?? '') ?? subjectOf(mention));
}

/** The subjects of these names of persons, by name, as far as the casebook has heard them before. */
export async function heardPersons(
  database: Reading,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const told = names.map((name): Told => ({ type: 'person', normalized: { name } }));
  const distinct = [...distinctNames(told).values()];
  const heard = await subjectsHeard(database, distinct);
  return new Map(
    distinct.flatMap((name) => {
      const subject = subjectHeard(name, heard);
      return subject !== undefined && 'name' in name.mention.normalized
        ? [[name.mention.normalized.name, subject]]
        : [];
    }),
  );
}

interface Name {
  readonly mention: Told;
  readonly type: string;
  readonly keys: readonly string[];
}

/** The names among the mentions by type and letters: most are named again and again. */
function distinctNames(mentions: readonly Told[]): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  for (const mention of mentions) {
    const spoken = spokenName(mention);
    if (spoken === null || names.has(spoken)) continue;
    names.set(spoken, { mention, type: mention.type, keys: namesOf(mention) });
  }
  return names;
}

/** Null for what is not a name. */
function spokenName({ type, normalized }: Told): string | null {
  return 'name' in normalized ? placeOf(type, normalized.name) : null;
}

const subjectHeard = ({ type, keys }: Name, heard: ReadonlyMap<string, string>) =>
  keys.map((key) => heard.get(placeOf(type, key))).find((subject) => subject !== undefined);

const Heard = z.object({ heard: jsonColumn(z.array(z.tuple([z.number(), z.string()]))) });

/** What was heard before, by the places of their keys. */
async function subjectsHeard(
  database: Reading,
  names: Iterable<Name>,
): Promise<Map<string, string>> {
  const asked = [...names].flatMap(({ type, keys }) => keys.map((key) => [type, key] as const));
  const row = await database.first(
    Heard,
    `SELECT json_group_array(json_array(a.key, n.subject)) AS heard FROM jsonb_each(?) a
      JOIN name_subject n ON n.type = a.value ->> 0 AND n.key = a.value ->> 1`,
    JSON.stringify(asked),
  );
  const places = asked.map(([type, key]) => placeOf(type, key));
  return new Map(row?.heard.map(([index, subject]) => [places[index] ?? '', subject]));
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
