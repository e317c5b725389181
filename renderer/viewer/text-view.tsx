/** A text without pages: paragraphs as they stand, headings a little stronger. */

import { memo, useMemo } from 'react';
import type { Segment } from '#shared/text/source-text.ts';
import { SheetFrame } from './sheet-frame.tsx';
import type { Surface } from './surface.ts';
import { blocksOf, sheetsOf, type TextBlock, type TextSheet } from './text-blocks.ts';
import { visibleText } from './visible-text.ts';

interface TextViewProps {
  surface: Surface;
  text: string;
  segments: readonly Segment[];
  showZeroWidth: boolean;
}

/** Letters on a line and the height of one, in CSS pixels: only for guessing heights. */
const LINE = { letters: 84, height: 27 } as const;

export const TextView = memo(function TextView(props: TextViewProps) {
  const { surface, text, segments, showZeroWidth } = props;
  const sheets = useMemo(() => sheetsOf(blocksOf(text, segments)), [text, segments]);
  return sheets.map((sheet) => (
    <TextSheetView
      key={sheet.start}
      surface={surface}
      sheet={sheet}
      text={text}
      showZeroWidth={showZeroWidth}
    />
  ));
});

interface TextSheetViewProps extends Pick<TextViewProps, 'surface' | 'text' | 'showZeroWidth'> {
  sheet: TextSheet;
}

const TextSheetView = memo(function TextSheetView(props: TextSheetViewProps) {
  const { surface, sheet, text, showZeroWidth } = props;
  return (
    <SheetFrame
      surface={surface}
      span={sheet}
      leaves={sheet.blocks}
      className="viewer-text"
      height={guessedHeight(sheet)}
    >
      {sheet.blocks.map((block) => (
        <div key={block.start} className={classOf(block)} dir="auto" lang={block.language ?? ''}>
          {visibleText(text.slice(block.start, block.end), showZeroWidth)}
        </div>
      ))}
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
