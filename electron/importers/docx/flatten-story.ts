/**
 * One story of a DOCX → the few WordprocessingML elements that carry its text, for mammoth. What
 * mammoth would lose is written as ordinary content (simple fields, modern text boxes, formulas)
 * or as a mark (tracked changes, hidden text, calls of notes and comments); what means nothing for
 * the text is left out, which also makes the XML small. Elements that are not named here are
 * looked through.
 */

import type { DocxContext } from './context.ts';
import { openersOfDrawings } from './open-drawings.ts';
import { openersOfMarks } from './open-marks.ts';
import { openersOfText } from './open-text.ts';
import {
  createState,
  emit,
  escapeText,
  openBuffer,
  type StoryState,
  takeBuffer,
} from './story-state.ts';
import { readXml } from './xml-reader.ts';

/** Old properties, field codes and drawing definitions: never text of the document. */
const LEFT_OUT = new Set([
  ...['w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange'],
  ...['w:sectPrChange', 'w:tblGridChange', 'w:tblPrExChange', 'w:numberingChange'],
  ...['w:instrText', 'w:delInstrText', 'w:ffData', 'w:sdtPr', 'w:sdtEndPr', 'w:tabs'],
  ...['w:tblPr', 'w:tblGrid', 'w:tblPrEx', 'w:rt', 'w:customXmlPr', 'w:smartTagPr'],
  ...['m:ctrlPr', 'v:shapetype'],
]);

/** Receives each finished container: the body, a header, one note, one comment. */
export type OnContainer = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string,
) => void;

const CONTAINERS = new Set([
  ...['w:body', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:comment'],
]);

/** Reads a part; throws `xml_refused` and `damaged`. */
export function flattenStory(xml: string, context: DocxContext, onContainer: OnContainer): void {
  const state = createState();
  const openers = {
    ...openersOfText(context),
    ...openersOfDrawings(context),
    ...openersOfMarks(context),
  };
  const closers: (() => void)[] = [];
  const nothing = (): void => undefined;

  readXml(xml, {
    open: (name, attributes) => {
      if (state.skipped > 0) {
        state.skipped += 1;
        return;
      }
      if (CONTAINERS.has(name)) {
        openBuffer(state);
        closers.push(() => {
          onContainer(name, attributes, takeBuffer(state));
        });
        return;
      }
      const opened = LEFT_OUT.has(name) ? 'skip' : openers[name]?.(state, attributes);
      if (opened === 'skip') state.skipped = 1;
      else closers.push(opened ?? nothing);
    },
    close: () => {
      if (state.skipped > 0) state.skipped -= 1;
      else closers.pop()?.();
    },
    text: (text) => {
      if (state.skipped === 0) takeText(state, text);
    },
  });
}

function takeText(state: StoryState, text: string): void {
  if (state.target === null) return;
  const deletion = state.deletions.at(-1);
  if (deletion !== undefined) deletion.text += text;
  if (state.target === 'deleted' || state.fields.includes('instruction')) return;
  state.found += text.length;
  emit(state, escapeText(text));
}
