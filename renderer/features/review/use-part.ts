/** Saying of a passage that it is account, or frame, against what the rules made of it. */

import { useTranslation } from 'react-i18next';
import type { Segment } from '#shared/text/source-text.ts';
import { canBeStated, type StatedPart } from '#shared/text/stated-parts.ts';
import { type ShownDocument, useStatePart } from '../../api/index.ts';
import type { MentionIndex } from './mention-index.ts';
import { isFurniture } from './queue-filter.ts';

interface PartOptions {
  shown: ShownDocument;
  index: MentionIndex;
  /** Says what was done, with a way back. */
  offerUndo: (message: string) => void;
  fail: (error: unknown) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** What a passage is not so far and can be said to be; null where nothing can be said of it. */
export function otherPart(segment: Segment | undefined): StatedPart['part'] | null {
  if (segment === undefined || !canBeStated(segment.kind)) return null;
  return isFurniture(segment) ? 'account' : 'frame';
}

/** Calls the segment of that index what it is not so far. Answers with the ids of the mentions that go to the background. */
export function usePart({ shown, index, offerUndo, fail }: PartOptions) {
  const { t } = useTranslation('review');
  const { mutateAsync: state } = useStatePart();
  const { summary, segments } = shown.detail;
  return (segment: number): ReadonlySet<string> => {
    const part = otherPart(segments[segment]);
    if (part === null) return NONE;
    state({ documentId: summary.id, segment, part })
      .then(() => offerUndo(t(`said.part.${part}`)))
      .catch(fail);
    return part === 'account' ? NONE : index.inSegment(segment);
  };
}
