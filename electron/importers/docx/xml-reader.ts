/**
 * Reading one XML part of a document, once and in order. A document type declaration is refused
 * before anything is expanded, nesting is capped, and only the five built-in entities exist. Names
 * come as `xml-names.ts` makes them out.
 */

import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { ImportFailure } from '#shared/text/import-failure.ts';
import { type Attributes, brokenXml, XmlNames } from './xml-names.ts';

const MAX_DEPTH = 256;

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

const UTF8_MARK = /^\ufeff/;

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

/** Calls the handler for each tag and text; throws `xml_refused`, or `damaged` for broken XML. */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  const names = new XmlNames();
  let depth = 0;
  parser.on('doctype', () => {
    throw xmlRefused('doctype');
  });
  parser.on('error', (error) => {
    if (/entity/i.test(error.message)) throw xmlRefused('entity');
    throw brokenXml();
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw xmlRefused('depth');
    const { name, attributes } = names.open(tag.name, tag.attributes);
    handler.open(name, attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handler.close(names.close(tag.name));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.write(xml).close();
}
