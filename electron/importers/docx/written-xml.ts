/** The pieces of WordprocessingML by which the flattening and mammoth's style map agree. */

export const LIST_LEVELS = [0, 1, 2, 3, 4];
/** Lists deeper than this are shown at this level. */
const DEEPEST_LIST = 4;

/** Numberings of `compose-package.ts` by their kind. */
export const NUMBERINGS = { unordered: 1, ordered: 2 } as const;

export const UNDERLINED = '<w:u w:val="single"/>';

export const headingStyle = (level: number): string => `<w:pStyle w:val="H${level}"/>`;

export const listPlace = (level: number, list: keyof typeof NUMBERINGS): string =>
  `<w:numPr><w:ilvl w:val="${Math.min(level, DEEPEST_LIST)}"/><w:numId w:val="${NUMBERINGS[list]}"/></w:numPr>`;
