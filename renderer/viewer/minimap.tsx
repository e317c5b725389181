/**
 * The strip beside a document: every mark where it stands, in the colour of its type, hollow while
 * it is a suggestion, solid once confirmed. A click goes there.
 */

import { type MouseEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { type MarkType, markLooks } from '../ui/marks.ts';
import type { MarkPortions } from './mark-index.ts';
import type { Mark } from './marks.ts';
import { heightAt, makeStripes, nearestMark, type Strip, type Stripe } from './strip.ts';
import type { Surface } from './surface.ts';

interface MinimapProps {
  surface: Surface;
  content: HTMLElement;
  marks: MarkPortions;
  current: Mark | null;
  /** Told to people who point at it. */
  label: string;
  /** Draws again when it changes: the colours come from it. */
  theme: string;
  onPick: (id: string) => void;
}

const WIDTH = 14;
/** Height of a stripe, with the gap below it. */
const STRIPE = 4;
/** Heights settle while one scrolls, and keys come in rows; the strip waits until they have. */
const PAUSE_MS = 120;

export const Minimap = memo(function Minimap(props: MinimapProps) {
  const { surface, content, marks, current, label, theme, onPick } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const { strip, height } = useStrip(surface, content);
  const stripesOf = useMemo(() => makeStripes(strip, height - STRIPE), [strip, height]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides the colours
  useEffect(() => {
    const later = setTimeout(() => {
      if (canvas.current) paint(canvas.current, stripesOf(marks));
    }, PAUSE_MS);
    return () => clearTimeout(later);
  }, [stripesOf, marks, theme]);

  const pick = (event: MouseEvent<HTMLCanvasElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const mark = nearestMark(strip, marks.flat(), (event.clientY - top) / height);
    if (mark) onPick(mark.id);
  };
  return (
    <div className="viewer-minimap">
      {/* Keys have their own way from mark to mark; this strip is for the pointer. */}
      <canvas ref={canvas} title={label} onClick={pick} />
      {current && (
        <div
          className="viewer-minimap-current"
          style={{
            top: `calc(${heightAt(strip, current.start)} * (100% - 4px))`,
            background: markLooks[current.type].color,
          }}
        />
      )}
    </div>
  );
});

const EMPTY: Measured = { strip: { length: 0, sheets: [] }, height: 0 };

interface Measured {
  readonly strip: Strip;
  /** Of the strip itself, in CSS pixels. */
  readonly height: number;
}

/** Where the sheets lie; measured anew when the document or the pane has another height. */
function useStrip(surface: Surface, content: HTMLElement): Measured {
  const [measured, setMeasured] = useState(EMPTY);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setMeasured(measure(surface)), PAUSE_MS);
    };
    const observer = new ResizeObserver(later);
    observer.observe(content);
    observer.observe(surface.scroller);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [surface, content]);
  return measured;
}

function measure({ scroller, sheets }: Surface): Measured {
  const strip = {
    length: scroller.scrollHeight,
    sheets: sheets.map(({ span, element }) => ({
      start: span.start,
      end: span.end,
      top: element.offsetTop,
      height: element.offsetHeight,
    })),
  };
  return { strip, height: scroller.offsetHeight };
}

function paint(canvas: HTMLCanvasElement, stripes: readonly Stripe[]): void {
  const density = globalThis.devicePixelRatio || 1;
  const height = canvas.clientHeight;
  canvas.width = WIDTH * density;
  canvas.height = height * density;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(density, density);
  const colors = colorsOf(canvas);
  for (const { y, type, state } of stripes) {
    if (state === 'confirmed') {
      context.fillStyle = colors[type];
      context.fillRect(2, y + 0.5, WIDTH - 4, 3);
    } else {
      context.strokeStyle = colors[type];
      context.strokeRect(3.5, y + 0.5, WIDTH - 7, 2);
    }
  }
}

function colorsOf(element: Element): Record<MarkType, string> {
  const style = getComputedStyle(element);
  const names = Object.keys(markLooks) as MarkType[];
  return Object.fromEntries(
    names.map((type) => [type, style.getPropertyValue(`--type-${type}`)]),
  ) as Record<MarkType, string>;
}
