/** A quote cut to one line, beginning at a whole word. */

import type { Quote } from '#shared/contract/cases.ts';
import { oneLine } from '../../ui/index.ts';

const BEFORE = 48;

/** The words around what was marked; what comes after is cut by the line itself. */
export function excerptOf({ before, exact, after }: Quote): string {
  const cut = before.length > BEFORE;
  const near = cut ? before.slice(-BEFORE).replace(/^\S*\s+/u, '') : before;
  return oneLine(`${cut ? '… ' : ''}${near}${exact}${after}`).trim();
}
