/**
 * What is measured inside the page, by the page's own clock. Each function crosses into the browser
 * as source text, so it stands alone.
 */

import type { Page } from 'playwright-core';

/** A workbench that still answers the page before may take its time. */
const PATIENCE_MS = 120_000;

export interface Opening {
  /** Milliseconds from the click until the first page is on the screen. */
  readonly shown: number;
  /** The same until its highlights are there too; null where none were awaited. */
  readonly lit: number | null;
}

/** Clicks on a document in the library and waits for what it shows. */
export async function timeOpening(
  page: Page,
  fileName: string,
  awaitsMarks: boolean,
): Promise<Opening> {
  await page.locator(`a[title="${fileName}"]`).waitFor({ timeout: PATIENCE_MS });
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  return page.evaluate(
    async ([name, marked]) => {
      const isShown = () => {
        const pdf = document.querySelector('.viewer[data-kind="pdf"]') !== null;
        const text = document.querySelector(pdf ? '.viewer-pdf-text span' : '.viewer-block');
        return text !== null && (!pdf || document.querySelector('[data-drawn="true"]') !== null);
      };
      const isLit = () => [...CSS.highlights.values()].some(({ size }) => size > 0);
      const link = document.querySelector<HTMLElement>(`a[title="${name}"]`);
      const began = performance.now();
      link?.click();
      const until = async (holds: () => boolean) => {
        do await new Promise(requestAnimationFrame);
        while (!holds());
        // The frame ends with its painting; the task after it comes later.
        await new Promise((resolve) => setTimeout(resolve));
        return performance.now() - began;
      };
      const shown = await until(isShown);
      return { shown, lit: marked ? await until(isLit) : null };
    },
    [fileName, awaitsMarks] as const,
  );
}

export interface Scroll {
  /** Frames of more than 50 ms: those that an eye sees. */
  readonly long: number;
  /** Milliseconds, the slowest frame of twenty. */
  readonly slowest: number;
}

/** Scrolls through the document from its top, a third of a screen with each frame. */
export async function timeScrolling(page: Page, frames: number): Promise<Scroll> {
  return page.evaluate(async (count) => {
    const scroller = document.querySelector('.viewer-scroller');
    if (scroller === null) throw new Error('no document is shown');
    scroller.scrollTop = 0;
    const times: number[] = [];
    let before = await new Promise<number>(requestAnimationFrame);
    for (let frame = 0; frame < count; frame += 1) {
      scroller.scrollTop += scroller.clientHeight / 3;
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - before);
      before = now;
    }
    times.sort((a, b) => a - b);
    const slowest = times[Math.floor(times.length * 0.95)] ?? 0;
    return { long: times.filter((time) => time > 50).length, slowest };
  }, frames);
}

/**
 * Milliseconds from each of `presses` key presses until another mention is framed in the middle of
 * the pane and painted. The clock starts with the event, before any handler.
 */
export async function timeNext(page: Page, key: string, presses: number): Promise<number[]> {
  const times: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    const answered = page.evaluate(async () => {
      const framed = () => document.querySelector('.viewer-current:has(.viewer-current-line)');
      const before = framed();
      const isCentred = (frame: Element) => {
        const scroller = document.querySelector('.viewer-scroller');
        const line = frame.querySelector('.viewer-current-line')?.getBoundingClientRect();
        if (scroller === null || line === undefined) return false;
        const pane = scroller.getBoundingClientRect();
        const off = Math.abs((line.top + line.bottom) / 2 - (pane.top + pane.bottom) / 2);
        const end = scroller.scrollHeight - scroller.clientHeight;
        const cannotScroll = scroller.scrollTop <= 0 || scroller.scrollTop >= end - 1;
        return off < pane.height / 10 || cannotScroll;
      };
      const pressed = new Promise<number>((resolve) => {
        const once = { once: true, capture: true };
        addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), once);
      });
      const began = await pressed;
      for (;;) {
        await new Promise(requestAnimationFrame);
        const frame = framed();
        if (frame !== null && frame !== before && isCentred(frame)) break;
      }
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - began;
    });
    // The listener must be there before the key.
    await page.evaluate(() => undefined);
    await page.keyboard.press(key);
    times.push(await answered);
  }
  return times;
}
