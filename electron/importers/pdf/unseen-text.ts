/**
 * Which runs of text on a page nobody sees: drawn without ink, or white where no darker box lies
 * under them. Letters without ink over a picture are the text layer of a scan: what they say is seen
 * in the picture.
 */

import type { TextItem } from '#shared/text/layout/text-item.ts';
import type { Rectangle } from '#shared/text/page-boxes.ts';
import { UNSEEN_MODES, WHITE } from './content-scan.ts';
import { areaOf, IDENTITY, type Matrix, matrixOf, multiply } from './matrix.ts';

/** What the engine says that a page draws, and its names for the operators. */
export interface Drawn {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
export type OperatorNames = Readonly<Record<string, number>>;

interface UnseenOptions {
  readonly items: readonly TextItem[];
  readonly drawn: Drawn;
  readonly names: OperatorNames;
  /** From the page's own space to points from its top left corner. */
  readonly view: readonly number[];
  /** Where pictures are, in the page's own space. */
  readonly pictures: readonly Rectangle[];
}

/** The items of which no more than a few letters are seen. */
export function unseenItems(options: UnseenOptions): Set<TextItem> {
  const view = matrixOf(options.view);
  const pictures = options.pictures.map((area) => placed(view, area));
  const { runs, boxes } = follow(options.drawn, options.names, view);
  const unseen = new Set<TextItem>();
  for (const [item, letters] of lettersOf(options.items, runs)) {
    if (pictures.some((area) => holdsMiddle(area, item.box))) continue;
    const hidden = letters.filter((run) => isUnseen(run, item, boxes)).length;
    if (hidden * 2 > letters.length) unseen.add(item);
  }
  return unseen;
}

/** Letters shown by one operator. */
interface Run {
  readonly text: string;
  readonly hasInk: boolean;
  readonly isWhite: boolean;
  /** Its place in the order of drawing. */
  readonly at: number;
}

/** An area that was filled. */
interface Box {
  readonly area: Rectangle;
  readonly isWhite: boolean;
  readonly at: number;
}

function isUnseen(run: Run, item: TextItem, boxes: readonly Box[]): boolean {
  if (!run.hasInk) return true;
  if (!run.isWhite) return false;
  const under = boxes.findLast(({ at, area }) => at < run.at && holdsMiddle(area, item.box));
  return under === undefined || under.isWhite;
}

interface State {
  readonly ctm: Matrix;
  readonly isWhite: boolean;
  readonly mode: number;
  /** Nothing filled shows: the alpha of filling is as good as none. */
  readonly isVeiled: boolean;
}

/** Goes through what is drawn with the state that counts. */
function follow(
  { fnArray, argsArray }: Drawn,
  names: OperatorNames,
  view: Matrix,
): { runs: Run[]; boxes: Box[] } {
  const nameOf = new Map(Object.entries(names).map(([name, code]) => [code, name]));
  const runs: Run[] = [];
  const boxes: Box[] = [];
  const saved: State[] = [];
  let state: State = { ctm: IDENTITY, isWhite: false, mode: 0, isVeiled: false };
  fnArray.forEach((code, at) => {
    const args = argsArray[at];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    const { ctm, isWhite, mode, isVeiled } = state;
    switch (nameOf.get(code)) {
      case 'save':
      case 'beginGroup':
        saved.push(state);
        break;
      case 'paintFormXObjectBegin':
        saved.push(state);
        if (isNumbers(list[0])) state = { ...state, ctm: multiply(ctm, matrixOf(list[0])) };
        break;
      case 'restore':
      case 'endGroup':
      case 'paintFormXObjectEnd':
        state = saved.pop() ?? state;
        break;
      case 'transform':
        if (isNumbers(list)) state = { ...state, ctm: multiply(ctm, matrixOf(list)) };
        break;
      case 'setTextRenderingMode':
        state = { ...state, mode: Number(list[0]) };
        break;
      case 'setFillRGBColor':
        state = { ...state, isWhite: isWhiteColour(list[0]) };
        break;
      case 'setFillColorN':
        state = { ...state, isWhite: false };
        break;
      case 'setGState':
        state = { ...state, isVeiled: alphaOf(list[0], isVeiled ? 0 : 1) <= 1 - WHITE };
        break;
      case 'showText': {
        const hasInk = !UNSEEN_MODES.has(mode) && !isVeiled;
        runs.push({ text: spelled(list[0]), hasInk, isWhite, at });
        break;
      }
      case 'constructPath': {
        const extent = list[2];
        if (!isVeiled && FILLS.some((name) => names[name] === list[0]) && isNumbers(extent)) {
          const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(extent);
          boxes.push({ area: areaOf(multiply(view, ctm), [x1, y1, x2, y2]), isWhite, at });
        }
        break;
      }
      case 'shadingFill':
        boxes.push({ area: EVERYWHERE, isWhite: false, at });
        break;
      default:
    }
  });
  return { runs, boxes };
}

const FILLS = [
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];

const EVERYWHERE: Rectangle = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };

function isNumbers(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

/** The alpha of filling that a graphics state sets, of pairs of a key and its value; else `before`. */
function alphaOf(pairs: unknown, before: number): number {
  const entries = Array.isArray(pairs) ? pairs : [];
  const alpha: unknown = entries.find((pair) => Array.isArray(pair) && pair[0] === 'ca')?.[1];
  return typeof alpha === 'number' ? alpha : before;
}

/** `#rrggbb`, as the engine gives every plain colour. */
function isWhiteColour(colour: unknown): boolean {
  const parts = typeof colour === 'string' ? colour.match(/[\da-f]{2}/gi) : null;
  return parts?.every((part) => Number.parseInt(part, 16) >= WHITE * 255) ?? false;
}

/** The letters of the glyphs, as `bare` writes them. */
function spelled(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return '';
  let text = '';
  for (const glyph of glyphs) {
    if (typeof glyph === 'object' && glyph !== null && 'unicode' in glyph) text += glyph.unicode;
  }
  return bare(text);
}

/** Text without what the engine adds, leaves out or writes otherwise in its two answers. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}]/gu, '');

/** How far behind an item may be found when the engine left letters out. */
const REACH = 2_000;

/**
 * Each item with the run of every letter of it. Both come in the order of the file; an item that is
 * not found there is left out.
 */
function* lettersOf(
  items: readonly TextItem[],
  runs: readonly Run[],
): Generator<[TextItem, readonly Run[]]> {
  const text = runs.map((run) => run.text).join('');
  const owners = runs.flatMap((run) => Array.from({ length: run.text.length }, () => run));
  let at = 0;
  for (const item of items) {
    const wanted = bare(item.text);
    if (wanted === '') continue;
    const found = text.startsWith(wanted, at) ? at : text.indexOf(wanted, at);
    if (found < 0 || found - at > REACH) continue;
    at = found + wanted.length;
    yield [item, owners.slice(found, at)];
  }
}

const placed = (view: Matrix, { x, y, width, height }: Rectangle): Rectangle =>
  areaOf(view, [x, y, x + width, y + height]);

function holdsMiddle(area: Rectangle, box: Rectangle): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
}
