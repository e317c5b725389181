/**
 * Who is the same person in several documents: whoever an archivist joined, not whoever one parted,
 * and by the keys of names where nobody said anything.
 */

import { z } from 'zod';
import { bearerParts, mentionBearer, nameBearer } from '#shared/case/bearer.ts';
import type { IdentityLink } from '#shared/case/identity.ts';
import { type NamedPlace, subjectsByIdentity } from '#shared/case/subjects-by-identity.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import type { MentionOf } from '#shared/extraction/mention.ts';
import type { Reading } from './driver.ts';
import { mentionsIn } from './identities.ts';
import { linksAround } from './identity-links-table.ts';
import { heardPersons } from './name-subjects.ts';

const SubjectRow = z.object({ subject: z.string() });

/** The subjects under which documents tell of whoever is joined by one of these links. */
export async function subjectsJoined(
  database: Reading,
  links: readonly IdentityLink[],
): Promise<string[]> {
  const said = links.filter(({ judgement }) => judgement === 'same');
  if (said.length === 0) return [];
  const members = [...new Set(said.flatMap(({ a, b }) => [a, b]))];
  const names = members.flatMap((member) => {
    const parts = bearerParts(member);
    return parts?.what === 'name' && parts.kind === 'person' ? [parts.name] : [];
  });
  const rows = await database.all(
    SubjectRow,
    'SELECT DISTINCT subject FROM mention WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(mentionsIn(members)),
  );
  const heard = await heardPersons(database, names);
  return [...new Set([...heard.values(), ...rows.map(({ subject }) => subject)])];
}

/** A place where a document names one whom it tells of. */
export type PersonPlace = NamedPlace & { readonly kind: 'person' };

const StoredRow = z.object({ id: z.string(), start: z.number().int(), end: z.number().int() });

/**
 * The places where the document names these persons (ids of its clusters), under the ids that they
 * have in the casebook, where they have any. Persons of whom no other document tells are left out.
 */
export async function placesOfPersons(
  database: Reading,
  documentId: string,
  { clusters, mentions }: Extraction,
  persons: ReadonlySet<string>,
): Promise<PersonPlace[]> {
  const names = new Map(clusters.map(({ id, name }) => [id, name]));
  const heard = await heardPersons(
    database,
    [...persons].flatMap((id) => names.get(id) ?? []),
  );
  const stored = await database.all(
    StoredRow,
    `SELECT id, start, "end" FROM mention WHERE document_id = ? AND type = 'person'
      ORDER BY number`,
    documentId,
  );
  const ids = new Map(stored.map(({ id, start, end }) => [`${start} ${end}`, id]));
  return mentions
    .filter((one): one is MentionOf<'person'> => one.type === 'person')
    .filter(({ cluster }) => persons.has(cluster ?? ''))
    .flatMap(({ id, start, end, cluster, normalized: { name } }) => {
      const subject = heard.get(names.get(cluster ?? '') ?? '');
      const mentionId = ids.get(`${start} ${end}`) ?? `${documentId} ${id}`;
      return subject === undefined ? [] : [{ mentionId, kind: 'person' as const, name, subject }];
    });
}

/** What was said of those who are named at these places, and of whoever is one with them. */
export const linksOfPlaces = (
  database: Reading,
  places: readonly NamedPlace[],
): Promise<IdentityLink[]> =>
  linksAround(database, [
    ...new Set(places.map(({ kind, name }) => nameBearer(kind, name))),
    ...places.map(({ mentionId }) => mentionBearer(mentionId)),
  ]);

const OtherRow = z.object({
  document_id: z.string(),
  id: z.string(),
  name: z.string(),
  subject: z.string(),
  tells: z.number().int(),
});

/**
 * Of these documents, those that name one of the persons at these places twice or tell an act of
 * one. `subjects` are all under which they may be told.
 */
export async function documentsAboutPersons(
  database: Reading,
  own: readonly PersonPlace[],
  subjects: readonly string[],
  documentIds: readonly string[],
): Promise<string[]> {
  const rows = await database.all(
    OtherRow,
    `SELECT m.document_id, m.id, coalesce(j.corrected_value ->> '$.name', m.value ->> '$.name') AS name,
        m.subject, EXISTS (SELECT 1 FROM extraction_fact f
          WHERE f.document_id = m.document_id AND f.fact ->> 'person' = m.cluster) AS tells
      FROM json_each(?1) t CROSS JOIN mention m ON m.subject = t.value
        LEFT JOIN judgement j ON j.mention_id = m.id
      WHERE m.type = 'person' AND m.document_id IN (SELECT value FROM json_each(?2))`,
    JSON.stringify(subjects),
    JSON.stringify([...new Set(documentIds)]),
  );
  const others = rows.map(({ id, name, subject }) => ({
    mentionId: id,
    kind: 'person' as const,
    name,
    subject,
  }));
  const places = [...own, ...others];
  const who = subjectsByIdentity(places, await linksOfPlaces(database, places));
  const told = new Set(own.map(({ mentionId }) => who.get(mentionId)));
  const about = Map.groupBy(
    rows.filter(({ id }) => told.has(who.get(id))),
    ({ id, document_id: documentId }) => `${documentId} ${who.get(id)}`,
  );
  return [...about.values()]
    .filter((same) => same.length > 1 || same.some(({ tells }) => tells === 1))
    .flatMap(([first]) => first?.document_id ?? []);
}
