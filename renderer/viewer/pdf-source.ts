/** Where the viewer gets a PDF from; the screen that shows it knows the way. */

import type { Page } from '#shared/text/source-text.ts';

export interface PdfSource {
  /** The original file. */
  bytes(): Promise<ArrayBuffer>;
  /** The boxes of the pages asked for (one-based). */
  pages(numbers: readonly number[]): Promise<readonly Page[]>;
}
