/** Bounds on what one PDF may hold. Beyond them a file is refused with a clear word. */

/** At 100 to 200 pages a second, a file gets through these within the worker's time. */
export const MOST_PAGES = 5_000;

/** 40 times a long report. The text, its boxes and what extraction adds stay below the memory limit. */
export const MOST_CHARACTERS = 10_000_000;

/** Runs of text on all pages: a drawing made of single letters costs a box for each. */
export const MOST_ITEMS = 2_000_000;
