/**
 * Files that a person chose. The host hands over a path or bytes and gets a token; the page only
 * ever sees the token, so no page can name a file by itself. Bytes are read from one handle of a
 * regular file that is no link.
 */

import { randomUUID } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readRegularFile } from '#electron/workers/read-regular-file.ts';
import type { ChosenFile } from '#shared/contract/documents.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';

export interface OfferedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

interface Offer {
  readonly fileName: string;
  readonly read: () => Promise<Uint8Array>;
}

export class OfferDesk {
  readonly #offers = new Map<string, Offer>();

  /** Offers the file at a path that the person chose. What is wrong with it shows at import. */
  async offerPath(path: string): Promise<ChosenFile> {
    const fileName = basename(path);
    const size = await lstat(path).then(
      (found) => found.size,
      () => 0,
    );
    return this.#offer({ fileName, read: () => readRegularFile(path) }, size);
  }

  /** Offers bytes that the host received. Only the last part of the name is kept. */
  offerBytes(fileName: string, bytes: Uint8Array): ChosenFile {
    const name = fileName.split(/[\\/]/).at(-1) ?? '';
    return this.#offer({ fileName: name, read: () => Promise.resolve(bytes) }, bytes.byteLength);
  }

  /** The name under which a token was offered; null for a token that nobody offered. */
  nameOf(token: string): string | null {
    return this.#offers.get(token)?.fileName ?? null;
  }

  /** Reads the file of a token. Throws an `ImportFailure`. */
  async take(token: string): Promise<OfferedFile> {
    const offer = this.#offers.get(token);
    if (offer === undefined) {
      throw new ImportFailure('not_found', 'No such file was chosen in this session.');
    }
    return { fileName: offer.fileName, bytes: await offer.read() };
  }

  /** Forgets a token once its file is in the casebook; bytes in memory go with it. */
  drop(token: string): void {
    this.#offers.delete(token);
  }

  #offer(offer: Offer, size: number): ChosenFile {
    const token = randomUUID();
    this.#offers.set(token, offer);
    return { token, fileName: offer.fileName, size };
  }
}
