import { describe, expect, test } from 'vitest';
import { annotate, type Decidable, decide, mark } from '#shared/case/decide.ts';
import type { Judgement } from '#shared/case/effect.ts';

const corrected: Judgement = {
  state: 'confirmed',
  correction: { type: 'person', value: { name: 'Ada' } },
};
const confirmed: Judgement = { state: 'confirmed', correction: null };
const rule = (judgement: Judgement | null): Decidable => ({ id: 'm', origin: 'rule', judgement });
const persons = (judgement: Judgement | null): Decidable => ({
  id: 'm',
  origin: 'person',
  judgement,
});

describe('decide', () => {
  test.each<[string, Decidable, Parameters<typeof decide>[1], Judgement | null]>([
    ['confirms a suggestion', rule(null), { kind: 'confirm' }, confirmed],
    [
      'confirms what was rejected',
      rule({ ...confirmed, state: 'rejected' }),
      { kind: 'confirm' },
      confirmed,
    ],
    ['keeps a correction when confirming', rule(corrected), { kind: 'confirm' }, corrected],
    [
      'keeps a correction when rejecting',
      rule(corrected),
      { kind: 'reject' },
      { ...corrected, state: 'rejected' },
    ],
    ['reopens to the bare suggestion', rule(corrected), { kind: 'reopen' }, null],
    [
      'keeps a person’s own mention when reopening',
      persons(confirmed),
      { kind: 'reopen' },
      { state: 'suggested', correction: null },
    ],
    [
      'corrects and confirms',
      rule({ ...confirmed, state: 'rejected' }),
      { kind: 'correct', type: 'person', value: { name: 'Ada' } },
      corrected,
    ],
  ])('%s', (_name, mention, decision, expected) => {
    const { forward, inverse } = decide([mention], decision);
    expect(forward).toEqual([{ what: 'mentions', ids: ['m'], judgement: expected }]);
    expect(inverse).toEqual([{ what: 'mentions', ids: ['m'], judgement: mention.judgement }]);
  });

  test('groups many mentions by outcome', () => {
    const mentions = [
      { ...rule(null), id: 'a' },
      { ...rule(confirmed), id: 'b' },
      { ...rule(null), id: 'c' },
    ];
    const { forward, inverse } = decide(mentions, { kind: 'reject' });
    expect(forward).toHaveLength(1);
    expect(inverse).toEqual([
      { what: 'mentions', ids: ['a', 'c'], judgement: null },
      { what: 'mentions', ids: ['b'], judgement: confirmed },
    ]);
  });

  test('a mark taken back is not there', () => {
    expect(mark('m').inverse).toEqual([{ what: 'mentions', ids: ['m'], judgement: null }]);
  });
});

test('a note gives way to the one after it, and comes back', () => {
  expect(annotate('m', 'first', 'second')).toEqual({
    forward: [{ what: 'note', mentionId: 'm', text: 'second' }],
    inverse: [{ what: 'note', mentionId: 'm', text: 'first' }],
  });
});
