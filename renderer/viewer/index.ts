/** Showing a document with marks upon it. */

export {
  DocumentPane,
  type PaneHandle,
  type PaneLabels,
  type ViewedDocument,
} from './document-pane.tsx';
export { IntervalIndex, inTextOrder } from './interval-index.ts';
export type { Mark } from './marks.ts';
export type { PdfSource } from './pdf-source.ts';
export { withoutSpace } from './selection.ts';
export { hasZeroWidth, visibleText } from './visible-text.ts';
