/**
 * Reading one XML part of a document, once and in order. A document type declaration is refused
 * before anything is expanded, nesting is capped, and only the five built-in entities exist.
 * Names come with the usual prefix of their namespace, whatever the file calls it.
 */

import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ImportFailure } from '#shared/text/import-failure.ts';

const MAX_DEPTH = 256;

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

const WORD = 'w';
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': WORD,
  'http://purl.oclc.org/ooxml/wordprocessingml/main': WORD,
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
};

const UTF8_MARK = /^\ufeff/;
const UNBOUND_PREFIX = /unbound namespace prefix/i;

export const xmlRefused = (reason: string): ImportFailure =>
  new ImportFailure('xml_refused', `The document holds XML that is not read: ${reason}.`, {
    reason,
  });

/** The declared encoding where it is one of the two that the format allows, UTF-8 otherwise. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const big = first === 0xfe && second === 0xff;
  const little = first === 0xff && second === 0xfe;
  const label = big ? 'utf-16be' : little ? 'utf-16le' : 'utf-8';
  return new TextDecoder(label).decode(bytes).replace(UTF8_MARK, '');
}

const nameOf = (uri: string, local: string): string => {
  const prefix = PREFIXES[uri];
  return prefix === undefined ? local : `${prefix}:${local}`;
};

/** Names of tags repeat without end, so each is put together once. */
function nameCache(): (tag: { prefix: string; uri: string; local: string }) => string {
  const known = new Map<string, string>();
  return ({ uri, local }) => {
    const key = `${local} ${uri}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const name = nameOf(uri, local);
    known.set(key, name);
    return name;
  };
}

function attributesOf(tag: SaxesTagNS): Attributes {
  const attributes: Record<string, string> = Object.create(null);
  for (const attribute of Object.values(tag.attributes)) {
    attributes[nameOf(attribute.uri, attribute.local)] = attribute.value;
  }
  return attributes;
}

/** Calls the handler for each tag and text; throws `xml_refused`, or `damaged` for broken XML. */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true });
  const name = nameCache();
  let depth = 0;
  parser.on('doctype', () => {
    throw xmlRefused('doctype');
  });
  parser.on('error', (error) => {
    if (UNBOUND_PREFIX.test(error.message)) return;
    if (/entity/i.test(error.message)) throw xmlRefused('entity');
    throw new ImportFailure('damaged', 'A part of the document is broken XML.');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw xmlRefused('depth');
    handler.open(name(tag), attributesOf(tag));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close(name(tag));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.write(xml).close();
}
