/** The width that a pane has for its document, in CSS pixels; 0 until it is known. */

import { useLayoutEffect, useState } from 'react';

export function usePaneWidth(scroller: HTMLElement | null): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (scroller === null) return;
    const measure = () => setWidth(scroller.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [scroller]);
  return width;
}
