/**
 * PDFs made by code, for tests and samples. A page is written from top to bottom by calls that say
 * what a reader sees: paragraphs, columns, headings, notes. The same calls give the same bytes.
 */

import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

export interface PdfOptions {
  /** Printed at the top of every page. */
  readonly header?: string;
  /** Printed at the bottom of every page. */
  readonly footer?: (page: number, pages: number) => string;
  /** Encrypts the file: it opens with this password only. */
  readonly password?: string;
  readonly title?: string;
  /** Points. */
  readonly fontSize?: number;
}

export interface TextStyle {
  readonly size?: number;
  readonly font?: PdfFont;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly colour?: string;
  /** Points between letters. */
  readonly tracking?: number;
}

export type PdfFont = 'serif' | 'serif-bold' | 'serif-italic' | 'sans' | 'sans-bold' | 'mono';

const files: Record<PdfFont, string> = {
  serif: 'DejaVuSerif',
  'serif-bold': 'DejaVuSerif-Bold',
  'serif-italic': 'DejaVuSerif-Italic',
  sans: 'DejaVuSans',
  'sans-bold': 'DejaVuSans-Bold',
  mono: 'DejaVuSansMono',
};

const MARGIN = 72;
const GUTTER = 24;

/** Writes a PDF and gives its bytes. */
export async function buildPdf(
  write: (pdf: PdfWriter) => void,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    font: fontFile('serif'),
    info: { Title: options.title ?? 'Document', CreationDate: new Date(Date.UTC(2021, 0, 1)) },
    ...(options.password === undefined ? {} : { userPassword: options.password }),
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  write(new PdfWriter(document, options.fontSize ?? 10));
  writeRunningLines(document, options);
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

export class PdfWriter {
  /** For what the calls below do not offer. */
  readonly document: PDFKit.PDFDocument;
  readonly #size: number;

  constructor(document: PDFKit.PDFDocument, size: number) {
    this.document = document;
    this.#size = size;
  }

  /** Running text, wrapped by width. */
  paragraph(text: string, style: TextStyle = {}): this {
    this.#style(style);
    this.document.text(text, MARGIN, this.document.y, this.#textOptions(style));
    this.document.moveDown(0.7);
    return this;
  }

  heading(text: string, style: TextStyle = {}): this {
    return this.paragraph(text, { size: this.#size * 1.6, font: 'serif-bold', ...style });
  }

  /** A heading whose letters stand apart, as campaign headings do. */
  spacedHeading(text: string, tracking = 3, style: TextStyle = {}): this {
    return this.heading(text, { tracking, ...style });
  }

  /** Lines just as given, in one paragraph: for hyphenated line ends. */
  lines(lines: readonly string[], style: TextStyle = {}): this {
    this.#style(style);
    for (const line of lines) {
      this.document.text(line, MARGIN, this.document.y, { lineBreak: false });
      this.document.y += this.document.currentLineHeight(true);
      this.document.x = MARGIN;
    }
    this.document.moveDown(0.7);
    return this;
  }

  /**
   * Two columns of given lines. `across` writes them into the file line by line over both columns,
   * as some programs do; otherwise the left column comes first.
   */
  columns(
    left: readonly string[],
    right: readonly string[],
    order: 'down' | 'across' = 'down',
    style: TextStyle = {},
  ): this {
    this.#style(style);
    const top = this.document.y;
    const leading = this.document.currentLineHeight(true);
    const second = MARGIN + (this.document.page.width - 2 * MARGIN + GUTTER) / 2;
    const put = (line: string | undefined, x: number, row: number) => {
      if (line !== undefined)
        this.document.text(line, x, top + row * leading, { lineBreak: false });
    };
    const rows = Math.max(left.length, right.length);
    for (let row = 0; row < rows; row++) {
      put(left[row], MARGIN, row);
      if (order === 'across') put(right[row], second, row);
    }
    if (order === 'down') {
      for (const [row, line] of right.entries()) put(line, second, row);
    }
    this.document.x = MARGIN;
    this.document.y = top + rows * leading;
    this.document.moveDown(0.7);
    return this;
  }

  /** Cells in columns of equal width, one line each. */
  table(rows: readonly (readonly string[])[], style: TextStyle = {}): this {
    this.#style(style);
    const width = (this.document.page.width - 2 * MARGIN) / (rows[0]?.length ?? 1);
    for (const row of rows) {
      const top = this.document.y;
      row.forEach((cell, index) => {
        this.document.text(cell, MARGIN + index * width, top, { lineBreak: false });
      });
      this.document.y = top + this.document.currentLineHeight(true) * 1.3;
    }
    this.document.x = MARGIN;
    this.document.moveDown(0.7);
    return this;
  }

  /** A line of prose with the small raised call of a note behind it. */
  paragraphWithCall(text: string, call: string, after = ''): this {
    this.#style({});
    const top = this.document.y;
    this.document.text(text, MARGIN, top, { lineBreak: false });
    let x = MARGIN + this.document.widthOfString(text);
    this.document.fontSize(this.#size * 0.6).text(call, x, top - 1, { lineBreak: false });
    x += this.document.widthOfString(call);
    this.document.fontSize(this.#size).text(after, x, top, { lineBreak: false });
    this.document.x = MARGIN;
    this.document.y = top + this.document.currentLineHeight(true);
    this.document.moveDown(0.7);
    return this;
  }

  /** A note at the foot of the page, in small type. */
  footnote(sign: string, text: string): this {
    const y = this.document.y;
    this.#style({ size: this.#size * 0.8 });
    const options = { width: this.document.page.width - 2 * MARGIN };
    const height = this.document.heightOfString(`${sign} ${text}`, options);
    this.document.text(`${sign} ${text}`, MARGIN, this.document.page.height - 90 - height, options);
    this.document.y = y;
    return this;
  }

  /** Text at a place, in points from the top left corner; `rotate` in degrees, clockwise. */
  at(x: number, y: number, text: string, style: TextStyle & { rotate?: number } = {}): this {
    const { x: oldX, y: oldY } = this.document;
    this.#style(style);
    this.document.save();
    if (style.rotate !== undefined) this.document.rotate(style.rotate, { origin: [x, y] });
    this.document.text(text, x, y, { lineBreak: false, characterSpacing: style.tracking ?? 0 });
    this.document.restore();
    this.document.x = oldX;
    this.document.y = oldY;
    return this;
  }

  /** A new page; `rotate` (90, 180, 270) is how the file says it must be turned when shown. */
  page(options: { rotate?: 90 | 180 | 270; size?: [number, number] } = {}): this {
    this.document.addPage({ size: options.size ?? 'A4', margin: MARGIN });
    return options.rotate === undefined ? this : this.turned(options.rotate);
  }

  /** Turns the present page. */
  turned(degrees: 90 | 180 | 270): this {
    Object.assign(this.document.page.dictionary.data, { Rotate: degrees });
    return this;
  }

  /** A grey box where a scan would be: a page with a picture and no text. */
  picture(): this {
    this.document.rect(MARGIN, MARGIN, 300, 400).fill('#cccccc');
    return this;
  }

  /** Makes this font the present one, as every call above does for itself. */
  font(font: PdfFont, size: number): this {
    this.#style({ font, size });
    return this;
  }

  #style({ size, font, colour }: TextStyle): void {
    this.document.font(fontFile(font ?? 'serif'));
    this.document.fontSize(size ?? this.#size);
    this.document.fillColor(colour ?? 'black');
  }

  #textOptions(style: TextStyle): PDFKit.Mixins.TextOptions {
    return {
      width: this.document.page.width - 2 * MARGIN,
      align: style.align ?? 'left',
      characterSpacing: style.tracking ?? 0,
    };
  }
}

function writeRunningLines(document: PDFKit.PDFDocument, options: PdfOptions): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    document.switchToPage(start + index);
    document.font(fontFile('serif')).fontSize(8).fillColor('black');
    // Writing into the margin must not begin a new page.
    document.page.margins.bottom = 0;
    if (options.header !== undefined) {
      document.text(options.header, MARGIN, 36, { lineBreak: false });
    }
    const footer = options.footer?.(index + 1, count);
    if (footer !== undefined) {
      document.text(footer, MARGIN, document.page.height - 40, { lineBreak: false });
    }
  }
}

function fontFile(font: PdfFont): string {
  return createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${files[font]}.ttf`);
}
