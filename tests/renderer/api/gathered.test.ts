import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gathered } from '#renderer/api/gathered.ts';

describe('changes that come in a crowd', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('act at once when they come alone, all keys of one turn together', () => {
    const acted: string[] = [];
    const act = gathered((key) => acted.push(key.join('/')), 100);
    act(['documents']);
    act(['cases']);
    expect(acted).toEqual(['documents', 'cases']);
  });

  it('are gathered while they follow closely, each key once, and none is lost', async () => {
    const acted: string[] = [];
    const act = gathered((key) => acted.push(key.join('/')), 100);
    for (let index = 0; index < 50; index += 1) {
      act(['documents']);
      act(['document', index % 2]);
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(200);
    expect(acted.length).toBeLessThan(25);
    expect(acted.at(-1)).toMatch(/^document/);
    const before = acted.length;
    act(['documents']);
    expect(acted.length).toBe(before + 1);
  });
});
