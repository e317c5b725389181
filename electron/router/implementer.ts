/**
 * What every area of the router starts from. A refusal crosses as the contract's typed error; any
 * other error is logged without its content and crosses as "something went wrong".
 */

import { implement, ORPCError } from '@orpc/server';
import type { Bench } from '#electron/services/bench.ts';
import { knownRefusal, traceOf } from '#electron/services/refusal-of.ts';
import { contract } from '#shared/contract/contract.ts';

/** The contract, ready to be given handlers, with errors told apart. */
export function implementer(bench: Bench) {
  return implement(contract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw crossing(error, bench.environment.log);
    }
  });
}

export type ContractImplementer = ReturnType<typeof implementer>;

function crossing(error: unknown, log: (line: string) => void): Error {
  if (error instanceof ORPCError) return error;
  const refusal = knownRefusal(error);
  if (refusal !== null) {
    return new ORPCError('REFUSED', { status: 422, message: refusal.message, data: refusal });
  }
  log(`unexpected ${traceOf(error)}`);
  return new ORPCError('INTERNAL_SERVER_ERROR', { message: 'Something went wrong.' });
}
