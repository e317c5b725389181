/** The desk on which one document is reviewed: puts queue, document and card side by side. */

import { VisuallyHidden } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { MentionPortions } from '#shared/contract/mention-pack.ts';
import type { Span } from '#shared/text/span.ts';
import type { ShownDocument } from '../../api/index.ts';
import { Screen } from '../../ui/index.ts';
import type { PaneHandle } from '../../viewer/index.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { Card } from './card.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { DeskPanes } from './desk-panes.tsx';
import { DocumentTitle, DocumentTools } from './document-tools.tsx';
import { Finished } from './finished.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueList } from './queue-list.tsx';
import styles from './review.module.css';
import { ReviewDocument } from './review-document.tsx';
import { SelectionToolbar } from './selection-toolbar.tsx';
import { useCaret } from './use-caret.ts';
import { useDesk } from './use-desk.ts';
import { useNewMention } from './use-new-mention.ts';
import { otherPart } from './use-part.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { ValueEditor } from './value-editor.tsx';

interface ReviewDeskProps {
  shown: ShownDocument;
  known: MentionPortions;
  /** False while the mentions are still on their way. */
  isReady: boolean;
  /** Called when the first page is on the screen. */
  onDrawn: () => void;
  /** The mention to begin at. */
  wanted: string | null;
  /** A place to begin at. */
  place: Span | null;
}

export function ReviewDesk({ shown, known, isReady, wanted, place, onDrawn }: ReviewDeskProps) {
  const { detail } = shown;
  const desk = useDesk({ shown, known, wanted, place });
  const pane = useRef<PaneHandle>(null);
  const [zoom, setZoom] = useState(1);
  const [showZeroWidth, setShowZeroWidth] = useState(false);
  const [isFolded, setIsFolded] = useState(false);
  const marking = useNewMention({ detail, pane, onMarked: desk.actions.pick, say: desk.say });
  useReviewKeys(desk.actions, desk.chosen);
  useCaret({
    text: detail.text,
    chosen: marking.selection?.byKeys ? marking.selection.span : null,
    from: desk.current?.mention.end ?? place?.start ?? 0,
    choose: marking.choose,
  });
  const selectedFrom = marking.selection?.span.start ?? -1;
  const passage = detail.segments.findIndex(
    ({ start, end }) => start <= selectedFrom && selectedFrom < end,
  );
  const places = useMemo(() => (place ? [place] : []), [place]);

  const card = marking.draft ? (
    <div className={styles['draft']}>
      <ValueEditor
        type={marking.draft.type}
        value={{}}
        words={marking.draft.words}
        onSave={marking.save}
        onCancel={marking.cancel}
      />
    </div>
  ) : desk.current ? (
    <Card
      item={desk.current}
      reason={desk.reason}
      note={desk.note}
      index={desk.index}
      text={detail.text}
      segment={detail.segments[desk.current.mention.segment] ?? null}
      mode={desk.mode}
      whyIsOpen={desk.whyIsOpen}
      actions={desk.actions}
    />
  ) : (
    <Finished
      outcome={desk.outcome}
      waiting={desk.counts.byState.open}
      state={isReady ? detail.summary.state : 'parsed'}
      next={desk.nextDocument}
      caseId={detail.summary.caseIds[0] ?? null}
      onNext={desk.openNext}
      onShowFrames={() => desk.setFilter({ ...desk.filter, state: 'open', withFurniture: true })}
    />
  );

  return (
    <Screen
      title={<DocumentTitle summary={detail.summary} counts={desk.counts} />}
      actions={
        <DocumentTools
          detail={detail}
          zoom={zoom}
          onZoom={setZoom}
          showZeroWidth={showZeroWidth}
          onShowZeroWidth={setShowZeroWidth}
          isFolded={isFolded}
          onFold={setIsFolded}
          onMove={desk.actions.moveDocument}
        />
      }
    >
      <DeskPanes
        queue={
          <div className={styles['queue']}>
            <QueueFilters filter={desk.filter} counts={desk.counts} onChange={desk.setFilter} />
            <QueueList
              queue={desk.queue}
              current={desk.current}
              chosen={desk.chosen.ids}
              onPick={desk.actions.pickRow}
            />
            <ChosenBar chosen={desk.chosen} onDecide={desk.actions.all} />
          </div>
        }
        document={
          <ReviewDocument
            shown={shown}
            index={desk.index}
            current={desk.current}
            places={marking.places ?? places}
            cues={(desk.whyIsOpen && desk.reason?.cues) || null}
            zoom={zoom}
            showZeroWidth={showZeroWidth}
            isFolded={isFolded}
            onPick={desk.actions.pick}
            onSelect={marking.select}
            onDrawn={onDrawn}
            handle={pane}
          />
        }
        card={card}
        onMove={desk.actions.move}
      />
      {marking.selection && (
        <SelectionToolbar
          rect={marking.selection.rect}
          words={detail.text.slice(marking.selection.span.start, marking.selection.span.end)}
          part={otherPart(detail.segments[passage])}
          onState={() => {
            desk.statePart(passage);
            marking.cancel();
          }}
          onPick={marking.mark}
          onCancel={marking.cancel}
        />
      )}
      {desk.bulk && (
        <BulkDialog plan={desk.bulk} onDecide={desk.decideAll} onClose={desk.closeBulk} />
      )}
      <VisuallyHidden>
        <output aria-live="polite">{desk.said}</output>
      </VisuallyHidden>
    </Screen>
  );
}
