import { describe, expect, test } from 'vitest';
import { groupValues } from '#shared/case/case-values.ts';
import { edtfOrder } from '#shared/case/edtf-order.ts';
import { timelineOf } from '#shared/case/timeline.ts';
import { actOf as fact, confirmed as told } from '#tests/support/told-facts.ts';

const date = (documentId: string, edtf: string) =>
  told(documentId, 'date', edtf, { edtf, reading: edtf, kind: 'explicit' });
const person = (documentId: string, name: string) => told(documentId, 'person', name, { name });

describe('timeline', () => {
  test('tells a fact whose date and person are confirmed', () => {
    const slots = [date('d', '2020-06-22'), person('d', 'Ada')];
    const [entry, ...others] = timelineOf(slots, [fact('d', 'conviction', slots)]);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      date: '2020-06-22',
      person: 'Ada',
      fact: { type: 'conviction' },
    });
    expect(entry?.quotes).toHaveLength(2);
  });

  test('leaves a date alone when its fact’s person is not confirmed', () => {
    const when = date('d', '2020-06-22');
    const entries = timelineOf([when], [fact('d', 'conviction', [when, person('d', 'Ada')])]);
    expect(entries).toEqual([
      {
        date: '2020-06-22',
        fact: null,
        person: null,
        court: null,
        place: null,
        quotes: [when.quote],
      },
    ]);
  });

  test('tells nothing of a fact whose date is not confirmed', () => {
    const who = person('d', 'Ada');
    expect(timelineOf([who], [fact('d', 'arrest', [who, date('d', '2020')])])).toEqual([]);
  });

  test('one act told by two documents is one entry with both quotes', () => {
    const first = [date('d1', '2020-06-22'), person('d1', 'Ada')];
    const charge = told('d2', 'charge', 'libel', { code: 'libel' });
    const second = [date('d2', '2020-06-22'), person('d2', 'Ada'), charge];
    const entries = timelineOf(
      [...first, ...second],
      [fact('d1', 'conviction', first), fact('d2', 'conviction', second)],
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]?.fact?.charges).toEqual(['libel']);
    expect(entries[0]?.quotes).toHaveLength(5);
  });

  test('dates of the same id in two documents are not mixed up', () => {
    const a = date('d1', '2020-01-01');
    const b = { ...date('d2', '2021-01-01'), mention: { ...a.mention } };
    expect(timelineOf([a], [fact('d2', 'arrest', [b])]).map(({ fact: told }) => told)).toEqual([
      null,
    ]);
  });

  test('is in the order of time; what has no year comes last', () => {
    const dates = [
      'XXXX-06-22',
      '2021',
      '2020-06-22',
      '2020-06',
      '../2019-05',
      '2020-02-29/2020-03-28',
    ];
    const sorted = timelineOf(
      dates.map((edtf) => date('d', edtf)),
      [],
    ).map((entry) => entry.date);
    expect(sorted).toEqual([
      '../2019-05',
      '2020-02-29/2020-03-28',
      '2020-06',
      '2020-06-22',
      '2021',
      'XXXX-06-22',
    ]);
  });
});

describe('edtfOrder', () => {
  test.each([
    ['2020', '2020-06'],
    ['2020-06-22', '2020-07'],
    ['2019~', '2020?'],
    ['201X', '2015'],
    ['2020-06-22', 'XXXX-06-22'],
    ['[2019,2021]', '2020'],
  ])('%s before %s', (a, b) => {
    expect(edtfOrder(a) < edtfOrder(b)).toBe(true);
  });
});

describe('case values', () => {
  test('gathers by subject, the most frequent words first', () => {
    const values = groupValues([
      person('d1', 'Ada'),
      person('d2', 'Ada'),
      { ...person('d2', 'A. Lovelace'), subject: `person:${JSON.stringify({ name: 'Ada' })}` },
    ]);
    expect(values).toHaveLength(1);
    expect(values[0]).toMatchObject({ forms: ['Ada', 'A. Lovelace'], documents: 2 });
    expect(values[0]?.quotes).toHaveLength(3);
  });

  test('never gathers different types', () => {
    const a = person('d', 'Astana');
    const b = {
      ...told('d', 'place', 'Astana', { name: 'Astana', country: null }),
      subject: a.subject,
    };
    expect(groupValues([a, b]).map(({ type }) => type)).toEqual(['person', 'place']);
  });
});
