import { describe, expect, it } from 'vitest';
import { excerptOf } from '#renderer/features/cases/excerpt.ts';
import { byDate, scaleOf, stretchOf, yearTicks } from '#renderer/features/cases/timeline-scale.ts';

const dates = ['2020-06-22', '2021-10', '2019', 'XXXX-05-01', '2022/..'];

describe('the scale of a timeline', () => {
  const scale = scaleOf(dates);
  if (!scale) throw new Error('no scale');

  it('holds every date that has a year', () => {
    for (const date of ['2020-06-22', '2021-10', '2019', '2022/..']) {
      const stretch = stretchOf(date, scale);
      expect(stretch?.left).toBeGreaterThan(0);
      expect((stretch?.left ?? 0) + (stretch?.width ?? 0)).toBeLessThanOrEqual(1.000_001);
    }
  });

  it('draws a month as long as a month and a year as long as a year', () => {
    const month = stretchOf('2021-10', scale)?.width ?? 0;
    const year = stretchOf('2019', scale)?.width ?? 0;
    expect(year / month).toBeCloseTo(365 / 31, 5);
  });

  it('tells points, doubts and open ends', () => {
    expect(stretchOf('2020-06-22', scale)).toMatchObject({ isPoint: true, isUncertain: false });
    expect(stretchOf('2020-06~', scale)).toMatchObject({ isPoint: false, isUncertain: true });
    expect(stretchOf('2022/..', scale)).toMatchObject({ isPoint: false, isOpen: true });
    expect(stretchOf('2020-06-01/2020-06-03', scale)).toMatchObject({ isPoint: false });
  });

  it('has no place for a date without a year', () => {
    expect(stretchOf('XXXX-05-01', scale)).toBeNull();
    expect(scaleOf(['XXXX-05-01', 'soon'])).toBeNull();
    expect(scaleOf([])).toBeNull();
  });

  it('never draws more years than there is room for', () => {
    for (const years of [['2020-01-01'], ['2001', '2026'], ['1917', '2026'], ['0988', '2026']]) {
      const wide = scaleOf(years);
      expect(wide && yearTicks(wide).length).toBeLessThanOrEqual(12);
    }
  });

  it('puts the earliest first and dates without a year last', () => {
    const order = dates.map((date) => ({ date })).sort(byDate);
    expect(order.map(({ date }) => date)).toEqual([
      '2019',
      '2020-06-22',
      '2021-10',
      '2022/..',
      'XXXX-05-01',
    ]);
  });
});

describe('an excerpt', () => {
  const quote = (before: string) =>
    excerptOf({
      mentionId: '',
      note: null,
      documentId: '',
      fileName: '',
      language: null,
      page: null,
      start: 0,
      end: 0,
      before,
      exact: '22 June',
      after: ' she\nwas released.',
    });

  it('begins at a whole word', () => {
    const long = `${'word '.repeat(30)}on `;
    expect(quote(long)).toMatch(/^… word (word )+on 22 June she was released\.$/);
    expect(quote('On ')).toBe('On 22 June she was released.');
  });
});
