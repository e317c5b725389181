/** Reads the body of an upload as it comes, and stops at the limit. */

import type { IncomingMessage } from 'node:http';

/** Larger files are refused by every importer anyway. */
const UPLOAD_LIMIT_BYTES = 256 * 1024 * 1024;

/** Null when there is more than the limit allows; nothing beyond the limit is kept. */
export const readUpload = async (
  request: IncomingMessage,
  limit: number = UPLOAD_LIMIT_BYTES,
): Promise<Uint8Array | null> => {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
};
