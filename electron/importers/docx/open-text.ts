/** How paragraphs, runs and tables of a story are written for mammoth. */

import { countPart, type DocxContext } from './context.ts';
import { bookmark } from './marks.ts';
import {
  emit,
  emitRun,
  escapeAttribute,
  type Opener,
  openBuffer,
  type RunState,
  type StoryState,
  takeBuffer,
} from './story-state.ts';
import { headingOfOutline, integerOf, isOn } from './styles.ts';
import { headingStyle, listPlace, UNDERLINED } from './written-xml.ts';
import { xmlRefused } from './xml-reader.ts';

const MAX_TABLE_DEPTH = 64;
const WIDEST_SPAN = 1_000;

const wrap =
  (name: string): Opener =>
  (state) => {
    emit(state, `<${name}>`);
    return () => emit(state, `</${name}>`);
  };

const single =
  (xml: string): Opener =>
  (state) => {
    if (!state.fields.includes('instruction')) emit(state, xml);
    return undefined;
  };

const onRun =
  (change: (run: RunState, attributes: Readonly<Record<string, string>>) => void): Opener =>
  (state, attributes) => {
    const run = state.runs.at(-1);
    if (run !== undefined && state.properties === null) change(run, attributes);
    return undefined;
  };

const format = (xml: string): Opener =>
  onRun((run, attributes) => {
    if (isOn(attributes)) run.format += xml;
  });

/** Text of any kind; its letters come through `takeText`. */
const text: Opener = (state) => {
  state.target = 'text';
  emit(state, '<w:t>');
  return () => {
    state.target = null;
    emit(state, '</w:t>');
  };
};

function paragraphProperties(state: StoryState, { styles, isOrdered }: DocxContext): string {
  const paragraph = state.paragraphs.at(-1);
  if (paragraph === undefined) return '';
  const { style, outline, joined } = paragraph;
  const heading = (style === null ? null : styles.headingLevel(style)) ?? headingOfOutline(outline);
  const inherited = style === null ? null : styles.list(style);
  const numbering = paragraph.numbering ?? inherited?.numbering ?? '0';
  const level = paragraph.level ?? inherited?.level ?? 0;
  const list = isOrdered({ numbering, level }) ? 'ordered' : 'unordered';
  return [
    heading === null ? '' : headingStyle(heading),
    numbering === '0' || heading !== null ? '' : listPlace(level, list),
    joined ? '<w:rPr><w:del/></w:rPr>' : '',
  ].join('');
}

function openParagraph(state: StoryState): () => void {
  state.paragraphs.push({
    style: null,
    numbering: null,
    level: null,
    outline: null,
    joined: false,
    boxes: '',
  });
  emit(state, '<w:p>');
  return () => {
    // A field that never ends would swallow the rest of the document.
    while (state.fields.at(-1) === 'instruction') state.fields.pop();
    emit(state, `</w:p>${state.paragraphs.pop()?.boxes ?? ''}`);
  };
}

function openRun(state: StoryState): () => void {
  const run: RunState = { format: '', hidden: false, tail: '' };
  state.runs.push(run);
  openBuffer(state);
  return () => {
    state.runs.pop();
    emitRun(state, run.format, takeBuffer(state) + run.tail);
  };
}

function closeRunProperties(state: StoryState, { marks }: DocxContext): void {
  const run = state.runs.at(-1);
  if (run === undefined || state.properties !== null || !run.hidden) return;
  const index = marks.push({ kind: 'hidden' }) - 1;
  emit(state, bookmark(index, 'start'));
  run.tail = bookmark(index, 'end') + run.tail;
}

function openTable(state: StoryState, context: DocxContext): () => void {
  state.tables += 1;
  if (state.tables > MAX_TABLE_DEPTH) throw xmlRefused('table_depth');
  countPart(context, 'table');
  emit(state, '<w:tbl>');
  return () => {
    state.tables -= 1;
    emit(state, '</w:tbl>');
  };
}

