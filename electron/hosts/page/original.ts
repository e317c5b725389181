/** The original bytes of a document, as both hosts hand them to the page. */

import type { PageAnswer } from './page-files.ts';
import { DOCUMENT_POLICY, securityHeaders } from './security-headers.ts';

export interface Original {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

const PREFIX = '/originals/';

/** The document that a path asks for; null when it asks for something else. */
export const documentIdOf = (path: string): string | null => {
  const id = path.startsWith(PREFIX) ? path.slice(PREFIX.length) : '';
  return /^[\w-]{1,64}$/.test(id) ? id : null;
};

/** Never shown as a page of its own: the page reads the bytes, nothing navigates to them. */
export const originalAnswer = ({ bytes, mediaType }: Original): PageAnswer => ({
  body: bytes,
  headers: {
    ...securityHeaders(DOCUMENT_POLICY),
    'Content-Type': mediaType,
    'Content-Disposition': 'attachment',
  },
});
