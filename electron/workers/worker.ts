/**
 * The entry of a worker process: the only place where files made by strangers are parsed. It holds
 * no database, no secret and no way out; it reads the rules once and then does task after task,
 * one at a time, until its parent ends it.
 */

import { readDocument } from '#electron/importers/read-document.ts';
import { extract } from '#shared/extraction/extract.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import { type ExtractionResources, readResources } from '#shared/extraction/resources.ts';
import { voteWithCompromise, wantsVote } from '#shared/extraction/votes/compromise-vote.ts';
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

/** Loading the voter takes longer than reading most documents, and most have nothing to ask it. */
const withVote = async (text: string, extraction: Extraction): Promise<Extraction> => {
  if (!wantsVote(extraction)) return extraction;
  const { default: read } = await import('compromise/three');
  return voteWithCompromise(text, extraction, read);
};

const runExtraction = async (
  line: ParentLine,
  source: SourceText,
  resources: ExtractionResources,
) => {
  try {
    const extraction = await withVote(source.text, extract(source, resources));
    void line.post({ kind: 'extracted', extraction });
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
  await runExtraction(line, source, resources);
};

const begin = (folder: string) => {
  closeNetwork();
  const line = parentLine();
  const resources = readResources(loadResources(folder));
  line.onTask((task: Task) => {
    if (task.kind === 'import') void runImport(line, task.job, resources);
    else void runExtraction(line, task.source, resources);
  });
  void line.post({ kind: 'ready' });
};

begin(process.argv[2] ?? '');
