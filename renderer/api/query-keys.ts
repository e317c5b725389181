/** Names of what the page keeps in memory, and what becomes stale with each kind of change. */

import type { Change } from '#shared/contract/changes.ts';
import type { NameTab } from '#shared/contract/names.ts';
import type { SearchReach } from '#shared/contract/search.ts';

export const keys = {
  settings: ['settings'],
  workbench: ['workbench'],
  documents: ['documents'],
  document: (id: string) => ['document', id],
  composition: (id: string) => ['document', id, 'composition'],
  layout: (id: string, pages: readonly number[] | null) => ['layout', id, pages],
  imports: ['imports'],
  mentions: (documentId: string) => ['mentions', documentId],
  allMentions: ['mentions'],
  reason: (mentionId: string) => ['reason', mentionId],
  notes: (documentId: string) => ['notes', documentId],
  identical: (mentionId: string) => ['identical', mentionId],
  nameList: (tab: NameTab) => ['names', 'list', tab],
  nameCluster: (bearer: string) => ['names', 'cluster', bearer],
  nameEvidence: (pair: object | null) => ['names', 'evidence', pair],
  nameLinks: ['names', 'links'],
  nameSchemes: ['nameSchemes'],
  history: (limit: number) => ['history', limit],
  rules: ['rules', 'lists'],
  offers: ['rules', 'offers'],
  trial: ['trials', 'last'],
  renewal: ['trials', 'renewal'],
  cases: ['cases'],
  case: (id: string) => ['cases', id],
  underProvision: (subject: string) => ['cases', 'under', subject],
  search: (asked: SearchAsked) => ['search', asked],
} as const;

type Key = readonly unknown[];

export interface SearchAsked {
  query: string;
  limit: number;
  reach: SearchReach;
  /** Spellings that are struck out. */
  without: string[];
}

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
        ['names'],
        ...perDocument(change.documentIds, keys.document, ['document']),
        ...perDocument(change.documentIds, (id) => ['layout', id], ['layout']),
        ...perDocument(change.documentIds, keys.mentions, keys.allMentions),
      ];
    case 'mentions':
      return [
        keys.documents,
        keys.cases,
        keys.offers,
        ['identical'],
        ...perDocument(change.documentIds, keys.notes, ['notes']),
        ['names'],
        ...perDocument(change.documentIds, keys.mentions, keys.allMentions),
      ];
    case 'votes':
      return [['reason'], ...perDocument(change.documentIds, keys.mentions, keys.allMentions)];
    case 'names':
      return [['names'], ['search'], keys.cases];
    case 'cases':
      return [keys.cases, keys.documents];
    case 'settings':
      return [keys.settings];
    case 'rules':
      return [['rules']];
    case 'trials':
      return [['trials']];
    case 'history':
      return [['history']];
  }
}
