/** What a worker process and its parent say to each other. */

import type { Extraction } from '#shared/extraction/extraction.ts';
import type { Vote, VotedDocument } from '#shared/extraction/votes/vote.ts';
import type { Comparison } from '#shared/extraction/words/compare.ts';
import type { ImportFailureCode } from '#shared/text/import-failure.ts';
import type { SourceText } from '#shared/text/source-text.ts';
import type { ExtractJob, ImportJob, TryJob } from './jobs.ts';

/** Parent to child. One at a time: the next is sent when the last one was answered. */
export type Task =
  | { readonly kind: 'import'; readonly job: ImportJob }
  | { readonly kind: 'extract'; readonly job: ExtractJob }
  | { readonly kind: 'try'; readonly job: TryJob }
  | { readonly kind: 'vote'; readonly document: VotedDocument };

/** Child to parent, in this order: `ready` once; for each task `parsed`?, then one of the rest. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'parsed'; readonly source: SourceText }
  | { readonly kind: 'extracted'; readonly extraction: Extraction }
  | { readonly kind: 'voted'; readonly votes: readonly Vote[] }
  | { readonly kind: 'tried'; readonly comparison: Comparison }
  | { readonly kind: 'failed'; readonly failure: FailureMessage };

/** An `ImportFailure` as it crosses the process. */
export interface FailureMessage {
  readonly code: ImportFailureCode;
  readonly message: string;
  readonly params: Record<string, string | number>;
}
