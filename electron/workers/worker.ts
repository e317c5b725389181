/**
 * The entry of a worker process: the only place where files made by strangers are parsed. It holds
 * no database, no secret and no way out; it reads the rules once and then does task after task,
 * one at a time, until its parent ends it.
 */

import { constants, setPriority } from 'node:os';
import { readDocument } from '#electron/importers/read-document.ts';
import { extract } from '#shared/extraction/extract.ts';
import { extractInLibrary } from '#shared/extraction/extract-in-library.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import type { ExtractionResources } from '#shared/extraction/resources.ts';
import { voteWithCompromise, wantsVote } from '#shared/extraction/votes/compromise-vote.ts';
import type { VotedDocument } from '#shared/extraction/votes/vote.ts';
import { compareSuggestions } from '#shared/extraction/words/compare.ts';
import { ImportFailure } from '#shared/text/import-failure.ts';
import type { SourceText } from '#shared/text/source-text.ts';
import { closeNetwork } from './close-network.ts';
import type { ExtractJob, ImportJob, TryJob } from './jobs.ts';
import type { FailureMessage, Task } from './messages.ts';
import { type ParentLine, parentLine } from './parent-line.ts';
import { wordShelf } from './word-shelf.ts';

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

type Shelf = (words: ImportJob['words']) => ExtractionResources;

const extracted = (job: ExtractJob, shelf: Shelf): Extraction => {
  const { source, words, boilerplate, said } = job;
  return boilerplate === null
    ? extract(source, shelf(words), said)
    : extractInLibrary(source, shelf(words), boilerplate, said);
};

const runExtraction = (line: ParentLine, job: ExtractJob, shelf: Shelf) => {
  try {
    void line.post({ kind: 'extracted', extraction: extracted(job, shelf) });
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

const runTrial = (line: ParentLine, { source, before, after, judged }: TryJob, shelf: Shelf) => {
  try {
    const found = [before, after].map((words) => extract(source, shelf(words)).mentions);
    const [old = [], now = []] = found;
    void line.post({ kind: 'tried', comparison: compareSuggestions(old, now, judged) });
  } catch (error) {
    void line.post({ kind: 'failed', failure: extractionFailure(error) });
  }
};

const runImport = async (line: ParentLine, job: ImportJob, shelf: Shelf) => {
  let source: SourceText;
  try {
    source = await readDocument(job);
  } catch (error) {
    void line.post({ kind: 'failed', failure: failureOf(error) });
    return;
  }
  // A large text leaves in pieces, and extraction would keep the last of them waiting.
  await line.post({ kind: 'parsed', source });
  runExtraction(line, { ...job, source }, shelf);
};

const begin = (folder: string) => {
  closeNetwork();
  // What nobody looks at yet never takes the processor from the page somebody looks at.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const line = parentLine();
  const shelf = wordShelf(folder);
  line.onTask((task: Task) => {
    if (task.kind === 'import') void runImport(line, task.job, shelf);
    else if (task.kind === 'extract') runExtraction(line, task.job, shelf);
    else if (task.kind === 'try') runTrial(line, task.job, shelf);
    else void runVote(line, task.document);
  });
  void line.post({ kind: 'ready' });
};

begin(process.argv[2] ?? '');
