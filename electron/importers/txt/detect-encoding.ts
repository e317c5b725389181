/** Which encoding a text without any mark was written in, and how sure that is. */

import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { analyse } from 'chardet';
import type { Encoding } from '#shared/text/source-text.ts';
import { decodeLabel } from './decode-label.ts';
import { utf16Order } from './plausible-text.ts';
import { type DecodingScore, scoreDecoding } from './score-decoding.ts';

/** Enough letters to be sure of, few enough to decode a dozen times. */
const SAMPLE = 8_192;

/** Single-byte encodings of the languages we read; the first wins where two read alike. */
const CANDIDATES = [
  'windows-1252',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
  'koi8-u',
  'windows-1254',
  'windows-1250',
  'iso-8859-2',
  'iso-8859-15',
  'macintosh',
];
/** Those of other scripts, which must not tempt a word or two of ours away. */
const DISTANT_CANDIDATES = [
  'windows-1253',
  'iso-8859-7',
  'windows-1255',
  'windows-1256',
  'iso-8859-6',
];
const DISTANCE = 8;

/** What a single-byte reading must reach on average; below it, another family is likely. */
const LEAST_AVERAGE = -1;
const LEAST_CHARDET = 40;
/** A file with fewer broken sequences than this, per sound one, is UTF-8 with damage. */
const MOST_BROKEN = 0.2;

const detected = (label: string, confidence: number): Encoding => ({
  label,
  confidence: Math.round(Math.min(0.99, Math.max(0.05, confidence)) * 100) / 100,
  source: 'detected',
});

function byMark(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { label: 'utf-8', confidence: 1, source: 'byte_order_mark' };
  }
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!marked) return null;
  const label = first === 0xff ? 'utf-16le' : 'utf-16be';
  return { label, confidence: 1, source: 'byte_order_mark' };
}

/** The part of the bytes where the first characters beyond ASCII stand. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - SAMPLE / 4);
  return bytes.subarray(start, start + SAMPLE);
}

/** Sound and broken sequences beyond ASCII, were the bytes UTF-8. */
function countSequences(bytes: Uint8Array): { sound: number; broken: number } {
  const text = decodeLabel(bytes, 'utf-8');
  let sound = 0;
  let broken = 0;
  for (const char of text) {
    if (char === '\ufffd') broken += 1;
    else if (char >= '\u0080') sound += 1;
  }
  return { sound, broken };
}

interface Reading extends DecodingScore {
  readonly label: string;
  readonly text: string;
}

function readingOf(sample: Uint8Array, label: string, distance: number): Reading {
  const text = decodeLabel(sample, label);
  const { total, looked } = scoreDecoding(text);
  return { label, text, total: total - distance, looked };
}

function readings(sample: Uint8Array): Reading[] {
  return [
    ...CANDIDATES.map((label) => readingOf(sample, label, 0)),
    ...DISTANT_CANDIDATES.map((label) => readingOf(sample, label, DISTANCE)),
  ].toSorted((a, b) => b.total - a.total);
}

/** Sure when the runner-up that reads differently is far behind, and when the words look sound. */
function sureness(best: Reading, rival: Reading | undefined): number {
  const lead = rival === undefined ? 10 : best.total - rival.total;
  const soundness = Math.min(1, Math.max(0.3, 0.8 + best.total / Math.max(1, best.looked) / 4));
  return (0.4 + 0.6 * Math.tanh(lead / 12)) * soundness;
}

function bySingleByte(sample: Uint8Array): Encoding {
  const [best, ...others] = readings(sample);
  if (best === undefined) return detected('windows-1252', 0);
  const rival = others.find(({ text }) => text !== best.text);
  if (best.total >= best.looked * LEAST_AVERAGE) {
    return detected(best.label, sureness(best, rival));
  }
  const guess = analyse(sample).find(({ name }) => isReadable(name));
  return guess !== undefined && guess.confidence >= LEAST_CHARDET
    ? detected(guess.name.toLowerCase(), guess.confidence / 100)
    : detected(best.label, sureness(best, rival) / 2);
}

function isReadable(label: string): boolean {
  try {
    new TextDecoder(label);
    return !/^(utf|ascii|iso-2022)/i.test(label);
  } catch {
    return false;
  }
}

/** Never fails: an encoding is always named, with a low confidence where nothing fits. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const order = utf16Order(bytes);
  if (order !== null) return detected(order, 0.9);
  if (isUtf8(bytes)) return { label: 'utf-8', confidence: 1, source: 'valid_utf8' };
  const { sound, broken } = countSequences(sampleOf(bytes));
  if (broken <= sound * MOST_BROKEN) {
    return detected('utf-8', 1 - broken / (sound + broken));
  }
  return bySingleByte(sampleOf(bytes));
}
