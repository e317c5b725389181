/** Which parts a DOCX consists of, by its relationships. Links that lead outside are left alone. */

import { ImportFailure } from '#shared/text/import-failure.ts';
import type { Archive } from '../archive/scan-archive.ts';
import { decodeXml, readXml, xmlRefused } from './xml-reader.ts';

interface Relationship {
  readonly id: string;
  /** Last word of its type: `footnotes`, `header`. */
  readonly type: string;
  /** Name of the part within the archive. */
  readonly part: string;
}

export interface DocxParts {
  readonly main: string;
  readonly related: readonly Relationship[];
  /** The text of a part, null where there is none. */
  read(part: string): Promise<string | null>;
  /** The first part of a type that exists, as text. */
  readRelated(type: string): Promise<string | null>;
}

const DOCTYPE = Buffer.from('<!DOCTYPE');
/** As bytes: searching for UTF-16 text in a buffer that begins at an odd address never ends. */
const DOCTYPE_UTF16 = [
  Buffer.from('<!DOCTYPE', 'utf16le'),
  Buffer.from('<!DOCTYPE', 'utf16le').swap16(),
];
const XML_PART = /\.(xml|rels|vml)$/i;

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const relationshipsOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** A target as the name of a part: absolute, or relative to the folder with `..` resolved. */
function resolvePart(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target.slice(1) : folder + target).split('/');
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  }
  return kept.join('/');
}

function readRelationships(xml: string | null, folder: string): Relationship[] {
  const found: Relationship[] = [];
  if (xml === null) return found;
  readXml(xml, {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'rel:Relationship' || TargetMode === 'External') return;
      if (Id === undefined || Type === undefined || Target === undefined) return;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      found.push({ id: Id, type, part: resolvePart(folder, Target) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** Every XML part is looked at, read or not: a declaration anywhere says that it is no Word file. */
async function refuseDoctypes(archive: Archive): Promise<void> {
  for (const name of archive.names.filter((part) => XML_PART.test(part))) {
    const bytes = await archive.read(name);
    if (bytes === null) continue;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (buffer.includes(DOCTYPE) || DOCTYPE_UTF16.some((needle) => buffer.includes(needle))) {
      throw xmlRefused('doctype');
    }
  }
}

/** Finds the parts of a checked archive; throws `xml_refused` and `damaged`. */
export async function openParts(archive: Archive): Promise<DocxParts> {
  await refuseDoctypes(archive);
  const read = async (part: string): Promise<string | null> => {
    const bytes = await archive.read(part);
    return bytes === null ? null : decodeXml(bytes);
  };
  const ofPackage = readRelationships(await read('_rels/.rels'), '');
  const named = ofPackage.find(({ type, part }) => type === 'officeDocument' && archive.has(part));
  const main = named?.part ?? 'word/document.xml';
  if (!archive.has(main)) throw new ImportFailure('damaged', 'The document has no main part.');
  const related = readRelationships(await read(relationshipsOf(main)), folderOf(main));
  return {
    main,
    related,
    read,
    readRelated: async (type) => {
      const target = related.find((one) => one.type === type && archive.has(one.part));
      return target === undefined ? null : read(target.part);
    },
  };
}
