/**
 * What every area of the router starts from. A refusal crosses as the contract's typed error; any
 * other error is logged without its content and crosses as "something went wrong".
 */

import { implement, ORPCError } from '@orpc/server';
import type { Bench } from '#electron/services/environment.ts';
import { contract } from '#shared/contract/contract.ts';
import { RefusalError } from '#shared/contract/errors.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';

/** The contract, ready to be given handlers, with errors told apart. */
export function implementer(bench: Bench) {
  return implement(contract).use(async ({ next, path }) => {
    try {
      return await next();
    } catch (error) {
      throw crossing(error, () => bench.environment.log(trace(path, error)));
    }
  });
}

export type ContractImplementer = ReturnType<typeof implementer>;

function crossing(error: unknown, unexpected: () => void): Error {
  if (error instanceof ORPCError) return error;
  if (error instanceof RefusalError) {
    return new ORPCError('REFUSED', { status: 422, message: error.message, data: error.refusal });
  }
  if (error instanceof ImportFailure) {
    const { code, message, params } = error;
    return new ORPCError('REFUSED', { status: 422, message, data: { code, message, params } });
  }
  unexpected();
  return new ORPCError('INTERNAL_SERVER_ERROR', { message: 'Something went wrong.' });
}

/** Where it happened, never with what: messages may quote a document. */
function trace(path: readonly string[], error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
  const frames = error instanceof Error ? (error.stack ?? '').split('\n    at ').slice(1, 6) : [];
  const places = frames.map((frame) => /[^/\\(]+:\d+:\d+/.exec(frame)?.[0] ?? '?');
  return `unexpected ${name}${code} in ${path.join('.')} at ${places.join(' < ')}`;
}
