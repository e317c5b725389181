/** How fast a pane is scrolled: whoever flies past does not read, and nothing need be lit for them. */

/** More than this many screens within this time is a flight; one page key is none, a held one is. */
const FLIGHT = { screens: 1.2, withinMs: 300 } as const;
/** A pane that did not fly for so long has landed. */
const LANDED_MS = 120;

export interface Place {
  /** CSS pixels. */
  readonly top: number;
  /** Milliseconds. */
  readonly at: number;
}

/** The places from which the last one was reached in the time that counts. */
function lately(places: readonly Place[]): Place[] {
  const now = places.at(-1)?.at ?? 0;
  return places.filter(({ at }) => now - at <= FLIGHT.withinMs);
}

/** Whether these places were flown through; `screen` is the pane's height in CSS pixels. */
export function isFlight(places: readonly Place[], screen: number): boolean {
  const tops = lately(places).map(({ top }) => top);
  return Math.max(...tops) - Math.min(...tops) > FLIGHT.screens * screen;
}

export class Pace {
  readonly #scroller: HTMLElement;
  readonly #onLanded: () => void;
  #places: Place[] = [];
  #landing: ReturnType<typeof setTimeout> | undefined;
  isFast = false;

  /** `onLanded` is called when a flight has ended. */
  constructor(scroller: HTMLElement, onLanded: () => void) {
    this.#scroller = scroller;
    this.#onLanded = onLanded;
    scroller.addEventListener('scroll', this.#onScroll, { passive: true });
  }

  /** Scrolls without a flight: whoever jumps wants to read where they land. */
  jump(distance: number): void {
    this.#scroller.scrollTop += distance;
    this.#places = [this.#here()];
  }

  close(): void {
    clearTimeout(this.#landing);
    this.#scroller.removeEventListener('scroll', this.#onScroll);
  }

  readonly #onScroll = (): void => {
    this.#places = lately([...this.#places, this.#here()]);
    if (!isFlight(this.#places, this.#scroller.clientHeight)) return;
    this.isFast = true;
    clearTimeout(this.#landing);
    this.#landing = setTimeout(() => {
      this.isFast = false;
      this.#onLanded();
    }, LANDED_MS);
  };

  #here(): Place {
    return { top: this.#scroller.scrollTop, at: performance.now() };
  }
}
