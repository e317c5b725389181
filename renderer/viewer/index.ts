/** Showing a document with marks upon it. */

export { DocumentPane, type PaneHandle, warmPdf } from './document-pane.tsx';
export { framesOf } from './frames.ts';
export type { Mark } from './marks.ts';
export { hasZeroWidth, visibleText } from './visible-text.ts';
