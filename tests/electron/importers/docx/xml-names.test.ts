/** What the names in an XML part mean, whatever prefixes it declares (Namespaces in XML 1.0). */

import { describe, expect, it } from 'vitest';
import { readXml } from '#electron/importers/docx/xml-reader.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Tags as they open and close, each with its attributes. */
const namesIn = (xml: string): string[] => {
  const seen: string[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`);
      seen.push(`<${name}${written.join('')}>`);
    },
    close: (name) => seen.push(`</${name}>`),
    text: () => undefined,
  });
  return seen;
};

/** Tags that open, without what declares a prefix. */
const tagsIn = (xml: string) => namesIn(xml).filter((tag) => !tag.startsWith('</'));

describe('names', () => {
  it.each([
    ['the usual prefix', `<w:p xmlns:w="${WORD}"><w:r w:val="1"/></w:p>`, '<w:r w:val=1>'],
    ['another prefix', `<x:p xmlns:x="${WORD}"><x:r x:val="1"/></x:p>`, '<w:r w:val=1>'],
    ['the strict namespace', `<w:p xmlns:w="${STRICT}"><w:r w:val="1"/></w:p>`, '<w:r w:val=1>'],
    ['a default namespace', `<p xmlns="${WORD}"><r val="1"/></p>`, '<w:r val=1>'],
    ['spaces around it', `<w:p xmlns:w=" ${WORD} "><w:r/></w:p>`, '<w:r>'],
    ['an unknown namespace', '<w:p xmlns:w="urn:other"><w:r w:val="1"/></w:p>', '<r val=1>'],
    ['no declaration', '<w:p><w:r w:val="1"/></w:p>', '<r val=1>'],
    ['none at all', '<p><r val="1"/></p>', '<r val=1>'],
    ['the prefix of XML itself', '<p><t xml:space="preserve"/></p>', '<t space=preserve>'],
    [
      'a prefix that means another namespace',
      `<r:p xmlns:r="${WORD}" xmlns:w="${RELATIONSHIPS}"><r:r w:id="1" r:val="2"/></r:p>`,
      '<w:r r:id=1 w:val=2>',
    ],
    [
      'names of objects',
      `<w:p xmlns:w="${WORD}"><w:r w:__proto__="1" toString="2"/></w:p>`,
      '<w:r w:__proto__=1 toString=2>',
    ],
  ])('with %s', (_, xml, expected) => {
    expect(tagsIn(xml).at(-1)).toBe(expected);
  });

  it('mean something else only where a declaration holds', () => {
    const xml = `<w:p xmlns:w="${WORD}"><w:a xmlns:w="urn:o"><w:b xmlns:w="${WORD}"/><w:c/></w:a><w:d/></w:p>`;
    const bare = namesIn(xml).map((tag) => tag.replace(/ .*>/, '>'));
    expect(bare).toEqual([
      '<w:p>',
      ...['<a>', '<w:b>', '</w:b>', '<c>', '</c>', '</a>'],
      ...['<w:d>', '</w:d>', '</w:p>'],
    ]);
  });

  it.each(['<a:b:c/>', '<:a/>', '<a:/>', '<a b:c:d="1"/>'])('%s is broken XML', (xml) => {
    expect(() => readXml(xml, { open: () => {}, close: () => {}, text: () => {} })).toThrow(
      expect.objectContaining({ code: 'damaged' }),
    );
  });

  it('cost no more the more declarations a hostile part piles up', () => {
    const declared = Array.from({ length: 20_000 }, (_, index) => ` xmlns:p${index}="urn:x"`);
    const xml = `<a${declared.join('')}>${'<b xmlns:q="urn:y"/>'.repeat(20_000)}</a>`;
    expect(tagsIn(xml)).toHaveLength(20_001);
  });
});
