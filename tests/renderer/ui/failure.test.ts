import { describe, expect, it } from 'vitest';
import { failureOf, refusalKeys, refusalSlots } from '#renderer/ui/failure.ts';

describe('what went wrong', () => {
  it('is read from the refusal that the contract carries', () => {
    const error = Object.assign(new Error('REFUSED'), {
      data: { code: 'disk_full', message: 'No space.', params: { free: 0, odd: null } },
    });
    expect(failureOf(error)).toEqual({
      code: 'disk_full',
      message: 'No space.',
      params: { free: 0 },
    });
  });

  it.each([
    [new Error('boom'), 'boom'],
    ['boom', 'boom'],
    [null, 'null'],
    [{ data: { code: 7 } }, '[object Object]'],
  ])('is unexpected otherwise: %s', (error, message) => {
    expect(failureOf(error)).toEqual({ code: 'unexpected', message, params: {} });
  });
});

describe('the sentence of a refusal', () => {
  const telling = (code: string, params: Record<string, string | number>) =>
    refusalKeys({ code, params })[0];
  it.each([
    ['unknown_kind', { looksLike: 'png' }, 'common:refusalFor.unknown_kind.png'],
    ['archive_refused', { reason: 'ratio' }, 'common:refusalFor.archive_refused.ratio'],
    ['too_large', { pages: 9000, most: 5000 }, 'common:refusalFor.too_large.pages'],
    ['too_large', { most: 5000 }, 'common:refusalFor.too_large.most'],
    ['too_slow', { seconds: 30 }, 'common:refusalFor.too_slow.seconds'],
    ['damaged', {}, 'common:refusal.damaged'],
  ])('%s, %j', (code, params, key) => {
    expect(telling(code, params)).toBe(key);
  });

  it('falls back on what is known of any refusal', () => {
    expect(refusalKeys({ code: 'new_one', params: { reason: 'x' } }).at(-1)).toBe(
      'common:refusal.unexpected',
    );
  });

  it('tells limits in megabytes', () => {
    expect(refusalSlots({ limit: 200_000_000, pages: 2 })).toEqual({ limit: 200, pages: 2 });
  });
});
