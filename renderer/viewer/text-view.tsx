/** A text without pages: paragraphs as they stand, headings a little stronger. */

import { memo, useMemo } from 'react';
import type { Segment } from '#shared/text/source-text.ts';
import { FrameFold } from './frame-fold.tsx';
import { type Frame, framed } from './frames.ts';
import type { IntervalIndex } from './interval-index.ts';
import { SheetFrame } from './sheet-frame.tsx';
import type { Surface } from './surface.ts';
import { blocksOf, sheetsOf, type TextBlock, type TextSheet } from './text-blocks.ts';
import type { Folding } from './use-folding.ts';
import { visibleText } from './visible-text.ts';

interface TextViewProps {
  surface: Surface;
  text: string;
  segments: readonly Segment[];
  frames: IntervalIndex<Frame>;
  folding: Folding;
  showZeroWidth: boolean;
}

/** Letters on a line and the height of one, in CSS pixels: only for guessing heights. */
const LINE = { letters: 84, height: 27 } as const;

export const TextView = memo(function TextView(props: TextViewProps) {
  const { surface, text, segments, frames, folding, showZeroWidth } = props;
  const sheets = useMemo(() => sheetsOf(blocksOf(text, segments)), [text, segments]);
  return sheets.map((sheet) => (
    <TextSheetView
      key={sheet.start}
      surface={surface}
      sheet={sheet}
      text={text}
      frames={frames}
      folding={frames.touching(sheet).length > 0 ? folding : null}
      showZeroWidth={showZeroWidth}
    />
  ));
});

interface TextSheetViewProps extends Omit<TextViewProps, 'segments' | 'folding'> {
  sheet: TextSheet;
  /** Null where the sheet has no frame: it need not be drawn anew then. */
  folding: Folding | null;
}

const TextSheetView = memo(function TextSheetView(props: TextSheetViewProps) {
  const { surface, sheet, text, frames, folding, showZeroWidth } = props;
  const drawn = (block: TextBlock) => (
    <div key={block.start} className={classOf(block)} dir="auto" lang={block.language ?? ''}>
      {visibleText(text.slice(block.start, block.end), showZeroWidth)}
    </div>
  );
  return (
    <SheetFrame
      surface={surface}
      span={sheet}
      leaves={sheet.blocks}
      className="viewer-text"
      height={guessedHeight(sheet)}
    >
      {folding === null
        ? sheet.blocks.map(drawn)
        : framed(sheet.blocks, (block) => block, frames).map(({ frame, isFirst, items }) =>
            frame === null ? (
              items.map(drawn)
            ) : (
              <FrameFold
                key={`frame ${items[0]?.start}`}
                frame={frame}
                isFirst={isFirst}
                folding={folding}
              >
                {items.map(drawn)}
              </FrameFold>
            ),
          )}
    </SheetFrame>
  );
});

function classOf(block: TextBlock): string {
  const role = `viewer-block viewer-block-${block.kind}`;
  return block.continued ? `${role} viewer-block-continued` : role;
}

function guessedHeight(sheet: TextSheet): number {
  const lines = sheet.blocks.reduce(
    (sum, block) => sum + Math.ceil((block.end - block.start) / LINE.letters) + 0.6,
    0,
  );
  return lines * LINE.height;
}
