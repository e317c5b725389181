/** Identity links: what people said of two bearers of names. Rows never change; they may be withdrawn. */

import type { Bearer } from '#shared/case/bearer.ts';
import { IdentityLink } from '#shared/case/identity.ts';
import type { NewLink } from '#shared/case/judge-names.ts';
import type { Reading, Writing } from './driver.ts';

/** A link with what was known when it was made. */
export interface LinkRow extends NewLink {
  readonly id: string;
  /** 0 to 1; null where no comparison stood behind it. */
  readonly score: number | null;
  /** The engine's explanation, as data. */
  readonly explanation: unknown;
}

/** Makes room for links; the journal decides whether they stand. */
export async function insertLinks(
  database: Writing,
  madeAt: string,
  links: readonly LinkRow[],
): Promise<void> {
  const rows = links.map(({ id, a, b, judgement, score, explanation }) => [
    id,
    a,
    b,
    judgement,
    score,
    explanation,
  ]);
  await database.run(
    `INSERT INTO identity_link (id, a, b, judgement, score, explanation, made_at, withdrawn)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4,
        nullif(value -> 5, 'null'), ?2, 1
      FROM jsonb_each(?1) ORDER BY key`,
    JSON.stringify(rows),
    madeAt,
  );
}

/** Every link that stands, oldest first. */
export function standingLinks(database: Reading): Promise<IdentityLink[]> {
  return database.all(
    IdentityLink,
    'SELECT id, a, b, judgement FROM identity_link WHERE withdrawn = 0 ORDER BY number',
  );
}

/**
 * The links that stand between whoever is one with these bearers, and those that deny it of them. A
 * mention is one with its spelling; from a spelling no look goes to each of its mentions.
 */
export function linksAround(
  database: Reading,
  bearers: readonly Bearer[],
): Promise<IdentityLink[]> {
  const sql = linksFrom('SELECT value FROM json_each(?)');
  return database.all(IdentityLink, sql, JSON.stringify(bearers));
}

/** The same of the persons who are named in the documents of these mentions, and of each place there. */
export function linksBeside(
  database: Reading,
  mentionIds: readonly string[],
): Promise<IdentityLink[]> {
  const persons = `
    FROM (SELECT DISTINCT t.document_id FROM json_each(?1) d JOIN mention t ON t.id = d.value) n
      CROSS JOIN mention m ON m.document_id = n.document_id AND m.type = 'person'`;
  const sql = linksFrom(`
    SELECT 'mention:' || m.id ${persons}
    UNION SELECT 'name:person:' || (m.value ->> '$.name') ${persons}`);
  return database.all(IdentityLink, sql, JSON.stringify(mentionIds));
}

const linksFrom = (bearers: string): string => `
  WITH RECURSIVE kin (bearer) AS (
    ${bearers}
    UNION SELECT l.b FROM kin k CROSS JOIN identity_link l ON l.a = k.bearer
      WHERE l.withdrawn = 0 AND l.judgement = 'same'
    UNION SELECT l.a FROM kin k CROSS JOIN identity_link l ON l.b = k.bearer
      WHERE l.withdrawn = 0 AND l.judgement = 'same'
    UNION SELECT 'name:' || coalesce(j.corrected_type, m.type) || ':'
        || coalesce(j.corrected_value ->> '$.name', m.value ->> '$.name')
      FROM kin k CROSS JOIN mention m ON m.id = substr(k.bearer, 9)
        LEFT JOIN judgement j ON j.mention_id = m.id
      WHERE k.bearer LIKE 'mention:%')
  SELECT l.number, l.id, l.a, l.b, l.judgement FROM kin k
    CROSS JOIN identity_link l ON l.a = k.bearer WHERE l.withdrawn = 0
  UNION SELECT l.number, l.id, l.a, l.b, l.judgement FROM kin k
    CROSS JOIN identity_link l ON l.b = k.bearer WHERE l.withdrawn = 0
  ORDER BY 1`;

/** These links, whether they stand or not, in the order they were made. */
export function linksById(database: Reading, ids: readonly string[]): Promise<IdentityLink[]> {
  return database.all(
    IdentityLink,
    `SELECT id, a, b, judgement FROM identity_link
      WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number`,
    JSON.stringify(ids),
  );
}

/** The journal's word on links. */
export async function applyLinks(
  database: Writing,
  ids: readonly string[],
  stands: boolean,
): Promise<void> {
  await database.run(
    'UPDATE identity_link SET withdrawn = ? WHERE id IN (SELECT value FROM json_each(?))',
    stands ? 0 : 1,
    JSON.stringify(ids),
  );
}
