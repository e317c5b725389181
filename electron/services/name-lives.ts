/** What documents tell of the years of bearers of a name, compared. */

import type { LifeOfMention } from '#electron/database/names-table.ts';
import type { Bearer } from '#shared/case/bearer.ts';
import { agree, lifeOf, misfitOf, misfitOfAll } from '#shared/case/life.ts';
import type { ComparedLives, ToldLife } from '#shared/contract/told-life.ts';
import type { NamesNow } from './name-desk.ts';

/** All that is told of these bearers. */
export const livesOf = ({ bearers }: NamesNow, members: readonly Bearer[]): LifeOfMention[] =>
  members.flatMap((bearer) => bearers.get(bearer)?.lives ?? []);

/** What is told of both, where it agrees or where nothing of it fits; null where it says nothing. */
export function comparedLives(
  all: readonly LifeOfMention[],
  others: readonly LifeOfMention[],
): ComparedLives | null {
  const misfits = misfitOfAll(all.map(reckoned), others.map(reckoned)) !== null;
  for (const a of all) {
    for (const b of others) {
      if (misfits)
        return { a: toldOf(a), b: toldOf(b), misfit: misfitOf(reckoned(a), reckoned(b)) };
      if (agree(reckoned(a), reckoned(b))) return { a: toldOf(a), b: toldOf(b), misfit: null };
    }
  }
  return null;
}

/** The first two of these that are not one person's. */
export function misfitWithin(lives: readonly LifeOfMention[]): ComparedLives | null {
  for (const [at, a] of lives.entries()) {
    for (const b of lives.slice(at + 1)) {
      const misfit = misfitOf(reckoned(a), reckoned(b));
      if (misfit !== null) return { a: toldOf(a), b: toldOf(b), misfit };
    }
  }
  return null;
}

const reckoned = ({ told, issued }: LifeOfMention) => lifeOf(told, issued);

export function toldOf({ told, ...where }: LifeOfMention): ToldLife {
  const { age, born, died } = told;
  return { ...where, age, born, died };
}
