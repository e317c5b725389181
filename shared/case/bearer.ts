/**
 * Who or what bears a name: a spelling wherever it stands, one mention of it, or an agent. Links
 * between bearers say who is the same.
 */

import { z } from 'zod';

/** The mention types whose value is a name. */
export const NameKind = z.enum(['person', 'org', 'place', 'court']);
export type NameKind = z.infer<typeof NameKind>;

/** `name:person:Ada Lind`, `mention:<id>` or `agent:<id>`. */
export type Bearer = string;

export type BearerParts =
  | { readonly what: 'name'; readonly kind: NameKind; readonly name: string }
  | { readonly what: 'mention' | 'agent'; readonly id: string };

export const nameBearer = (kind: NameKind, name: string): Bearer => `name:${kind}:${name}`;
export const mentionBearer = (id: string): Bearer => `mention:${id}`;
export const agentBearer = (id: string): Bearer => `agent:${id}`;

/** What a bearer stands for; null for what is none. */
export function bearerParts(bearer: Bearer): BearerParts | null {
  const [what = '', ...rest] = bearer.split(':');
  if (what === 'mention' || what === 'agent') return { what, id: rest.join(':') };
  const kind = NameKind.safeParse(rest[0]);
  if (what !== 'name' || !kind.success) return null;
  return { what, kind: kind.data, name: rest.slice(1).join(':') };
}

/** The words of a mention as one spelling, whatever lines they stood on. */
export const wordingOf = (text: string): string => text.replace(/\s+/gu, ' ').trim();
