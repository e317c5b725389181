/** Writes the canonical text piece by piece and keeps boxes and edits in step with it. */

import type { Rectangle } from '../page-boxes.ts';
import type { Edit } from '../source-text.ts';
import { cleanText } from './clean-text.ts';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export class CanonicalWriter {
  readonly edits: Edit[] = [];
  #chunks: string[] = [];
  #length = 0;
  #boxes: number[] = [];
  #page: PageSize = { width: 0, height: 0 };
  /** Set while one edit covers all that is written. */
  #covered = false;

  /** Where the next piece will start. */
  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#chunks.join('');
  }

  /** The last code unit written, or an empty string. */
  get last(): string {
    return this.#chunks.at(-1)?.at(-1) ?? '';
  }

  startPage(page: PageSize): void {
    this.#page = page;
    this.#boxes = [];
  }

  /** The boxes of the page since `startPage`. */
  get boxes(): number[] {
    return this.#boxes;
  }

  /** White space of our own making; with `raw`, told as an edit of the given kind. */
  space(space: string, edit: { kind: Edit['kind']; raw: string } | null = null): void {
    const start = this.#length;
    this.#push(space);
    if (edit !== null) this.#edit({ ...edit, start, end: this.#length });
  }

  /** Something that stood in the source here and is left out. */
  dropped(kind: Edit['kind'], raw: string): void {
    this.#edit({ kind, start: this.#length, end: this.#length, raw });
  }

  /** A piece of text with the place of its glyphs. */
  piece(raw: string, box: Rectangle): void {
    const rest = /^\p{M}/u.test(raw) ? this.#composeWithLast(raw) : raw;
    const { text, edits } = cleanText(rest);
    const start = this.#length;
    for (const edit of edits) {
      this.#edit({ ...edit, start: edit.start + start, end: edit.end + start });
    }
    if (text === '') return;
    this.#push(text);
    this.#box(start, box);
  }

  /** All that `write` writes counts as one edit of the given kind. */
  covered(kind: Edit['kind'], raw: string, write: () => void): void {
    const start = this.#length;
    this.#covered = true;
    write();
    this.#covered = false;
    this.#edit({ kind, start, end: this.#length, raw });
  }

  /** Marks that came as a run of their own join the letter before them. Gives what is left. */
  #composeWithLast(raw: string): string {
    const marks = /^\p{M}+/u.exec(raw)?.[0] ?? '';
    const chunk = this.#chunks.at(-1) ?? '';
    const base = /\p{L}$/u.exec(chunk)?.[0];
    if (base === undefined) return raw;
    const composed = (base + marks).normalize('NFC');
    const start = this.#length - base.length;
    this.#chunks[this.#chunks.length - 1] = chunk.slice(0, chunk.length - base.length) + composed;
    this.#length = start + composed.length;
    this.#growLastBox(start + base.length);
    const last = this.edits.at(-1);
    if (last !== undefined && last.end > start) {
      this.edits[this.edits.length - 1] = { ...last, end: this.#length, raw: last.raw + marks };
    } else this.#edit({ kind: 'unicode_composed', start, end: this.#length, raw: base + marks });
    return raw.slice(marks.length);
  }

  #growLastBox(oldEnd: number): void {
    const at = this.#boxes.length - 5;
    if (this.#boxes[at] === oldEnd) this.#boxes[at] = this.#length;
  }

  #push(text: string): void {
    this.#chunks.push(text);
    this.#length += text.length;
  }

  #edit(edit: Edit): void {
    if (!this.#covered) this.edits.push(edit);
  }

  /** Hundredths of a point are finer than any screen; what sticks out of the page is cut off. */
  #box(start: number, box: Rectangle): void {
    const left = within(box.x, this.#page.width);
    const top = within(box.y, this.#page.height);
    const right = within(box.x + box.width, this.#page.width);
    const bottom = within(box.y + box.height, this.#page.height);
    this.#boxes.push(
      start,
      this.#length,
      left,
      top,
      hundredths(right - left),
      hundredths(bottom - top),
    );
  }
}

function within(value: number, most: number): number {
  return hundredths(Math.min(Math.max(value, 0), most));
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
