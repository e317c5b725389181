/** Makes the warnings of an import. */

import type { Warning } from '#shared/text/source-text.ts';

/** `message` is one English sentence without any text of the document. */
export const warning = (
  code: string,
  message: string,
  params: Warning['params'] = {},
  page: number | null = null,
): Warning => ({ code, message, page, params });
