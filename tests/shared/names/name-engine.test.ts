import { describe, expect, it } from 'vitest';
import { nameEngine } from '#tests/support/name-engine.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['Альнур Жуматаев', 'Alnour Joumataïev'],
  ['Zhumatayev, Alnur', 'Alnur Schumatajew'],
  ['Qasym Zhumatayev', 'Kassym Joumataïev'],
  ['Сергей Кривошеин', 'Sergueï Krivocheïne'],
  ['Павло Гринькевич', 'Pavlo Hrynkevich'],
  ['Иван Петрович Самохвалов', 'Ivan Samokhvalov'],
  ['Щукина Ольга', 'Olga Chtchoukina'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Альнур Жуматаев', 'Альнур Кривошеин'],
  ['Иван Петрович Самохвалов', 'Иван Сергеевич Самохвалов'],
  ['Ольга Щукина', 'Анна Щукина'],
  ['I. Samokhvalov', 'Pavel Samokhvalov'],
  ['Alnur Zhumatayev', ''],
];

describe('compare', () => {
  it.each(SAME)('%s is %s', (a, b) => {
    expect(nameEngine.compare(a, b).verdict).toBe('same');
    expect(nameEngine.compare(b, a).verdict).toBe('same');
  });

  it.each(DIFFERENT)('%s is not %s', (a, b) => {
    expect(nameEngine.compare(a, b).verdict).toBe('different');
    expect(nameEngine.compare(b, a).verdict).toBe('different');
  });

  it.each([...SAME, ...DIFFERENT])('explains %s and %s by costs that add up', (a, b) => {
    const { pairs, left, distance } = nameEngine.compare(a, b).explain();
    const costs = [...pairs, ...left].map(({ cost }) => cost);
    expect(distance).toBeCloseTo(
      costs.reduce((sum, cost) => sum + cost, 0),
      5,
    );
    for (const pair of pairs.filter(({ steps }) => steps.length > 0)) {
      expect(pair.steps.map((step) => step.a.text).join('')).toBe(pair.a.text);
      expect(pair.steps.map((step) => step.b.text).join('')).toBe(pair.b.text);
    }
  });
});
