/** Links in short, for tests: `A=B`, `A#B` (not the same), `A?B` (unsure). */

import type { Bearer } from '#shared/case/bearer.ts';
import type { IdentityLink } from '#shared/case/identity.ts';

const JUDGEMENTS = { '=': 'same', '#': 'not_same', '?': 'unsure' } as const;

/** Each link has its words as its id. */
export function linksOf(...said: readonly string[]): IdentityLink[] {
  return said.map((words) => {
    const [, a = '', sign = '=', b = ''] = /^(\w+)([=#?])(\w+)$/.exec(words) ?? [];
    return { id: words, a, b, judgement: JUDGEMENTS[sign as keyof typeof JUDGEMENTS] };
  });
}

/** A mention is written `a1` and stands under the name `A`. */
export const homeOf = (bearer: Bearer): Bearer | null =>
  /^[a-z]\d$/.test(bearer) ? bearer.charAt(0).toUpperCase() : null;
