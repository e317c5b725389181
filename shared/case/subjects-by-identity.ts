/**
 * Whom names speak of once people have spoken: spellings with one key are one, unless somebody said
 * that they are not; spellings of different keys are one where somebody said so. What the engine
 * only supposes joins nothing here.
 */

import { type Bearer, mentionBearer, NameKind, nameBearer } from './bearer.ts';
import { Identities, type IdentityLink, ordered, pairKey } from './identity.ts';
import type { Told } from './subject.ts';

/** A mention of a name, with the subject that its key gives. */
export interface NamedPlace {
  readonly mentionId: string;
  readonly kind: NameKind;
  readonly name: string;
  readonly subject: string;
}

/** A mention as a place where a name stands; none for what has no name. */
export function namedPlace(mentionId: string, mention: Told, subject: string): NamedPlace[] {
  const kind = NameKind.safeParse(mention.type);
  if (!kind.success || !('name' in mention.normalized)) return [];
  return [{ mentionId, kind: kind.data, name: mention.normalized.name, subject }];
}

/** The subject of each mention, by its id: equal for whoever is one. Untouched where nobody spoke. */
export function subjectsByIdentity(
  places: readonly NamedPlace[],
  links: readonly IdentityLink[],
): ReadonlyMap<string, string> {
  const homes = new Map(places.map((place) => [mentionBearer(place.mentionId), spellingOf(place)]));
  const homeOf = (bearer: Bearer) => homes.get(bearer) ?? null;
  const identities = new Identities([...links, ...tiesByKey(places, links)], homeOf);
  const subjects = new Map<Bearer, string>();
  const taken = new Set<string>();
  for (const { mentionId, subject } of places) {
    const root = identities.rootOf(mentionBearer(mentionId));
    if (subjects.has(root)) continue;
    subjects.set(root, taken.has(subject) ? `${subject} ${root}` : subject);
    taken.add(subject);
  }
  return new Map(
    places.map(({ mentionId, subject }) => [
      mentionId,
      subjects.get(identities.rootOf(mentionBearer(mentionId))) ?? subject,
    ]),
  );
}

const spellingOf = ({ kind, name }: NamedPlace): Bearer => nameBearer(kind, name);

/** Spellings of one key, tied to those of them that nobody said they are not. */
function tiesByKey(places: readonly NamedPlace[], links: readonly IdentityLink[]): IdentityLink[] {
  const denied = new Set(
    links.filter(({ judgement }) => judgement === 'not_same').map(({ a, b }) => pairKey(a, b)),
  );
  const bySubject = Map.groupBy(places, ({ subject }) => subject);
  return [...bySubject.values()].flatMap((alike) => {
    const spellings = [...new Set(alike.map(spellingOf))];
    return campsOf(spellings, denied).flatMap(([first, ...others]) =>
      others.map((other) => tie(first ?? other, other)),
    );
  });
}

/** Each with the first of those before it among whom nobody is denied it. */
function campsOf(spellings: readonly Bearer[], denied: ReadonlySet<string>): Bearer[][] {
  const camps: Bearer[][] = [];
  for (const spelling of spellings) {
    const home = camps.find((camp) => camp.every((one) => !denied.has(pairKey(one, spelling))));
    if (home === undefined) camps.push([spelling]);
    else home.push(spelling);
  }
  return camps;
}

function tie(one: Bearer, other: Bearer): IdentityLink {
  const [a, b] = ordered(one, other);
  return { id: `key ${a} ${b}`, a, b, judgement: 'same' };
}
