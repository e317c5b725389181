/** The box of one sheet: tells the surface that it is there, lets the browser skip it when far. */

import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Span } from '#shared/text/span.ts';
import type { Leaves } from './sheet.ts';
import type { Surface } from './surface.ts';

interface SheetFrameProps {
  surface: Surface;
  span: Span;
  leaves: Leaves;
  className: string;
  /** Guessed height in CSS pixels, until the browser has drawn the sheet once. */
  height: number;
  children: ReactNode;
}

export const SheetFrame = memo(function SheetFrame(props: SheetFrameProps) {
  const { surface, span, leaves, className, height, children } = props;
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (element.current ? surface.mount(span, element.current, leaves) : undefined),
    [surface, span, leaves],
  );
  const style: CSSProperties = { containIntrinsicSize: `auto ${Math.round(height)}px` };
  return (
    <div ref={element} className={`viewer-sheet ${className}`} style={style}>
      {children}
    </div>
  );
});
