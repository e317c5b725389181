/** What a file is, by its content alone: a name is only what somebody called it. */

import type { DocumentKind } from '#shared/text/source-text.ts';
import { looksLikeText } from './txt/plausible-text.ts';

/** A file that we read, or what it looks like instead (`png`, `odt`, `binary`, …). */
export type Sniffed = { readonly kind: DocumentKind } | { readonly looksLike: string };

/** A ZIP is either a DOCX or not, which its list of parts tells. */
export type FirstLook = Sniffed | { readonly archive: true };

const PDF_HEADER_WITHIN = 1024;
const TAIL = 4096;

const latin = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);

/** First bytes of kinds that people drop by mistake, so that the refusal can name them. */
const SIGNATURES: readonly (readonly [prefix: string, looksLike: string])[] = [
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['RIFF', 'riff'],
  ['\x7fELF', 'elf'],
  ['MZ\x90', 'windows_program'],
  ['\x1f\x8b', 'gzip'],
  ['BZh', 'bzip2'],
  ['\xfd7zXZ\0', 'xz'],
  ['7z\xbc\xaf\x27\x1c', '7z'],
  ['Rar!', 'rar'],
  ['{\\rtf', 'rtf'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old_office'],
  ['SQLite format 3\0', 'sqlite'],
  ['%!PS', 'postscript'],
];

/** The stream that Word writes when a document is locked with a password (UTF-16). */
const LOCKED_OFFICE = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0';

function isPdf(bytes: Uint8Array, head: string): boolean {
  const at = head.search(/%PDF-\d/);
  if (at < 0) return false;
  if (at === 0) return true;
  // A text about PDF may quote the header, so a late header needs the rest of a PDF.
  const tail = latin(bytes, Math.max(0, bytes.length - TAIL), bytes.length);
  return tail.includes('startxref') || tail.includes('%%EOF');
}

/** Looks at the bytes; never opens an archive. The bytes must not be empty. */
export function firstLook(bytes: Uint8Array): FirstLook {
  const head = latin(bytes, 0, PDF_HEADER_WITHIN);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return { archive: true };
  const known = SIGNATURES.find(([prefix]) => head.startsWith(prefix));
  if (known !== undefined) {
    const locked =
      known[1] === 'old_office' && Buffer.from(bytes).includes(LOCKED_OFFICE, 0, 'latin1');
    return { looksLike: locked ? 'locked_office' : known[1] };
  }
  if (isPdf(bytes, head)) return { kind: 'pdf' };
  return looksLikeText(bytes) ? { kind: 'txt' } : { looksLike: 'binary' };
}

const DOCX_MAIN =
  /application\/(vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main|vnd\.ms-word\.(document|template)\.macroEnabled(Template)?\.main)\+xml/;

/** What an archive is: a DOCX by its content types, else the family that its parts point to. */
export function sniffArchive(
  names: readonly string[],
  contentTypes: string | null,
  mimeType: string | null,
): Sniffed {
  if (contentTypes !== null && DOCX_MAIN.test(contentTypes)) return { kind: 'docx' };
  if (mimeType?.includes('opendocument.text') === true) return { looksLike: 'odt' };
  if (mimeType?.includes('opendocument.spreadsheet') === true) return { looksLike: 'ods' };
  if (mimeType?.includes('epub') === true) return { looksLike: 'epub' };
  if (contentTypes !== null && names.some((name) => name.startsWith('xl/'))) {
    return { looksLike: 'xlsx' };
  }
  if (contentTypes !== null && names.some((name) => name.startsWith('ppt/'))) {
    return { looksLike: 'pptx' };
  }
  if (contentTypes !== null && names.includes('word/document.xml')) return { kind: 'docx' };
  return { looksLike: 'zip' };
}
