/**
 * The package that mammoth reads: one main part with every story in it, and a numbering part that
 * only knows bullets and numbers. No byte of the file reaches mammoth's own unzipping and XML
 * parsing; it sees what the readers beside this file wrote.
 */

import { LIST_LEVELS, NUMBERINGS } from './written-xml.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const levels = (format: string): string =>
  LIST_LEVELS.map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join(
    '',
  );

const abstractNumbering = (id: number, format: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels(format)}</w:abstractNum>`;

const numbering = (id: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;

const NUMBERING = [
  `<w:numbering xmlns:w="${WORD}">`,
  abstractNumbering(NUMBERINGS.unordered, 'bullet'),
  abstractNumbering(NUMBERINGS.ordered, 'decimal'),
  ...Object.values(NUMBERINGS).map(numbering),
  '</w:numbering>',
].join('');

/** The part of mammoth's own archive that it asks for parts of a document. */
export interface MammothFile {
  exists(name: string): boolean;
  read(name: string): Promise<string>;
}

/** `content` is WordprocessingML as `flatten-story.ts` writes it. */
export function composePackage(content: string): MammothFile {
  const parts: Readonly<Record<string, string>> = {
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${content}</w:body></w:document>`,
    'word/numbering.xml': NUMBERING,
  };
  return {
    exists: (name) => Object.hasOwn(parts, name),
    read: async (name) => parts[name] ?? '',
  };
}
