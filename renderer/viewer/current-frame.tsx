/** The frame around the current mention, with the letter of its type: it pulses once, gently. */

import { useLayoutEffect, useState } from 'react';
import { type MarkType, markLooks } from '../ui/marks.ts';
import { keepMeasured, type Place, placesOf } from './layers.ts';
import type { Surface } from './surface.ts';

interface CurrentFrameProps {
  surface: Surface;
  content: HTMLElement;
  start: number;
  end: number;
  type: MarkType;
}

export function CurrentFrame({ surface, content, start, end, type }: CurrentFrameProps) {
  const [places, setPlaces] = useState<readonly Place[]>([]);
  useLayoutEffect(
    () =>
      keepMeasured(surface, content, () => {
        const measured = placesOf(surface, content, { start, end });
        setPlaces((known) => (same(known, measured) ? known : measured));
      }),
    [surface, content, start, end],
  );
  const { letter, color } = markLooks[type];
  return (
    <div key={`${start}-${end}`} className="viewer-current" aria-hidden="true">
      {places.map((place, index) => (
        <div
          key={`${place.top}-${place.left}`}
          className="viewer-current-line"
          style={{ ...place, color }}
        >
          {index === 0 && <span className="viewer-current-badge">{letter}</span>}
        </div>
      ))}
    </div>
  );
}

function same(left: readonly Place[], right: readonly Place[]): boolean {
  return (
    left.length === right.length &&
    left.every((place, index) => {
      const other = right[index];
      return (
        other !== undefined &&
        Math.abs(place.top - other.top) < 0.5 &&
        Math.abs(place.left - other.left) < 0.5 &&
        Math.abs(place.width - other.width) < 0.5
      );
    })
  );
}
