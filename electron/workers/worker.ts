/**
 * The entry of a worker process: the only place where files made by strangers are parsed. It holds
 * no database, no secret and no way out; it reads the rules once and then does task after task,
 * one at a time, until its parent ends it.
 */

import { readDocument } from '#electron/importers/read-document.ts';
import { extract } from '#shared/extraction/extract.ts';
import { type ExtractionResources, readResources } from '#shared/extraction/resources.ts';
import { voteWithCompromise, wantsVote } from '#shared/extraction/votes/compromise-vote.ts';
import type { VotedDocument } from '#shared/extraction/votes/vote.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import type { SourceText } from '#shared/text/source-text.ts';
import { closeNetwork } from './close-network.ts';
import type { ImportJob } from './jobs.ts';
import { loadResources } from './load-resources.ts';
import type { FailureMessage, Task } from './messages.ts';
import { type ParentLine, parentLine } from './parent-line.ts';

/** Only failures that importers word themselves cross over: any other text may quote the file. */
const failureOf = (error: unknown): FailureMessage => {
  if (error instanceof ImportFailure) {
    return { code: error.code, message: error.message, params: error.params };
  }
  const name = error instanceof Error ? error.name : 'unknown';
  return { code: 'damaged', message: 'The file could not be read.', params: { error: name } };
};

/** A fault in our own words or rules names its file; it holds nothing of the document. */
const extractionFailure = (error: unknown): FailureMessage => {
  const name = error instanceof Error ? error.name : 'unknown';
  const where = error instanceof Error && name === 'ResourceFault' ? ` ${error.message}` : '';
  const message = `The rules could not be applied to this text.${where}`;
  return { code: 'importer_died', message, params: { error: name } };
};

const runExtraction = (line: ParentLine, source: SourceText, resources: ExtractionResources) => {
  try {
    void line.post({ kind: 'extracted', extraction: extract(source, resources) });
  } catch (error) {
    void line.post({ kind: 'failed', failure: extractionFailure(error) });
  }
};

/** Loading the voter takes longer than reading most documents, and most have nothing to ask it. */
const runVote = async (line: ParentLine, document: VotedDocument) => {
  try {
    if (!wantsVote(document)) return void line.post({ kind: 'voted', votes: [] });
    const { default: read } = await import('compromise/three');
    void line.post({ kind: 'voted', votes: voteWithCompromise(document, read) });
  } catch (error) {
    void line.post({ kind: 'failed', failure: extractionFailure(error) });
  }
};

const runImport = async (line: ParentLine, job: ImportJob, resources: ExtractionResources) => {
  let source: SourceText;
  try {
    source = await readDocument(job);
  } catch (error) {
    void line.post({ kind: 'failed', failure: failureOf(error) });
    return;
  }
  // A large text leaves in pieces, and extraction would keep the last of them waiting.
  await line.post({ kind: 'parsed', source });
  runExtraction(line, source, resources);
};

const begin = (folder: string) => {
  closeNetwork();
  const line = parentLine();
  const resources = readResources(loadResources(folder));
  line.onTask((task: Task) => {
    if (task.kind === 'import') void runImport(line, task.job, resources);
    else if (task.kind === 'vote') void runVote(line, task.document);
    else runExtraction(line, task.source, resources);
  });
  void line.post({ kind: 'ready' });
};

begin(process.argv[2] ?? '');
