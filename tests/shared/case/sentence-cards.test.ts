import { describe, expect, test } from 'vitest';
import type { Evidence } from '#shared/case/case-values.ts';
import { sentenceCards } from '#shared/case/sentence-cards.ts';
import { actOf, confirmed } from '#tests/support/told-facts.ts';

const who = (documentId: string, name: string) => confirmed(documentId, 'person', name, { name });
const when = (documentId: string, edtf: string) =>
  confirmed(documentId, 'date', edtf, { edtf, reading: edtf, kind: 'explicit' });

interface Size {
  duration?: string;
  object?: string;
  status?: string;
}
const penalty = (documentId: string, kind: string, size: Size = {}) =>
  confirmed(documentId, 'penalty', kind, {
    kind,
    duration: size.duration ?? null,
    object: size.object ?? null,
    status: size.status ?? 'imposed',
  });

const act = (slots: readonly Evidence<string>[]) =>
  actOf(slots[0]?.documentId ?? '', 'sentence', slots);
const cards = (...acts: Evidence<string>[][]) => sentenceCards(acts.flat(), acts.map(act));
const sizes = (card: ReturnType<typeof cards>[number] | undefined) =>
  card?.measures.map(({ value, documents }) => `${value.kind} ${value.duration} ${documents}`);

describe('a sentence card', () => {
  test('is filled by several documents, each measure with those that tell it', () => {
    const all = cards(
      [
        who('en', 'Ada'),
        when('en', '2020-06-22'),
        penalty('en', 'restriction_of_liberty', { duration: 'P3Y' }),
        penalty('en', 'activity_ban', { duration: 'P5Y', object: 'political activities' }),
      ],
      [
        who('fr', 'Ada'),
        when('fr', '2020-06-22'),
        penalty('fr', 'activity_ban', { duration: 'P5Y', object: 'militantisme' }),
      ],
    );
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ standing: 'imposed', person: 'Ada', date: '2020-06-22' });
    expect(all[0]?.documents).toBe(2);
    expect(sizes(all[0])).toEqual(['restriction_of_liberty P3Y 1', 'activity_ban P5Y 2']);
  });

  test('takes in what a document without a date tells of the same penalty', () => {
    const all = cards(
      [who('a', 'Ada'), when('a', '2020'), penalty('a', 'imprisonment', { duration: 'P3Y' })],
      [who('a', 'Ada'), when('a', '2021'), penalty('a', 'imprisonment', { duration: 'P2Y' })],
      [who('b', 'Ada'), penalty('b', 'imprisonment', { duration: 'P2Y' })],
      [who('c', 'Ada'), penalty('c', 'imprisonment', { duration: 'P9Y' })],
    );
    expect(all.map((card) => [card.date, sizes(card)])).toEqual([
      ['2020', ['imprisonment P3Y 1']],
      ['2021', ['imprisonment P2Y 2']],
      [null, ['imprisonment P9Y 1']],
    ]);
  });

  test('keeps two bans of one length apart where one document tells both', () => {
    const [card] = cards([
      who('a', 'Ada'),
      penalty('a', 'activity_ban', { duration: 'P5Y', object: 'publishing' }),
      penalty('a', 'activity_ban', { duration: 'P5Y', object: 'assemblies' }),
      penalty('a', 'imprisonment', { duration: 'P1Y' }),
    ]);
    expect(card?.measures.map(({ value }) => value.object)).toEqual([
      null,
      'publishing',
      'assemblies',
    ]);
  });

  test('is never shared by two people, nor by what is imposed, requested and threatened', () => {
    const shared = penalty('a', 'imprisonment', { duration: 'P5Y' });
    const range = penalty('a', 'imprisonment', { duration: '../P7Y', status: 'threatened' });
    const asked = penalty('a', 'imprisonment', { duration: 'P6Y', status: 'requested' });
    const served = penalty('a', 'fine', { object: 'EUR 50', status: 'served' });
    const [ada, ben] = [who('a', 'Ada'), who('a', 'Ben')];
    const all = sentenceCards(
      [ada, ben, shared, range, asked, served],
      [act([ada, shared, served, range, asked]), act([ben, shared])],
    );
    expect(all.map((card) => [card.standing, card.person, sizes(card)])).toEqual([
      ['imposed', 'Ada', ['imprisonment P5Y 1', 'fine null 1']],
      ['imposed', 'Ben', ['imprisonment P5Y 1']],
      ['requested', 'Ada', ['imprisonment P6Y 1']],
      ['threatened', 'Ada', ['imprisonment ../P7Y 1']],
    ]);
  });

  test('names nobody where the person is not confirmed, or no act tells the penalty', () => {
    const told = penalty('a', 'fine', { object: 'EUR 50' });
    const alone = penalty('b', 'fine', { object: 'EUR 70' });
    const all = sentenceCards([told, alone], [act([who('a', 'Ada'), told])]);
    expect(all.map(({ person, documents }) => [person, documents])).toEqual([
      [null, 1],
      [null, 1],
    ]);
  });

  test('is not made of what is denied, feared or to come', () => {
    const slots = [who('a', 'Ada'), penalty('a', 'imprisonment', { duration: 'P5Y' })];
    const denied = act(slots);
    for (const modality of ['denied', 'planned', 'hypothetical'] as const) {
      const fact = { ...denied, fact: { ...denied.fact, modality } };
      expect(sentenceCards(slots, [fact])).toEqual([]);
    }
    expect(sentenceCards(slots, [denied])).toHaveLength(1);
  });

  test('holds every confirmed penalty of a told act exactly once', () => {
    const slots = [
      who('a', 'Ada'),
      ...['P1Y', 'P2Y', 'P2Y', 'P3Y'].map((duration) => penalty('a', 'imprisonment', { duration })),
    ];
    const [card] = cards(slots);
    const quotes = card?.measures.flatMap((measure) => measure.quotes) ?? [];
    expect([...quotes].sort()).toEqual(
      slots
        .slice(1)
        .map(({ quote }) => quote)
        .sort(),
    );
  });
});
