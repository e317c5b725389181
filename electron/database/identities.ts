/** Who is one with whom, as people said. */

import { type Bearer, bearerParts, mentionBearer, nameBearer } from '#shared/case/bearer.ts';
import { Identities, type IdentityLink } from '#shared/case/identity.ts';
import type { Reading } from './driver.ts';
import { linksAround, standingLinks } from './identity-links-table.ts';
import { namedMentions } from './names-table.ts';

export interface SaidIdentities {
  readonly links: readonly IdentityLink[];
  readonly identities: Identities;
}

/** As far as it concerns these bearers, or (null) all of them. */
export async function identitiesOf(
  database: Reading,
  bearers: readonly Bearer[] | null,
): Promise<SaidIdentities> {
  const links =
    bearers === null ? await standingLinks(database) : await linksAround(database, bearers);
  const mentions = await namedMentions(
    database,
    links.flatMap(({ a, b }) => mentionsIn([a, b])),
  );
  const homes = new Map(
    mentions.map(({ id, kind, name }) => [mentionBearer(id), nameBearer(kind, name)]),
  );
  return { links, identities: new Identities(links, (bearer) => homes.get(bearer) ?? null) };
}

/** The ids of those bearers that are single mentions. */
export const mentionsIn = (bearers: readonly Bearer[]): string[] =>
  bearers.flatMap((bearer) => {
    const parts = bearerParts(bearer);
    return parts?.what === 'mention' ? [parts.id] : [];
  });
