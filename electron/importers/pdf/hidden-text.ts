/** Puts the text of a page that nobody sees apart (R17): it is kept, marked and warned about. */

import type { PageItems } from '#shared/text/layout/text-item.ts';
import type { Rectangle } from '#shared/text/page-boxes.ts';
import { mayHideText, type NamedInks, namedInks, picturesIn, showsText } from './content-scan.ts';
import { takeInflated } from './inflate-at-once.ts';
import { isContent, latin1, type Part, unheardParts } from './unheard-parts.ts';
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
  #inks: NamedInks = { veils: false, tints: false };

  constructor(bytes: Uint8Array, names: OperatorNames) {
    this.#bytes = bytes;
    this.#names = names;
  }

  /** To be called before a page is read: what was inflated for others tells of inks at most. */
  begin(): void {
    this.#hear();
  }

  /** The streams that were inflated since the last call. */
  #hear(): string[] {
    const heard = takeInflated().map(latin1);
    for (const part of heard) this.#learn(namedInks(part));
    return heard;
  }

  #learn(inks: NamedInks): void {
    const all = either(this.#inks, inks);
    if (all.veils === this.#inks.veils && all.tints === this.#inks.tints) return;
    this.#inks = all;
    this.#small = null;
  }

  /**
   * To be called with what was read of the page. It is looked through the streams that were inflated
   * meanwhile and through those which the engine unpacks unheard; the engine is asked what the page
   * draws only where they may hide text, or show none at all because they are packed otherwise. A page
   * that cannot be taken apart stays as it is.
   */
  async apart(text: PageItems, page: DrawablePage): Promise<PageItems> {
    const heard = this.#hear().filter(isContent);
    if (text.items.length === 0) return text;
    const small = this.#smallStreams();
    const shows = small.showsText || heard.some(showsText);
    const hides = heard.some((stream) => mayHideText(stream, this.#inks));
    if (shows && !hides && !small.mayHideText) return text;
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

  #smallStreams(): Small {
    if (this.#small === null) {
      const parts = [...unheardParts(this.#bytes)];
      this.#inks = parts.map(({ text }) => namedInks(text)).reduce(either, this.#inks);
      this.#small = smallOf(parts, this.#inks);
    }
    return this.#small;
  }
}

const either = (one: NamedInks, other: NamedInks): NamedInks => ({
  veils: one.veils || other.veils,
  tints: one.tints || other.tints,
});

/** What the streams say that the engine unpacks by itself; of which page they are is not known. */
interface Small {
  readonly showsText: boolean;
  readonly mayHideText: boolean;
  /** Where any of them places a picture: rather no warning than one about a scan. */
  readonly pictures: readonly Rectangle[];
}

function smallOf(parts: readonly Part[], inks: NamedInks): Small {
  const contents = parts
    .filter(({ text, isStream }) => isStream && isContent(text))
    .map(({ text }) => text);
  return {
    showsText: contents.some(showsText),
    mayHideText: contents.some((stream) => mayHideText(stream, inks)),
    pictures: contents.flatMap(picturesIn),
  };
}
