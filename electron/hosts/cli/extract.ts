/** `casebook extract`: what the rules find in files, without a casebook. */

import type { ExtractLine } from '#shared/contract/extract-output.ts';
import { childWorkers, WORKERS } from '../child-workers.ts';
import { printableLine } from '../printable.ts';
import { type Call, type Command, JSON_OPTION, UsageError } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { extractFiles, type FileOutcome, type ReadFile } from './extract-files.ts';
import { linkRead } from './link-read.ts';
import { askPassword, PASSWORD_OPTION, passwordOf } from './passwords.ts';

const outputOf = ({ document, sha256, source, extraction }: ReadFile): ExtractLine => ({
  document,
  language: extraction.language,
  documentDate: extraction.documentDate,
  sha256,
  text: source.text,
  segments: extraction.segments.map(({ kind, start, end, page, language }) => {
    return { kind, start, end, page, language };
  }),
  entities: extraction.mentions,
  clusters: extraction.clusters,
  facts: extraction.facts,
  warnings: [...source.quality.warnings, ...extraction.warnings].map(({ code, message, page }) =>
    page === null ? { code, message } : { code, message, page },
  ),
});

const lineOf = (outcome: FileOutcome): ExtractLine => {
  if ('source' in outcome) return outputOf(outcome);
  const { code, message } = outcome.failure;
  return { document: outcome.document, error: { code, message } };
};

/** What a person wants to see first: how much there is of what, and the words themselves. */
const summary = (outcome: FileOutcome): string[] => {
  const line = lineOf(outcome);
  const name = printableLine(line.document);
  if ('error' in line) return [name, `  not read: ${line.error.message}`, ''];
  const types = [...new Set(line.entities.map(({ type }) => type))].sort();
  const found = types.map((type) => {
    const texts = line.entities.filter((entity) => entity.type === type).map(({ text }) => text);
    const different = [...new Set(texts.map((text) => text.replace(/\s+/g, ' ')))];
    return `  ${type} (${texts.length}): ${different.join('; ')}`;
  });
  const about = [line.language ?? 'language unknown', `${line.text.length} characters`];
  const warnings = line.warnings.map(({ message }) => `  warning: ${message}`);
  return [`${name} (${about.join(', ')})`, ...found, ...warnings, ''];
};

const extractAll = async (call: Call, password: string | null) => {
  const { files, installation, terminal, signal } = call;
  const atOnce = Math.min(WORKERS, files.length);
  const workers = childWorkers(installation, atOnce);
  let done = 0;
  try {
    const outcomes = await extractFiles(files, {
      workers,
      atOnce,
      encoding: call.text('encoding'),
      password,
      askPassword,
      signal,
      onDone: ({ document }) => {
        done += 1;
        if (files.length > 1) terminal.say(`[${done}/${files.length}] ${document}`);
      },
    });
    return await linkRead(outcomes, installation.resources, workers, signal);
  } finally {
    await workers.close();
  }
};

export const extract: Command = {
  name: 'extract',
  summary: 'Find persons, dates, provisions, charges, penalties and more in files',
  usage: '[OPTIONS] FILE…',
  options: {
    ...JSON_OPTION,
    encoding: { type: 'string', value: 'NAME', about: 'read text files as this, such as koi8-r' },
    ...PASSWORD_OPTION,
  },
  examples: [
    ['extract report.pdf', 'what is found, to read'],
    ['extract --json *.pdf *.docx > found.jsonl', 'one JSON object for each file, in order'],
  ],
  run: async (call) => {
    if (call.files.length === 0) throw new UsageError('Which files?');
    const outcomes = await extractAll(call, passwordOf(call));
    for (const outcome of outcomes) {
      if (call.has('json')) call.terminal.json(lineOf(outcome));
      else for (const line of summary(outcome)) call.terminal.print(line);
    }
    if (call.signal.aborted) return EXIT.interrupted;
    return outcomes.every((outcome) => 'source' in outcome) ? EXIT.ok : EXIT.someFailed;
  },
};
