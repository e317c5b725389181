/**
 * pdf.js, kept on a short lead: it gets bytes and never an address, runs no script of a document,
 * draws no XFA form, and finds character maps, fonts and decoders only among the page's own files. Its
 * build for older engines, because the page may open in whatever browser a researcher has: without it
 * the right password of an encrypted file was refused there.
 */

import {
  AnnotationMode,
  GlobalWorkerOptions,
  getDocument,
  PasswordResponses,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';

const files = import.meta.glob<string>(
  [
    '../../node_modules/pdfjs-dist/cmaps/*.bcmap',
    '../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
    '../../node_modules/pdfjs-dist/wasm/{jbig2,openjpeg,qcms_bg}.wasm',
  ],
  { query: '?url&no-inline', import: 'default', eager: true },
);

const byName = new Map(
  Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

/** Serves what the bundle holds; anything else does not exist. */
class BundledFiles {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const url = byName.get(filename);
    if (url === undefined) throw new Error(`not in the bundle: ${filename}`);
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`cannot be read: ${filename}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

/** Everything that is passed to pdf.js besides the bytes. */
const PDF_OPTIONS = {
  isEvalSupported: false,
  enableXfa: false,
  disableRange: true,
  disableStream: true,
  disableAutoFetch: true,
  useWorkerFetch: false,
  disableWorkerRendering: true,
  stopAtErrors: false,
  cMapPacked: true,
  cMapUrl: 'bundle:/',
  standardFontDataUrl: 'bundle:/',
  wasmUrl: 'bundle:/',
  BinaryDataFactory: BundledFiles,
  verbosity: VerbosityLevel.ERRORS,
} as const;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'casebook-worker',
  {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError('only the worker of the bundle may be started');
      return url;
    },
  },
);

let worker: Worker | null = null;

/** One worker for all documents of the page; it stays warm. Started early, it is ready in time. */
export function startWorker(): void {
  if (worker !== null) return;
  const url = policy?.createScriptURL(workerUrl) ?? workerUrl;
  worker = new Worker(url as string, { type: 'module' });
  GlobalWorkerOptions.workerPort = worker;
}

export interface OpenPdf {
  page(number: number): Promise<PDFPageProxy>;
  close(): Promise<void>;
}

/** What an encrypted file waits for; the password is handed to pdf.js and kept nowhere. */
export interface Lock {
  /** True when a password was given and does not fit. */
  readonly wrong: boolean;
  readonly open: (password: string) => void;
  /** Nobody waits for the file any more. */
  readonly leave: () => void;
}

/** Opens a file. `onLocked` is called as often as a password is wanted. */
export async function openPdf(
  bytes: ArrayBuffer,
  onLocked: (lock: Lock) => void,
): Promise<OpenPdf> {
  startWorker();
  const task = getDocument({ ...PDF_OPTIONS, data: new Uint8Array(bytes) });
  task.onPassword = (open: Lock['open'], reason: number) =>
    onLocked({
      wrong: reason === PasswordResponses.INCORRECT_PASSWORD,
      open,
      leave: () => void task.destroy(),
    });
  const pdf: PDFDocumentProxy = await task.promise;
  return { page: (number) => pdf.getPage(number), close: () => task.destroy() };
}

export interface Drawing {
  readonly done: Promise<void>;
  cancel(): void;
}

/** Draws a page `width` CSS pixels wide; `canvas` gets its size in device pixels. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): Drawing {
  const natural = page.getViewport({ scale: 1 });
  const density = Math.min(globalThis.devicePixelRatio || 1, 2);
  const viewport = page.getViewport({ scale: (width / natural.width) * density });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  return { done: task.promise, cancel: () => task.cancel() };
}
