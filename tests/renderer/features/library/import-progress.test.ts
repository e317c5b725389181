import { describe, expect, it } from 'vitest';
import {
  figuresOf,
  filesToShow,
  hasNews,
  withoutRetried,
} from '#renderer/features/library/import-progress.ts';
import { grouped } from '#renderer/features/library/warnings.ts';
import type { ImportedFile, ImportRun } from '#shared/contract/documents.ts';

const file = (state: ImportedFile['state'], index: number): ImportedFile => ({
  token: `t${index}`,
  fileName: `${index}.pdf`,
  state,
  documentId: null,
  failure: null,
});

const run = (state: ImportRun['state'], ...states: ImportedFile['state'][]): ImportRun => ({
  id: 'r',
  state,
  files: states.map(file),
});

describe('an import in numbers', () => {
  it('counts what ended and how', () => {
    const states = ['done', 'failed', 'already_there', 'waiting', 'parsing', 'cancelled'] as const;
    expect(figuresOf(run('running', ...states))).toEqual({
      all: 6,
      ended: 4,
      imported: 1,
      alreadyThere: 1,
      failed: 1,
    });
  });

  it('shows what asks for something first', () => {
    const shown = filesToShow(run('running', 'done', 'waiting', 'failed', 'parsing'), 3);
    expect(shown.map(({ state }) => state)).toEqual(['failed', 'parsing', 'waiting']);
  });

  it('shows of a run that ended only what did not simply arrive', () => {
    const ended = run('finished', 'done', 'failed', 'done', 'already_there');
    expect(filesToShow(ended, 9).map(({ state }) => state)).toEqual(['failed', 'already_there']);
  });

  it.each([
    [run('running', 'waiting'), true],
    [run('finished', 'done', 'done'), false],
    [run('finished', 'done', 'failed'), true],
    [run('finished', 'already_there'), true],
    [run('cancelled', 'cancelled'), false],
  ])('%# has news: %s', (one, expected) => expect(hasNews(one)).toBe(expected));
});

describe('a file that was tried again', () => {
  it('stands in the newer run only', () => {
    const older = run('finished', 'failed', 'failed');
    const newer = { ...run('finished', 'done'), id: 'n' };
    const [first, second] = withoutRetried([newer, older]);
    expect(first?.files.map(({ token }) => token)).toEqual(['t0']);
    expect(second?.files.map(({ token }) => token)).toEqual(['t1']);
  });
});

describe('warnings', () => {
  const warning = (code: string, page: number | null) => ({
    code,
    page,
    message: code,
    params: {},
  });
  it('of one kind are told once, with their pages', () => {
    const told = grouped([warning('a', 3), warning('b', null), warning('a', 1), warning('a', 3)]);
    expect(told.map(({ first, pages }) => [first.code, pages])).toEqual([
      ['a', [1, 3]],
      ['b', []],
    ]);
  });
});
