/** Errors in words: the code of a refusal chooses the sentence, its message is the detail. */

export interface Failure {
  /** Key below `common:refusal`; `unexpected` for whatever the contract does not name. */
  code: string;
  /** English, for whoever copies it into a report. */
  message: string;
  params: Record<string, string | number>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function paramsOf(value: unknown): Failure['params'] {
  if (!isRecord(value)) return {};
  const known = Object.entries(value).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return Object.fromEntries(known);
}

/** Reads the typed refusal out of whatever was thrown; everything else is unexpected. */
export function failureOf(error: unknown): Failure {
  const data = isRecord(error) ? error['data'] : null;
  if (isRecord(data) && typeof data['code'] === 'string') {
    return {
      code: data['code'],
      message: typeof data['message'] === 'string' ? data['message'] : '',
      params: paramsOf(data['params']),
    };
  }
  return {
    code: 'unexpected',
    message: error instanceof Error ? error.message : String(error),
    params: {},
  };
}

/** Params whose value names what was found. */
const NAMING = ['looksLike', 'reason'] as const;
/** Params that are figures; the first one that is there tells which limit was met. */
const FIGURES = ['pages', 'limit', 'most', 'seconds', 'megabytes'] as const;

function detailOf(params: Failure['params']): string | number | undefined {
  const named = NAMING.map((name) => params[name]).find((value) => value !== undefined);
  return named ?? FIGURES.find((name) => name in params);
}

/** Keys of the catalogue for a refusal, the most telling first. */
export function refusalKeys({ code, params }: Pick<Failure, 'code' | 'params'>): string[] {
  const detail = detailOf(params);
  const special = detail === undefined ? [] : [`common:refusalFor.${code}.${detail}`];
  return [...special, `common:refusal.${code}`, 'common:refusal.unexpected'];
}

const MEGABYTE = 1_000_000;

/** What the sentences are filled with; a limit comes in bytes and is told in megabytes. */
export function refusalSlots(params: Failure['params']): Failure['params'] {
  const { limit } = params;
  return typeof limit === 'number' ? { ...params, limit: Math.floor(limit / MEGABYTE) } : params;
}
