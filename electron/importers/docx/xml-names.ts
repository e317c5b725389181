/**
 * What the names in an XML part mean (Namespaces in XML 1.0). They come out with the usual prefix of
 * their namespace, whatever the file calls it, and bare where the namespace is none of ours. A part
 * declares its prefixes once and uses few names, so each is made out once where it is declared.
 */

import { ImportFailure } from '#shared/text/import-failure.ts';

export type Attributes = Readonly<Record<string, string>>;

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
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

/** One colon at most, and something on either side of it. */
const QUALIFIED = /^[^:]+(?::[^:]+)?$/;
const DECLARATION = /^xmlns(?:$|:)/;
const NONE: Attributes = Object.freeze(Object.create(null));

export const brokenXml = (): ImportFailure =>
  new ImportFailure('damaged', 'A part of the document is broken XML.');

/** The declarations of one tag, which hold until it closes. */
interface Scope {
  /** How many tags are open with it. */
  readonly depth: number;
  /** Prefix → namespace; the default namespace stands under the empty prefix. */
  readonly uris: ReadonlyMap<string, string>;
  readonly outer: Scope | null;
  /** Names as written → as they come out. */
  readonly tags: Map<string, string>;
  readonly attributes: Map<string, string>;
}

const scopeOf = (depth: number, uris: Scope['uris'], outer: Scope | null): Scope => ({
  depth,
  uris,
  outer,
  tags: new Map(),
  attributes: new Map(),
});

export class XmlNames {
  #scope = scopeOf(0, new Map(), null);
  #depth = 0;

  /** A tag opens with these attributes, all as written; gives its names. */
  open(tag: string, written: Attributes): { name: string; attributes: Attributes } {
    this.#depth += 1;
    this.#declare(written);
    return { name: this.#tag(tag), attributes: this.#attributes(written) };
  }

  /** The tag that was opened last closes; gives its name. */
  close(tag: string): string {
    const name = this.#tag(tag);
    if (this.#scope.depth === this.#depth) this.#scope = this.#scope.outer ?? this.#scope;
    this.#depth -= 1;
    return name;
  }

  #declare(written: Attributes): void {
    let uris: Map<string, string> | null = null;
    for (const name in written) {
      if (!DECLARATION.test(name)) continue;
      uris ??= new Map();
      uris.set(name.slice('xmlns:'.length), (written[name] ?? '').trim());
    }
    if (uris !== null) this.#scope = scopeOf(this.#depth, uris, this.#scope);
  }

  #tag(written: string): string {
    const known = this.#scope.tags.get(written);
    if (known !== undefined) return known;
    const name = nameOf(written, this.#uri(prefixOf(written)));
    this.#scope.tags.set(written, name);
    return name;
  }

  #uri(prefix: string): string | undefined {
    for (let scope: Scope | null = this.#scope; scope !== null; scope = scope.outer) {
      const uri = scope.uris.get(prefix);
      if (uri !== undefined) return uri;
    }
    return undefined;
  }

  /** The very object where every name is the usual one already, as nearly always. */
  #attributes(written: Attributes): Attributes {
    let named: Record<string, string> | null = null;
    let count = 0;
    for (const name in written) {
      count += 1;
      if (this.#attribute(name) !== name) named = Object.create(null);
      if (named !== null) break;
    }
    if (count === 0) return NONE;
    if (named === null) return written;
    for (const name in written) named[this.#attribute(name)] = written[name] ?? '';
    return named;
  }

  /** The default namespace is none for attributes. */
  #attribute(written: string): string {
    const known = this.#scope.attributes.get(written);
    if (known !== undefined) return known;
    const prefix = prefixOf(written);
    const name = nameOf(written, prefix === '' ? undefined : this.#uri(prefix));
    this.#scope.attributes.set(written, name);
    return name;
  }
}

const prefixOf = (written: string): string => written.slice(0, Math.max(0, written.indexOf(':')));

function nameOf(written: string, uri: string | undefined): string {
  if (!QUALIFIED.test(written)) throw brokenXml();
  const local = written.slice(written.indexOf(':') + 1);
  const prefix = uri === undefined ? undefined : PREFIXES[uri];
  return prefix === undefined ? local : `${prefix}:${local}`;
}
