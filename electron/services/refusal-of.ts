/** Any error as a refusal, for reports that stand beside others. */

import { type Refusal, RefusalError } from '#shared/contract/errors.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';

/** What to tell of an error. One that nobody expected is logged, without its content. */
export function refusalOf(error: unknown, log: (line: string) => void): Refusal {
  const known = knownRefusal(error);
  if (known !== null) return known;
  log(`unexpected ${traceOf(error)}`);
  return { code: 'unreadable', message: 'Something went wrong with this file.', params: {} };
}

/** The refusal that an error carries; null for an error that is none. */
export function knownRefusal(error: unknown): Refusal | null {
  if (error instanceof RefusalError) return error.refusal;
  if (!(error instanceof ImportFailure)) return null;
  const { code, message, params } = error;
  return { code, message, params };
}

/** What kind of error it was and where, never with what: messages may quote a document. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const frames = (error.stack ?? '').split('\n    at ').slice(1, 6);
  const places = frames.map((frame) => /[^/\\(]+:\d+:\d+/.exec(frame)?.[0] ?? '?');
  return `${error.name}${code} at ${places.join(' < ')}`;
}
