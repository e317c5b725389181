/** Makes source texts and extractions for tests, with the resources that are shipped. */

import { loadResources } from '#electron/workers/load-resources.ts';
import { extract } from '#shared/extraction/extract.ts';
import type { Extraction } from '#shared/extraction/extraction.ts';
import type { Mention, MentionType } from '#shared/extraction/mention.ts';
import { readResources } from '#shared/extraction/resources.ts';
import { analyseText } from '#shared/language/analyse-text.ts';
import type { AnalysedText } from '#shared/language/analysed-text.ts';
import type { Segment, SourceText } from '#shared/text/source-text.ts';
import { projectRoot } from '#tests/support/project-root.ts';

export const resources = readResources(loadResources(`${projectRoot}/resources`));

/** A text whose paragraphs are parted by blank lines; one that begins with # is a heading. */
export function sourceOf(text: string): SourceText {
  const segments: Segment[] = [];
  let at = 0;
  for (const paragraph of text.split('\n\n')) {
    const kind = paragraph.startsWith('#') ? 'heading' : 'body';
    const end = at + paragraph.length;
    const nothing = { page: null, language: null, label: null, call: null };
    if (paragraph.trim() !== '') segments.push({ start: at, end, kind, ...nothing });
    at = end + 2;
  }
  const quality = { verdict: 'text', encoding: null, warnings: [], parts: [] } as const;
  return {
    kind: 'txt',
    text,
    segments,
    pages: [],
    edits: [],
    revisions: [],
    quality: { ...quality, warnings: [], parts: [] },
    rich: null,
  };
}

export const analyse = (text: string): AnalysedText =>
  analyseText(sourceOf(text), resources.languages);

export const extraction = (text: string): Extraction => extract(sourceOf(text), resources);

export const mentionsOf = (text: string, ...types: MentionType[]): Mention[] =>
  extraction(text).mentions.filter(({ type }) => types.includes(type));

/** `words → EDTF` of every date. */
export const datesIn = (text: string): string[] =>
  extraction(text).mentions.flatMap((mention) =>
    mention.type === 'date' ? [`${mention.text} → ${mention.normalized.edtf}`] : [],
  );

/** `words → jurisdiction/instrument/article/part` of every provision. */
export const provisionsIn = (text: string): string[] =>
  extraction(text).mentions.flatMap((mention) => {
    if (mention.type !== 'legal_article') return [];
    const { jurisdiction, instrument, article, part } = mention.normalized;
    return [
      `${mention.text} → ${[jurisdiction, instrument, article, part].map((x) => x ?? '-').join('/')}`,
    ];
  });
