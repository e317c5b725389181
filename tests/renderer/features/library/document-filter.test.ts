import { describe, expect, it } from 'vitest';
import { arrange, needsAttention, progressOf } from '#renderer/features/library/document-filter.ts';
import type { DocumentSummary } from '#shared/contract/documents.ts';

function document(id: string, more: Partial<DocumentSummary> = {}): DocumentSummary {
  return {
    id,
    fileName: `${id}.pdf`,
    kind: 'pdf',
    language: 'en',
    pages: 1,
    characters: 10,
    documentDate: null,
    quality: { verdict: 'text', encoding: null, warnings: [], parts: [] },
    state: 'ready',
    importedAt: '2026-01-01T00:00:00Z',
    sha256: '',
    caseIds: [],
    counts: { suggested: 0, confirmed: 0, rejected: 0 },
    ...more,
  };
}

const open = document('open', { counts: { suggested: 3, confirmed: 1, rejected: 0 } });
const done = document('done', { counts: { suggested: 0, confirmed: 2, rejected: 2 } });
const empty = document('empty', { fileName: 'Émpty 10.txt', kind: 'txt', pages: null });
const failed = document('failed', { fileName: 'empty 9.txt', state: 'extraction_failed' });
const all = [open, done, empty, failed];
const byName = { by: 'fileName', descending: false } as const;
const names = (documents: DocumentSummary[]) => documents.map(({ id }) => id);

describe('the documents of the library', () => {
  it.each([
    ['all', ['done', 'failed', 'empty', 'open']],
    ['to_review', ['open']],
    ['reviewed', ['done']],
    ['attention', ['failed']],
  ] as const)('shown: %s', (shown, expected) => {
    expect(names(arrange(all, { words: '', shown, order: byName }))).toEqual(expected);
  });

  it('are found by any part of their name', () => {
    expect(names(arrange(all, { words: ' EMPTY ', shown: 'all', order: byName }))).toEqual([
      'failed',
    ]);
    expect(arrange(all, { words: 'zz', shown: 'all', order: byName })).toEqual([]);
  });

  it('are sorted both ways, equal ones by name', () => {
    const order = { by: 'progress', descending: true } as const;
    expect(names(arrange(all, { words: '', shown: 'all', order }))).toEqual([
      'done',
      'open',
      'failed',
      'empty',
    ]);
    const pages = { by: 'pages', descending: false } as const;
    expect(names(arrange(all, { words: '', shown: 'all', order: pages }))[0]).toBe('empty');
  });

  it('leave the list they came from as it was', () => {
    const before = names(all);
    arrange(all, { words: '', shown: 'all', order: { by: 'fileName', descending: true } });
    expect(names(all)).toEqual(before);
  });

  it('tell progress and need', () => {
    expect(progressOf(open)).toBe(0.25);
    expect(progressOf(empty)).toBeNull();
    expect(needsAttention(failed)).toBe(true);
    expect(needsAttention(done)).toBe(false);
  });
});
