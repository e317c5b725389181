/** The surface of a pane, made when its scrolling element is there. */

import { useEffect, useState } from 'react';
import { Surface } from './surface.ts';

export function useSurface(): {
  surface: Surface | null;
  attach: (scroller: HTMLElement | null) => void;
} {
  const [scroller, attach] = useState<HTMLElement | null>(null);
  const [surface, setSurface] = useState<Surface | null>(null);
  useEffect(() => {
    if (scroller === null) return;
    const made = new Surface(scroller);
    setSurface(made);
    return () => {
      setSurface(null);
      made.close();
    };
  }, [scroller]);
  return { surface, attach };
}
