/**
 * What stands in a frame, quieter than the account; folded it is one line that opens it. The text
 * stays in the document either way: offsets, marks and the browser's own search hold on to it.
 */

import type { ReactNode } from 'react';
import type { Frame } from './frames.ts';
import type { Folding } from './use-folding.ts';

interface FrameFoldProps {
  frame: Frame;
  /** Whether the line stands here: a frame over several sheets has one. */
  isFirst: boolean;
  folding: Folding;
  children: ReactNode;
}

export function FrameFold({ frame, isFirst, folding, children }: FrameFoldProps) {
  const { label, isOpen, toggle } = folding;
  const open = isOpen(frame);
  return (
    <div className="viewer-frame" data-folded={!open || undefined}>
      {label && isFirst && (
        <button
          type="button"
          className="viewer-fold"
          data-label=""
          aria-expanded={open}
          onClick={() => toggle(frame)}
        >
          {label(frame.part, frame.end - frame.start)}
        </button>
      )}
      <div hidden={!open}>{children}</div>
    </div>
  );
}
