import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framed, framesOf } from '#renderer/viewer/frames.ts';
import { IntervalIndex } from '#renderer/viewer/interval-index.ts';
import type { Segment, SegmentKind } from '#shared/text/source-text.ts';
import type { Span } from '#shared/text/span.ts';

/** Segments of ten letters each, one unit between them. */
const segments = (...kinds: SegmentKind[]): Segment[] =>
  kinds.map((kind, index) => ({
    start: index * 11,
    end: index * 11 + 10,
    kind,
    page: null,
    language: null,
    label: null,
    call: null,
  }));

const spans = (...kinds: SegmentKind[]) =>
  framesOf(segments(...kinds)).map(({ part, start, end }) => `${part} ${start}-${end}`);

describe('frames', () => {
  test.each<[string, SegmentKind[], string[]]>([
    ['nothing', [], []],
    ['an account', ['heading', 'body', 'list_item', 'footnote', 'comment'], []],
    ['a header', ['header', 'body'], ['frame 0-10']],
    ['neighbours', ['body', 'boilerplate', 'boilerplate', 'footer'], ['frame 11-43']],
    [
      'two with a line between',
      ['boilerplate', 'body', 'boilerplate'],
      ['frame 0-10', 'frame 22-32'],
    ],
    [
      'a letter beside a banner',
      ['template_letter', 'template_letter', 'boilerplate'],
      ['template_letter 0-21', 'frame 22-32'],
    ],
  ])('%s', (_, kinds, expected) => {
    expect(spans(...kinds)).toEqual(expected);
  });
});

describe('what stands in frames', () => {
  const kinds: SegmentKind[] = ['body', 'boilerplate', 'boilerplate', 'body', 'footer'];
  const index = new IntervalIndex(framesOf(segments(...kinds)));
  const groups = (items: readonly (Span | null)[]) =>
    framed(items, (item) => item, index).map(
      ({ frame, isFirst, items: inside }) =>
        `${frame?.start ?? '-'}${isFirst ? '!' : ''} ${inside.length}`,
    );

  test('stands together', () => {
    expect(groups(segments(...kinds))).toEqual(['- 1', '11! 2', '- 1', '44! 1']);
  });

  test('goes on in a later sheet', () => {
    expect(groups(segments(...kinds).slice(2))).toEqual(['11 1', '- 1', '44! 1']);
  });

  test('takes what has no text with it, and nothing that reaches out of it', () => {
    const [one = null, two = null] = segments(...kinds);
    expect(groups([null, one, null, two, null])).toEqual(['- 3', '11! 2']);
    expect(
      groups([
        { start: 5, end: 15 },
        { start: 20, end: 40 },
      ]),
    ).toEqual(['- 2']);
  });

  test('nothing is lost and nothing moves', () => {
    const kind = fc.constantFrom<SegmentKind>('body', 'boilerplate', 'template_letter', 'header');
    fc.assert(
      fc.property(fc.array(kind), (list) => {
        const all = segments(...list);
        const found = framed(all, (item) => item, new IntervalIndex(framesOf(all)));
        expect(found.flatMap(({ items }) => items)).toEqual(all);
      }),
    );
  });
});
