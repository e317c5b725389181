/** Where the reading of one story stands: buffers being written, open paragraphs, runs and fields. */

import type { Attributes } from './xml-reader.ts';

export interface ParagraphState {
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

export interface StoryState {
  /** Innermost last; text goes to the last one. */
  readonly buffers: string[];
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
    buffers: [''],
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

/** Appends to the innermost buffer. */
export function emit(state: StoryState, xml: string): void {
  const last = state.buffers.length - 1;
  state.buffers[last] = (state.buffers[last] ?? '') + xml;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A line end inside a text element is only a space to Word. */
export const escapeText = (text: string): string =>
  text.replace(/[\r\n]/g, ' ').replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');
