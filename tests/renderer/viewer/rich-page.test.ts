import { describe, expect, test } from 'vitest';
import { leavesOf, pageNodes, richSheets } from '#renderer/viewer/rich-page.ts';
import type { Revision, RichNode } from '#shared/text/source-text.ts';

const deletion = (at: number, text: string): Revision => ({
  kind: 'deletion',
  start: at,
  end: at,
  text,
  author: 'A. Reader',
  at: null,
});

const paragraph = (start: number, end: number): RichNode => ({
  tag: 'p',
  children: [{ start, end }],
});

describe('the clean page of a DOCX', () => {
  test('deletions stand where they were made and cut the text there', () => {
    const [node] = pageNodes([paragraph(0, 10)], [deletion(4, 'gone')]);
    expect(node).toMatchObject({
      children: [
        { kind: 'text', start: 0, end: 4 },
        { kind: 'deletion', text: 'gone', author: 'A. Reader' },
        { kind: 'text', start: 4, end: 10 },
      ],
    });
    expect(node && leavesOf(node)).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 10 },
    ]);
  });

  test('deletions at the edges leave no empty text behind', () => {
    const [first, second] = pageNodes(
      [paragraph(0, 4), paragraph(5, 9)],
      [deletion(4, 'end'), deletion(5, 'begin')],
    );
    expect(first && leavesOf(first)).toEqual([{ start: 0, end: 4 }]);
    expect(second && leavesOf(second)).toEqual([{ start: 5, end: 9 }]);
    expect(JSON.stringify([first, second])).toMatch(/end.*begin/);
  });

  test('insertions are no deletions', () => {
    const insertion: Revision = { ...deletion(2, 'new'), kind: 'insertion', end: 5 };
    const [node] = pageNodes([paragraph(0, 10)], [insertion]);
    expect(node && leavesOf(node)).toEqual([{ start: 0, end: 10 }]);
  });

  test('sheets part the top level only, and keep every leaf in order', () => {
    const table: RichNode = {
      tag: 'table',
      children: [
        {
          tag: 'tr',
          children: [{ tag: 'td', colSpan: 2, children: [paragraph(20, 30), paragraph(31, 45)] }],
        },
      ],
    };
    const nodes = pageNodes([paragraph(0, 9), table, paragraph(46, 50)], []);
    const sheets = richSheets(nodes, 20);
    expect(sheets.map(({ start, end }) => [start, end])).toEqual([
      [0, 45],
      [46, 50],
    ]);
    expect(sheets.flatMap(({ leaves }) => leaves)).toEqual(nodes.flatMap(leavesOf));
  });

  test('a page without text has no sheets', () => {
    expect(richSheets(pageNodes([{ tag: 'p', children: [] }], []))).toEqual([]);
  });
});
