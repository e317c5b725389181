/**
 * A quick look into the content streams of a page (ISO 32000-2, 8.2 and 9.3): may any text in them be
 * there without being seen, and where are pictures placed? Asking the engine what a page draws costs
 * as much as drawing it, so it is asked for the few pages on which this look finds reason.
 */

import type { Rectangle } from '#shared/text/page-boxes.ts';
import { areaOf, IDENTITY, type Matrix, matrixOf, multiply } from './matrix.ts';

/** Text that is neither filled nor stroked: 3, or used as a clip only: 7 (table 104). */
export const UNSEEN_MODES: ReadonlySet<number> = new Set([3, 7]);
/** From here on a colour cannot be told from paper; the same as a part of 255 below. */
export const WHITE = 0.95;

const OF_INTEREST =
  /[37]\s+Tr\b|(?:^|\s)(?:1(?:\.0*)?|0?\.9[5-9]\d*)\s+(?:rg|g|scn?)\b|(?:^|\s)(?:0(?:\.0*)?\s+){4}k\b/;

const TOKEN =
  /\((?:\\[\s\S]|[^\\()])*\)|<[\da-fA-F\s]*>|\/[^\s()<>[\]{}/%]*|[-+]?\d*\.?\d+|[A-Za-z'"]+\*?\d?/g;

/** True for a stream that shows text at all. */
export const showsText = (stream: string): boolean => /\bBT\b/.test(stream);

/** What a file holds by whose name alone a content stream sets a colour. */
export interface NamedInks {
  /** A graphics state that fills with as good as nothing (11.6.4.4). */
  readonly veils: boolean;
  /** A colour of its own whose look only the engine knows (8.6.6). */
  readonly tints: boolean;
}

const VEIL = /\/ca\s*(?:0?\.0(?:[0-4]\d*|50*)?|0\.?)(?![\d.])/;
const TINT = /\/(?:Separation|DeviceN)\b/;

/** What a part of a file, unpacked, says of the inks that its content streams may name. */
export function namedInks(part: string): NamedInks {
  return { veils: VEIL.test(part), tints: TINT.test(part) };
}

/** Whether text is shown white, without ink or in an ink that may be neither; white boxes are no reason. */
export function mayHideText(stream: string, { veils, tints }: NamedInks): boolean {
  const isWorthIt =
    OF_INTEREST.test(stream) ||
    (veils && /\bgs\b/.test(stream)) ||
    (tints && /\bscn?\b/.test(stream));
  if (!isWorthIt) return false;
  let found = false;
  walk(stream, (operator, { isWhite, isNamed, isVeiled, mode }) => {
    const isHidden = isWhite || UNSEEN_MODES.has(mode) || (veils && isVeiled) || (tints && isNamed);
    found ||= isHidden && SHOWS_TEXT.has(operator);
  });
  return found;
}

/**
 * Where pictures are placed, in the page's own space. Anything placed by `Do` counts: what is no
 * picture has an extent of one point here.
 */
export function picturesIn(stream: string): Rectangle[] {
  const pictures: Rectangle[] = [];
  walk(stream, (operator, { ctm }) => {
    if (operator === 'Do' || operator === 'EI') pictures.push(areaOf(ctm, [0, 0, 1, 1]));
  });
  return pictures.filter(({ width, height }) => width > 1 && height > 1);
}

interface State {
  readonly isWhite: boolean;
  /** The colour is one of a space that was chosen by its name. */
  readonly isNamed: boolean;
  /** A graphics state was chosen by its name. */
  readonly isVeiled: boolean;
  readonly mode: number;
  readonly ctm: Matrix;
}

const SHOWS_TEXT: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);
const FIRST: State = {
  isWhite: false,
  isNamed: false,
  isVeiled: false,
  mode: 0,
  ctm: IDENTITY,
};

/** Calls `visit` for each operator with the state it finds. */
function walk(stream: string, visit: (operator: string, state: State) => void): void {
  const saved: State[] = [];
  let state = FIRST;
  let operands: number[] = [];
  for (const [token] of stream.matchAll(TOKEN)) {
    if (/^[-+.\d]/.test(token)) operands.push(Number(token));
    else if (/^[A-Za-z'"]/.test(token)) {
      visit(token, state);
      if (token === 'q') saved.push(state);
      else if (token === 'Q') state = saved.pop() ?? FIRST;
      else state = { ...state, ...changeBy(token, operands, state) };
      operands = [];
    }
  }
}

function changeBy(operator: string, operands: readonly number[], { ctm }: State): Partial<State> {
  const last = operands.at(-1) ?? 0;
  switch (operator) {
    case 'cm':
      return { ctm: multiply(ctm, matrixOf(operands)) };
    case 'Tr':
      return { mode: last };
    case 'g':
    case 'rg':
      return { isWhite: operands.every((part) => part >= WHITE), isNamed: false };
    case 'k':
      return { isWhite: isNoInk(operands), isNamed: false };
    case 'gs':
      return { isVeiled: true };
    case 'sc':
    case 'scn':
      return {
        isWhite:
          operands.length === 4
            ? isNoInk(operands)
            : operands.length > 0 && operands.every((part) => part >= WHITE),
      };
    case 'cs':
      return { isWhite: false, isNamed: true };
    default:
      return {};
  }
}

const isNoInk = (parts: readonly number[]): boolean => parts.every((part) => part <= 1 - WHITE);
