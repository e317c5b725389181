import { describe, expect, it } from 'vitest';
import { failureOf } from '#renderer/ui/failure.ts';

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
