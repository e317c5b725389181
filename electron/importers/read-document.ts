/** Bytes → `SourceText`, for every format that Casebook reads. */

import { ImportFailure } from '#shared/text/import-failure.ts';
import type { DocumentKind, SourceText, Warning } from '#shared/text/source-text.ts';
import { mixedScriptWords } from '#shared/text/text-layer.ts';
import { type Archive, scanArchive } from './archive/scan-archive.ts';
import { loadReader } from './load-reader.ts';
import { firstLook, type Sniffed, sniffArchive } from './sniff-kind.ts';
import { readTxt } from './txt/read-txt.ts';
import { warning } from './warning.ts';

export interface ReadJob {
  /** As the person knows the file; data, never a path to open. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly password: string | null;
  /** WHATWG label to read a TXT file otherwise than detected. */
  readonly encoding: string | null;
}

/** Extensions that promise one kind; others (`.md`, `.log`, none) promise nothing. */
const PROMISED: Readonly<Record<string, DocumentKind | 'other'>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  txt: 'txt',
  doc: 'other',
  rtf: 'other',
  odt: 'other',
  xlsx: 'other',
  png: 'other',
  jpg: 'other',
  zip: 'other',
};

const extensionOf = (fileName: string): string =>
  /\.([^.\\/]{1,10})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';

async function decodePart(archive: Archive, name: string): Promise<string | null> {
  const bytes = await archive.read(name);
  return bytes === null ? null : Buffer.from(bytes).toString('utf8');
}

async function lookInside(archive: Archive): Promise<Sniffed> {
  const contentTypes = await decodePart(archive, '[Content_Types].xml');
  return sniffArchive(archive.names, contentTypes, await decodePart(archive, 'mimetype'));
}

function known(sniffed: Sniffed): DocumentKind {
  if ('kind' in sniffed) return sniffed.kind;
  const { looksLike } = sniffed;
  throw new ImportFailure(
    'unknown_kind',
    `Not a PDF, DOCX or text file; it looks like ${looksLike}.`,
    {
      looksLike,
    },
  );
}

async function readArchive(bytes: Uint8Array): Promise<SourceText> {
  const archive = await scanArchive(bytes);
  known(await lookInside(archive));
  const { readDocxArchive } = await loadReader('DOCX', () => import('./docx/read-docx.ts'));
  return readDocxArchive(archive);
}

async function readByContent(job: ReadJob): Promise<SourceText> {
  const look = firstLook(job.bytes);
  if ('archive' in look) return readArchive(job.bytes);
  if (known(look) === 'txt') return readTxt(job.bytes, { encoding: job.encoding });
  const { readPdf } = await loadReader('PDF', () => import('./pdf/read-pdf.ts'));
  return readPdf(job.bytes, { password: job.password });
}

function withWarning(source: SourceText, added: Warning): SourceText {
  const { quality } = source;
  const verdict = quality.verdict === 'text' ? 'text_with_warnings' : quality.verdict;
  const warnings = [added, ...quality.warnings];
  return { ...source, quality: { ...quality, verdict, warnings } };
}

/** Words in two alphabets are misread by the eye in every format (R23). */
function withAlphabetsChecked(source: SourceText): SourceText {
  const { count, first } = mixedScriptWords(source.text);
  if (count === 0) return source;
  const page = source.pages.find(({ end }) => end > first)?.number ?? null;
  const message = 'Words mix letters of different alphabets that look alike.';
  return withWarning(source, warning('mixed_scripts', message, { words: count }, page));
}

function withNameChecked(source: SourceText, fileName: string): SourceText {
  const extension = extensionOf(fileName);
  const promised = PROMISED[extension];
  if (promised === undefined || promised === source.kind) return source;
  const message = `The file is named .${extension} but holds ${source.kind.toUpperCase()}.`;
  const params = { extension, kind: source.kind };
  return withWarning(source, warning('kind_differs_from_name', message, params));
}

/** Reads a document by its content, never by its name; throws `ImportFailure`. */
export async function readDocument(job: ReadJob): Promise<SourceText> {
  if (job.bytes.length === 0) throw new ImportFailure('empty', 'The file is empty.');
  return withNameChecked(withAlphabetsChecked(await readByContent(job)), job.fileName);
}
