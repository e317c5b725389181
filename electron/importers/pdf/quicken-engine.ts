/**
 * What the build changes in the engine's reading half. Placing each letter of a page, the engine works
 * on lists of different kinds in one place and on states of which each is the prototype of the next,
 * so that V8 finds no two of one shape and cannot compile the code well. And it waits for the font of
 * each line, though the page has used it before: here what is at hand is taken at once. And it makes
 * each embedded font fit to draw with, though nothing is drawn and the file says what its letters are.
 * What is read stays the same to the last bit, and a whole file takes half the time. Run from its
 * sources, as most tests do, Casebook uses the engine as it is.
 */

const CHANGES: readonly (readonly [theirs: string, ours: string])[] = [
  [
    'Util.transform(textState.ctm, Util.transform(textState.textMatrix, tsm))',
    'placeOfText(textState, tsm)',
  ],
  [
    'class TextState {\n  ctm = new Float32Array(IDENTITY_MATRIX);',
    'class TextState {\n  ctm = IDENTITY_MATRIX.slice();',
  ],
  ['Object.assign(Object.create(this), this)', 'Object.assign(new TextState(), this)'],
  [
    'async function handleSetFont(',
    'const fontsAtHand = new Map();\n    async function handleSetFont(',
  ],
  [
    'textState.fontMatrix = translated.font.fontMatrix || FONT_IDENTITY_MATRIX;',
    `textState.fontMatrix = translated.font.fontMatrix || FONT_IDENTITY_MATRIX;
      const { loadedName, font, fontMatrix } = textState;
      if (fontName !== null) fontsAtHand.set(fontName, { loadedName, font, fontMatrix });`,
  ],
  [
    'next(handleSetFont(fontNameArg, null));',
    `if (fontsAtHand.has(fontNameArg)) {
              Object.assign(textState, fontsAtHand.get(fontNameArg));
              break;
            }
            next(handleSetFont(fontNameArg, null));`,
  ],
  [
    'data = this.checkAndRepair(name, file, properties);',
    `if (!properties.hasIncludedToUnicodeMap || !takeHeight(this, file)) {
            data = this.checkAndRepair(name, file, properties);
          }`,
  ],
];

/**
 * What the build changes in the engine's other half, which reads and draws. Under Node it loads a
 * canvas with native code, some tenth of a second for each process; nothing is drawn there, and what
 * is shipped has no canvas.
 */
const CANVAS: readonly (readonly [theirs: string, ours: string])[] = [
  ['try {\n      canvas = require("@napi-rs/canvas");', 'try {'],
  ['warn("Cannot polyfill `DOMMatrix`, rendering may be broken.");', ''],
  ['warn("Cannot polyfill `Path2D`, rendering may be broken.");', ''],
];

/** The licence asks that a changed file says so (Apache-2.0, 4b). */
const NOTICE = '/** Changed by Casebook: how letters are placed, and fonts found and read. */';
const CANVAS_NOTICE = '/** Changed by Casebook: no canvas is loaded. */';

/**
 * The source with the changes. `folder` is where this module and those that the changes use lie.
 * Throws where a line to be changed is not there exactly once: then the engine is another version, and
 * whether it still needs this must be looked at.
 */
export function quickenEngine(source: string, folder: string): string {
  const imports = [
    `import { placeOfText } from ${JSON.stringify(`${folder}/place-of-text.ts`)};`,
    `import { takeHeight } from ${JSON.stringify(`${folder}/take-height.ts`)};`,
  ];
  return [...imports, NOTICE, changedBy(CHANGES, source)].join('\n');
}

/** The source of the half that draws, without a canvas. Throws like `quickenEngine`. */
export function withoutCanvas(source: string): string {
  return `${CANVAS_NOTICE}\n${changedBy(CANVAS, source)}`;
}

function changedBy(changes: typeof CHANGES, source: string): string {
  return changes.reduce((text, [theirs, ours]) => {
    const [before, after, ...more] = text.split(theirs);
    if (before === undefined || after === undefined || more.length > 0) {
      throw new Error(`The PDF engine has changed: look at "${theirs}" again.`);
    }
    return before + ours + after;
  }, source);
}
