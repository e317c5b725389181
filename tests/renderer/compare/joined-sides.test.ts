import { describe, expect, test } from 'vitest';
import { joinedSides } from '#renderer/features/compare/joined-sides.ts';
import { subjectsOf } from '#renderer/features/compare/subjects.ts';
import type { IdentityLink } from '#shared/case/identity.ts';
import type { ReviewMention } from '#shared/contract/review-mention.ts';
import { item } from '../review/items.ts';

const person = (id: string, name: string, subject: string) =>
  item(id, { subject, value: { name } });
const side = (...items: ReviewMention[]) => ({ portions: [items], items });
type Side = ReturnType<typeof side>;

const LEFT = side(person('l1', 'Vera Belova', 'person:belova'), item('l2', { type: 'date' }));
const RIGHT = side(person('r1', 'Wera Below', 'person:below'), person('r2', 'Ada', 'person:ada'));

const link = (judgement: IdentityLink['judgement']): IdentityLink => ({
  id: judgement,
  a: 'name:person:Vera Belova',
  b: 'name:person:Wera Below',
  judgement,
});
const shared = ([left, right]: readonly [Side, Side]) =>
  subjectsOf(left.items, right.items)
    .filter((one) => one.left.length > 0 && one.right.length > 0)
    .map(({ left: here, right: there }) => [...here, ...there].map(({ id }) => id));

describe('two sides', () => {
  test('share whom an archivist joined', () => {
    expect(shared([LEFT, RIGHT])).toEqual([]);
    expect(shared(joinedSides(LEFT, RIGHT, [link('same')]))).toEqual([['l1', 'r1']]);
  });

  test('share nothing for a doubt, and no longer what was parted', () => {
    expect(shared(joinedSides(LEFT, RIGHT, [link('unsure')]))).toEqual([]);
    const alike = side(person('r1', 'Wera Below', 'person:belova'));
    expect(shared([LEFT, alike])).toEqual([['l1', 'r1']]);
    expect(shared(joinedSides(LEFT, alike, [link('not_same')]))).toEqual([]);
  });

  test('stay the same where nobody spoke', () => {
    expect(joinedSides(LEFT, RIGHT, [])).toEqual([LEFT, RIGHT]);
    const [left] = joinedSides(LEFT, RIGHT, [link('same')]);
    expect(left.portions[0]).toBe(LEFT.portions[0]);
  });
});
