/**
 * The one walker over mammoth's HTML: canonical text, segments and the allow-listed tree that the
 * page shows all come from this single pass, so they cannot disagree. Elements that are not on the
 * list are looked through; attributes are dropped but for the spans of cells.
 */

import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { RichNode, RichTag, SegmentKind } from '#shared/text/source-text.ts';
import {
  type Belonging,
  CanonicalWriter,
  emptyParagraph,
  type RawParagraph,
} from './canonical-writer.ts';
import { type Edge, type Mark, parseBookmark, type Section } from './marks.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;
type RichElement = Extract<RichNode, { tag: string }>;

export interface Walked {
  readonly writer: CanonicalWriter;
  readonly rich: RichNode[];
}

const HEADINGS = new Set<string>(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Each holds one paragraph. */
const PARAGRAPHS = new Set<string>(['p', ...HEADINGS]);
const CONTAINERS = new Set<string>(['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'td', 'th']);
const INLINE = new Set<string>(['strong', 'em', 'u', 's', 'sup', 'sub', 'a']);

const SECTION_TAGS: Partial<Record<SegmentKind, RichTag>> = {
  header: 'header',
  footer: 'footer',
  footnote: 'section',
  endnote: 'section',
  comment: 'aside',
  text_box: 'aside',
};

const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

const numberOf = (element: HtmlElement, name: string): number =>
  Number(element.attrs.find((attribute) => attribute.name === name)?.value ?? 1);

class Walker {
  readonly writer = new CanonicalWriter();
  readonly rich: RichNode[] = [];
  readonly #marks: readonly Mark[];
  readonly #sections: Section[] = [];
  /** Where finished blocks go; innermost last. */
  #targets: RichNode[][] = [this.rich];
  #raw: RawParagraph = emptyParagraph();
  #inline: RichNode[] = [];
  #hiddenSince: number | null = null;
  #insertions = 0;
  #calls = 0;

  constructor(marks: readonly Mark[]) {
    this.#marks = marks;
  }

  blocks(nodes: readonly HtmlNode[], kind: SegmentKind): void {
    for (const node of nodes) {
      if (isElement(node) && PARAGRAPHS.has(node.tagName)) this.#paragraph(node, kind);
      else if (isElement(node) && CONTAINERS.has(node.tagName)) this.#container(node, kind);
      else this.#loose(node, kind);
    }
    this.#finish('p', kind);
  }

  #paragraph(element: HtmlElement, kind: SegmentKind): void {
    this.#finish('p', kind);
    const isHeading = HEADINGS.has(element.tagName);
    const own = isHeading && kind === 'body' ? 'heading' : kind;
    for (const child of element.childNodes) this.#inlines(child, this.#inline, own);
    this.#finish(element.tagName as RichTag, own);
  }

  /** Text outside any paragraph, as in a list item: it makes one of its own. */
  #loose(node: HtmlNode, kind: SegmentKind): void {
    this.#inlines(node, this.#inline, kind);
  }

  #container(element: HtmlElement, kind: SegmentKind): void {
    this.#finish('p', kind);
    const tag = element.tagName as RichTag;
    const node: RichElement = { tag, children: [] };
    const isCell = tag === 'td' || tag === 'th';
    if (isCell) setSpans(node, element);
    if (tag === 'tr') this.writer.row();
    const depth = this.#targets.length;
    this.#targets.push(node.children);
    if (tag === 'tr') this.#cells(element);
    else this.blocks(element.childNodes, isCell ? 'table_cell' : tag === 'li' ? 'list_item' : kind);
    this.#targets = this.#targets.slice(0, depth);
    if (isCell) this.writer.cellEnd();
    if (tag === 'tr') this.writer.line();
    this.#targets.at(-1)?.push(node);
  }

  #cells(row: HtmlElement): void {
    let isFirst = true;
    for (const child of row.childNodes) {
      if (isElement(child) && CONTAINERS.has(child.tagName)) {
        if (!isFirst) this.writer.tab();
        isFirst = false;
        this.#container(child, 'table_cell');
      } else this.#loose(child, 'table_cell');
    }
  }

  #inlines(node: HtmlNode, into: RichNode[], kind: SegmentKind): void {
    if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, into);
    if (!isElement(node)) return;
    const id = node.attrs.find(({ name }) => name === 'id')?.value;
    const mark = id === undefined ? null : parseBookmark(id);
    if (mark !== null) this.#mark(mark.index, mark.edge, kind);
    else if (node.tagName === 'br') this.#break(into);
    else if (INLINE.has(node.tagName)) this.#styled(node, into, kind);
    else for (const child of node.childNodes) this.#inlines(child, into, kind);
  }

  #styled(element: HtmlElement, into: RichNode[], kind: SegmentKind): void {
    const styled: RichElement = { tag: element.tagName as RichTag, children: [] };
    for (const child of element.childNodes) this.#inlines(child, styled.children, kind);
    if (styled.children.length > 0) into.push(styled);
  }

  #text(text: string, into: RichNode[]): void {
    const start = this.#raw.text.length;
    this.#raw.text += text;
    const leaf = { start, end: this.#raw.text.length };
    this.#raw.leaves.push(leaf);
    const wrappers: RichTag[] = [];
    if (this.#calls > 0) wrappers.push('sup');
    if (this.#insertions > 0) wrappers.push('ins');
    if (this.#hiddenSince !== null) wrappers.push('mark');
    into.push(wrappers.reduce<RichNode>((child, tag) => ({ tag, children: [child] }), leaf));
  }

  #break(into: RichNode[]): void {
    this.#raw.breaks.push(this.#raw.text.length);
    this.#raw.text += '\n';
    into.push({ tag: 'br', children: [] });
  }

  #mark(index: number, edge: Edge, kind: SegmentKind): void {
    const mark = this.#marks[index];
    if (mark === undefined) return;
    if (mark.kind === 'section') {
      this.#finish('p', kind);
      if (edge === 'start') this.#openSection(mark);
      else this.#closeSection();
      return;
    }
    this.#raw.marks.push({ index, edge, at: this.#raw.text.length });
    const change = edge === 'start' ? 1 : edge === 'end' ? -1 : 0;
    if (mark.kind === 'insertion') this.#insertions = Math.max(0, this.#insertions + change);
    if (mark.kind === 'call') this.#calls = Math.max(0, this.#calls + change);
    if (mark.kind === 'hidden') this.#hide(edge);
  }

  #hide(edge: Edge): void {
    const at = this.#raw.text.length;
    if (edge === 'start') this.#hiddenSince ??= at;
    else if (this.#hiddenSince !== null) {
      this.#raw.hidden.push({ start: this.#hiddenSince, end: at });
      this.#hiddenSince = null;
    }
  }

  #openSection(section: Section): void {
    this.#sections.push(section);
    const node: RichElement = { tag: SECTION_TAGS[section.segment] ?? 'section', children: [] };
    this.#targets.at(-1)?.push(node);
    this.#targets.push(node.children);
  }

  #closeSection(): void {
    if (this.#sections.pop() !== undefined && this.#targets.length > 1) this.#targets.pop();
  }

  /** Ends the paragraph that is being read; nothing happens where none is. */
  #finish(tag: RichTag, kind: SegmentKind): void {
    const section = this.#sections.at(-1);
    const belonging: Belonging = {
      kind: section?.segment ?? kind,
      label: section?.label ?? null,
      call: section?.call ?? null,
    };
    const children = this.#inline;
    const raw = this.#raw;
    if (this.#hiddenSince !== null)
      raw.hidden.push({ start: this.#hiddenSince, end: raw.text.length });
    this.#hiddenSince = this.#hiddenSince === null ? null : 0;
    this.#raw = emptyParagraph();
    this.#inline = [];
    if (this.writer.paragraph(raw, belonging)) this.#targets.at(-1)?.push({ tag, children });
  }
}

function setSpans(node: RichElement, element: HtmlElement): void {
  const [colSpan, rowSpan] = [numberOf(element, 'colspan'), numberOf(element, 'rowspan')];
  if (colSpan > 1) node.colSpan = colSpan;
  if (rowSpan > 1) node.rowSpan = rowSpan;
}

/** Walks the HTML that mammoth made of the marked content. */
export function walkHtml(html: string, marks: readonly Mark[]): Walked {
  const walker = new Walker(marks);
  walker.blocks(parseFragment(html).childNodes, 'body');
  return { writer: walker.writer, rich: walker.rich };
}
