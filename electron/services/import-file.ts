/**
 * One file becomes a document. Its text is stored when it is parsed, its suggestions when they are
 * there, both at once when they come together; when anything goes wrong before the text is stored, or the person cancels,
 * nothing of it remains.
 */

import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { boilerplateBlocks } from '#electron/database/blocks-table.ts';
import { findVersion } from '#electron/database/documents-table.ts';
import { libraryExtraction } from '#electron/database/library-extraction.ts';
import type { CasebookFile } from '#electron/database/open-casebook.ts';
import { removeParsedDocument, storeDocument } from '#electron/database/store-document.ts';
import { storeExtraction, storeExtractionFailure } from '#electron/database/store-extraction.ts';
import { wordChanges, wordsHash } from '#electron/database/words-table.ts';
import type { ImportJob, ImportResult, Workers } from '#electron/workers/jobs.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import type { SourceText } from '#shared/text/source-text.ts';

export interface FileToImport {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly password: string | null;
  readonly encoding: string | null;
  readonly caseId: string;
  /** ISO 8601. */
  readonly importedAt: string;
}

export interface ImportedDocument {
  readonly documentId: string;
  /** True for bytes that were in the casebook before. */
  readonly wasThere: boolean;
  /** Why there are no suggestions, though the text is there. */
  readonly failure: ImportFailure | null;
}

export interface ImportPlace {
  readonly casebook: CasebookFile;
  readonly workers: Workers;
  readonly signal: AbortSignal;
  /** The text is stored: it can be read and searched from now on. */
  readonly onStored: (documentId: string) => void;
}

/** Names what is being read: the same bytes, read the same way, are the same document. */
export function identityOf(file: FileToImport): string {
  return `${sha256Of(file.bytes)} ${file.encoding ?? ''}`;
}

/** Imports one file. Throws an `ImportFailure`, or what the database refuses. */
export function importFile(file: FileToImport, place: ImportPlace): Promise<ImportedDocument> {
  return place.casebook.underWay(() => importUnderWay(file, place));
}

async function importUnderWay(file: FileToImport, place: ImportPlace): Promise<ImportedDocument> {
  const { read } = place.casebook;
  const sha256 = sha256Of(file.bytes);
  const same = await findVersion(read, sha256, file.encoding);
  if (same !== null) return { documentId: same.id, wasThere: true, failure: null };
  const other = file.encoding === null ? null : await findVersion(read, sha256, null);
  const words = await wordChanges(read);
  const rules = { words, boilerplate: await boilerplateBlocks(read) };
  const draft = new Draft(place, rules, (id, source) => ({
    id,
    // A work is called as its first version is.
    workId: other?.work_id ?? id,
    sha256,
    bytes: file.bytes,
    fileName: file.fileName,
    chosenEncoding: file.encoding,
    supersedes: other?.id ?? null,
    caseId: file.caseId,
    importedAt: file.importedAt,
    source,
    wordsHash: wordsHash(words),
  }));
  const failure = await draft.fill(file);
  return { documentId: draft.id, wasThere: false, failure };
}

/** What the casebook adds to the rules that ship. */
type CasebookRules = Pick<ImportJob, 'words' | 'boilerplate'>;

type Describe = (id: string, source: SourceText) => Parameters<typeof storeDocument>[1];

/**
 * Milliseconds that a text waits for its suggestions: nobody notices them, and for most files it
 * saves a transaction, which costs more than the rows in it.
 */
const WAIT_MS = 100;

/** A document on its way into the casebook. */
class Draft {
  readonly id = ulid();
  readonly #place: ImportPlace;
  readonly #rules: CasebookRules;
  readonly #describe: Describe;
  #parsed: SourceText | null = null;
  #waiting: NodeJS.Timeout | undefined;
  #stored: Promise<void> | null = null;

  constructor(place: ImportPlace, rules: CasebookRules, describe: Describe) {
    this.#place = place;
    this.#rules = rules;
    this.#describe = describe;
  }

  /** Resolves to why there are no suggestions, null for the common case that there are. */
  async fill(file: FileToImport): Promise<ImportFailure | null> {
    try {
      const { source, extraction } = await this.#read(file).finally(() =>
        clearTimeout(this.#waiting),
      );
      if (this.#stored !== null) await this.#stored;
      if (this.#place.signal.aborted) throw cancelled();
      if (this.#stored === null) await this.#storeWhole(source, extraction);
      else await this.#addSuggestions(source, extraction);
      return null;
    } catch (error) {
      return await this.#settle(error);
    }
  }

  #read(file: FileToImport): Promise<ImportResult> {
    const { fileName, bytes, password, encoding } = file;
    const { workers, signal } = this.#place;
    const onParsed = (source: SourceText) => {
      this.#parsed = source;
      // What goes wrong is met when the suggestions are there.
      this.#waiting = setTimeout(() => this.#store(source).catch(() => undefined), WAIT_MS);
    };
    return workers.import(
      { fileName, bytes, password, encoding, ...this.#rules },
      { signal, onParsed },
    );
  }

  /** The text alone, at once: somebody may wait for it. */
  #store(source: SourceText): Promise<void> {
    const { casebook } = this.#place;
    this.#stored ??= casebook
      .write((tx) => storeDocument(tx, this.#describe(this.id, source), null))
      .then(() => this.#place.onStored(this.id));
    return this.#stored;
  }

  #addSuggestions(source: SourceText, extraction: Extraction): Promise<void> {
    const { casebook } = this.#place;
    const hash = wordsHash(this.#rules.words);
    return casebook.writeInPace(async (tx) => {
      const placed = await libraryExtraction(tx, casebook.taught, this.#placed(source), extraction);
      await storeExtraction(tx, this.id, placed, hash);
    });
  }

  #storeWhole(source: SourceText, extraction: Extraction): Promise<void> {
    const { casebook } = this.#place;
    this.#stored = casebook
      .writeInPace(async (tx) => {
        const placed = await libraryExtraction(
          tx,
          casebook.taught,
          this.#placed(source),
          extraction,
        );
        await storeDocument(tx, this.#describe(this.id, source), placed);
      })
      .then(() => this.#place.onStored(this.id));
    return this.#stored;
  }

  #placed(source: SourceText) {
    const { caseId } = this.#describe(this.id, source);
    return { documentId: this.id, caseId, text: source.text };
  }

  /** Keeps a text whose extraction failed; takes out what was cancelled or could not be saved. */
  async #settle(error: unknown): Promise<ImportFailure> {
    const { casebook, signal } = this.#place;
    const keep = error instanceof ImportFailure && error.code !== 'cancelled' && !signal.aborted;
    if (keep && this.#parsed !== null) await this.#store(this.#parsed);
    const isStored = await Promise.resolve(this.#stored ?? Promise.reject(error)).then(
      () => true,
      () => false,
    );
    if (!isStored) throw error;
    if (!keep) {
      await casebook.write((tx) => removeParsedDocument(tx, this.id));
      throw error;
    }
    await casebook.write((tx) => storeExtractionFailure(tx, this.id));
    return error;
  }
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const cancelled = () => new ImportFailure('cancelled', 'The import was cancelled.');
