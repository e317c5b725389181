/** Review: the queue at the left, the document in the middle, the card at the right. */

import { Skeleton } from '@mantine/core';
import { useEffect } from 'react';
import type { MentionPortions } from '#shared/contract/mention-pack.ts';
import { useIsPdf, useMentions, useShownDocument } from '../../api/index.ts';
import { ErrorNote, Screen } from '../../ui/index.ts';
import { warmPdf } from '../../viewer/index.ts';
import styles from './review.module.css';
import { ReviewDesk } from './review-desk.tsx';
import { useFirstPage } from './use-first-page.ts';

interface ReviewScreenProps {
  documentId: string;
  mention: string | null;
  start: number | null;
  end: number | null;
}

const NONE: MentionPortions = [];

/** The document is shown as soon as it is there; its mentions may come a moment later. */
export function ReviewScreen({ documentId, mention, start, end }: ReviewScreenProps) {
  const { shown, error } = useShownDocument(documentId);
  const isPdf = useIsPdf(documentId);
  useEffect(() => {
    if (isPdf) warmPdf().catch(() => undefined);
  }, [isPdf]);
  const { isDrawn, tellDrawn } = useFirstPage(documentId, shown !== null);
  const mentions = useMentions(isDrawn ? documentId : null);
  const failure = error ?? mentions.error;
  if (failure) {
    return (
      <Screen title="">
        <div className={styles['failure']}>
          <ErrorNote error={failure} />
        </div>
      </Screen>
    );
  }
  if (shown === null) return <Waiting />;
  return (
    <ReviewDesk
      key={documentId}
      shown={shown}
      known={mentions.data ?? NONE}
      isReady={mentions.data !== undefined}
      onDrawn={tellDrawn}
      wanted={mention}
      place={start !== null && end !== null && end > start ? { start, end } : null}
    />
  );
}

function Waiting() {
  return (
    <Screen title="">
      <div className={styles['waiting']} aria-busy>
        <Skeleton height={14} width="40%" />
        <Skeleton height={10} />
        <Skeleton height={10} />
        <Skeleton height={10} width="70%" />
      </div>
    </Screen>
  );
}
