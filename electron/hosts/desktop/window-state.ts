/** Where the window was when it was last closed, kept in a small file. */

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WindowState = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof WindowState>;

export const SMALLEST = { width: 880, height: 560 };
const USUAL = { width: 1360, height: 880 };
const OWNER_ONLY = 0o600;
/** So much of the window must be on a screen for a hand to get hold of it. */
const GRIP = 80;

/** Null where there is none or it is no state. */
export const readWindowState = (file: string): WindowState | null => {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
};

/** Whole or not at all; a state that cannot be kept is no harm. */
export const writeWindowState = (file: string, state: WindowState): void => {
  const draft = `${file}.draft`;
  try {
    writeFileSync(draft, JSON.stringify(state), { mode: OWNER_ONLY });
    renameSync(draft, file);
  } catch {
    // The next window opens at the usual place.
  }
};

const canBeSeen = (state: Rectangle, area: Rectangle) =>
  state.x + state.width - GRIP > area.x &&
  state.x + GRIP < area.x + area.width &&
  state.y >= area.y &&
  state.y + GRIP < area.y + area.height;

const centred = (area: Rectangle): Rectangle => {
  const width = Math.min(USUAL.width, area.width);
  const height = Math.min(USUAL.height, area.height);
  const x = area.x + Math.round((area.width - width) / 2);
  const y = area.y + Math.round((area.height - height) / 2);
  return { x, y, width, height };
};

/** The bounds to open with: as kept where a screen still shows them, else centred on the first. */
export const placeWindow = (
  kept: WindowState | null,
  areas: readonly [Rectangle, ...Rectangle[]],
): Rectangle => {
  const area = kept && areas.find((one) => canBeSeen(kept, one));
  if (!kept || !area) return centred(areas[0]);
  const { x, y } = kept;
  const width = Math.min(Math.max(kept.width, SMALLEST.width), area.width);
  const height = Math.min(Math.max(kept.height, SMALLEST.height), area.height);
  return { x, y, width, height };
};