const onParagraph =
  (change: (value: string, number: number | null, state: StoryState) => void): Opener =>
  (state, attributes) => {
    if (state.properties === 'paragraph')
      change(attributes['w:val'] ?? '', integerOf(attributes), state);
    return undefined;
  };

const change = (state: StoryState, values: Partial<StoryState['paragraphs'][number]>): void => {
  const paragraph = state.paragraphs.at(-1);
  if (paragraph !== undefined) Object.assign(paragraph, values);
};

export function openersOfText(context: DocxContext): Record<string, Opener> {
  return {
    'w:p': openParagraph,
    'w:pPr': (state) => {
      state.properties = 'paragraph';
      return () => {
        state.properties = null;
        const properties = paragraphProperties(state, context);
        if (properties !== '') emit(state, `<w:pPr>${properties}</w:pPr>`);
      };
    },
    'w:pStyle': onParagraph((style, _, state) => change(state, { style })),
    'w:numId': onParagraph((numbering, _, state) => change(state, { numbering })),
    'w:ilvl': onParagraph((_, level, state) => change(state, { level })),
    'w:outlineLvl': onParagraph((_, outline, state) => change(state, { outline })),
    'w:r': openRun,
    'm:r': openRun,
    'w:rPr': (state) => () => closeRunProperties(state, context),
    'w:rStyle': onRun((run, { 'w:val': style }) => {
      if (style !== undefined && context.styles.hides(style)) run.hidden = true;
    }),
    'w:vanish': onRun((run, attributes) => {
      run.hidden = isOn(attributes);
    }),
    'w:b': format('<w:b/>'),
    'w:i': format('<w:i/>'),
    'w:strike': format('<w:strike/>'),
    'w:u': format(UNDERLINED),
    'w:vertAlign': onRun((run, { 'w:val': align }) => {
      if (align === 'superscript' || align === 'subscript') {
        run.format += `<w:vertAlign w:val="${align}"/>`;
      }
    }),
    'w:t': text,
    'm:t': text,
    'w:tab': single('<w:tab/>'),
    'w:ptab': single('<w:tab/>'),
    'w:br': single('<w:br/>'),
    'w:cr': single('<w:br/>'),
    'w:noBreakHyphen': single('<w:noBreakHyphen/>'),
    'w:softHyphen': single('<w:softHyphen/>'),
    'w:sym': (state, attributes) => {
      const font = escapeAttribute(attributes['w:font'] ?? '');
      const char = escapeAttribute(attributes['w:char'] ?? '');
      return single(`<w:sym w:font="${font}" w:char="${char}"/>`)(state, attributes);
    },
    // The target is dropped: the page shows that there is a link and never follows it.
    'w:hyperlink': (state) => {
      countPart(context, 'link');
      emit(state, '<w:hyperlink w:anchor="link">');
      return () => emit(state, '</w:hyperlink>');
    },
    'w:tbl': (state) => openTable(state, context),
    'w:tr': wrap('w:tr'),
    'w:tc': wrap('w:tc'),
    'w:trPr': (state) => {
      state.properties = 'row';
      emit(state, '<w:trPr>');
      return () => {
        state.properties = null;
        emit(state, '</w:trPr>');
      };
    },
    'w:tcPr': wrap('w:tcPr'),
    'w:tblHeader': (state, attributes) => {
      if (isOn(attributes)) emit(state, '<w:tblHeader/>');
      return undefined;
    },
    'w:gridSpan': (state, attributes) => {
      const span = Math.min(Math.max(integerOf(attributes) ?? 1, 1), WIDEST_SPAN);
      emit(state, `<w:gridSpan w:val="${span}"/>`);
      return undefined;
    },
    'w:vMerge': (state, attributes) => {
      emit(
        state,
        attributes['w:val'] === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>',
      );
      return undefined;
    },
  };
}
