/** Puts the text of a page that nobody sees apart (R17): it is kept, marked and warned about. */

import { inflateSync } from 'node:zlib';
import type { PageItems } from '#shared/text/layout/text-item.ts';
import type { Rectangle } from '#shared/text/page-boxes.ts';
import { mayHideText, picturesIn, showsText } from './content-scan.ts';
import { takeInflated } from './inflate-at-once.ts';
import { type Drawn, type OperatorNames, unseenItems } from './unseen-text.ts';

/** The part of the engine's page that is used here. */
interface DrawablePage {
  getOperatorList(options: { annotationMode: number }): Promise<Drawn>;
  getViewport(options: { scale: number }): { readonly transform: readonly number[] };
}

const NO_ANNOTATIONS = 0;

/** Looks after the text of one file. */
export class HiddenText {
  readonly #bytes: Uint8Array;
  readonly #names: OperatorNames;
  #small: Small | null = null;

  constructor(bytes: Uint8Array, names: OperatorNames) {
    this.#bytes = bytes;
    this.#names = names;
  }

  /** To be called before a page is read: forgets what was inflated for others. */
  begin(): void {
    takeInflated();
  }

  /**
   * To be called with what was read of the page. It is looked through the streams that were inflated
   * meanwhile and through those which the engine unpacks unheard; the engine is asked what the page
   * draws only where they may hide text, or show none at all because they are packed otherwise. A page
   * that cannot be taken apart stays as it is.
   */
  async apart(text: PageItems, page: DrawablePage): Promise<PageItems> {
    const heard = takeInflated().map(latin1).filter(isContent);
    if (text.items.length === 0) return text;
    this.#small ??= smallStreams(this.#bytes);
    const small = this.#small;
    const shows = small.showsText || heard.some(showsText);
    if (shows && !small.mayHideText && !heard.some(mayHideText)) return text;
    try {
      const unseen = unseenItems({
        items: text.items,
        drawn: await page.getOperatorList({ annotationMode: NO_ANNOTATIONS }),
        names: this.#names,
        view: page.getViewport({ scale: 1 }).transform,
        pictures: [...heard.flatMap(picturesIn), ...small.pictures],
      });
      if (unseen.size === 0) return text;
      return {
        ...text,
        items: text.items.filter((item) => !unseen.has(item)),
        unseen: text.items.filter((item) => unseen.has(item)),
      };
    } catch {
      return text;
    }
  }
}

/** What the streams say that the engine unpacks by itself; of which page they are is not known. */
interface Small {
  readonly showsText: boolean;
  readonly mayHideText: boolean;
  /** Where any of them places a picture: rather no warning than one about a scan. */
  readonly pictures: readonly Rectangle[];
}

/** The engine unpacks streams below this length by itself. */
const UNHEARD_BYTES = 1_024;
/** A stream that is not packed may be longer. */
const PLAIN_BYTES = 1024 * 1024;

function smallStreams(bytes: Uint8Array): Small {
  const contents = [...unheard(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))];
  return {
    showsText: contents.some(showsText),
    mayHideText: contents.some(mayHideText),
    pictures: contents.flatMap(picturesIn),
  };
}

/** The content streams of a file that are short or not packed (ISO 32000-2, 7.3.8). */
function* unheard(file: Buffer): Generator<string> {
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const end = file.indexOf('endstream', at);
    if (end < 0) return;
    const start = at + 'stream'.length + (file[at + 'stream'.length] === 13 ? 2 : 1);
    const content = end > start ? unpacked(file.subarray(start, end)) : '';
    if (isContent(content)) yield content;
    at = file.indexOf('stream', end + 'endstream'.length);
  }
}

function unpacked(stream: Buffer): string {
  const isPacked = ((stream[0] ?? 0) & 0x0f) === 8 && stream.readUInt16BE(0) % 31 === 0;
  if (!isPacked) return stream.length > PLAIN_BYTES ? '' : latin1(stream);
  if (stream.length > UNHEARD_BYTES + 2) return '';
  try {
    return latin1(inflateSync(stream, { maxOutputLength: PLAIN_BYTES }));
  } catch {
    return '';
  }
}

const isContent = (stream: string): boolean => /\b(?:BT|Do|EI)\b/.test(stream);

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
