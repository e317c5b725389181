/** Steps on cases: making, naming and filling them. */

import type { Step } from './effect.ts';

/** A case appears; taken back, it is not there. */
export function createCase(id: string, title: string): Step {
  return {
    forward: [{ what: 'case', id, title }],
    inverse: [{ what: 'case', id, title: null }],
  };
}

/** A case gets another title. */
export function renameCase(id: string, from: string, to: string): Step {
  return {
    forward: [{ what: 'case', id, title: to }],
    inverse: [{ what: 'case', id, title: from }],
  };
}

/**
 * Documents go into a case or out of it. `inside` are the case's documents before: what stands as
 * asked already is left out, so that taking back touches only what was changed.
 */
export function assignDocuments(
  caseId: string,
  documentIds: readonly string[],
  included: boolean,
  inside: ReadonlySet<string>,
): Step {
  const changed = [...new Set(documentIds)].filter((id) => inside.has(id) !== included);
  const membership = { what: 'membership', caseId, documentIds: changed } as const;
  return {
    forward: [{ ...membership, included }],
    inverse: [{ ...membership, included: !included }],
  };
}
