/** Names of what the page keeps in memory, and what becomes stale with each kind of change. */

import type { Change } from '#shared/contract/changes.ts';

export const keys = {
  settings: ['settings'],
  workbench: ['workbench'],
  documents: ['documents'],
  document: (id: string) => ['document', id],
  layout: (id: string, pages: readonly number[] | null) => ['layout', id, pages],
  imports: ['imports'],
  mentions: (documentId: string) => ['mentions', documentId],
  allMentions: ['mentions'],
  reason: (mentionId: string) => ['reason', mentionId],
  notes: (documentId: string) => ['notes', documentId],
  identical: (mentionId: string) => ['identical', mentionId],
  history: (limit: number) => ['history', limit],
  cases: ['cases'],
  case: (id: string) => ['cases', id],
  search: (query: string, limit: number) => ['search', query, limit],
} as const;

type Key = readonly unknown[];

const perDocument = (ids: readonly string[] | null, of: (id: string) => Key, all: Key): Key[] =>
  ids ? ids.map(of) : [all];

/** The query keys that a change makes stale; an empty key stands for everything. */
export function staleAfter(change: Change): Key[] {
  switch (change.topic) {
    case 'casebook':
      return [[]];
    case 'imports':
      return [keys.imports];
    case 'documents':
      return [
        keys.documents,
        keys.workbench,
        ['search'],
        ...perDocument(change.documentIds, keys.document, ['document']),
        ...perDocument(change.documentIds, (id) => ['layout', id], ['layout']),
        ...perDocument(change.documentIds, keys.mentions, keys.allMentions),
      ];
    case 'mentions':
      return [
        keys.documents,
        keys.cases,
        ['identical'],
        ...perDocument(change.documentIds, keys.notes, ['notes']),
        ...perDocument(change.documentIds, keys.mentions, keys.allMentions),
      ];
    case 'cases':
      return [keys.cases, keys.documents];
    case 'settings':
      return [keys.settings];
    case 'history':
      return [['history']];
  }
}
