/**
 * What archivists say of a confirmed name teaches its other forms: the spellings that they joined to
 * it, and the forms that its authority record has.
 */

import {
  firstOfEach,
  isLikeName,
  nameOf,
  type TaughtName,
} from '#shared/extraction/taught/lesson.ts';
import { agentBearer, type Bearer, bearerParts, nameBearer } from './bearer.ts';
import type { Identities } from './identity.ts';

/** A form that somebody gave an agent's name. */
export interface FormStated {
  readonly agentId: string;
  readonly name: string;
}

/** The bearer of the name that was confirmed. */
export const bearerTaught = (name: TaughtName): Bearer => nameBearer(name.type, nameOf(name));

/**
 * The forms of these confirmed names, each under the first of them that has it. Words that would be
 * forms of two identities name neither.
 */
export function formsOfConfirmed(
  confirmed: readonly TaughtName[],
  identities: Identities,
  stated: readonly FormStated[],
): TaughtName[] {
  const byAgent = Map.groupBy(stated, ({ agentId }) => agentBearer(agentId));
  const leads = new Map<Bearer, TaughtName>();
  for (const name of confirmed) {
    const root = identities.rootOf(bearerTaught(name));
    if (!leads.has(root)) leads.set(root, name);
  }
  const forms = [...leads].flatMap(([root, lead]) =>
    firstOfEach(
      identities
        .membersOf(root)
        .flatMap((member) => [
          ...spelling(member, lead),
          ...(byAgent.get(member) ?? []).map(({ name }) => ({ ...lead, text: name })),
        ]),
    ).map((form) => ({ ...form, formOf: nameOf(lead) })),
  );
  const heads = Map.groupBy(forms, ({ type, text }) => `${type} ${text}`);
  return [...heads.values()]
    .filter((alike) => alike.length === 1)
    .flat()
    .filter(({ text }) => isLikeName(text));
}

/** A spelling is a name in full, and is called so wherever it stands. */
function spelling(member: Bearer, lead: TaughtName): TaughtName[] {
  const parts = bearerParts(member);
  if (parts?.what !== 'name' || parts.kind !== lead.type) return [];
  return [{ ...lead, text: parts.name, value: { ...lead.value, name: parts.name } }];
}
