/** What the import workers do for the services, whatever kind of process they are. */

import type { Extraction } from '#shared/extraction/extraction.ts';
import type { Vote, VotedDocument } from '#shared/extraction/votes/vote.ts';
import type { SourceText } from '#shared/text/source-text.ts';

export interface ImportJob {
  /** As the person knows the file; data, never a path to open. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly password: string | null;
  /** WHATWG label to read a TXT file otherwise than detected. */
  readonly encoding: string | null;
}

export interface JobWatch {
  /** Ends the process that works on the job; the promise rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** Called once, as soon as the text is there and before extraction begins. */
  readonly onParsed?: (source: SourceText) => void | Promise<void>;
}

export interface ImportResult {
  readonly source: SourceText;
  readonly extraction: Extraction;
}

/** A pool of watched child processes. Every rejection is an `ImportFailure`. */
export interface Workers {
  /** Bytes → text → mentions. */
  import(job: ImportJob, watch?: JobWatch): Promise<ImportResult>;
  /** Extraction alone, for a document whose text is stored already. */
  extract(source: SourceText, watch?: Pick<JobWatch, 'signal'>): Promise<Extraction>;
  /** A second reader's votes on doubtful names of a stored document. */
  vote(document: VotedDocument, watch?: Pick<JobWatch, 'signal'>): Promise<readonly Vote[]>;
  close(): Promise<void>;
}
