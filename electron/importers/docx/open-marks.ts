/** How tracked changes, fields, notes, comments and sections of a story become marks. */

import { countPart, type DocxContext, type NoteKind } from './context.ts';
import { bookmark } from './marks.ts';
import { roman } from './roman.ts';
import { emit, type Opener, openBuffer, type StoryState, takeBuffer } from './story-state.ts';
import type { Attributes } from './xml-names.ts';

const byWhom = (attributes: Attributes): { author: string | null; at: string | null } => ({
  author: attributes['w:author'] ?? null,
  at: attributes['w:date'] ?? null,
});

function openInsertion(context: DocxContext): Opener {
  return (state, attributes) => {
    if (state.properties !== null) return 'skip';
    const index = context.marks.push({ kind: 'insertion', ...byWhom(attributes) }) - 1;
    emit(state, bookmark(index, 'start'));
    return () => emit(state, bookmark(index, 'end'));
  };
}

/** The text goes to the mark; whatever else the deletion holds is written nowhere. */
function openDeletion(context: DocxContext): Opener {
  return (state, attributes) => {
    if (state.properties !== null) {
      const paragraph = state.properties === 'paragraph' ? state.paragraphs.at(-1) : undefined;
      if (paragraph !== undefined) paragraph.joined = true;
      return 'skip';
    }
    const mark = { kind: 'deletion' as const, ...byWhom(attributes), text: '' };
    const index = context.marks.push(mark) - 1;
    emit(state, bookmark(index, 'point'));
    state.deletions.push(mark);
    openBuffer(state);
    return () => {
      state.deletions.pop();
      takeBuffer(state);
    };
  };
}

const deletedText: Opener = (state) => {
  state.target = 'deleted';
  return () => {
    state.target = null;
  };
};

const fieldCharacter: Opener = (state, { 'w:fldCharType': type }) => {
  if (type === 'begin') state.fields.push('instruction');
  else if (type === 'end') state.fields.pop();
  else if (type === 'separate' && state.fields.length > 0) {
    state.fields[state.fields.length - 1] = 'result';
  }
  return 'skip';
};

/** Footnotes count 1, 2, 3 and endnotes i, ii, iii, as Word does by itself. */
function nextLabel({ notes }: DocxContext, kind: NoteKind): string {
  const count = notes.filter((note) => note.kind === kind && note.label !== null).length + 1;
  return kind === 'footnote' ? String(count) : roman(count);
}

/** `[1]` in the running text; a mark that the author wrote stands in its own run and is kept. */
function openNoteCall(context: DocxContext, kind: NoteKind): Opener {
  return (state, attributes) => {
    if (state.deletions.length > 0) return undefined;
    const own = (attributes['w:customMarkFollows'] ?? '0') !== '0';
    const label = own ? null : nextLabel(context, kind);
    const mark = context.marks.push({ kind: 'call' }) - 1;
    context.notes.push({ kind, id: attributes['w:id'] ?? '', mark, label });
    state.found += 1;
    emit(state, bookmark(mark, 'start'));
    if (label === null) appendToRun(state, bookmark(mark, 'end'));
    else emit(state, `<w:t>[${label}]</w:t>${bookmark(mark, 'end')}`);
    return undefined;
  };
}

function appendToRun(state: StoryState, xml: string): void {
  const run = state.runs.at(-1);
  if (run === undefined) emit(state, xml);
  else run.tail = xml + run.tail;
}

function commentMark({ comments, marks }: DocxContext, id: string): number {
  const known = comments.get(id);
  if (known !== undefined) return known;
  const mark = marks.push({ kind: 'commented' }) - 1;
  comments.set(id, mark);
  return mark;
}

function commentEdge(context: DocxContext, edge: 'start' | 'end'): Opener {
  return (state, { 'w:id': id = '' }) => {
    emit(state, bookmark(commentMark(context, id), edge));
    return undefined;
  };
}

/** A comment without a range speaks of the place where its sign stands. */
function commentReference(context: DocxContext): Opener {
  return (state, { 'w:id': id = '' }) => {
    if (!context.comments.has(id)) emit(state, bookmark(commentMark(context, id), 'point'));
    return undefined;
  };
}

function headerReference({ headers }: DocxContext, part: 'header' | 'footer'): Opener {
  return (_, { 'w:type': use = 'default', 'r:id': relationship = '' }) => {
    headers.push({ part, use, relationship });
    return undefined;
  };
}

export function openersOfMarks(context: DocxContext): Record<string, Opener> {
  return {
    'w:ins': openInsertion(context),
    'w:moveTo': openInsertion(context),
    'w:del': openDeletion(context),
    'w:moveFrom': openDeletion(context),
    'w:delText': deletedText,
    'w:fldChar': fieldCharacter,
    'w:fldSimple': () => {
      countPart(context, 'field');
      return undefined;
    },
    'w:footnoteReference': openNoteCall(context, 'footnote'),
    'w:endnoteReference': openNoteCall(context, 'endnote'),
    'w:commentRangeStart': commentEdge(context, 'start'),
    'w:commentRangeEnd': commentEdge(context, 'end'),
    'w:commentReference': commentReference(context),
    'w:headerReference': headerReference(context, 'header'),
    'w:footerReference': headerReference(context, 'footer'),
  };
}
