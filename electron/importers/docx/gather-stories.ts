/** All stories of a DOCX in reading order: headers, body, notes as called, footers, comments. */

import { countPart, createContext, type DocxContext, type NoteKind } from './context.ts';
import { flattenStory } from './flatten-story.ts';
import { type Section, wrapSection } from './marks.ts';
import type { DocxParts } from './parts.ts';
import { readNumbering, readStyles } from './styles.ts';

export interface Gathered {
  readonly context: DocxContext;
  /** WordprocessingML for `compose-package.ts`. */
  readonly content: string;
}

const HEADER_LABELS: Readonly<Record<string, string>> = {
  first: 'first page',
  even: 'even pages',
};

const HAS_TEXT = /<w:t>[^<]*[^<\s]/;

/** A section with its edges, counted for the report; an empty one leaves nothing. */
function section(context: DocxContext, about: Omit<Section, 'kind'>, content: string): string {
  if (!HAS_TEXT.test(content)) return '';
  countPart(context, about.segment);
  return wrapSection(context.marks, about, content);
}

async function body(parts: DocxParts, context: DocxContext): Promise<string> {
  let content = '';
  flattenStory((await parts.read(parts.main)) ?? '', context, (_, __, story) => {
    content += story;
  });
  return content;
}

/** Each part once, however many sections of the document show it. */
async function headers(
  parts: DocxParts,
  context: DocxContext,
  segment: 'header' | 'footer',
): Promise<string> {
  const seen = new Set<string>();
  let content = '';
  for (const { part, use, relationship } of context.headers) {
    const target = parts.related.find(({ id }) => id === relationship)?.part;
    if (part !== segment || target === undefined || seen.has(target)) continue;
    seen.add(target);
    const xml = await parts.read(target);
    if (xml === null) continue;
    flattenStory(xml, context, (_, __, story) => {
      const label = HEADER_LABELS[use] ?? null;
      content += section(context, { segment, label, call: null }, story);
    });
  }
  return content;
}

/** Notes that nothing calls are separators or left-overs: nobody sees them. */
async function notes(parts: DocxParts, context: DocxContext, kind: NoteKind): Promise<string> {
  const calls = context.notes.filter((note) => note.kind === kind);
  const xml = calls.length === 0 ? null : await parts.readRelated(`${kind}s`);
  if (xml === null) return '';
  const stories = new Map<string, string>();
  flattenStory(xml, context, (_, attributes, story) => {
    stories.set(attributes['w:id'] ?? '', story);
  });
  return calls
    .map(({ id, label, mark }) =>
      section(context, { segment: kind, label, call: mark }, stories.get(id) ?? ''),
    )
    .join('');
}

async function comments(parts: DocxParts, context: DocxContext): Promise<string> {
  const xml = await parts.readRelated('comments');
  if (xml === null) return '';
  let content = '';
  flattenStory(xml, context, (_, attributes, story) => {
    const call = context.comments.get(attributes['w:id'] ?? '') ?? null;
    const label = attributes['w:author'] ?? null;
    content += section(context, { segment: 'comment', label, call }, story);
  });
  return content;
}

/** Reads every part that carries text, each once. */
export async function gatherStories(parts: DocxParts): Promise<Gathered> {
  const styles = readStyles(await parts.readRelated('styles'));
  const context = createContext(styles, readNumbering(await parts.readRelated('numbering')));
  // The body comes first, since it names the headers and calls the notes.
  const main = await body(parts, context);
  const above = await headers(parts, context, 'header');
  const footnotes = await notes(parts, context, 'footnote');
  const endnotes = await notes(parts, context, 'endnote');
  const below = await headers(parts, context, 'footer');
  const asides = await comments(parts, context);
  return { context, content: above + main + footnotes + endnotes + below + asides };
}
