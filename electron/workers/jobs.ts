/** What the import workers do for the services, whatever kind of process they are. */

import type { Said } from '#shared/extraction/extract.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import type { Vote, VotedDocument } from '#shared/extraction/votes/vote.ts';
import type { Comparison, JudgedPlace } from '#shared/extraction/words/compare.ts';
import type { WordChange } from '#shared/extraction/words/word-change.ts';
import type { SourceText } from '#shared/text/source-text.ts';

export interface ImportJob {
  /** As the person knows the file; data, never a path to open. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly password: string | null;
  /** WHATWG label to read a TXT file otherwise than detected. */
  readonly encoding: string | null;
  /** What the casebook changed in the words that ship. */
  readonly words: readonly WordChange[];
  /** Numbers of the blocks that are boilerplate in the casebook; null for a file by itself. */
  readonly boilerplate: readonly number[] | null;
}

/** A text that is stored already. */
export interface ExtractJob extends Pick<ImportJob, 'words' | 'boilerplate'> {
  readonly source: SourceText;
  /** What people said of the text. */
  readonly said?: Said;
}

/** A change of words to be tried on a text. */
export interface TryJob {
  readonly source: SourceText;
  readonly before: readonly WordChange[];
  readonly after: readonly WordChange[];
  readonly judged: readonly JudgedPlace[];
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
  /** Extraction alone. */
  extract(job: ExtractJob, watch?: Pick<JobWatch, 'signal'>): Promise<Extraction>;
  /** What a change of words does to the suggestions; without compromise's vote. */
  tryWords(job: TryJob, watch?: Pick<JobWatch, 'signal'>): Promise<Comparison>;
  /** A second reader's votes on doubtful names of a stored document. */
  vote(document: VotedDocument, watch?: Pick<JobWatch, 'signal'>): Promise<readonly Vote[]>;
  close(): Promise<void>;
}
