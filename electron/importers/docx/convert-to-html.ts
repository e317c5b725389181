/** WordprocessingML → HTML by mammoth, with a style map of our own and no access to anything. */

import { ImportFailure } from '#shared/text/import-failure.ts';
import { composePackage } from './compose-package.ts';

const STYLE_MAP = [
  'p.H1 => h1:fresh',
  'p.H2 => h2:fresh',
  'p.H3 => h3:fresh',
  'p.H4 => h4:fresh',
  'p.H5 => h5:fresh',
  'p.H6 => h6:fresh',
  'p:unordered-list(1) => ul > li:fresh',
  'p:ordered-list(1) => ol > li:fresh',
  'p:unordered-list(2) => ul|ol > li > ul > li:fresh',
  'p:ordered-list(2) => ul|ol > li > ol > li:fresh',
  'p:unordered-list(3) => ul|ol > li > ul|ol > li > ul > li:fresh',
  'p:ordered-list(3) => ul|ol > li > ul|ol > li > ol > li:fresh',
  'p:unordered-list(4) => ul|ol > li > ul|ol > li > ul|ol > li > ul > li:fresh',
  'p:ordered-list(4) => ul|ol > li > ul|ol > li > ul|ol > li > ol > li:fresh',
  'p:unordered-list(5) => ul|ol > li > ul|ol > li > ul|ol > li > ul|ol > li > ul > li:fresh',
  'p:ordered-list(5) => ul|ol > li > ul|ol > li > ul|ol > li > ul|ol > li > ol > li:fresh',
  'u => u',
];

/** Throws `damaged` where mammoth cannot make sense of the content. */
export async function convertToHtml(content: string): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  // mammoth takes a ready archive under this name; its published types leave it out.
  const input = { file: composePackage(content) } as unknown as { buffer: Buffer };
  const options = {
    styleMap: STYLE_MAP,
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    idPrefix: '',
  };
  try {
    return (await mammoth.convertToHtml(input, options)).value;
  } catch {
    throw new ImportFailure('damaged', 'The content of the document cannot be read.');
  }
}
