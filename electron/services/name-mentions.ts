/** The mentions behind bearers of names, and what a person picked among them. */

import {
  mentionsOfNames,
  type NamedMention,
  namedMentions,
} from '#electron/database/names-table.ts';
import {
  type Bearer,
  bearerParts,
  mentionBearer,
  nameBearer,
  wordingOf,
} from '#shared/case/bearer.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import type { NamePick } from '#shared/contract/names.ts';

import type { Bench } from './bench.ts';
import type { NamesNow } from './name-desk.ts';

/** A mention under the bearer by which people speak of it. */
export interface BorneMention extends NamedMention {
  readonly bearer: Bearer;
}

/** Every mention of these bearers, in the order of documents and text. */
export async function mentionsBorneBy(
  { session }: Bench,
  names: NamesNow,
  bearers: readonly Bearer[],
): Promise<BorneMention[]> {
  const { read } = session.current();
  const wanted = new Set(bearers);
  const parts = bearers.map(bearerParts);
  const spellings = parts.flatMap((part) => (part?.what === 'name' ? [part] : []));
  const alone = parts.flatMap((part) => (part?.what === 'mention' ? [part.id] : []));
  const found = [
    ...(await mentionsOfNames(read, spellings)),
    ...(await namedMentions(read, alone)),
  ].map((mention) => ({ ...mention, bearer: bearerOf(mention, names) }));
  return [...new Map(found.map((mention) => [mention.id, mention])).values()].filter(({ bearer }) =>
    wanted.has(bearer),
  );
}

/** A mention that people spoke of on its own bears its name itself. */
function bearerOf({ id, kind, name }: NamedMention, names: NamesNow): Bearer {
  const alone = mentionBearer(id);
  return names.bearers.has(alone) ? alone : nameBearer(kind, name);
}

/** What was picked: a bearer, and for a single mention the spelling that it stands under. */
export interface Picked {
  readonly bearer: Bearer;
  readonly home: Bearer | null;
}

/** What picks come to: a spelling where all of it is picked, else single mentions. */
export async function pickedBearers(
  bench: Bench,
  names: NamesNow,
  picks: readonly NamePick[],
): Promise<Picked[]> {
  const bearers = [...new Set(picks.map(({ bearer }) => bearer))];
  if (bearers.some((bearer) => !names.bearers.has(bearer))) throw nameNotFound();
  const whole = new Set(picks.filter(isWhole).map(({ bearer }) => bearer));
  const parted = bearers.filter((bearer) => !whole.has(bearer));
  const mentions = await mentionsBorneBy(bench, names, parted);
  return bearers.flatMap((bearer): Picked[] => {
    const itself = [{ bearer, home: names.homeOf(bearer) }];
    if (whole.has(bearer)) return itself;
    const all = mentions.filter((mention) => mention.bearer === bearer);
    const own = picks.filter((pick) => pick.bearer === bearer);
    const chosen = all.filter((mention) => own.some((pick) => isPicked(mention, pick)));
    if (chosen.length === all.length) return itself;
    return chosen.map(({ id }) => ({ bearer: mentionBearer(id), home: bearer }));
  });
}

const isWhole = ({ text, documentId, mentionId }: NamePick): boolean =>
  text === undefined && documentId === undefined && mentionId === undefined;

function isPicked(mention: BorneMention, { text, documentId, mentionId }: NamePick): boolean {
  return (
    (text === undefined || wordingOf(mention.text) === text) &&
    (documentId === undefined || mention.documentId === documentId) &&
    (mentionId === undefined || mention.id === mentionId)
  );
}

export const nameNotFound = () =>
  new RefusalError('name_not_found', 'There is no such name in this casebook.');
