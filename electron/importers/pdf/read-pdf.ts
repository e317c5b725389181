/** PDF → canonical text with segments, page boxes, edits and a word on its quality. */

import { ImportFailure } from '#shared/text/import-failure.ts';
import { canonicalTextOf } from '#shared/text/layout/canonical-text.ts';
import type { PageItems } from '#shared/text/layout/text-item.ts';
import type { SourceText } from '#shared/text/source-text.ts';
import { HiddenText } from './hidden-text.ts';
import { needsGlyphs, readGlyphWords } from './page-glyphs.ts';
import { pageItemsOf } from './page-items.ts';
import { loadPdfEngine, type PdfEngine, pdfOptions } from './pdf-engine.ts';
import { pdfFailure, tooManyPages, tooMuchText } from './pdf-failure.ts';
import { MOST_CHARACTERS, MOST_ITEMS, MOST_PAGES } from './pdf-limits.ts';
import { pdfQuality } from './pdf-quality.ts';

export interface PdfReadOptions {
  readonly password: string | null;
}

type PdfDocument = Awaited<ReturnType<PdfEngine['getDocument']>['promise']>;

/** Reads a PDF. The bytes are left as they are. Every rejection is an `ImportFailure`. */
export async function readPdf(bytes: Uint8Array, options: PdfReadOptions): Promise<SourceText> {
  if (bytes.length === 0) throw new ImportFailure('empty', 'The file is empty.');
  const engine = await loadPdfEngine();
  const worker = engine.startWorker();
  const task = engine.getDocument({ ...pdfOptions(bytes, options.password), worker });
  try {
    const hidden = new HiddenText(bytes, engine.OPS);
    return sourceTextOf(await readPages(hidden, await task.promise));
  } catch (error) {
    throw pdfFailure(error);
  } finally {
    await task.destroy();
    worker.destroy();
  }
}

interface ReadPages {
  readonly pages: readonly PageItems[];
  /** Numbers of the pages that could not be read. */
  readonly broken: readonly number[];
}

async function readPages(hidden: HiddenText, document: PdfDocument): Promise<ReadPages> {
  if (document.numPages > MOST_PAGES) throw tooManyPages(document.numPages);
  const pages: PageItems[] = [];
  const broken: number[] = [];
  let characters = 0;
  let items = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(hidden, document, number);
    if (page === null) broken.push(number);
    pages.push(page ?? { number, width: 0, height: 0, items: [], glyphs: null });
    for (const { text } of page?.items ?? []) characters += text.length;
    items += page?.items.length ?? 0;
    if (characters > MOST_CHARACTERS || items > MOST_ITEMS) throw tooMuchText();
  }
  if (broken.length === pages.length) throw pdfFailure(null);
  return { pages, broken };
}

/** One page, or null when it is broken: the others may still be sound. */
async function readPage(
  hidden: HiddenText,
  document: PdfDocument,
  number: number,
): Promise<PageItems | null> {
  try {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    hidden.begin();
    const content = await page.getTextContent();
    const text = pageItemsOf({ number, width, height, transform }, content);
    const placed = await hidden.apart(text, page);
    const glyphs = needsGlyphs(placed) ? await readGlyphWords(page) : null;
    page.cleanup();
    return { ...placed, glyphs };
  } catch {
    return null;
  }
}

function sourceTextOf({ pages, broken }: ReadPages): SourceText {
  const canonical = canonicalTextOf(pages);
  return {
    kind: 'pdf',
    ...canonical,
    revisions: [],
    quality: pdfQuality(pages, broken, canonical),
    rich: null,
  };
}
