import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gathered } from '#renderer/api/gathered.ts';

describe('changes that come in a crowd', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('act at once when they come alone, all keys of one turn together', () => {
    const acted: string[] = [];
    const act = gathered((key) => acted.push(key.join('/')), { whileMs: 100 });
    act(['documents']);
    act(['cases']);
    expect(acted).toEqual(['documents', 'cases']);
  });

  it('are gathered while they follow closely, each key once, and none is lost', async () => {
    const acted: string[] = [];
    const act = gathered((key) => acted.push(key.join('/')), { whileMs: 100 });
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

  it('wait while somebody is busy, however long, and none is lost', async () => {
    const acted: string[] = [];
    let busyUntil = 0;
    const busyMs = () => Math.max(0, busyUntil - Date.now());
    const act = gathered((key) => acted.push(key.join('/')), { whileMs: 100, busyMs });
    for (let index = 0; index < 20; index += 1) {
      busyUntil = Date.now() + 150;
      act(['mentions', index % 2]);
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(acted).toEqual([]);
    await vi.advanceTimersByTimeAsync(150);
    expect(acted).toEqual(['mentions/0', 'mentions/1']);
    await vi.advanceTimersByTimeAsync(200);
    act(['documents']);
    expect(acted.at(-1)).toBe('documents');
  });
});
