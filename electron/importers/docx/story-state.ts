/** Where the reading of one story stands: buffers being written, open paragraphs, runs and fields. */

import type { Attributes } from './xml-names.ts';

interface ParagraphState {
  style: string | null;
  numbering: string | null;
  level: number | null;
  outline: number | null;
  /** Its mark is deleted: it goes on in the next paragraph. */
  joined: boolean;
  /** Text boxes anchored in it; they are written after it. */
  boxes: string;
}

export interface RunState {
  /** Its formatting as mammoth reads it. */
  format: string;
  hidden: boolean;
  /** Written before the run ends: the far edges of marks that began in it. */
  tail: string;
}

/** XML being written. Its last run stays open, since the next one often looks the same. */
interface XmlBuffer {
  xml: string;
  /** Formatting of the run that is still open, null for none. */
  run: string | null;
  /** What closes that run. */
  tail: string;
}

export interface StoryState {
  /** Innermost last; what is written goes to the last one. */
  readonly buffers: XmlBuffer[];
  readonly paragraphs: ParagraphState[];
  readonly runs: RunState[];
  /** Complex fields: the instruction is no text, the result is. */
  readonly fields: ('instruction' | 'result')[];
  /** Alternative contents: how much was found before the first choice, and whether one is taken. */
  readonly alternatives: { found: number; taken: boolean }[];
  /** Marks of the deletions around; their text goes there and not into the story. */
  readonly deletions: { text: string }[];
  /** Properties are being read: a change there speaks of the paragraph mark or of the row. */
  properties: 'paragraph' | 'row' | null;
  /** Where text goes now. */
  target: 'text' | 'deleted' | null;
  /** Letters and pictures seen so far. */
  found: number;
  tables: number;
  /** Elements below one that is left out. */
  skipped: number;
}

/** What to do when an element opens; the answer is what to do when it closes, or `skip`. */
export type Opener = (
  state: StoryState,
  attributes: Attributes,
) => (() => void) | 'skip' | undefined;

export function createState(): StoryState {
  return {
    buffers: [newBuffer()],
    paragraphs: [],
    runs: [],
    fields: [],
    alternatives: [],
    deletions: [],
    properties: null,
    target: null,
    found: 0,
    tables: 0,
    skipped: 0,
  };
}

const newBuffer = (): XmlBuffer => ({ xml: '', run: null, tail: '' });

function closeOpenRun(buffer: XmlBuffer): void {
  buffer.xml += buffer.tail;
  buffer.run = null;
  buffer.tail = '';
}

/** Everything up to the matching `takeBuffer` is written apart. */
export function openBuffer(state: StoryState): void {
  state.buffers.push(newBuffer());
}

export function takeBuffer(state: StoryState): string {
  const buffer = state.buffers.pop();
  if (buffer === undefined) return '';
  closeOpenRun(buffer);
  return buffer.xml;
}

/** Appends to the innermost buffer. */
export function emit(state: StoryState, xml: string): void {
  const buffer = state.buffers.at(-1);
  if (buffer === undefined) return;
  if (buffer.run !== null) closeOpenRun(buffer);
  buffer.xml += xml;
}

const TEXT_OPENS = '<w:t>';
const TEXT_CLOSES = '</w:t>';

/** Appends a run. Word cuts a sentence into many runs of one look; they are written as one. */
export function emitRun(state: StoryState, format: string, content: string): void {
  const buffer = state.buffers.at(-1);
  if (buffer === undefined || content === '') return;
  const goesOn = buffer.run === format;
  if (!goesOn) {
    closeOpenRun(buffer);
    buffer.xml += format === '' ? '<w:r>' : `<w:r><w:rPr>${format}</w:rPr>`;
  } else if (buffer.tail.startsWith(TEXT_CLOSES) && !content.startsWith(TEXT_OPENS)) {
    buffer.xml += TEXT_CLOSES;
  }
  const joinsText = goesOn && buffer.tail.startsWith(TEXT_CLOSES) && content.startsWith(TEXT_OPENS);
  const endsInText = content.endsWith(TEXT_CLOSES);
  buffer.xml += content.slice(
    joinsText ? TEXT_OPENS.length : 0,
    endsInText ? -TEXT_CLOSES.length : content.length,
  );
  buffer.run = format;
  buffer.tail = endsInText ? `${TEXT_CLOSES}</w:r>` : '</w:r>';
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A line end inside a text element is only a space to Word. */
export const escapeText = (text: string): string =>
  text.replace(/[\r\n]/g, ' ').replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
