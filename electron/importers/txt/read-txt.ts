/** TXT → `SourceText`: the decoded file as it is, but for a byte order mark. */

import { ImportFailure } from '#shared/text/import-failure.ts';
import type { Edit, Encoding, SourceText, Warning } from '#shared/text/source-text.ts';
import { warning } from '../warning.ts';
import { canonicalLabel, decodeLabel } from './decode-label.ts';
import { detectEncoding } from './detect-encoding.ts';
import { segmentText } from './segment-text.ts';

export interface TxtOptions {
  /** WHATWG label chosen by a person; null to detect. */
  readonly encoding: string | null;
}

const MARK = '\ufeff';
const REPLACEMENT = '\ufffd';
/** U+FFFD as the file itself may hold it. */
const REPLACEMENT_UTF8 = Buffer.from(REPLACEMENT);
/** Below this the page asks the researcher to look at the encoding. */
const SURE = 0.6;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function countIn(bytes: Uint8Array, needle: Buffer): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let found = 0;
  for (let at = buffer.indexOf(needle); at >= 0; at = buffer.indexOf(needle, at + 1)) found += 1;
  return found;
}

/** Bytes that the encoding gives no character for: U+FFFD, and the gaps of the single-byte sets. */
function countInvalid(bytes: Uint8Array, text: string, { label }: Encoding): number {
  const written = label === 'utf-8' ? countIn(bytes, REPLACEMENT_UTF8) : 0;
  const gaps = label.startsWith('utf-') ? 0 : count(text, /[\u0080-\u009f]/g);
  return count(text, /\ufffd/g) - written + gaps;
}

function warningsOf(bytes: Uint8Array, text: string, encoding: Encoding): Warning[] {
  const warnings: Warning[] = [];
  const invalid = countInvalid(bytes, text, encoding);
  if (invalid > 0) {
    const message = `${invalid} places are not valid ${encoding.label}.`;
    warnings.push(warning('invalid_bytes', message, { count: invalid, encoding: encoding.label }));
  }
  if (encoding.source === 'detected' && encoding.confidence < SURE) {
    const message = `The encoding is a guess: ${encoding.label}.`;
    warnings.push(
      warning('encoding_unsure', message, {
        encoding: encoding.label,
        confidence: encoding.confidence,
      }),
    );
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is counted
  const controls = count(text, /[\x01-\x08\x0e-\x1f\x7f]/g);
  if (controls > 0) {
    const message = `The text holds ${controls} control characters.`;
    warnings.push(warning('control_characters', message, { count: controls }));
  }
  return warnings;
}

function encodingOf(bytes: Uint8Array, chosen: string | null): Encoding {
  return chosen === null
    ? detectEncoding(bytes)
    : { label: canonicalLabel(chosen), confidence: 1, source: 'chosen' };
}

/** Throws `empty` where there is no letter to read and `unknown_kind` for bytes that are no text. */
export function readTxt(bytes: Uint8Array, options: TxtOptions): SourceText {
  const encoding = encodingOf(bytes, options.encoding);
  const decoded = decodeLabel(bytes, encoding.label);
  const hasMark = decoded.startsWith(MARK);
  const text = hasMark ? decoded.slice(1) : decoded;
  if (text.includes('\0')) {
    throw new ImportFailure('unknown_kind', 'The file holds zero characters: it is no text.', {
      looksLike: 'binary',
    });
  }
  if (text.trim() === '') throw new ImportFailure('empty', 'The file holds no text.');
  const edits: Edit[] = hasMark ? [{ kind: 'byte_order_mark', start: 0, end: 0, raw: MARK }] : [];
  const warnings = warningsOf(bytes, text, encoding);
  return {
    kind: 'txt',
    text,
    segments: segmentText(text),
    pages: [],
    edits,
    revisions: [],
    quality: {
      verdict: warnings.length === 0 ? 'text' : 'text_with_warnings',
      encoding,
      warnings,
      parts: [],
    },
    rich: null,
  };
}
