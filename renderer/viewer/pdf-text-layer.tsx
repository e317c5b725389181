/**
 * The text of a PDF page, each piece set over the glyphs it stands for: transparent, but for text that
 * the page itself does not show.
 */

import { type CSSProperties, memo, type RefObject, useLayoutEffect, useMemo } from 'react';
import type { Span } from '#shared/text/span.ts';
import type { Frame } from './frames.ts';
import type { IntervalIndex } from './interval-index.ts';
import type { Surface } from './surface.ts';
import { fitOf, type LayerBox, layerBoxes, type Measure, NOMINAL_SIZE } from './text-layer.ts';
import { visibleText } from './visible-text.ts';

interface PdfTextLayerProps {
  surface: Surface;
  sheet: RefObject<HTMLElement | null>;
  text: string;
  boxes: readonly number[];
  /** CSS pixels for one point. */
  scale: number;
  /** Text of the document that its pages do not show. */
  unseen: IntervalIndex<Span>;
  unseenLabel: string;
  /** What surrounds the account: a quiet veil lies over it. */
  frames: IntervalIndex<Frame>;
}

export const PdfTextLayer = memo(function PdfTextLayer(props: PdfTextLayerProps) {
  const { surface, sheet, text, boxes, scale, unseen, unseenLabel, frames } = props;
  const pieces = useMemo(() => layerBoxes({ boxes: [...boxes] }), [boxes]);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    surface.setLeaves(element, pieces);
    return () => surface.setLeaves(element, null);
  }, [surface, sheet, pieces]);
  return (
    <div className="viewer-pdf-text">
      {pieces.map((piece) => {
        const slice = text.slice(piece.start, piece.end);
        return (
          <span
            key={piece.start}
            style={placed(slice, piece, scale)}
            {...(frames.touching(piece).length > 0 && { className: 'viewer-veiled' })}
            {...(unseen.touching(piece).length > 0 && {
              className: 'viewer-unseen',
              title: unseenLabel,
            })}
          >
            {visibleText(slice)}
          </span>
        );
      })}
    </div>
  );
});

function placed(slice: string, box: LayerBox, scale: number): CSSProperties {
  const across = (box.upright ? box.height : box.width) * scale;
  const { size, spacing } = fitOf(slice, box, measureText);
  return {
    marginLeft: box.x * scale,
    marginTop: box.y * scale,
    lineHeight: `${across}px`,
    fontSize: across * size,
    letterSpacing: spacing * scale,
    ...(!box.upright && { transform: `translateX(${across}px) rotate(90deg)` }),
  };
}

let context: CanvasRenderingContext2D | null = null;

const measureText: Measure = (text) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * NOMINAL_SIZE * 0.5;
  context.font = `${NOMINAL_SIZE}px sans-serif`;
  return context.measureText(text).width;
};
