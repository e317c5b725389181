/**
 * The package that mammoth reads: one main part with every story in it, and a numbering part that
 * only knows bullets and numbers. No byte of the file reaches mammoth's own unzipping and XML
 * parsing; it sees what the readers beside this file wrote.
 */

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const LEVELS = [0, 1, 2, 3, 4];

const levels = (format: string): string =>
  LEVELS.map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');

const abstractNumbering = (id: number, format: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels(format)}</w:abstractNum>`;

const numbering = (id: number): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;

const NUMBERING = `<w:numbering xmlns:w="${WORD}">${abstractNumbering(1, 'bullet')}${abstractNumbering(
  2,
  'decimal',
)}${numbering(1)}${numbering(2)}</w:numbering>`;

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
