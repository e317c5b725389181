/**
 * The strip beside a document: every mark where it stands, in the colour of its type, hollow while
 * it is a suggestion, solid once confirmed. A click goes there.
 */

import { type MouseEvent, memo, useEffect, useRef } from 'react';
import { type MarkType, markLooks } from '../ui/marks.ts';
import type { Mark } from './marks.ts';
import { heightAt, nearestMark, type Strip } from './strip.ts';
import type { Surface } from './surface.ts';

interface MinimapProps {
  surface: Surface;
  content: HTMLElement;
  marks: readonly Mark[];
  currentId: string | null;
  /** Told to people who point at it. */
  label: string;
  /** Draws again when it changes: the colours come from it. */
  theme: string;
  onPick: (id: string) => void;
}

const WIDTH = 14;
const PAUSE_MS = 60;

export const Minimap = memo(function Minimap(props: MinimapProps) {
  const { surface, content, marks, currentId, label, theme, onPick } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides the colours
  useEffect(() => {
    const target = canvas.current;
    if (target === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => paint(target, stripOf(surface), marks, currentId), PAUSE_MS);
    };
    const observer = new ResizeObserver(later);
    observer.observe(content);
    observer.observe(target);
    later();
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [surface, content, marks, currentId, theme]);

  const pick = (event: MouseEvent<HTMLCanvasElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const at = (event.clientY - top) / height;
    const mark = nearestMark(stripOf(surface), marks, at);
    if (mark) onPick(mark.id);
  };
  return (
    // Keys have their own way from mark to mark; this strip is for the pointer.
    <canvas ref={canvas} className="viewer-minimap" title={label} onClick={pick} />
  );
});

function stripOf(surface: Surface): Strip {
  return {
    length: surface.scroller.scrollHeight,
    sheets: surface.sheets.map(({ span, element }) => ({
      start: span.start,
      end: span.end,
      top: element.offsetTop,
      height: element.offsetHeight,
    })),
  };
}

function paint(
  canvas: HTMLCanvasElement,
  strip: Strip,
  marks: readonly Mark[],
  currentId: string | null,
): void {
  const density = globalThis.devicePixelRatio || 1;
  const height = canvas.clientHeight;
  canvas.width = WIDTH * density;
  canvas.height = height * density;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(density, density);
  const colors = colorsOf(canvas);
  for (const mark of marks) {
    const y = Math.round(heightAt(strip, mark.start) * (height - 4)) + 0.5;
    const color = colors[mark.type];
    if (mark.state === 'confirmed') {
      context.fillStyle = color;
      context.fillRect(2, y, WIDTH - 4, 3);
    } else if (mark.state === 'suggested') {
      context.strokeStyle = color;
      context.strokeRect(3.5, y, WIDTH - 7, 2);
    }
    if (mark.id === currentId) {
      context.fillStyle = color;
      context.fillRect(0, y - 1.5, WIDTH, 6);
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
