/**
 * Builds DOCX files part by part, so that a test can hold exactly the WordprocessingML it speaks
 * of, sound or hostile. Ordinary documents are easier with the `docx` package.
 */

import { ZipFile } from 'yazl';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`;

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relationships part from id → [type, target]. */
export function relationships(
  entries: Readonly<Record<string, readonly [string, string]>>,
): string {
  const rows = Object.entries(entries).map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`;
}

/** A part whose root is `w:<name>`, with every namespace declared. */
export const wordPart = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${content}</w:${name}>`;

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A paragraph of one run. */
export const plain = (text: string): string => paragraph(run(text));

/** Zips parts as they are. */
export function zip(parts: Parts): Promise<Uint8Array> {
  const file = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    file.addBuffer(Buffer.from(content), name);
  }
  file.end();
  return collect(file);
}

async function collect(file: ZipFile): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of file.outputStream) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}

/** The parts of a document whose body is `body`; `more` adds parts or replaces them. */
export function docxParts(body: string, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships({ r1: ['officeDocument', 'word/document.xml'] }),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...more,
  };
}

/** A whole DOCX. */
export const buildDocx = (body: string, more: Parts = {}): Promise<Uint8Array> =>
  zip(docxParts(body, more));
