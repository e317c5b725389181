/** WordprocessingML → HTML by mammoth, with a style map of our own and no access to anything. */

import { ImportFailure } from '#shared/text/import-failure.ts';
import { loadReader } from '../load-reader.ts';
import { composePackage } from './compose-package.ts';
import { headingStyle, LIST_LEVELS, listPlace, UNDERLINED } from './written-xml.ts';

interface Rule {
  /** Stands in the content wherever the rule is needed. */
  readonly sign: string;
  readonly rule: string;
}

const HEADINGS: readonly Rule[] = [1, 2, 3, 4, 5, 6].map((level) => ({
  sign: headingStyle(level),
  rule: `p.H${level} => h${level}:fresh`,
}));

/** A list at some level lies within the items of any list above it. */
const listRule = (level: number, list: 'ordered' | 'unordered'): Rule => ({
  sign: listPlace(level, list),
  rule: `p:${list}-list(${level + 1}) => ${'ul|ol > li > '.repeat(level)}${
    list === 'ordered' ? 'ol' : 'ul'
  } > li:fresh`,
});

const RULES: readonly Rule[] = [
  ...HEADINGS,
  ...LIST_LEVELS.flatMap((level) => [listRule(level, 'unordered'), listRule(level, 'ordered')]),
  { sign: UNDERLINED, rule: 'u => u' },
];

/** Only what the content asks for: mammoth parses its rules anew for each document. */
const rulesFor = (content: string): string[] =>
  RULES.filter(({ sign }) => content.includes(sign)).map(({ rule }) => rule);

/** Throws `damaged` where mammoth cannot make sense of the content. */
export async function convertToHtml(content: string): Promise<string> {
  const { default: mammoth } = await loadReader('DOCX', () => import('mammoth'));
  // mammoth takes a ready archive under this name; its published types leave it out.
  const input = { file: composePackage(content) } as unknown as { buffer: Buffer };
  const options = {
    styleMap: rulesFor(content),
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
