/** Text boxes, pictures and alternatives of a story: what is read of drawings, and what is counted. */

import { countPart, type DocxContext } from './context.ts';
import { wrapSection } from './marks.ts';
import { emit, type Opener, openBuffer, type StoryState, takeBuffer } from './story-state.ts';

/** A text box stands after the paragraph that it is anchored in. */
function openTextBox(state: StoryState, context: DocxContext): () => void {
  openBuffer(state);
  return () => {
    const content = takeBuffer(state);
    countPart(context, 'text_box');
    const about = { segment: 'text_box' as const, label: null, call: null };
    const box = wrapSection(context.marks, about, content);
    const paragraph = state.paragraphs.at(-1);
    if (paragraph === undefined) emit(state, box);
    else paragraph.boxes += box;
  };
}

/** The first alternative that brings text or a picture is taken, the others would repeat it. */
const openAlternative: Opener = (state) => {
  const alternative = state.alternatives.at(-1);
  if (alternative === undefined) return undefined;
  if (alternative.taken) return 'skip';
  return () => {
    alternative.taken = state.found > alternative.found;
  };
};

export function openersOfDrawings(context: DocxContext): Record<string, Opener> {
  const picture: Opener = (state) => {
    state.found += 1;
    countPart(context, 'image');
    return undefined;
  };
  const counted =
    (part: string): Opener =>
    () => {
      countPart(context, part);
      return undefined;
    };
  return {
    'm:oMath': counted('equation'),
    'w:txbxContent': (state) => openTextBox(state, context),
    'pic:pic': picture,
    'v:imagedata': picture,
    'c:chart': counted('chart'),
    'dgm:relIds': counted('diagram'),
    'o:OLEObject': counted('embedded_object'),
    'w:altChunk': counted('embedded_document'),
    'mc:AlternateContent': (state) => {
      state.alternatives.push({ found: state.found, taken: false });
      return () => {
        state.alternatives.pop();
      };
    },
    'mc:Choice': openAlternative,
    'mc:Fallback': openAlternative,
  };
}
