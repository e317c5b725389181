/** Letters in the margin: which types stand on a line, for eyes that do not tell the colours apart. */

import { memo, useEffect, useState } from 'react';
import { type MarkType, markLooks } from '../ui/marks.ts';
import type { Sheet } from './sheet.ts';
import type { Surface } from './surface.ts';

interface Line {
  readonly top: number;
  readonly left: number;
  readonly types: readonly MarkType[];
}

interface MarginLettersProps {
  surface: Surface;
  content: HTMLElement;
}

/** Never in the way of a first picture or of scrolling: measured when the page is idle. */
const PAUSE_MS = 120;

export const MarginLetters = memo(function MarginLetters({ surface, content }: MarginLettersProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setLines(linesOf(surface, content)), PAUSE_MS);
    };
    const observer = new ResizeObserver(later);
    observer.observe(content);
    const stop = surface.onDrawn(later);
    later();
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      stop();
    };
  }, [surface, content]);
  return (
    <div className="viewer-margin" aria-hidden="true">
      {lines.map(({ top, left, types }) => (
        <span key={`${top}-${left}`} className="viewer-margin-line" style={{ top, left }}>
          {types.map((type) => (
            <span key={type} style={{ color: markLooks[type].color }}>
              {markLooks[type].letter}
            </span>
          ))}
        </span>
      ))}
    </div>
  );
});

function linesOf(surface: Surface, content: HTMLElement): Line[] {
  const origin = content.getBoundingClientRect();
  return surface.sheets
    .filter(({ presence }) => presence === 'read')
    .flatMap((sheet) => onSheet(surface, sheet, origin));
}

function onSheet(surface: Surface, sheet: Sheet, origin: DOMRect): Line[] {
  const left = sheet.element.getBoundingClientRect().left - origin.left;
  const found: { top: number; types: MarkType[] }[] = [];
  for (const mark of surface.marksOn(sheet.span)) {
    const rect = surface.rectsOf({ start: mark.start, end: mark.start + 1 })[0];
    if (rect === undefined) continue;
    const top = rect.top - origin.top + rect.height / 2;
    const line = found.find((known) => Math.abs(known.top - top) < rect.height * 0.6);
    if (line === undefined) found.push({ top, types: [mark.type] });
    else if (!line.types.includes(mark.type)) line.types.push(mark.type);
  }
  return found.map(({ top, types }) => ({ top: Math.round(top), left: Math.round(left), types }));
}
