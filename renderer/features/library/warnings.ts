/** Warnings of one kind belong together, however many pages they are about. */

import type { Warning } from '#shared/text/source-text.ts';

export interface WarningGroup {
  first: Warning;
  /** One-based, rising, each once. */
  pages: number[];
}

export function grouped(warnings: readonly Warning[]): WarningGroup[] {
  const groups = new Map<string, { first: Warning; pages: Set<number> }>();
  for (const warning of warnings) {
    const group = groups.get(warning.code) ?? { first: warning, pages: new Set() };
    if (warning.page !== null) group.pages.add(warning.page);
    groups.set(warning.code, group);
  }
  return [...groups.values()].map(({ first, pages }) => ({
    first,
    pages: [...pages].sort((a, b) => a - b),
  }));
}
