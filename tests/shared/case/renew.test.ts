import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markOf, renewMentions, type StandingMention } from '#shared/case/renew.ts';
import type { Mention, MentionType } from '#shared/extraction/mention.ts';

type Named = Extract<MentionType, 'person' | 'org'>;

const mention = (id: string, type: Named, start: number, end: number, name = 'N'): Mention => ({
  id,
  type,
  start,
  end,
  text: 'x'.repeat(end - start),
  normalized: { name },
  score: 0.5,
  cluster: null,
  segment: 0,
  reason: { rule: 'r', cues: [], parts: [], alternatives: [] },
});

type Said = Partial<Pick<StandingMention, 'state' | 'decidedType' | 'origin' | 'superseded'>>;

const standing = (one: Mention, said: Said = {}): StandingMention => ({
  id: `d.${one.id}`,
  localId: one.id,
  origin: 'rule',
  type: one.type,
  start: one.start,
  end: one.end,
  state: null,
  decidedType: one.type,
  normalized: one.normalized,
  before: one.reason.before,
  mark: markOf(one),
  superseded: false,
  ...said,
});

const person = mention('e1', 'person', 0, 4);
const body = mention('e2', 'org', 10, 14);

describe('renewed suggestions', () => {
  test('stay where they are the same', () => {
    const { ids, added, superseded, offered } = renewMentions(
      [standing(person), standing(body)],
      [mention('e1', 'org', 10, 14), mention('e2', 'person', 0, 4)],
    );
    expect([...ids]).toEqual([
      ['e1', 'e2'],
      ['e2', 'e1'],
    ]);
    expect([added, superseded, offered]).toEqual([[], [], []]);
  });

  test('remember the value that was proposed in their place, and forget it when it is back', () => {
    const other = mention('e1', 'person', 0, 4, 'Other');
    const [changed] = renewMentions([standing(person)], [other]).added;
    expect(changed?.reason.before).toEqual({ name: 'N' });
    if (changed === undefined) return;
    const now = [standing(person, { superseded: true }), standing({ ...changed, id: 'e2' })];
    expect(renewMentions(now, [other])).toMatchObject({ added: [], superseded: [], offered: [] });
    expect(renewMentions(now, [person])).toMatchObject({
      added: [],
      superseded: ['d.e2'],
      offered: ['d.e1'],
    });
  });

  test('get numbers that were never used; those before are superseded', () => {
    const { ids, added, superseded } = renewMentions(
      [standing(person), standing(body)],
      [mention('e1', 'person', 0, 4, 'Other')],
    );
    expect(added.map(({ id }) => id)).toEqual(['e3']);
    expect(ids.get('e1')).toBe('e3');
    expect(superseded).toEqual(['d.e1', 'd.e2']);
  });

  test.each<[string, Said, Mention]>([
    [
      'confirmed, whatever its value is now',
      { state: 'confirmed' },
      mention('e9', 'person', 0, 4, 'B'),
    ],
    ['rejected', { state: 'rejected' }, mention('e9', 'person', 0, 4, 'B')],
    [
      'corrected to what the rules say now',
      { state: 'confirmed', decidedType: 'org' },
      mention('e9', 'org', 0, 4),
    ],
    ['confirmed and read wider now', { state: 'confirmed' }, mention('e9', 'person', 0, 6)],
    ['marked by a person', { state: 'confirmed', origin: 'person' }, mention('e9', 'person', 0, 4)],
  ])('are not offered a second time: %s', (_name, said, found) => {
    const { ids, added } = renewMentions([standing(person, said)], [found]);
    expect(added).toEqual([]);
    expect(ids.get('e9')).toBe('e1');
  });

  test.each<[string, Said, Mention]>([
    ['another type where one was rejected', { state: 'rejected' }, mention('e9', 'org', 0, 4)],
    ['beside what was rejected', { state: 'rejected' }, mention('e9', 'person', 2, 8)],
    ['after a mark was taken back', { origin: 'person' }, mention('e9', 'person', 0, 4)],
  ])('come: %s', (_name, said, found) => {
    expect(renewMentions([standing(person, said)], [found]).added).toHaveLength(1);
  });

  const mentions = fc
    .uniqueArray(
      fc.record({
        type: fc.constantFrom<Named>('person', 'org'),
        start: fc.nat({ max: 6 }),
        length: fc.integer({ min: 1, max: 3 }),
        name: fc.constantFrom('A', 'B'),
      }),
      { selector: ({ type, start, length }) => `${type} ${start} ${length}` },
    )
    .map((all) =>
      all.map(({ type, start, length, name }, at) =>
        mention(`e${at + 1}`, type, start, start + length, name),
      ),
    );

  /** What a person sees: that nobody decided on, by place and value. */
  const seen = (all: readonly StandingMention[]) =>
    all
      .filter(({ superseded }) => !superseded)
      .map(({ type, start, end, mark }) => `${type} ${start} ${end} ${mark}`)
      .sort();

  const renewed = (all: readonly StandingMention[], found: readonly Mention[]) => {
    const { added, superseded, offered } = renewMentions(all, found);
    return [
      ...all.map((one) => ({
        ...one,
        superseded: superseded.includes(one.id) || (one.superseded && !offered.includes(one.id)),
      })),
      ...added.map((one) => standing(one)),
    ];
  };

  test('there and back are as before, and ids stay unique', () => {
    fc.assert(
      fc.property(mentions, mentions, (before, after) => {
        const first = before.map((one) => standing(one));
        const there = renewed(first, after);
        expect(seen(there)).toEqual(seen(after.map((one) => standing(one))));
        const back = renewed(there, before);
        expect(seen(back)).toEqual(seen(first));
        expect(new Set(back.map(({ id }) => id)).size).toBe(back.length);
      }),
    );
  });
});
