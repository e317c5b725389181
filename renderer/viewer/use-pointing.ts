/** The pointer on a document: clicks pick marks, dragging selects, copying gives canonical text. */

import { useEffect, useRef } from 'react';
import type { Span } from '#shared/text/span.ts';
import { selectedSpan } from './selection.ts';
import type { Surface } from './surface.ts';

interface Pointing {
  onPick: (id: string) => void;
  onSelect?: ((selection: { span: Span; rect: DOMRect } | null) => void) | undefined;
}

export function usePointing(surface: Surface | null, text: string, handlers: Pointing): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    if (surface === null) return;
    const { scroller } = surface;
    let frame = 0;

    const onUp = (event: PointerEvent) => {
      // The browser settles the selection after the pointer is up.
      setTimeout(() => {
        const span = selectedSpan(surface, text);
        const rect = span && surface.rectsOf(span).at(-1);
        latest.current.onSelect?.(span && rect ? { span, rect } : null);
        const mark = span ? null : surface.markAt(event.clientX, event.clientY);
        if (mark) latest.current.onPick(mark.id);
      }, 0);
    };
    const onMove = (event: PointerEvent) => {
      cancelAnimationFrame(frame);
      if (event.buttons !== 0) return;
      frame = requestAnimationFrame(() => {
        const isOver = surface.markAt(event.clientX, event.clientY) !== null;
        scroller.classList.toggle('viewer-over-mark', isOver);
      });
    };
    const onCopy = (event: ClipboardEvent) => {
      const span = selectedSpan(surface, text);
      if (span === null || event.clipboardData === null) return;
      event.clipboardData.setData('text/plain', text.slice(span.start, span.end));
      event.preventDefault();
    };
    scroller.addEventListener('pointerup', onUp);
    scroller.addEventListener('pointermove', onMove);
    scroller.addEventListener('copy', onCopy);
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('pointerup', onUp);
      scroller.removeEventListener('pointermove', onMove);
      scroller.removeEventListener('copy', onCopy);
    };
  }, [surface, text]);
}
