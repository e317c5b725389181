/**
 * The PDF engine and how it is held: it runs in this process without a worker of its own, reads
 * nothing but the bytes it is given and the files of its own package, and runs nothing it finds.
 */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadReader } from '../load-reader.ts';
import { InflateAtOnce } from './inflate-at-once.ts';
import { NearPort } from './near-port.ts';

type Engine = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfWorker = InstanceType<Engine['PDFWorker']>;

export interface PdfEngine {
  readonly getDocument: Engine['getDocument'];
  /** The numbers of the operators that a page draws with, by their names. */
  readonly OPS: Engine['OPS'];
  /** The half that reads, for one document; it lives until it is destroyed. */
  readonly startWorker: () => PdfWorker;
}

/** The engine, loaded at the first PDF. */
export async function loadPdfEngine(): Promise<PdfEngine> {
  return loadReader('PDF', async () => {
    Object.assign(globalThis, { DecompressionStream: InflateAtOnce });
    const [{ getDocument, OPS, PDFWorker }, { WorkerMessageHandler }] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      // @ts-expect-error: the package ships no types for this half.
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ]);
    const startWorker = () => {
      const [here, there] = NearPort.pair();
      WorkerMessageHandler.initializeFromPort(there);
      // Typed for a page, where a worker is more than a port.
      return new PDFWorker({ port: here as never, verbosity: 0 });
    };
    return { getDocument, OPS, startWorker };
  });
}

/**
 * What `getDocument` is called with. The engine takes the bytes over, so they are a copy; and it
 * refuses a Buffer, which is what a message between processes makes of them.
 */
export function pdfOptions(bytes: Uint8Array, password: string | null) {
  return {
    data: new Uint8Array(bytes),
    ...(password === null ? {} : { password }),
    enableXfa: false,
    disableRange: true,
    disableStream: true,
    disableAutoFetch: true,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    // Pictures are never decoded.
    maxImageSize: 0,
    stopAtErrors: false,
    pdfBug: false,
    // Warnings would carry text of the document into logs.
    verbosity: 0,
    BinaryDataFactory: PackagedData,
    CanvasFactory: NoCanvas,
    FilterFactory: NoFilters,
  };
}

/**
 * Character maps from the package, and nothing else. Standard fonts are refused too: their shapes
 * serve drawing only, and reading text without them gives the same text and boxes in half the time.
 */
export class PackagedData {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[A-Za-z0-9][A-Za-z0-9_.-]*$/u.test(filename)) {
      throw new Error('Only character maps of the package are read.');
    }
    return new Uint8Array(await readFile(path.join(packageFolder(), 'cmaps', filename)));
  }
}

let foundFolder: string | null = null;

function packageFolder(): string {
  foundFolder ??= path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return foundFolder;
}

/** Text is read, nothing is drawn. */
class NoCanvas {
  create(): never {
    throw new Error('Nothing is drawn here.');
  }
  destroy(): void {}
}

class NoFilters {
  destroy(): void {}
}
